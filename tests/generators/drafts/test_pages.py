from __future__ import annotations

import pytest

from pipeline.generators.drafts.blocks import Filled, Line
from pipeline.generators.drafts.pages import pages, set_at_foot
from pipeline.generators.drafts.skeletons import Grid

LINE = Line("body", "一行")


@pytest.mark.parametrize(("count", "last"), [(0, None), (1, 3), (44, 3), (45, 4), (88, 4), (89, 5)])
def test_a_page_holds_forty_four_lines(count: int, last: int | None) -> None:
    found = pages([LINE] * count, 3)

    assert (found[-1] if found else None) == last


def test_long_text_takes_several_lines() -> None:
    assert pages([Line("body", "字" * (44 * 44 - 2)), LINE]) == [1, 2]
    assert pages([Line("body", "a" * (88 * 44 - 4)), LINE]) == [1, 2]


@pytest.mark.parametrize(("above", "page"), [(41, 1), (42, 2)], ids=["just-room", "one-line-short"])
def test_a_heading_does_not_stay_alone_at_the_foot(above: int, page: int) -> None:
    assert pages([*[LINE] * above, Line("clause", "标题"), LINE])[-2:] == [page, page]


@pytest.mark.parametrize(("above", "page"), [(38, 1), (39, 2)])
def test_headings_keep_to_each_other(above: int, page: int) -> None:
    """A chapter, its first clause and a line of that stand together; of two spaces that meet the larger one counts."""
    assert pages([*[LINE] * above, Line("chapter", "章"), Line("clause", "条"), LINE])[-3:] == [page] * 3


def test_annexes_begin_a_page() -> None:
    assert pages([LINE, Line("annex", "\n（规范性）\n甲"), LINE]) == [1, 2, 2]


def test_a_table_is_as_high_as_its_rows() -> None:
    assert pages([Filled(Grid("甲", ("乙",), (1,), 40)), LINE]) == [1, 2]


def test_what_stands_at_the_foot_moves_with_what_is_above() -> None:
    low, high = (set_at_foot([*[Line("classes", "甲")] * count, Line("dates", "乙")], "dates")[-1].before for count in (1, 11))

    assert low is not None
    assert high is not None
    assert low - high == 10 * 312
    assert set_at_foot([*[Line("classes", "甲")] * 60, Line("dates", "乙")], "dates")[-1].before == 0


def test_latin_letters_on_the_cover_get_the_room_they_may_need() -> None:
    """Seventeen characters fill one line of the title; with 22 Latin letters it may need two."""
    narrow, broad = (
        set_at_foot([Line("title", text), Line("dates", "乙")], "dates")[-1].before for text in ("字" * 17, "Smart Home " * 2 + "字" * 6)
    )

    assert narrow is not None
    assert broad is not None
    assert narrow - broad == 700
