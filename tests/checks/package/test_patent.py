"""Patents are explained, and the draft speaks of them."""

from __future__ import annotations

import pytest

from pipeline.checks.package.patent import package_patent
from pipeline.model.correction import InsertParagraph
from pipeline.model.dossier import Dossier
from pipeline.model.outline import Element, Outline
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.record.records import record
from tests.documents import document
from tests.looking import run_check

SETTINGS = {
    "role": "form",
    "field": "kind",
    "option": "是",
    "explained-in": ["purpose"],
    "standard-role": "draft",
    "sentence": "可能涉及到专利。",
}


def submission(ticked: str | None, purpose: str, introduction: str | None) -> Dossier:
    lines = ("前言",) if introduction is None else ("前言", "引言", introduction)
    elements: tuple[Element, ...] = (Element("foreword", None, "前言", 0, 0),)
    if introduction is not None:
        elements = (*elements, Element("introduction", None, "引言", 1, 2))
    form = part("form", 0, record=record(kind=ticked, purpose=purpose))
    draft = part("draft", 1, outline=Outline("某规范", elements), document=document(*lines))
    return dossier(reading("表.docx"), reading("草案.docx"), parts=(form, draft))


@pytest.mark.parametrize(
    ("purpose", "introduction", "codes"),
    [
        pytest.param("涉及专利一项。", "可能涉及专利的使用。", [], id="all-said"),
        pytest.param("一般论述。", "可能涉及专利的使用。", ["unexplained"], id="not-in-the-form"),
        pytest.param("涉及专利一项。", None, ["no-introduction"], id="no-introduction"),
        pytest.param("涉及专利一项。", "一般论述。", ["no-introduction"], id="an-introduction-without-it"),
    ],
)
def test_package_patent(purpose: str, introduction: str | None, codes: list[str]) -> None:
    assert run_check(package_patent, submission("是", purpose, introduction), SETTINGS).codes == codes


def test_the_sentence_goes_to_the_end_of_the_introduction() -> None:
    one = submission("是", "专利", "一般论述。")
    (hit,) = run_check(package_patent, one, SETTINGS).hits

    last = document("前言", "引言", "一般论述。").paragraphs[2]
    assert (hit.document, hit.correction) == ("草案.docx", InsertParagraph(last.address, "可能涉及到专利。"))


@pytest.mark.parametrize(("ticked", "reason"), [("否", "not-applicable"), ("", "not-applicable"), (None, "field-unknown")])
def test_no_patents(ticked: str | None, reason: str) -> None:
    assert run_check(package_patent, submission(ticked, "", None), SETTINGS).skipped == [reason]


def test_no_form() -> None:
    assert run_check(package_patent, dossier(), SETTINGS).skipped == ["no-part"]
