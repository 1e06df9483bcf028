from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pipeline.checks.material.page_top import material_page_top
from pipeline.model.correction import InsertParagraph, SetParagraph, Together
from pipeline.model.document import Break, LineSpacing
from pipeline.model.observation import Skip
from pipeline.model.pagination import PageStart, Pagination
from tests.looking import Outcome, run_check
from tests.papers import Grid, Line, banner, blank, body, good, grid, heading, line, picture, read, subtitle, title

UNKNOWN = Skip(None, "no-layout")
HEAD = (blank(), title(), subtitle(), banner(), line("前言：甲"))


def looked(*lines: Line | Grid, pages: Pagination | Skip = UNKNOWN, **more: Any) -> Outcome:
    material, document = read(*lines, *[body()] * 6, **more)
    return run_check(material_page_top, material, document=document, pages=pages)


def laid(witness: Any, *starts: tuple[int, int]) -> Pagination:
    pages = tuple(PageStart(page, *start) for page, start in enumerate(((0, 0), *starts), 1))
    return Pagination(witness, len(pages), pages)


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        pytest.param(HEAD, [], id="first-page-as-asked"),
        pytest.param(HEAD[1:], ["missing"], id="first-page-without"),
        pytest.param((blank().but(line_spacing=LineSpacing("multiple", 1.5)), *HEAD[1:]), ["spacing"], id="wider"),
        pytest.param((*HEAD, blank().but(page_break_before=True), heading("一、甲")), [], id="break-on-the-blank-line"),
        pytest.param((*HEAD, heading("一、甲").but(page_break_before=True)), ["missing"], id="break-before-a-heading"),
        pytest.param((*HEAD, body().but(breaks=(Break(99, "page"),)), blank(), heading("一、甲")), [], id="break-behind-text"),
        pytest.param((*HEAD, line("").but(breaks=(Break(0, "page"),)), heading("一、甲")), ["missing"], id="break-on-a-line-of-its-own"),
        pytest.param(
            (*HEAD, line("").but(pictures=(picture(),), page_break_before=True, line_spacing=None), heading("一、甲")), [], id="anchor"
        ),
    ],
)
def test_typed_pages_begin_with_a_blank_line(lines: tuple[Line, ...], codes: list[str]) -> None:
    assert looked(*lines).codes == codes


def test_without_a_layout_the_other_pages_are_not_judged() -> None:
    assert looked(*HEAD).skipped == ["no-layout"]


@pytest.mark.parametrize(
    ("witness", "start", "codes"),
    [
        pytest.param("word", (6, 10), ["missing"], id="words-own-mark"),
        pytest.param("libreoffice", (6, 10), ["estimated"], id="rendered"),
        pytest.param("libreoffice", (7, 0), ["estimated"], id="at-a-paragraph"),
        pytest.param("libreoffice", (5, 0), [], id="at-a-blank-line"),
    ],
)
def test_pages_that_text_flows_on_to(witness: str, start: tuple[int, int], codes: list[str]) -> None:
    outcome = looked(*HEAD, blank(), body(), body(), pages=laid(witness, start))

    assert outcome.codes == codes
    assert [(hit.witness, hit.correction, hit.arguments["pages"].zh) for hit in outcome.hits] == [(witness, None, "第2页")] * len(codes)  # type: ignore[union-attr]  # a Text


def test_one_finding_lists_the_pages() -> None:
    (hit,) = looked(*HEAD[1:], body(), body(), body(), pages=laid("libreoffice", (5, 0), (6, 3))).hits

    assert (hit.code, hit.arguments["pages"].zh) == ("missing", "第1—3页")  # type: ignore[union-attr]  # a Text


def test_a_page_nobody_has_counted_is_told_by_its_first_words() -> None:
    (hit,) = looked(*HEAD, heading("一、甲乙丙").but(page_break_before=True)).hits

    assert hit.arguments["pages"].zh == "以“一、甲乙丙”开头的一页"  # type: ignore[union-attr]  # a Text


def test_a_blank_line_is_put_in_and_takes_over_the_break() -> None:
    material, document = read(*HEAD, heading("一、甲").but(page_break_before=True), *[body()] * 6)
    (hit,) = run_check(material_page_top, material, document=document, pages=UNKNOWN).hits
    address = document.paragraphs[5].address

    assert isinstance(hit.correction, Together)
    made, left = hit.correction.corrections
    assert isinstance(made, InsertParagraph)
    assert (made.address, made.text, made.after, made.page_break_before) == (address, "", False, True)
    assert (made.like, made.line_spacing) == (document.paragraphs[6].address, LineSpacing("multiple", 1.0))
    assert left == SetParagraph(address, page_break_before=False)


def test_a_table_that_runs_on_has_no_blank_line() -> None:
    outcome = looked(*HEAD, grid(("甲", "乙"), ("丙", "丁")), pages=laid("libreoffice", (7, 0)))

    assert (outcome.codes, outcome.skipped) == ([], ["not-applicable"])


def test_where_there_is_no_page_nothing_is_judged() -> None:
    material, document = read(*good())

    for changed, reason in ((replace(document, sections=()), "not-applicable"), (replace(document, source_kind="pdf-text"), "unknown")):
        assert run_check(material_page_top, material, document=changed, pages=UNKNOWN).skipped == [reason]
