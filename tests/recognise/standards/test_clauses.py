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
