from __future__ import annotations

import json

import pytest

from pipeline.model.address import Address
from pipeline.model.document import (
    Cell,
    Document,
    Label,
    LineSpacing,
    Location,
    Paragraph,
    ParagraphFormat,
    Picture,
    Row,
    Run,
    RunFormat,
    Section,
    Story,
    Table,
)
from pipeline.writers.neutral import neutral

PLACE = Address("word/document.xml", (0,))
FORM = ParagraphFormat(align="center", line_spacing=LineSpacing("multiple", 1.5), space_before_pt=7.8, first_line_indent_pt=21.0)
PICTURE = Picture(PLACE, "image", anchored=True, wrap="none_behind", paragraph=PLACE, width_mm=20.0, height_mm=10.0)


def text(*runs: Run, form: ParagraphFormat = FORM, place: Location | None = None, **more: object) -> Paragraph:
    joined = "".join(run.text for run in runs)
    return Paragraph(PLACE, 0, joined, runs, form, place or Location("body", 0), **more)  # type: ignore[arg-type]  # passed through


def run(words: str, *, generated: bool = False, formula: bool = False) -> Run:
    return Run(
        PLACE, 0, words, RunFormat(font_east_asia="宋体", size_pt=10.5, bold=False, color="auto"), generated=generated, formula=formula
    )


def document(*paragraphs: Paragraph, **more: object) -> Document:
    return Document("草案.docx", "0", "docx", "m", paragraphs, paragraphs, **more)  # type: ignore[arg-type]  # passed through


def test_a_paragraph() -> None:
    found = neutral(document(text(run("范围"), style="heading 1", label=Label("1", 0, "1", (1,)))))

    assert (found["schema"], found["file"]) == (1, "草案.docx")
    paragraph = found["paragraphs"][0]
    assert paragraph["line_spacing"] == {"rule": "multiple", "value": 1.5}
    assert (paragraph["text"], paragraph["align"], paragraph["space_before_pt"], paragraph["list_label"]) == ("范围", "center", 7.8, "1")
    assert (paragraph["first_line_indent_pt"], paragraph["indent_left_pt"]) == (21, None)
    assert paragraph["runs"][0]["font_east_asia"] == "宋体"
    json.dumps(found)


def test_formulas_are_left_out() -> None:
    found = neutral(document(text(run("当"), run("x=1", formula=True, generated=True), run("时"))))["paragraphs"][0]

    assert (found["text"], len(found["runs"])) == ("当时", 2)


def test_points_that_nobody_measured_are_null() -> None:
    form = ParagraphFormat(first_line_indent_pt=15.75, first_line_indent_chars=1.5, origins={"first_line_indent_pt": "characters"})
    found = neutral(document(text(run("文"), form=form)))["paragraphs"][0]

    assert (found["first_line_indent_pt"], found["first_line_indent_chars"]) == (None, 1.5)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Location("body", 0), {"kind": "body"}),
        (Location("cell", 0, 2, 3, 1, 1), {"kind": "table", "table": 2, "row": 3, "col": 1}),
        (Location("text-box", 0), {"kind": "frame"}),
        (Location("frame", 0), {"kind": "frame"}),
    ],
)
def test_places(place: Location, expected: dict[str, object]) -> None:
    assert neutral(document(text(run("文"), place=place)))["paragraphs"][0]["loc"] == expected


def test_continuous_sections_do_not_show() -> None:
    sections = (Section(PLACE, 0, kind="continuous", left_mm=25.4), Section(PLACE, 1, kind="continuous"), Section(PLACE, 2))

    assert [section["left_mm"] for section in neutral(document(sections=sections))["sections"]] == [25.4, None]


def test_tables_and_rows() -> None:
    cell = Cell(PLACE, 0, 0, 1, "none", (), vertical_align="center")
    table = Table(PLACE, 0, (Row(PLACE, (cell,), 10.00004, "exact"), Row(PLACE, ())), Location("body", 0), align="center")
    found = neutral(document(tables=(table,)))["tables"][0]

    assert found["rows"] == [{"height_mm": 10.0, "rule": "exact"}, {"height_mm": None, "rule": "auto"}]
    assert found["cells"] == [{"row": 0, "col": 0, "valign": "center"}]


@pytest.mark.parametrize(
    ("pages", "title_page", "anchored", "copies"),
    [
        pytest.param(5, False, True, 5, id="on-every-page"),
        pytest.param(5, True, True, 4, id="but-not-on-the-title-page"),
        pytest.param(None, False, True, 1, id="pages-unknown"),
        pytest.param(5, False, False, 1, id="inline-once"),
    ],
)
def test_pictures_of_a_header(pages: int | None, title_page: bool, anchored: bool, copies: int) -> None:
    """LibreOffice counts an anchored picture of a header once for each page; so does the dump."""
    picture = PICTURE if anchored else Picture(PLACE, "image", anchored=False, wrap="inline", paragraph=PLACE)
    story = Story("header", "word/header1.xml", "default", (text(run("眉"), pictures=(picture,)),))
    found = neutral(document(sections=(Section(PLACE, 0, title_page=title_page),), stories=(story,), pages=pages))["images"]

    assert [image["copy"] for image in found] == list(range(copies))
    assert found[0]["wrap"] == ("none_behind" if anchored else "inline")
