"""SetRun and SetParagraph."""

from __future__ import annotations

import pytest

from pipeline.fixes import reasons
from pipeline.model.correction import ReplaceText, SetParagraph, SetRun, Single
from pipeline.model.document import LineSpacing
from pipeline.ooxml.namespaces import W
from pipeline.readers.word.reader import read_word
from tests.fixes.comparing import canonical, main_tree, texts
from tests.fixes.marking import at, corrected, span
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import docx, paragraph, paragraphs

STYLES = '<w:style w:type="paragraph" w:styleId="a0"><w:name w:val="标准文件_段"/></w:style>'


def test_the_span_and_nothing_else_gets_the_formatting() -> None:
    data = docx(
        paragraph("一二三四", run_properties='<w:rFonts w:eastAsiaTheme="minorEastAsia"/><w:color w:val="FF0000" w:themeColor="accent1"/>')
    )
    change = SetRun(
        span(1, 3),
        font_east_asia="宋体",
        font_ascii="Times New Roman",
        size_pt=10.5,
        bold=True,
        italic=False,
        underline="single",
        color="auto",
    )

    applied = corrected(data, change)
    runs = {run.text: run.format for run in read_word(applied.data, "a").paragraphs[0].runs}

    assert list(runs) == ["一", "二三", "四"]
    wanted = runs["二三"]
    assert (wanted.font_east_asia, wanted.font_ascii, wanted.size_pt) == ("宋体", "Times New Roman", 10.5)
    assert (wanted.bold, wanted.italic, wanted.underline, wanted.color) == (True, False, "single", "auto")
    assert runs["一"] == runs["四"] == read_word(data, "a").paragraphs[0].runs[0].format
    assert canonical(reject_all(applied.data, "a")) == canonical(data)


def test_the_old_formatting_stands_last_in_the_new_one() -> None:
    """Word refuses properties in another order than the schema's."""
    data = docx(paragraph("一", run_properties='<w:lang w:val="en-US"/>'))

    applied = corrected(data, SetRun(span(0, 1), font_east_asia="宋体", size_pt=12, bold=True, color="000000"))

    properties = main_tree(applied.data).find(f".//{W}r/{W}rPr")
    assert properties is not None
    assert [child.tag.removeprefix(W) for child in properties] == ["rFonts", "b", "bCs", "color", "sz", "szCs", "lang", "rPrChange"]


def test_two_corrections_of_different_properties_live_together() -> None:
    data = docx(paragraphs("一二三"))

    applied = corrected(
        data, SetRun(span(0, 2), bold=True), SetRun(span(1, 3), size_pt=12), SetRun(span(1, 2), bold=False), ReplaceText(span(1, 2), "乙")
    )

    assert applied.left == ((2, reasons.OVERLAP),)
    accepted = read_word(accept_all(applied.data, "a"), "a").paragraphs[0]
    assert [(run.text, run.format.bold, run.format.size_pt) for run in accepted.runs] == [
        ("一", True, 10),
        ("乙", True, 12),
        ("三", False, 12),
    ]
    assert canonical(reject_all(applied.data, "a")) == canonical(data)


FIELD = (
    '<w:p><w:r><w:t>见</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>表1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
CHANGED = '<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="别人"><w:rPr/></w:rPrChange></w:rPr><w:t>甲</w:t></w:r></w:p>'


@pytest.mark.parametrize(
    ("body", "start", "end", "reason"),
    [
        pytest.param(CHANGED, 0, 1, reasons.SUGGESTED, id="others-formatting"),
        pytest.param(
            '<w:p><w:ins w:id="1" w:author="别人"><w:r><w:t>甲</w:t></w:r></w:ins></w:p>', 0, 1, reasons.SUGGESTED, id="others-text"
        ),
        pytest.param(FIELD, 1, 3, reasons.GENERATED, id="a-field-alone"),
        pytest.param("<w:p/>", 0, 0, reasons.EMPTY, id="no-characters"),
        pytest.param(paragraph("甲"), 0, 2, reasons.NOT_FOUND, id="one-past-the-end"),
    ],
)
def test_what_cannot_be_formatted_is_left(body: str, start: int, end: int, reason: object) -> None:
    applied = corrected(docx(body), SetRun(span(start, end), bold=True))

    assert [why for _, why in applied.left] == [reason]


def test_a_field_among_typed_text_is_formatted_with_it() -> None:
    applied = corrected(docx(FIELD), SetRun(span(0, 3), bold=True))

    assert {run.format.bold for run in read_word(applied.data, "a").paragraphs[0].runs if run.text} == {True}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param(SetParagraph(at(0), align="both"), {"align": "both"}, id="alignment"),
        pytest.param(
            SetParagraph(at(0), line_spacing=LineSpacing("multiple", 1.5)),
            {"line_spacing": LineSpacing("multiple", 1.5)},
            id="factor-of-a-line",
        ),
        pytest.param(
            SetParagraph(at(0), line_spacing=LineSpacing("exact", 28)), {"line_spacing": LineSpacing("exact", 28)}, id="exact-points"
        ),
        pytest.param(SetParagraph(at(0), space_before_lines=0.5), {"space_before_lines": 0.5}, id="half-a-line-before"),
        pytest.param(
            SetParagraph(at(0), space_after_pt=6), {"space_after_pt": 6, "space_after_lines": 0}, id="points-after-instead-of-lines"
        ),
        pytest.param(SetParagraph(at(0), first_line_indent_chars=2), {"first_line_indent_chars": 2}, id="two-characters"),
        pytest.param(SetParagraph(at(0), first_line_indent_pt=-21), {"first_line_indent_pt": -21}, id="hanging"),
        pytest.param(SetParagraph(at(0), indent_left_pt=0), {"indent_left_pt": 0}, id="no-indent"),
        pytest.param(SetParagraph(at(0), page_break_before=True), {"page_break_before": True}, id="new-page"),
    ],
)
def test_a_paragraph_gets_what_was_asked_for(change: Single, expected: dict[str, object]) -> None:
    odd = (
        '<w:jc w:val="right"/><w:spacing w:afterLines="100" w:after="312" w:beforeAutospacing="1"/>'
        '<w:ind w:leftChars="200" w:left="420" w:hangingChars="100" w:hanging="210"/>'
    )
    data = docx(paragraph("一二", odd))

    applied = corrected(data, change)
    read = read_word(accept_all(applied.data, "a"), "a").paragraphs[0].format

    assert {name: getattr(read, name) or 0 if value == 0 else getattr(read, name) for name, value in expected.items()} == expected
    assert canonical(reject_all(applied.data, "a")) == canonical(data)


@pytest.mark.parametrize("name", ["标准文件_段", "a0"])
def test_a_style_is_found_by_its_name_or_id(name: str) -> None:
    applied = corrected(docx(paragraphs("甲"), styles=STYLES), SetParagraph(at(0), style=name))

    assert read_word(applied.data, "a").paragraphs[0].style_id == "a0"


def test_a_style_that_the_file_lacks_is_left() -> None:
    assert corrected(docx(paragraphs("甲"), styles=STYLES), SetParagraph(at(0), style="无此样式")).left == ((0, reasons.NO_STYLE),)


def test_others_paragraph_formatting_is_left() -> None:
    body = '<w:p><w:pPr><w:pPrChange w:id="1" w:author="别人"><w:pPr/></w:pPrChange></w:pPr></w:p>'

    assert corrected(docx(body), SetParagraph(at(0), align="center")).left == ((0, reasons.SUGGESTED),)


def test_nothing_asked_is_nothing_done() -> None:
    applied = corrected(docx(paragraphs("甲")), SetParagraph(at(0)), SetRun(span(0, 1)))

    assert [why for _, why in applied.left] == [reasons.EMPTY, reasons.EMPTY]
    assert texts(applied.data) == ["甲"]
