from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.model.profile import ChecklistRule
from pipeline.model.submission import SubmissionShape, Trouble
from pipeline.review.bench import Bench
from pipeline.review.summaries import summarise
from tests.documents import document
from tests.review.rules import ANY, dossier, profile

TROUBLE = Trouble("b.docx", ANY, ANY)


@pytest.mark.parametrize(
    ("present", "shape", "verdict"),
    [
        pytest.param(True, "folder", "accept", id="a-broken-extra-file-breaks-nothing"),
        pytest.param(False, "folder", "unreadable", id="a-required-part-may-be-the-broken-file"),
        pytest.param(False, "document", "unreadable", id="the-one-document-is-broken"),
    ],
)
def test_what_could_not_be_read_decides_only_where_something_is_missing(present: bool, shape: SubmissionShape, verdict: str) -> None:
    one = dossier(document("甲") if present else None, shape=shape)
    one = replace(one, submission=replace(one.submission, troubles=(TROUBLE,)))
    report = summarise(one, profile(), ANY, Bench(one, profile(), {}), (), ())

    assert (report.verdict, report.errors) == (verdict, (TROUBLE,))


def test_the_checklist_speaks_of_parts_that_are_there() -> None:
    listed = profile(checklist=(ChecklistRule("a", ANY, "1", "draft"), ChecklistRule("b", ANY, "1", "scan"), ChecklistRule("c", ANY, "1")))
    one = dossier(document("甲"))
    report = summarise(one, listed, ANY, Bench(one, listed, {}), (), ())

    assert [item.rule for item in report.checklist] == ["a", "c"]
