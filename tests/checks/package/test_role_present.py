"""A required part is there, or may be in what could not be read."""

from __future__ import annotations

import pytest

from pipeline.checks.package.role_present import package_role_present
from pipeline.model.dossier import Dossier
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.record.records import record
from tests.looking import Outcome, run_check

WORDS = {"zh": "建议书", "en": "the proposal"}


def look(subject: Dossier) -> Outcome:
    return run_check(package_role_present, subject, {"role": "form", "what": WORDS, "how": WORDS, "media": ["docx", "doc"]})


def test_there() -> None:
    assert look(dossier(reading("a.docx"), parts=(part("form", 0),))).passed == 1


@pytest.mark.parametrize(
    "subject",
    [
        pytest.param(dossier(), id="nothing-at-all"),
        pytest.param(dossier(reading("a.docx"), parts=(part("draft", 0),)), id="another-role"),
        pytest.param(dossier(reading("a.pdf", "pdf", unread=True)), id="a-broken-file-of-another-kind"),
        pytest.param(dossier(reading("a.xls", "unknown", unread=True)), id="an-unknown-file-of-another-kind"),
        pytest.param(dossier(troubles=("图.png",)), id="a-lost-picture"),
    ],
)
def test_absent(subject: Dossier) -> None:
    outcome = look(subject)

    assert outcome.codes == ["absent"]
    assert outcome.hits[0].at is None


@pytest.mark.parametrize(
    "subject",
    [
        pytest.param(dossier(reading("a.docx", unread=True)), id="broken-word-file"),
        pytest.param(dossier(reading("a.doc", "encrypted-office", unread=True)), id="locked-word-file"),
        pytest.param(dossier(reading("a.DOCX", "empty", unread=True)), id="empty-word-file"),
        pytest.param(dossier(reading("a.rar", "rar", unread=True)), id="archive-nobody-opens"),
        pytest.param(dossier(troubles=("内.zip",)), id="broken-zip"),
        pytest.param(dossier(troubles=("收件箱/甲",)), id="the-whole-submission"),
    ],
)
def test_what_could_not_be_read_may_be_it(subject: Dossier) -> None:
    assert look(subject).skipped == ["unreadable"]


FIELD = {"role": "material", "what": WORDS, "how": WORDS, "media": ["docx"], "form-role": "form", "field": "purpose", "least": 5}


@pytest.mark.parametrize(
    ("text", "codes", "skipped"),
    [
        pytest.param("一二三四五", [], [], id="exactly-enough"),
        pytest.param("一二三四", ["thin"], [], id="one-too-few"),
        pytest.param("", ["absent"], [], id="blank"),
        pytest.param("见附件", ["absent"], [], id="attached-but-not-there"),
        pytest.param(None, [], ["field-unknown"], id="unread"),
    ],
)
def test_a_part_may_stand_in_a_field_of_the_form(text: str | None, codes: list[str], skipped: list[str]) -> None:
    subject = dossier(reading("表.docx"), parts=(part("form", 0, record=record(purpose=text)),))
    outcome = run_check(package_role_present, subject, FIELD)

    assert (outcome.codes, outcome.skipped) == (codes, skipped)


def test_a_form_that_came_as_a_scan_is_there_though_nobody_has_read_it() -> None:
    subject = dossier(reading("盖章.pdf", "pdf"), parts=(part("scan", 0),))
    settings = {"role": "form", "what": WORDS, "how": WORDS, "media": ["docx"], "scan-role": "scan"}

    assert run_check(package_role_present, subject, settings).skipped == ["unread"]


def test_a_part_may_stand_in_a_form_that_nobody_has_read() -> None:
    """The material may be written in the form's cell; where the form came, too, it is not."""
    settings = {**FIELD, "scan-role": "scan"}
    scan = dossier(reading("盖章.pdf", "pdf"), parts=(part("scan", 0),))
    both = dossier(reading("表.docx"), reading("盖章.pdf", "pdf"), parts=(part("form", 0, record=record(purpose="")), part("scan", 1)))

    assert run_check(package_role_present, scan, settings).skipped == ["unread"]
    assert run_check(package_role_present, both, settings).codes == ["absent"]
