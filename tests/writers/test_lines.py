from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.writers.lines import NO_END, NO_START, Line, columns, line, printable, written


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("普通 text 1", "普通 text 1", id="plain"),
        pytest.param("\x1b[31m红\x07", "␛[31m红␇", id="escape-and-bell"),
        pytest.param("\x9b31m", "\\x9b31m", id="eight-bit-escape"),
        pytest.param("一\n二\t三\r四", "一 二 三 四", id="line-ends"),
        pytest.param("a\u202eb\u2066c", "abc", id="direction"),
        pytest.param("a\u2028b\u00a0c\u3000d", "a b c d", id="blanks-of-other-scripts"),
        pytest.param("坏\udcff", "坏\\udcff", id="broken-file-name"),
        pytest.param("[red]红[/red] [bold]", "[red]红[/red] [bold]", id="markup"),
    ],
)
def test_nothing_a_terminal_would_obey(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        pytest.param("", 10, [""], id="nothing"),
        pytest.param("一二三四五", 10, ["一二三四五"], id="exactly-the-width"),
        pytest.param("一二三四五六", 10, ["一二三四五", "六"], id="one-past"),
        pytest.param("一二三四五。", 10, ["一二三四", "五。"], id="no-stop-at-the-start"),
        pytest.param("一二三四（五）", 10, ["一二三四", "（五）"], id="no-bracket-at-the-end"),
        pytest.param("ab cd efgh", 6, ["ab cd", "efgh"], id="latin-words-stay-whole"),
        pytest.param("abcdefgh", 3, ["abc", "def", "gh"], id="a-word-too-long"),
        pytest.param("标准GB/T 1.1很长", 8, ["标准GB/T", "1.1很长"], id="mixed"),
        pytest.param("ＡＢ　ＣＤ", 6, ["ＡＢ", "ＣＤ"], id="full-width"),
    ],
)
def test_breaking(text: str, width: int, lines: list[str]) -> None:
    assert written([line(text)], width).splitlines() == lines


def test_what_follows_a_break_hangs() -> None:
    assert written([line("一二三四", indent=2, hang=2)], 8) == "  一二三\n    四\n"


@given(st.text(max_size=60), st.integers(min_value=2, max_value=20))
def test_breaking_keeps_the_width_and_the_text(text: str, width: int) -> None:
    """No line is too wide, no sign but blanks gets lost."""
    lines = written([line(text)], width).split("\n")[:-1]

    assert all(columns(one) <= width for one in lines)
    assert "".join(lines).replace(" ", "") == printable(text).replace(" ", "")


@given(st.text("一二。，（）《》ab ", min_size=1, max_size=60))
def test_stops_never_begin_a_line_where_it_can_be_helped(text: str) -> None:
    """Only a run of such signs as long as the line forces one to the start."""
    lines = written([line(text)], 40).splitlines()

    for before, after in pairwise(lines):
        if after and (after[0] in NO_START or before[-1] in NO_END):
            assert not any(sign not in NO_START | NO_END for sign in before[1:]) or columns(before) >= 39


def test_no_colour_unless_asked() -> None:
    red = Line((("✗ ", "bold red"), ("[red]文[/red]", "")))

    assert written([red]) == "✗ [red]文[/red]\n"
    assert written([red], colour=True) == "\x1b[1;31m✗ \x1b[0m[red]文[/red]\n"


def test_a_blank_before_a_stop_is_no_place_to_break() -> None:
    """The blank would be dropped and the stop begin the line."""
    assert written([line("甲乙丙丁 。戊")], 8) == "甲乙丙\n丁 。戊\n"
