import pytest

from pipeline.recognise.standards.chapters import find_chapters, looks_like_title
from pipeline.recognise.standards.lines import read_lines
from tests.standards_text import Content, Line, document


def numbers(*content: Content) -> list[str]:
    return [line.mark.number for line in find_chapters(read_lines(document(*content).paragraphs)) if line.mark is not None]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param((), [], id="nothing there"),
        pytest.param(("1 范围", "2 规范性引用文件", "3 术语和定义", "4 要求"), ["1", "2", "3", "4"], id="typed"),
        pytest.param(("1. 范围", "2. 引用文件", "3. 要求"), ["1", "2", "3"], id="with points"),
        pytest.param(("1 范围", "2 要求", "2022年发布。", "3 评价"), ["1", "2", "3"], id="a year between"),
        pytest.param(("1 范围", "3 要求", "3.1 人员", "3.2 设施"), ["1", "3"], id="a number left out"),
        pytest.param(("1 范围", "2 要求", "7 天内答复用户的请求"), ["1", "2"], id="a quantity far off the sequence"),
        pytest.param(("1 范围", "2 要求", "3 应公布收费标准。"), ["1", "2"], id="a sentence"),
        pytest.param(("1 范围", "2 要求", "3 应公布下列内容："), ["1", "2"], id="a lead-in"),
    ],
)
def test_typed(lines: tuple[str, ...], found: list[str]) -> None:
    assert numbers(*lines) == found


def test_a_list_does_not_shift_the_chapters() -> None:
    """Items numbered 1, 2, 3 inside a chapter lose against chapters that have clauses."""
    lines = ("1 范围", "2 要求", "2.1 人员", "1 站长", "2 引导员", "3 保洁员", "3 评价", "3.1 方法", "4 改进", "4.1 措施")

    chapters = find_chapters(read_lines(document(*lines).paragraphs))

    assert [line.paragraph.index for line in chapters] == [0, 1, 6, 8]


def test_a_repeated_number_with_clauses_is_still_a_chapter() -> None:
    lines = (
        "1 范围",
        Line("2 要求", outline_level=0),
        "2.1 人员",
        Line("2 评价", outline_level=0),
        "2.1 方法",
        Line("3 改进", outline_level=0),
    )

    assert numbers(*lines) == ["1", "2", "2", "3"]


def test_style_and_level_count() -> None:
    """A heading of a lower level is no chapter, whatever its number."""
    assert numbers("1 范围", "2 要求", Line("3 人员", style="heading 3"), Line("3 评价", style="heading 1")) == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("范围", True),
        ("标志、包装和贮存", True),
        ("", False),
        ("应公布。", False),
        ("包括：", False),
        ("长" * 40, True),
        ("长" * 41, False),
    ],
)
def test_looks_like_title(text: str, claim: bool) -> None:
    assert looks_like_title(text) is claim
