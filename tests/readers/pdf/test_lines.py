"""What stands on one height is one line, with the gaps that mean something."""

from __future__ import annotations

import pytest

from pipeline.readers.pdf.glyphs import Glyph
from pipeline.readers.pdf.lines import Line, is_wide, lines_of
from pipeline.readers.pdf.looks import Look

LOOK = Look("F", 10)


def row(words: str, left: float = 0, base: float = 100, look: Look = LOOK, step: float = 0) -> list[Glyph]:
    """Return characters side by side, Han signs an em wide, others half; `step` ems apart."""
    glyphs = []
    for sign in words:
        width = look.size if is_wide(sign) or sign == "　" else look.size / 2
        glyphs.append(Glyph(sign, left, base - 9, left + width, base + 1, base, look))
        left += width + step * look.size
    return glyphs


def one(glyphs: list[Glyph]) -> Line:
    found = lines_of(glyphs, 1)
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        pytest.param(1, "项目名称", id="nothing-between"),
        pytest.param(1.9, "项目名称", id="a-hair-apart"),
        pytest.param(2.1, "项目 名称", id="a-blank"),
        pytest.param(8.4, "项目 名称", id="nearly-an-em"),
        pytest.param(10, "项目　名称", id="a-full-width-blank"),
        pytest.param(14.9, "项目　名称", id="just-no-tab"),
        pytest.param(15, "项目\t名称", id="a-tab"),
    ],
)
def test_gaps_between_han_signs(gap: float, words: str) -> None:
    assert one(row("项目") + row("名称", 20 + gap)).text == words


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        pytest.param(2.5, "按照GB", id="spacing-word-adds-itself"),
        pytest.param(4.1, "按照 GB", id="a-blank"),
    ],
)
def test_gaps_between_han_signs_and_letters(gap: float, words: str) -> None:
    assert one(row("按照") + row("GB", 20 + gap)).text == words


def test_spread_signs_are_joined() -> None:
    """Justified and letter-spaced lines have gaps everywhere, which mean nothing."""
    assert one(row("中山大学软件学院", step=0.4)).text == "中山大学软件学院"


def test_name_of_two_signs() -> None:
    """One gap says nothing of a line's spacing."""
    assert one(row("周") + row("例", 20)).text == "周　例"


def test_blanks_that_were_typed_stay() -> None:
    assert one(row("张　三  A")).text == "张　三  A"


def test_blanks_at_the_ends_go() -> None:
    line = one(row(" 　正文 "))

    assert (line.text, line.tail) == ("正文", " ")
    assert (line.left, line.right) == (15, 35)


def test_raised_and_other_looks_stand_on_one_line() -> None:
    bold = Look("F", 10, bold=True)
    line = one(row("面积") + row("m", 20, look=bold) + row("2", 25, base=96.5, look=Look("F", 6)))

    assert line.text == "面积m2"
    assert [piece.text for piece in line.pieces] == ["面积", "m", "2"]
    assert (line.size, line.base) == (10, 100)


def test_lines_from_the_top_down() -> None:
    assert [line.text for line in lines_of(row("二", base=116) + row("一") + row("  ", base=130), 1)] == ["一", "二"]


def test_sign_printed_twice_is_one() -> None:
    assert one(row("粗体") + row("粗体", 0.4)).text == "粗体"


def test_repeated_signs_are_two() -> None:
    assert one(row("谢谢")).text == "谢谢"


def test_leaders_are_a_tab() -> None:
    assert one(row("范围" + "." * 30 + "1")).text == "范围\t1"
    assert one(row("如此…… ")).text == "如此……"


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        pytest.param("标准", 10, id="Han-sign"),
        pytest.param("量，很好", 20, id="with-its-comma"),
        pytest.param("（集团）", 20, id="bracket-with-its-sign"),
        pytest.param("GB/T 1.1", 20, id="Latin-word"),
        pytest.param("2、021 号", 30, id="numbers-round-a-stop"),
        pytest.param("service质量", 35, id="Latin-word-before-Han"),
    ],
)
def test_what_may_not_be_parted(words: str, lead: float) -> None:
    assert one(row(words)).lead == lead


def test_nothing() -> None:
    assert lines_of([], 1) == []
