from dataclasses import replace

import pytest

from pipeline.checks.standard.body_page import standard_body_page
from pipeline.model.document import Document, Section
from pipeline.model.outline import Stage
from tests.checks.covers import FOREWORD
from tests.looking import run_check
from tests.standards_text import GOOD_PAGE, HEAD, Line, document, outline_of

ODD = replace(GOOD_PAGE, index=1, kind="oddPage", page_number_start=1)


def in_sections(body: Section, *, before: bool = True, apart: bool = True) -> Document:
    """Return a draft whose body stands in the section `body`, its foreword in the one before."""
    front = [Line(text) for text in FOREWORD] if before else []
    rest = [Line(text, section=1 if apart else 0) for text in (*HEAD, "4　总体要求", "应公布。")]
    return document(*front, *rest, sections=(GOOD_PAGE, body))


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        pytest.param(ODD, [], id="an odd page, from 1"),
        pytest.param(replace(ODD, kind="nextPage"), [], id="a new page, from 1"),
        pytest.param(replace(ODD, kind="continuous"), ["same-page"], id="no new page"),
        pytest.param(replace(ODD, page_number_start=None), ["restart"], id="counted on"),
        pytest.param(replace(ODD, page_number_start=3), ["restart"], id="from 3"),
    ],
)
def test_codes(body: Section, codes: list[str]) -> None:
    read = in_sections(body)

    outcome = run_check(standard_body_page, outline_of(read, "full-draft"), document=read)

    assert outcome.codes == codes
    assert [read.paragraphs[2].span()] * len(codes) == [hit.at for hit in outcome.hits]


def test_no_section_of_its_own() -> None:
    read = in_sections(ODD, apart=False)

    assert run_check(standard_body_page, outline_of(read, "full-draft"), document=read).codes == ["no-section"]


def test_nothing_before_the_body() -> None:
    read = in_sections(ODD, before=False)

    assert run_check(standard_body_page, outline_of(read, "full-draft"), document=read).skipped == ["not-applicable"]


@pytest.mark.parametrize("lost", ["sections", "word"])
def test_what_cannot_be_known(lost: str) -> None:
    read = in_sections(ODD)
    read = replace(read, sections=()) if lost == "sections" else replace(read, source_kind="pdf-text")

    assert run_check(standard_body_page, outline_of(read, "full-draft"), document=read).skipped == ["unknown"]


@pytest.mark.parametrize(("stage", "skipped"), [("proposal-draft", ["not-applicable"]), ("published", [])])
def test_a_proposals_draft_has_no_layout_yet(stage: Stage, skipped: list[str]) -> None:
    read = in_sections(ODD, apart=False)

    assert run_check(standard_body_page, outline_of(read, stage), document=read).skipped == skipped
