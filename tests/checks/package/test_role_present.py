"""A required part is there, or may be in what could not be read."""

from __future__ import annotations

import pytest

from pipeline.checks.package.role_present import package_role_present
from pipeline.model.dossier import Dossier
from tests.checks.package.dossiers import dossier, part, reading
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
