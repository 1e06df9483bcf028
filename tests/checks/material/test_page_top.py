"""Pages of a material begin with a blank line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.material.page_top import material_page_top
from pipeline.model.correction import InsertParagraph, SetParagraph, Together
from pipeline.model.document import Document, LineSpacing, SourceKind
from pipeline.model.material import Material
from pipeline.model.observation import Skip
from pipeline.model.pagination import PageStart, Pagination, Witness
from pipeline.model.text import Text
from tests.looking import Outcome, run_check
from tests.readers.word.reading import read
from tests.word_files import paragraph, table

BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
BEFORE = "<w:pageBreakBefore/>"
BLANK = paragraph()
NO_LAYOUT = Skip(None, "no-layout")
STORY = paragraph("服务 Star ２０２１")


def spaced(line: int, rule: str = "auto", text: str = "") -> str:
    """Return a paragraph with this line spacing in Word's own unit."""
    return paragraph(text, f'<w:spacing w:line="{line}" w:lineRule="{rule}"/>')


def material(document: Document) -> Material:
    """Return a material whose every written line is text."""
    roles = {one.index: "body" if one.text.strip() else "blank" for one in document.paragraphs}
    return Material(0, len(document.paragraphs) - 1, roles=roles)  # type: ignore[arg-type]  # the two roles above


def looked(body: str, pages: Pagination | Skip = NO_LAYOUT) -> Outcome:
    """Return what the rule says of a material with this body."""
    document = read(body)
    return run_check(material_page_top, material(document), document=document, pages=pages)


def laid_out(*starts: tuple[int, int], witness: Witness = "word") -> Pagination:
    """Return pages that begin at these paragraphs and characters."""
    return Pagination(witness, len(starts), tuple(PageStart(number, *start) for number, start in enumerate(starts, 1)))


def test_a_material_without_text() -> None:
    assert looked(BLANK).skipped == ["not-applicable"]


def test_a_material_in_the_cell_of_a_form() -> None:
    document = replace(read(STORY), sections=())

    assert run_check(material_page_top, material(document), document=document, pages=NO_LAYOUT).skipped == ["not-applicable"]


@pytest.mark.parametrize("kind", ["pdf-text", "plain-text"])
def test_other_sources_show_no_blank_lines(kind: SourceKind) -> None:
    document = replace(read(STORY), source_kind=kind)

    assert run_check(material_page_top, material(document), document=document, pages=NO_LAYOUT).skipped == ["unknown"]


@pytest.mark.parametrize("blank", [BLANK, paragraph("　"), paragraph(" \t"), spaced(240)])
def test_the_first_page_begins_with_a_blank_line(blank: str) -> None:
    outcome = looked(blank + STORY)

    assert (outcome.codes, outcome.passed, outcome.skipped) == ([], 1, ["no-layout"])


def test_the_first_page_begins_with_text() -> None:
    document = read(STORY)

    outcome = run_check(material_page_top, material(document), document=document, pages=NO_LAYOUT)

    (hit,) = outcome.hits
    assert (hit.code, hit.at, hit.witness) == ("missing", document.paragraphs[0].span(), None)
    assert hit.arguments == {"pages": Text("第1页", "page 1")}
    assert isinstance(hit.correction, InsertParagraph)
    assert (hit.correction.address, hit.correction.text, hit.correction.after) == (document.paragraphs[0].address, "", False)
    assert hit.correction.line_spacing == LineSpacing("multiple", 1.0)


@pytest.mark.parametrize(
    ("blank", "found"),
    [
        (spaced(360), "1.5倍行距"),
        (spaced(245), "多倍行距1.02"),
        (spaced(400, "exact"), "固定值20磅"),
        (spaced(240, "atLeast"), "最小值12磅"),
    ],
)
def test_the_spacing_of_the_blank_line(blank: str, found: str) -> None:
    (hit,) = looked(blank + STORY).hits

    assert hit.code == "spacing"
    assert isinstance(hit.found, Text)
    assert hit.found.zh == found
    assert isinstance(hit.correction, SetParagraph)
    assert hit.correction.line_spacing == LineSpacing("multiple", 1.0)


@pytest.mark.parametrize("line", [236, 240, 244])
def test_a_hair_beside_single_spacing(line: int) -> None:
    assert looked(spaced(line) + STORY).codes == []


@pytest.mark.parametrize("more", [BREAK + STORY, paragraph("二", BEFORE)])
def test_a_page_that_is_typed(more: str) -> None:
    outcome = looked(BLANK + STORY + more)

    assert (outcome.codes, outcome.passed) == (["missing"], 1)


@pytest.mark.parametrize("more", [BREAK + BLANK + STORY, paragraph("", BEFORE) + STORY])
def test_a_page_that_is_typed_and_begins_with_a_blank_line(more: str) -> None:
    outcome = looked(BLANK + STORY + more)

    assert (outcome.codes, outcome.passed) == ([], 2)


def test_a_page_that_nobody_counted_is_named_by_its_words() -> None:
    (hit,) = looked(BLANK + STORY + BREAK + paragraph("二" * 14 + "三四")).hits

    assert hit.arguments == {"pages": Text(f"以“{'二' * 14}三…”开头的一页", f"the page that begins with “{'二' * 14}三…”")}


def test_the_break_before_goes_with_the_blank_line() -> None:
    (hit,) = looked(BLANK + paragraph("二", BEFORE)).hits

    assert isinstance(hit.correction, Together)
    insertion, setting = hit.correction.corrections
    assert isinstance(insertion, InsertParagraph)
    assert insertion.page_break_before is True
    assert isinstance(setting, SetParagraph)
    assert setting.page_break_before is False


def test_pages_that_text_flows_on_to_are_told_and_not_mended() -> None:
    (hit,) = looked(BLANK + STORY * 3, laid_out((0, 0), (2, 0), (3, 4))).hits

    assert (hit.code, hit.witness, hit.correction) == ("missing", "word", None)
    assert hit.arguments == {"pages": Text("第2—3页", "pages 2–3")}


def test_a_page_that_text_flows_on_to_begins_with_a_blank_line() -> None:
    outcome = looked(BLANK + STORY + BLANK + STORY, laid_out((0, 0), (2, 0)))

    assert (outcome.codes, outcome.passed, outcome.skipped) == ([], 2, [])


def test_libreoffice_estimates() -> None:
    (hit,) = looked(BLANK + STORY * 2, laid_out((0, 0), (2, 0), witness="libreoffice")).hits

    assert (hit.code, hit.witness) == ("estimated", "libreoffice")


def test_a_page_that_is_typed_is_sure_whoever_counts() -> None:
    (hit,) = looked(STORY + BREAK + STORY, laid_out((0, 0), (2, 0), witness="libreoffice")).hits

    assert hit.code == "missing"
    assert hit.arguments == {"pages": Text("第1—2页", "pages 1–2")}


def test_what_is_sure_and_what_is_estimated_are_two_findings() -> None:
    outcome = looked(STORY * 2 + BREAK + STORY, laid_out((0, 0), (1, 0), (3, 0), witness="libreoffice"))

    assert outcome.codes == ["missing", "estimated"]
    assert [hit.arguments["pages"] for hit in outcome.hits] == [Text("第1、3页", "pages 1, 3"), Text("第2页", "page 2")]


def test_word_s_own_pages_are_one_finding() -> None:
    (hit,) = looked(STORY * 2 + BREAK + STORY, laid_out((0, 0), (1, 0), (3, 0))).hits

    assert hit.arguments == {"pages": Text("第1—3页", "pages 1–3")}


def test_a_table_runs_on() -> None:
    outcome = looked(BLANK + STORY + table(("一",), ("二",)) + BLANK, laid_out((0, 0), (3, 0)))

    assert (outcome.codes, outcome.passed, outcome.skipped) == ([], 1, ["not-applicable"])


def test_missing_and_spacing_are_two_findings() -> None:
    outcome = looked(spaced(360) + STORY + BREAK + STORY)

    assert outcome.codes == ["missing", "spacing"]
    assert outcome.hits[1].arguments == {"pages": Text("第1页", "page 1")}
