from __future__ import annotations

import pytest

from pipeline.model.document import Section
from pipeline.readers.word.sections import line_pitch
from tests.readers.word.reading import read
from tests.word_files import R, paragraph, table


def section(inside: str, references: str = "") -> str:
    return f'<w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/>{inside}</w:sectPr>'


def only(inside: str) -> Section:
    return read(paragraph("文"), section=section(inside)).sections[0]


def test_page_and_margins_are_millimetres() -> None:
    margins = '<w:pgMar w:top="1440" w:right="1134" w:bottom="-567" w:left="2cm" w:header="851" w:footer="992" w:gutter="0"/>'
    found = only(margins)

    assert (round(found.page_width_mm or 0), round(found.page_height_mm or 0)) == (210, 297)
    assert [found.top_mm, found.right_mm, found.bottom_mm, found.left_mm] == pytest.approx([25.4, 20.0, -10.0, 20.0], abs=0.01)
    assert [found.header_mm, found.footer_mm, found.gutter_mm] == pytest.approx([15.01, 17.5, 0], abs=0.01)


def test_what_is_not_written_is_not_known() -> None:
    found = only("")

    assert (found.top_mm, found.header_mm, found.line_pitch_pt, found.grid) == (None, None, None, None)
    assert (found.kind, found.columns, found.landscape, found.title_page) == ("nextPage", 1, False, False)


def test_grid_columns_and_numbers() -> None:
    found = only(
        '<w:type w:val="continuous"/><w:cols w:num="2"/><w:titlePg/><w:pgNumType w:fmt="upperRoman" w:start="3"/>'
        '<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>'
        '<w:docGrid w:type="linesAndChars" w:linePitch="312"/>'
    )

    assert (found.kind, found.columns, found.title_page) == ("continuous", 2, True)
    assert (found.page_number_format, found.page_number_start) == ("upperRoman", 3)
    assert found.footnote_format == "lowerLetter"
    assert (found.grid, found.line_pitch_pt, line_pitch(found)) == ("linesAndChars", 15.6, 15.6)


def test_a_pitch_without_a_grid_of_lines_is_not_in_force() -> None:
    assert line_pitch(only('<w:docGrid w:linePitch="312"/>')) is None


def test_headers_are_inherited_from_the_section_before() -> None:
    """17.10.2: a kind that a section does not name is the previous section's."""
    links = "".join(f'<Relationship Id="h{n}" Type="{R}/header" Target="header{n}.xml"/>' for n in (1, 2))
    earlier = section("", '<w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/>')
    later = section("", '<w:headerReference w:type="default" r:id="h2"/><w:headerReference w:type="even" r:id="gone"/>')
    body = f"<w:p><w:pPr>{earlier}</w:pPr></w:p>" + paragraph("文")
    found = read(body, section=later, relationships=links, header1=paragraph("甲"), header2=paragraph("乙")).sections

    assert found[0].headers == (("default", "word/header1.xml"), ("first", "word/header2.xml"))
    assert found[1].headers == (("default", "word/header2.xml"), ("first", "word/header2.xml"))


def test_sections_of_tables_mean_nothing() -> None:
    inside = table((f"<w:p><w:pPr>{section('')}</w:pPr><w:r><w:t>表</w:t></w:r></w:p>",))
    document = read(inside + paragraph("文"))

    assert len(document.sections) == 1
    assert {p.section for p in document.paragraphs} == {0}
