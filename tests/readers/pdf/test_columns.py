"""Running text in two columns is read column by column; tables without lines are not."""

from __future__ import annotations

import pytest

from pipeline.readers.pdf.columns import column_of, flows_of, right_edge
from pipeline.readers.pdf.glyphs import Glyph
from pipeline.readers.pdf.lines import lines_of
from tests.readers.pdf.test_lines import row


def two_columns(rows: int, left: str = "左" * 22, right: str = "右" * 22) -> list[Glyph]:
    return [glyph for number in range(rows) for words, x in ((left, 50), (right, 310)) for glyph in row(words, x, 100 + 16 * number)]


def test_two_columns() -> None:
    flows = flows_of(two_columns(12) + row("通栏标题" * 10, 90, 60), 1, 595)

    assert [(flow.part, len(flow.lines)) for flow in flows] == [(0, 1), (1, 12), (2, 12)]
    assert {line.text[0] for line in flows[1].lines} == {"左"}


@pytest.mark.parametrize(
    "glyphs",
    [
        pytest.param([], id="nothing"),
        pytest.param(two_columns(9), id="too-few-rows"),
        pytest.param(two_columns(12, left="甲项"), id="labels-and-values"),
        pytest.param([glyph for number in range(12) for glyph in row("正" * 48, 50, 100 + 16 * number)], id="one-column"),
    ],
)
def test_one_column(glyphs: list[Glyph]) -> None:
    assert {flow.part for flow in flows_of(glyphs, 1, 595)} <= {0}


def test_right_edge() -> None:
    full = lines_of(row("满" * 48, 60) + row("满" * 48, 60, 116) + row("短", 60, 132), 1)

    assert right_edge([full], 595) == 540
    assert right_edge([lines_of(row("短", 60), 1)], 595) == 535
    assert right_edge([], 595) is None


def test_column_of_a_flow() -> None:
    flows = flows_of(two_columns(12), 1, 595)
    column = column_of([], flows[1], 540)

    assert (column.left, column.right) == (310, 530)
