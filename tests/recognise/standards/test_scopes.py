from pipeline.recognise.standards.lines import read_lines
from pipeline.recognise.standards.neighbours import Neighbours
from pipeline.recognise.standards.scopes import Scopes, place_of
from pipeline.recognise.standards.standing import Standing, find_standings
from tests.standards_text import HEAD, Content, Line, document, outline_of

START = len(HEAD) + 1


def scopes(*content: Content) -> tuple[Scopes, list[Standing]]:
    read = document("前言", "本文件由协会提出。", *HEAD, "4　要求", *content)
    outline = outline_of(read)
    standings = find_standings(read_lines(read.paragraphs), outline.elements)
    return Scopes(outline.captions, Neighbours(standings, read.tables)), standings


def test_tables_and_figures() -> None:
    found, standings = scopes("表A.1　项目", [["姓名"]], "文字。", Line("", picture=True), "图1　流程", "文字。")

    assert found.of_cell(standings[START + 3]) == "table A.1"
    assert found.of_cell(standings[START + 2]) is None
    assert [found.of_object_above(START + 2 + position) for position in (2, 5)] == ["table A.1", "figure 1"]


def test_without_numbers() -> None:
    found, standings = scopes([["姓名"]])

    assert found.of_cell(standings[START + 2]) == "table #0"


def test_text() -> None:
    _, standings = scopes("4.1 应登记。", "文字。")

    assert [place_of(standings[position]) for position in (1, 4, -1)] == ["element foreword", "clause 1", "clause 4.1"]
