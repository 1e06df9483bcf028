from pipeline.recognise.standards.lines import read_lines
from pipeline.recognise.standards.standing import find_standings, runs_text
from tests.standards_text import HEAD, document, outline_of

TEXT = (*HEAD, "4　要求", "4.1 应登记。", "文字。", "4.2 人员", "4.2.1 应培训。", "附录A", "（资料性）", "登记表", "A.1 项目", "姓名。")


def standings() -> list[tuple[str | None, bool]]:
    read = document(*TEXT)
    found = find_standings(read_lines(read.paragraphs), outline_of(read).elements)
    assert [one.at for one in found] == list(range(len(TEXT)))
    return [(one.clause_number, one.begins) for one in found]


def test_every_line_has_its_clause() -> None:
    found = standings()

    assert found[0] == (None, True)
    assert found[1:4] == [("1", True), ("1", False), ("1", False)]
    assert found[8:13] == [("4", True), ("4.1", True), ("4.1", False), ("4.2", True), ("4.2.1", True)]


def test_the_lines_of_an_annexs_heading() -> None:
    assert standings()[13:] == [("A", True), ("A", True), ("A", True), ("A.1", True), ("A.1", False)]


def test_running_text() -> None:
    read = document("ICS 03.080", "团体标准", *TEXT)
    found = find_standings(read_lines(read.paragraphs), outline_of(read).elements)

    assert [runs_text(one) for one in found[:6]] == [False, False, False, False, True, True]


def test_nothing() -> None:
    assert find_standings([], ()) == []
