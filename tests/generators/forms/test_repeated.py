from __future__ import annotations

import pytest

from pipeline.generators.forms.repeated import Beside, repeated_rows, shared_out
from pipeline.ooxml.namespaces import W
from tests.generators.forms.small_forms import field, shown, tree

COLUMNS = (field("product", "产品名称"), field("number", "标准编号"))


@pytest.mark.parametrize(
    ("widths", "count", "groups"),
    [
        pytest.param((1, 2), 2, [(1,), (2,)], id="one-each"),
        pytest.param((18, 17, 17, 11), 3, [(18,), (17,), (17, 11)], id="the-narrowest-neighbours-together"),
        pytest.param((5, 5, 5), 1, [(5, 5, 5)], id="all-in-one"),
    ],
)
def test_columns_share_the_grid(widths: tuple[int, ...], count: int, groups: list[tuple[int, ...]]) -> None:
    assert shared_out(widths, count) == groups


def texts(xml: list[str]) -> list[list[str]]:
    return [[shown(cell).strip() for cell in row.iter(f"{W}tc")] for row in tree("".join(xml)).iter(f"{W}tr")]


def test_a_narrow_column_left_over_counts_the_rows() -> None:
    made = repeated_rows(field("rows", kind="rows", columns=COLUMNS, lines=2), (700, 2000, 2000), 0, header=True)

    assert texts(made) == [["序号", "产品名称", "标准编号"], ["1", "", ""], ["2", "", ""]]
    assert [row.find(f".//{W}tblHeader") is not None for row in tree("".join(made)).iter(f"{W}tr")] == [True, False, False]


def test_printed_words_make_the_rows() -> None:
    columns = (field("number", "序号"), field("item", "内容", printed=("甲", "乙")), field("count", "数量"))

    made = repeated_rows(field("rows", kind="rows", columns=columns), (700, 2000, 2000), 0, header=False)

    assert texts(made) == [["序号", "内容", "数量"], ["1", "甲", ""], ["2", "乙", ""]]


def test_cells_beside_are_merged_over_all_rows() -> None:
    first, below = "<w:tc><w:p/></w:tc>", "<w:tc><w:p/></w:tc>"

    made = repeated_rows(field("rows", kind="rows", columns=COLUMNS, lines=1), (2000, 2000), 0, Beside(first, below), header=False)

    assert [len(row) for row in texts(made)] == [3, 3]


def test_a_numbered_column_of_the_field_leaves_no_column_to_count_in() -> None:
    """Five columns of the grid, one narrow, and four of the field: the narrow one is the field's own."""
    columns = (
        field("number", "序号", printed=("1", "2")),
        field("item", "内容", printed=("甲", "乙")),
        field("a", "甲栏"),
        field("b", "乙栏"),
    )

    made = repeated_rows(field("rows", kind="rows", columns=columns), (700, 2400, 3160, 1040, 2020), 0, header=False)

    assert texts(made) == [["序号", "内容", "甲栏", "乙栏"], ["1", "甲", "", ""], ["2", "乙", "", ""]]


def test_tick_boxes_of_a_row_are_tagged_by_column_and_option() -> None:
    columns = (field("item", "内容", printed=("甲",)), field("verdict", "结论", "choice", options=("符合", "不符合")))

    made = tree("".join(repeated_rows(field("rows", kind="rows", columns=columns), (2000, 4000), 0, header=False)))

    assert [one.get(f"{W}val") for one in made.iter(f"{W}tag")] == ["rows.verdict:符合", "rows.verdict:不符合"]
    assert texts(["".join(repeated_rows(field("rows", kind="rows", columns=columns), (2000, 4000), 0, header=False))])[1] == [
        "甲",
        "☐符合　☐不符合",
    ]
