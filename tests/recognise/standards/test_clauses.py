import pytest

from pipeline.model.outline import Clause
from tests.standards_text import HEAD, Content, Line, document, draft, outline_of

HEADING = "5　条件"


def chapter(*content: Content) -> Clause:
    """Return chapter 5 of a draft."""
    return next(clause for clause in outline_of(draft(HEADING, *content)).all_clauses() if clause.number == "5")


def shape(clause: Clause) -> list[tuple[str, int]]:
    return [(child.number, child.level) for child in clause.children]


def test_tree() -> None:
    found = chapter("5.1 人员", "5.1.1 应培训。", "5.1.2 应佩戴工号牌。", "5.2 设施", "应清洁。")

    assert (found.title, found.level, shape(found)) == ("条件", 1, [("5.1", 2), ("5.2", 2)])
    assert shape(found.children[0]) == [("5.1.1", 3), ("5.1.2", 3)]
    assert len(found.children[1].body) == 1


def test_typed_and_automatic_numbers_give_the_same_tree() -> None:
    typed = chapter("5.1 人员", "5.1.1 应培训。", "5.2 设施")
    automatic = chapter(Line("人员", label="5.1", level=1), Line("应培训。", label="5.1.1", level=2), Line("设施", label="5.2", level=1))

    assert shape(typed) == shape(automatic)
    assert [child.generated for child in typed.children] == [False, False]
    assert [child.generated for child in automatic.children] == [True, True]


def test_titled_and_untitled() -> None:
    """A short text with something below it is a title; a sentence behind the number is the clause itself."""
    found = chapter("5.1 人员", "人员应培训。", "5.2 设施应清洁。", "5.3 应公示下列内容", "a) 时间；", "5.4 环境", "5.4.1 应通风。")

    assert [child.title for child in found.children] == ["人员", None, None, "环境"]
    assert [child.text for child in found.children] == ["人员", "设施应清洁。", "应公示下列内容", "环境"]


@pytest.mark.parametrize(
    ("siblings", "title"),
    [
        pytest.param(("5.2 人员", "人员应培训。"), "设施", id="titles beside it: a title that waits for its text"),
        pytest.param(("5.2 应培训。", "5.3 应清洁。"), None, id="sentences beside it: an unfinished sentence"),
        pytest.param(("5.2",), None, id="nothing beside it that tells"),
    ],
)
def test_a_short_text_with_nothing_below_it(siblings: tuple[str, ...], title: str | None) -> None:
    assert chapter("5.1 设施", *siblings).children[0].title == title


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        pytest.param("供应商管理", True, id="应 inside a word"),
        pytest.param("应急处置", True, id="应 at the head of a word"),
        pytest.param("应培训人员", False, id="a requirement"),
        pytest.param("服务内容包括", False, id="leads into what follows"),
        pytest.param("见表1", False, id="a reference"),
        pytest.param("一" * 30, True, id="as long as a title"),
        pytest.param("一" * 31, False, id="one longer"),
    ],
)
def test_titles_with_text_below(text: str, titled: bool) -> None:
    (found,) = chapter(f"5.1 {text}", "文字。").children

    assert (found.title is not None) is titled


def test_a_long_title_over_clauses() -> None:
    assert chapter(f"5.1 {'一' * 50}", "5.1.1 应培训。").children[0].title == "一" * 50
    assert chapter(f"5.1 {'一' * 51}", "5.1.1 应培训。").children[0].title is None


def test_a_line_break_behind_the_number() -> None:
    read = draft(HEADING, "5.1\n人员", "文字。")
    (clause,) = next(one for one in outline_of(read).all_clauses() if one.number == "5").children

    assert (clause.text, clause.text_span) == ("人员", read.paragraphs[-2].span(4, 6))


def test_places_are_exact() -> None:
    read = draft(HEADING, "　5.1　人员　")
    (clause,) = next(one for one in outline_of(read).all_clauses() if one.number == "5").children

    assert clause.number_span == read.paragraphs[-1].span(1, 4)
    assert clause.text_span == read.paragraphs[-1].span(5, 7)


def test_quantities_and_tails_of_sentences_are_no_clauses() -> None:
    found = chapter("5.1 人员应为", "5.5名以上", "5.2 面积应符合", "5.3的规定。", "5.3 5.5 m以上。")

    assert shape(found) == [("5.1", 2), ("5.2", 2), ("5.3", 2)]


def test_a_joined_number_in_sequence_is_a_clause() -> None:
    """“5.2年度评价” may be a quantity; where 5.2 is the next number it is a clause."""
    assert shape(chapter("5.1人员", "5.2年度评价", "5.8年以上")) == [("5.1", 2), ("5.2", 2)]


def test_numbers_of_tables_are_no_clauses() -> None:
    found = chapter("5.1 人员", [["5.2 设施", "5.3 环境"]])

    assert shape(found) == [("5.1", 2)]
    assert len(found.children[0].body) == 2


def test_a_level_left_out() -> None:
    """5.1.1 without 5.1 stands under the chapter, at its own level."""
    assert shape(chapter("5.1.1 应培训。", "5.2 设施")) == [("5.1.1", 3), ("5.2", 2)]


def test_running_heads_and_page_numbers_are_no_content() -> None:
    read = document("T/ABC 0001—2026", "ICS 03", *HEAD, "4 要求", "4.1", "T/ABC 0001—2026", "12", "- Ⅳ -", "4.2 应公布。")

    clauses = {clause.number: clause for clause in outline_of(read).all_clauses()}
    assert clauses["4.1"].body == ()
