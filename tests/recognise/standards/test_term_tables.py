from tests.recognise.standards.test_terms import FIRST, entries


def test_entries_in_a_table() -> None:
    found, read = entries([["序号", "术语", "英文", "定义"], ["3.1", "访客", "visitor", "进入园区的人员。"], ["3.2", "登记", "", ""]])

    first, second = found
    assert (first.number, first.term, first.english, first.definition) == ("3.1", "访客", "visitor", (FIRST + 7,))
    assert (second.number, second.term, second.english, second.definition) == ("3.2", "登记", "", ())
    assert read.paragraphs[first.paragraph].location.kind == "cell"


def test_english_beside_the_term() -> None:
    found, _ = entries([["术语", "定义"], ["访客　visitor", "进入园区的人员。"]])

    assert [(term.number, term.term, term.english) for term in found] == [("", "访客", "visitor")]


def test_other_tables_hold_no_entries() -> None:
    assert entries([["项目", "要求"], ["访客", "应登记"]])[0] == ()
