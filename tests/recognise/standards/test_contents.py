import pytest

from pipeline.recognise.standards.contents import contents_entries, find_contents
from pipeline.recognise.standards.lines import read_lines
from tests.standards_text import Content, Line, document


def contents(*content: Content) -> tuple[int, int] | None:
    return find_contents(read_lines(document(*content).paragraphs))


BODY = ("前　言", "本文件按照规定起草。", "1 范围", "本文件规定了要求。")


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        pytest.param(BODY, None, id="none"),
        pytest.param(("目　次", "前言\tⅡ", "1 范围\t1", *BODY), (0, 2), id="tabs and pages"),
        pytest.param(("目录", "前言.....II", "1 范围……1", "", *BODY), (0, 2), id="leaders, a blank line after"),
        pytest.param(("目次", "前言", "1 范围", *BODY), (0, 2), id="typed without pages"),
        pytest.param(("目次", "1 范围", "2 要求", *BODY), (0, 2), id="typed without pages and without the foreword"),
        pytest.param(("目次", "1 范围\t1", "2 要求\t2", "样品规范", *BODY[2:]), (0, 2), id="the title follows"),
        pytest.param(("目次",), (0, 0), id="nothing but its title"),
    ],
)
def test_typed(lines: tuple[str, ...], place: tuple[int, int] | None) -> None:
    assert contents(*lines) == place


def test_by_style_without_a_title() -> None:
    toc = [Line("前言", style="toc 1"), Line("1 范围", style="TOC 1"), Line("", style="Normal"), Line("4.1 人员", style="toc 2")]

    assert contents("样品规范", *toc, *BODY) == (1, 4)


def test_entries() -> None:
    lines = read_lines(document("目次", "前言\tⅡ", "4.1　建设要求..... 12", "附录A（资料性）　登记表\t3", "参考文献").paragraphs)

    entries = contents_entries(lines, 0, 4)

    assert [(one.number, one.title, one.page) for one in entries] == [
        ("", "前言", "Ⅱ"),
        ("4.1", "建设要求", "12"),
        ("附录A", "（资料性）　登记表", "3"),
        ("", "参考文献", ""),
    ]
