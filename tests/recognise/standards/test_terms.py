from pipeline.model.document import Document
from pipeline.model.outline import Term
from tests.standards_text import HEAD, Content, Line, document, outline_of

BEFORE = (*HEAD[:7], "下列术语和定义适用于本文件。")
AFTER = ("4　要求", "寄存单位应公布收费标准。")
DEFINITION = "进入园区办理事务的人员。"


def entries(*content: Content) -> tuple[tuple[Term, ...], Document]:
    """Return the terms of a draft whose chapter 3 holds `content`."""
    read = document(*BEFORE, *content, *AFTER)
    return outline_of(read).terms, read


def only(*content: Content) -> Term:
    found, _ = entries(*content)
    assert len(found) == 1
    return found[0]


FIRST = len(BEFORE)
"""Index of the first paragraph behind the lead-in."""


def test_number_and_term_on_lines_of_their_own() -> None:
    found, read = entries("3.1", "访客　visitor", DEFINITION, "[来源：GB/T 10000—2020，3.5，有修改]")
    (term,) = found

    assert (term.number, term.term, term.english, term.same_line) == ("3.1", "访客", "visitor", False)
    assert (term.paragraph, term.definition) == (FIRST, (FIRST + 2,))
    assert term.number_span == read.paragraphs[FIRST].span()
    assert term.term_span == read.paragraphs[FIRST + 1].span(0, 2)
    assert term.english_span == read.paragraphs[FIRST + 1].span(3, 10)
    assert term.source == read.paragraphs[FIRST + 3].span()


def test_number_and_term_on_one_line() -> None:
    term = only("3.1　访客　visitor", DEFINITION)

    assert (term.term, term.english, term.same_line, term.definition) == ("访客", "visitor", True, (FIRST + 1,))


def test_a_number_that_word_makes() -> None:
    """On a line of its own, before the term, or before a line break in the term's paragraph."""
    alone = only(Line("", label="3.1"), "访客　visitor", DEFINITION)
    joined = only(Line("访客　visitor", label="3.1"), DEFINITION)
    broken = only(Line("\n访客　visitor", label="3.1"), DEFINITION)

    assert [term.number_span for term in (alone, joined, broken)] == [None] * 3
    assert [term.term for term in (alone, joined, broken)] == ["访客"] * 3
    assert [term.same_line for term in (alone, joined, broken)] == [False, True, False]


def test_an_entry_in_one_paragraph_with_line_breaks() -> None:
    term = only(f"3.1\n访客　visitor\n{DEFINITION}")

    assert (term.term, term.english, term.same_line, term.definition) == ("访客", "visitor", False, (FIRST,))


def test_english_and_admitted_terms_on_lines_of_their_own() -> None:
    term = only("3.1", "访客登记处", "reception", "登记处", "CR", "登记访客信息的地点。")

    assert (term.term, term.english, len(term.admitted), term.definition) == ("访客登记处", "reception", 2, (FIRST + 5,))


def test_a_last_line_without_full_stop_is_the_definition() -> None:
    term = only("3.1", "访客", "进入园区的人员")

    assert (term.admitted, term.definition) == ((), (FIRST + 2,))


def test_notes_and_examples() -> None:
    found, _ = entries(
        "3.1",
        "访客　visitor",
        DEFINITION,
        "示例：送货人员。",
        "注1：不含员工。",
        "注2：不含住户。",
        "3.2",
        "登记　registration",
        "记录信息的活动。",
    )

    assert [(term.examples, term.notes) for term in found] == [((FIRST + 3,), (FIRST + 4, FIRST + 5)), ((), ())]


def test_a_source_behind_the_definition() -> None:
    found, read = entries("3.1", "访客　visitor", f"{DEFINITION}[GB/T 10000-2016，定义3.1]")
    (term,) = found

    assert term.definition == (FIRST + 2,)
    assert term.source == read.paragraphs[FIRST + 2].span(len(DEFINITION), len(read.paragraphs[FIRST + 2].text))


def test_groups_are_no_entries() -> None:
    found, _ = entries(
        "3.1　通用术语",
        "3.1.1",
        "访客　visitor",
        DEFINITION,
        "3.1.2",
        "登记　registration",
        "记录信息的活动。",
        "3.2　缩略语",
        "下列缩略语适用于本文件。",
    )

    assert [(term.number, term.term) for term in found] == [("3.1.1", "访客"), ("3.1.2", "登记")]


def test_what_is_missing_stays_empty() -> None:
    found, _ = entries("3.1", "访客", DEFINITION, "3.2", "登记　registration", "3.3", "其他与访客相关的术语。")

    assert [(term.term, term.english, len(term.definition)) for term in found] == [
        ("访客", "", 1),
        ("登记", "registration", 0),
        ("", "", 1),
    ]


def test_a_definition_on_the_line_of_the_term() -> None:
    term = only("3.1 访客：进入园区办理事务，且不在园区内工作的人员。")

    assert (term.term, term.definition, term.same_line) == ("访客", (FIRST,), True)


def test_entries_whose_numbers_are_lost() -> None:
    found, _ = entries("访客　visitor", DEFINITION, "登记　registration", "记录信息的活动。", "注：线上登记也是登记。")

    assert [(term.number, term.term, term.paragraph, term.notes) for term in found] == [
        ("", "访客", FIRST, ()),
        ("", "登记", FIRST + 2, (FIRST + 4,)),
    ]


def test_a_chapter_without_entries() -> None:
    assert outline_of(document(*HEAD, *AFTER)).terms == ()


def test_a_draft_without_the_chapter() -> None:
    assert outline_of(document(*HEAD[:6], "3　总则", "应公布收费标准。", "4　要求", "应登记。")).terms == ()


def test_entries_counted_as_a_list() -> None:
    found, read = entries("1、访客　visitor", DEFINITION, "2、登记　registration", "记录信息的活动。")

    assert [(term.number, term.term, term.same_line) for term in found] == [("1", "访客", True), ("2", "登记", True)]
    assert found[0].number_span == read.paragraphs[FIRST].span(0, 1)


def test_groups_for_terms_and_for_abbreviations() -> None:
    found, _ = entries(
        "3.1 术语和定义", "下列术语和定义适用于本文件。", "3.1.1", "访客　visitor", DEFINITION, "3.2 缩略语", "App：应用程序。"
    )

    assert [term.number for term in found] == ["3.1.1"]


def test_a_note_behind_a_line_break_in_the_definition() -> None:
    term = only("3.1", "访客　visitor", f"{DEFINITION}\n注：不含员工。")

    assert (term.definition, term.notes) == ((FIRST + 2,), (FIRST + 2,))
