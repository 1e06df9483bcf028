from pipeline.readers.word.reader import read_word
from tests.templates.paper_markup import BODY, HEAD, TITLE, paragraph, table, template


def test_laid_out_as_official_papers_are() -> None:
    """GB/T 9704: margins 37, 35, 28, 26 mm; title 二号, text 三号, 28 points a line, two characters in."""
    document = read_word(template(paragraph("关于公示的通知", "Title"), paragraph("正文"), paragraph("一、标题", "Heading")), "a.docx")
    title, body, heading = document.paragraphs
    (section,) = document.sections

    assert [round(side or 0) for side in (section.top_mm, section.bottom_mm, section.left_mm, section.right_mm)] == [37, 35, 28, 26]
    assert [(one.runs[0].format.font_east_asia, one.runs[0].format.size_pt) for one in (title, body, heading)] == [
        (TITLE, 22.0),
        (BODY, 16.0),
        (HEAD, 16.0),
    ]
    assert (title.format.align, body.format.first_line_indent_chars, heading.format.keep_next) == ("center", 2.0, True)
    assert body.format.line_spacing is not None
    assert (body.format.line_spacing.rule, body.format.line_spacing.value) == ("exact", 28.0)
    assert [story.kind for story in document.stories] == ["footer"]


def test_a_table_repeats_its_head_and_keeps_the_marks_of_a_template_in_rows_of_their_own() -> None:
    document = read_word(
        template(table((1, 3), ("序号", "名称"), "{%tr for one in all %}", ("^{{ one }}", "甲"), "{%tr endfor %}")), "a.docx"
    )
    (read,) = document.tables

    assert [row.header for row in read.rows] == [True, False, False, False]
    assert [len(row.cells) for row in read.rows] == [2, 1, 2, 1]
    assert [paragraph.format.align for paragraph in document.paragraphs[3:5]] == ["center", "left"]
