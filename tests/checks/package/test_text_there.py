"""A long text in its field, or attached."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.text_there import package_text_there
from pipeline.model.dossier import Dossier
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.record.records import record
from tests.documents import document
from tests.looking import run_check

SETTINGS = {"role": "form", "fields": ["purpose"]}


def submission(text: str | None, *others: str, blank: bool = False) -> Dossier:
    form = part("form", 0, record=record(purpose=text, blank=blank))
    return dossier(reading("表.docx"), *(reading(name) for name in others), parts=(replace(form, last=0),))


@pytest.mark.parametrize(
    ("text", "others", "codes"),
    [
        pytest.param("目的意义：……", (), [], id="written"),
        pytest.param("", (), ["blank"], id="blank"),
        pytest.param("略", (), ["nothing"], id="left-out"),
        pytest.param("无", (), ["nothing"], id="none"),
        pytest.param("同上", (), ["nothing"], id="as-above"),
        pytest.param("见附件", ("说明.docx",), ["attached"], id="attached"),
        pytest.param("另附页。", (), ["not-attached"], id="no-such-file"),
        pytest.param("见附件三的说明，要点是……", (), [], id="points-and-a-reference"),
    ],
)
def test_package_text_there(text: str, others: tuple[str, ...], codes: list[str]) -> None:
    assert run_check(package_text_there, submission(text, *others), SETTINGS).codes == codes


def test_pages_behind_the_form_are_an_attachment() -> None:
    one = submission("见附页")
    file = replace(one.readings[0], document=document("表", "", "附页：目的是……"))

    assert run_check(package_text_there, replace(one, readings=(file,)), SETTINGS).codes == ["attached"]


def test_alone_nobody_knows_of_attachments() -> None:
    one = submission("见附件")

    assert run_check(package_text_there, replace(one, submission=replace(one.submission, shape="document")), SETTINGS).codes == ["attached"]


@pytest.mark.parametrize(
    ("subject", "reason"),
    [
        pytest.param(submission("", blank=True), "not-applicable", id="blank-form"),
        pytest.param(submission(None), "field-unknown", id="unread"),
        pytest.param(dossier(), "no-part", id="no-form"),
    ],
)
def test_nothing_to_judge(subject: Dossier, reason: str) -> None:
    assert run_check(package_text_there, subject, SETTINGS).skipped == [reason]
