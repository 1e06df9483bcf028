from pipeline.recognise.standards.lines import read_lines
from pipeline.recognise.standards.neighbours import Neighbours
from pipeline.recognise.standards.standing import find_standings
from tests.standards_text import HEAD, Content, Line, document, outline_of

TABLE = [["姓名", "电话"]]
START = len(HEAD) + 1


def neighbours(*content: Content) -> Neighbours:
    """Return the neighbours in a draft whose chapter 4 holds `content`; its first line stands at START."""
    read = document(*HEAD, "4　要求", *content)
    return Neighbours(find_standings(read_lines(read.paragraphs), outline_of(read).elements), read.tables)


def test_tables() -> None:
    found = neighbours("见表1。", "表1　项目", "", TABLE, "", "文字。")

    assert (found.table_after(START + 1), found.table_before(START + 1)) == (0, None)
    assert (found.table_after(START + 6), found.table_before(START + 6)) == (None, 0)
    assert found.table_after(START) is None


def test_a_few_lines_may_stand_above_a_table() -> None:
    assert neighbours("表1　尺寸", "单位为毫米", TABLE).table_after(START) == 0
    assert neighbours("表1　尺寸", "编号：", "日期：  年 月 日", TABLE).table_after(START) == 0
    assert neighbours("表1　尺寸", "编号：", "日期：", "姓名：", "电话：", TABLE).table_after(START) is None


def test_pictures() -> None:
    found = neighbours(Line("", picture=True), "", "图1　流程", "文字。", Line("", picture=True))

    assert (found.picture_before(START + 2), found.picture_after(START + 2)) == (START, None)
    assert (found.picture_before(START + 3), found.picture_after(START + 3)) == (None, START + 4)
    assert found.picture_before(START) == START


def test_lines_of_text() -> None:
    found = neighbours("甲", "", "乙")

    assert found.text_before(START + 2) == START


def test_at_the_edges() -> None:
    found = neighbours("甲")

    assert (found.table_after(START), found.picture_after(START), found.text_before(0)) == (None, None, None)


def test_the_first_row() -> None:
    found = neighbours([["表1　项目", ""], ["姓名", "电话"]])

    assert found.fills_first_row(START)
    assert not found.fills_first_row(START + 2)
