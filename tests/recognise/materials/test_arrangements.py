"""Tables that hold no data."""

from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.materials.arrangements import arranges_pictures, is_frame, running_cells
from tests.papers import STORY, Grid, Line, cell, grid, line, paper, picture
from tests.word_files import docx, paragraph

SHOWN = line("").but(pictures=(picture(),))
TEXT = cell(STORY * 2)
HEADS = (cell("措施"), cell("照片"), cell("效果"))


def table(*rows: tuple[Line, ...]) -> Grid:
    return Grid(rows)


def test_one_cell_is_a_frame() -> None:
    assert [is_frame(one) for one in paper(grid(("甲",)), grid(("甲", "乙")), grid(("甲",), ("乙",))).tables] == [True, False, False]


@pytest.mark.parametrize(
    ("one", "so"),
    [
        pytest.param(table((TEXT, SHOWN)), True, id="text-beside-a-picture"),
        pytest.param(table((SHOWN, TEXT), (TEXT, SHOWN)), True, id="turn-and-turn-about"),
        pytest.param(table((TEXT, SHOWN, TEXT)), True, id="text-on-both-sides"),
        pytest.param(table((TEXT, SHOWN), (TEXT, cell("窗口"))), True, id="a-caption-below"),
        pytest.param(table((SHOWN, SHOWN), (cell("甲"), cell("乙"))), True, id="pictures-side-by-side"),
        pytest.param(table(HEADS, (TEXT, SHOWN, TEXT)), False, id="a-row-of-headings"),
        pytest.param(table((cell("2019年"), SHOWN, cell("数" * 61)), *((cell("甲" * 30), cell("乙"), cell("丙")),) * 3), False, id="data"),
        pytest.param(table((TEXT, TEXT)), False, id="no-picture"),
        pytest.param(grid(("",)), False, id="nothing-in-it"),
    ],
)
def test_a_table_may_only_arrange(one: Grid, so: bool) -> None:
    assert arranges_pictures(paper(one).tables[0]) is so


@pytest.mark.parametrize(("count", "places"), [(60, set()), (61, {(0, 0, 0)})], ids=["few-characters", "one-more"])
def test_running_text_is_more_than_a_caption(count: int, places: set[tuple[int, int, int]]) -> None:
    assert running_cells(paper(table((cell("字 " * count), SHOWN))).tables) == places


def test_cells_with_data_and_frames_hold_none() -> None:
    assert running_cells(paper(table(HEADS, (TEXT, SHOWN, TEXT)), table((TEXT.but(pictures=(picture(),)),))).tables) == frozenset()


def test_the_text_of_a_table_in_a_cell_is_not_the_cell_s() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('字' * 61)}</w:tc><w:tc>{paragraph('甲')}</w:tc></w:tr></w:tbl>"
    outer = f"<w:tbl><w:tr><w:tc>{inner}{paragraph()}</w:tc><w:tc>{paragraph('乙')}</w:tc></w:tr></w:tbl>"

    assert running_cells(read_word(docx(outer + paragraph()), "a.docx").tables) == frozenset()
