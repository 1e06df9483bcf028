"""The running text of a material."""

from __future__ import annotations

from pipeline.model.document import Break, Label
from pipeline.recognise.materials.lines import Look, body_look, own_lines
from tests.papers import KAI, STORY, Grid, body, cell, grid, heading, line, paper, picture


def test_blanks_tables_and_text_boxes_are_no_lines() -> None:
    lines = own_lines(paper(line("甲"), line("　"), line("乙", bold=True).but(kind="text-box"), grid(("丙", "丁"))))

    assert [one.text for one in lines] == ["甲"]


def test_a_table_of_one_cell_is_a_frame_around_text() -> None:
    document = paper(grid(("甲",)), grid(("乙", "丙")))

    assert [one.text for one in own_lines(document)] == ["甲"]


def test_text_beside_a_picture_is_text() -> None:
    """In the table that puts them side by side; what stands below the picture is none."""
    beside = Grid(((body(STORY * 2), line("").but(pictures=(picture(),))), (line(""), line("窗口"))))

    assert [one.index for one in own_lines(paper(line("甲"), beside, grid(("年份", "次数"), ("2019年", "10"))))] == [0, 1]


def test_an_automatic_number_is_no_part_of_the_text() -> None:
    (one,) = own_lines(paper(line("守 好窗口").but(label=Label("一、", 0, "1", (1,)))))

    assert (one.text, one.numbered, one.index) == ("守好窗口", "一、守好窗口", 0)


def test_a_bullet_is_no_number() -> None:
    (one,) = own_lines(paper(line("甲").but(label=Label("●", 0, "1", (1,), bullet=True))))

    assert one.numbered == "甲"


def test_typed_breaks_begin_pages() -> None:
    """By the paragraph, at the end of the one above, behind a blank one, or by a section."""
    broken = (Break(0, "page"),)
    lines = (line("甲").but(page_break_before=True), line("乙").but(breaks=(Break(1, "page"),)), line("丙"), line("").but(breaks=broken))

    assert [one.fresh for one in own_lines(paper(*lines, line("丁"), line("戊"), line("己").but(section=1)))] == [
        True,
        False,
        True,
        True,
        False,
        True,
    ]


def test_most_of_the_characters_give_a_line_its_look() -> None:
    mixed = line("甲", "宋体").but(runs=(*line("甲", "宋体").runs, *line("乙丙", "楷体", 14).runs))

    assert own_lines(paper(mixed))[0].look == Look("楷体", 14, False)


def test_long_lines_give_the_text_its_look() -> None:
    assert body_look(own_lines(paper(heading("一、甲"), body(), body()))) == Look(KAI, 12.0, False)
    assert body_look(own_lines(paper(cell("甲")))) == Look(None, None, False)
    assert len(STORY) > 40


def test_a_break_before_the_text_of_a_line_begins_its_own_page() -> None:
    lines = (line("甲"), line("乙").but(breaks=(Break(0, "page"),)), line("丙"), line("丁丁").but(breaks=(Break(1, "page"),)), line("戊"))

    assert [one.fresh for one in own_lines(paper(*lines))] == [False, True, False, False, False]


def test_entries_of_a_table_of_contents_are_no_lines() -> None:
    """Typed with a tab or dots before the page, or by Word's own styles."""
    entries = (
        line("目　录"),
        line("一、守好窗口\t1"),
        line("二、走进家门……3"),
        line("三、用心........12"),
        line("前言").but(style="toc 1"),
    )
    kept = (line("目录齐全"), line("满意率\t98%"), line("共有3"), body())

    assert [one.index for one in own_lines(paper(*entries, *kept))] == [5, 6, 7, 8]
