"""SetSection and SetRow."""

from __future__ import annotations

import pytest

from pipeline.fixes import reasons
from pipeline.model.correction import SetRow, SetSection
from pipeline.ooxml.namespaces import W
from pipeline.readers.word.reader import read_word
from tests.fixes.comparing import canonical, main_tree
from tests.fixes.marking import at, corrected
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import A4, docx, paragraphs, table


def test_margins_are_set_and_can_be_taken_back() -> None:
    data = docx(paragraphs("甲"))

    applied = corrected(data, SetSection(at(1), left_mm=28, right_mm=26, header_mm=15))
    section = read_word(accept_all(applied.data, "a"), "a").sections[0]

    assert [round(value or 0, 1) for value in (section.left_mm, section.right_mm, section.header_mm, section.top_mm)] == [28, 26, 15, 25.4]
    assert canonical(reject_all(applied.data, "a")) == canonical(data)


def test_the_remembered_section_has_no_headers() -> None:
    """They are not tracked (17.13.5.32), and a copy would point to the same part twice."""
    section = A4.replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="rIdT1"/>')

    applied = corrected(docx(paragraphs("甲"), section=section, header1=paragraphs("眉")), SetSection(at(1), top_mm=37))

    assert len(main_tree(applied.data).findall(f".//{W}headerReference")) == 1
    assert main_tree(applied.data).find(f"{W}body/{W}sectPr")[-1].tag == f"{W}sectPrChange"  # type: ignore[index]


@pytest.mark.parametrize(
    ("change", "size"),
    [
        pytest.param(SetSection(at(1), page_width_mm=210, page_height_mm=297), ("11906", "16838", None), id="A4"),
        pytest.param(SetSection(at(1), page_width_mm=420, page_height_mm=297), ("23811", "16838", "landscape"), id="A3-landscape"),
        pytest.param(SetSection(at(1), page_width_mm=297), ("16838", "12240", "landscape"), id="one-side-only"),
    ],
)
def test_a_page_wider_than_high_is_landscape(change: SetSection, size: tuple[str, str, str | None]) -> None:
    letter = '<w:sectPr><w:pgSz w:w="15840" w:h="12240" w:orient="landscape" w:code="1"/></w:sectPr>'

    page = main_tree(accept_all(corrected(docx(paragraphs("甲"), section=letter), change).data, "a")).find(f".//{W}pgSz")

    assert page is not None
    assert (page.get(f"{W}w"), page.get(f"{W}h"), page.get(f"{W}orient")) == size
    assert page.get(f"{W}code") is None


def test_a_section_without_margins_gets_all_that_word_demands() -> None:
    applied = corrected(docx(paragraphs("甲"), section="<w:sectPr/>"), SetSection(at(1), left_mm=25))

    margins = main_tree(accept_all(applied.data, "a")).find(f".//{W}pgMar")
    assert margins is not None
    assert len(margins.attrib) == 7
    assert margins.get(f"{W}left") == "1417"


def test_two_rules_may_set_different_edges_of_one_section() -> None:
    applied = corrected(docx(paragraphs("甲")), SetSection(at(1), left_mm=28), SetSection(at(1), top_mm=37), SetSection(at(1), left_mm=30))

    assert (applied.corrected, applied.left) == (2, ((2, reasons.OVERLAP),))
    assert len(main_tree(applied.data).findall(f".//{W}sectPrChange")) == 1


def test_others_changes_of_a_section_are_left() -> None:
    section = '<w:sectPr><w:sectPrChange w:id="1" w:author="别人"><w:sectPr/></w:sectPrChange></w:sectPr>'

    assert corrected(docx(paragraphs("甲"), section=section), SetSection(at(1), left_mm=28)).left == ((0, reasons.SUGGESTED),)


@pytest.mark.parametrize("properties", ["", '<w:trPr><w:trHeight w:val="100"/></w:trPr>', "<w:tblPrEx/><w:trPr><w:cantSplit/></w:trPr>"])
def test_a_row_gets_its_height(properties: str) -> None:
    data = docx(table(("甲", "乙")).replace("<w:tr>", f"<w:tr>{properties}") + paragraphs("末"))

    applied = corrected(data, SetRow(at(0, 2), 10, "exact"))
    row = read_word(accept_all(applied.data, "a"), "a").tables[0].rows[0]

    assert (round(row.height_mm or 0, 1), row.height_rule) == (10, "exact")
    assert canonical(reject_all(applied.data, "a")) == canonical(data)


def test_what_is_no_row_or_section_is_not_found() -> None:
    applied = corrected(docx(paragraphs("甲")), SetRow(at(0), 10), SetSection(at(0), left_mm=1), SetSection(at(1)))

    assert [why for _, why in applied.left] == [reasons.NOT_FOUND, reasons.NOT_FOUND, reasons.EMPTY]
