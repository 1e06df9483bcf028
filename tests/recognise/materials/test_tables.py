"""Tables of data, their titles, and captions."""

from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.materials.tables import data_tables, find_captions, with_titles
from tests.papers import Grid, Line, blank, body, cell, grid, line, paper, picture
from tests.word_files import docx, paragraph, table

DATA = grid(("年份", "次数"), ("2019年", "10"))


def titled(*lines: Line | Grid) -> list[int | None]:
    document = paper(*lines)
    return [one.title for one in with_titles(document, data_tables(document))]


@pytest.mark.parametrize(
    ("line_above", "title"),
    [
        pytest.param(line("表1　近三年服务情况"), 1, id="numbered"),
        pytest.param(line("附表一 服务情况"), 1, id="numbered-in-han"),
        pytest.param(line("近三年服务情况"), 1, id="named"),
        pytest.param(line("近三年的服务", bold=True), 1, id="bold"),
        pytest.param(line("近三年的服务").but(align="center"), 1, id="centred"),
        pytest.param(line("近三年的服务"), None, id="plain"),
        pytest.param(line("近三年的服务情况如下表："), None, id="lead-in"),
        pytest.param(line("表1是近三年的服务情况。"), None, id="sentence"),
        pytest.param(body(), None, id="text"),
    ],
)
def test_the_line_above_names_a_table(line_above: Line, title: int | None) -> None:
    assert titled(body(), line_above, DATA, body()) == [title]


def test_one_blank_line_may_stand_between() -> None:
    assert titled(line("表1　情况"), blank(), DATA) == [0]
    assert titled(line("表1　情况"), blank(), blank(), DATA) == [None]


def test_a_numbered_line_below_names_a_table_without_one_above() -> None:
    assert titled(body(), DATA, line("表1　情况"), body())[0] == 5
    assert titled(body(), DATA, line("服务情况"), body()) == [None]


def test_a_first_row_of_one_cell_names_a_table() -> None:
    whole = Grid(((cell("近三年服务情况"),), (cell("年份"), cell("次数")), (cell("2019年"), cell("10"))))

    assert titled(body(), whole) == [1]


def test_nothing_stands_above_the_first_table() -> None:
    assert titled(DATA, body()) == [None]


def test_tables_that_arrange_pictures_or_frame_text_hold_no_data() -> None:
    pictures = Grid(((cell("").but(pictures=(picture(),)), cell("").but(pictures=(picture(),))), (cell("送餐上门"), cell("口味卡"))))
    document = paper(pictures, grid(("甲",)), DATA)

    assert [table.index for table in data_tables(document)] == [2]


def test_captions_stand_below_pictures_or_say_what_they_are() -> None:
    alone = line("").but(pictures=(picture(),))
    lines = (
        alone,
        line("送餐上门").but(align="center"),
        line("图2　口味卡"),
        line("图1是窗口。"),
        line("小队").but(kind="text-box"),
        body(),
    )

    assert find_captions(paper(*lines), frozenset()) == {1, 2, 4}
    assert find_captions(paper(*lines), frozenset({1, 2, 4})) == frozenset()


@pytest.mark.parametrize("text", ["图12为服务现场", "图一、图二是现场", "照片１０中的现场"])
def test_text_that_speaks_of_pictures_is_no_caption(text: str) -> None:
    assert find_captions(paper(line(text)), frozenset()) == frozenset()


@pytest.mark.parametrize("text", ["表12为人员", "表十一、十二是人员"])
def test_text_that_speaks_of_tables_is_no_title(text: str) -> None:
    assert titled(line(text), DATA) == [None]


def test_the_cells_beside_a_table_in_a_cell_do_not_name_it() -> None:
    """Of a table in a cell only a line in the same cell is the title."""
    inner = table(("甲", "乙"), ("一", "二"))
    row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>".format(paragraph("送餐情况"), inner + paragraph())
    named = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>".format(paragraph("丙"), paragraph("送餐情况") + inner + paragraph())
    document = read_word(docx(f"<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{row}{named}</w:tbl>{paragraph()}"), "a.docx")
    titles = [one.title for one in with_titles(document, data_tables(document))]

    assert titles[:2] == [None, None]
    assert [document.paragraphs[one].text for one in titles[2:] if one is not None] == ["送餐情况"]
