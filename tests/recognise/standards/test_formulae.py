import pytest

from tests.recognise.standards.word_drafts import START, formula, line, run, word_draft
from tests.standards_text import Content, Line, draft, outline_of
from tests.word_files import paragraphs, table


def typed(*content: Content) -> list[tuple[str, int, tuple[int, ...]]]:
    found = outline_of(draft("5　评价", *content)).formulae
    return [(one.number, one.paragraph, one.explained) for one in found]


def test_words_own_formula_with_number_and_symbols() -> None:
    body = line(formula("P=A/B"), run("\t……（1）")) + paragraphs("式中：", "P——满意率；", "A——满意人数；", "B——总人数。", "应每年计算。")
    (found,) = word_draft(body)[0].formulae

    assert (found.number, found.paragraph, found.explained) == ("1", START, (START + 2, START + 3, START + 4))
    assert found.span.start == 0


def test_a_formula_in_a_sentence_stands_on_no_line_of_its_own() -> None:
    assert word_draft(line(run("按"), formula("P=A/B"), run("计算。")))[0].formulae == ()


def test_a_sentence_set_as_a_formula_is_none() -> None:
    assert word_draft(line(formula("计算P=A/B的值。")))[0].formulae == ()


def test_a_formula_without_number() -> None:
    (found,) = word_draft(line(formula("P=A/B")))[0].formulae

    assert (found.number, found.explained) == ("", ())


def test_laid_out_in_a_table() -> None:
    (found,) = word_draft(table(("", line(formula("P=A/B")), "（2）")) + paragraphs("式中：P——满意率。"))[0].formulae

    assert found.number == "2"
    assert len(found.explained) == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("P = A / B × 100 %　……（1）", "1", id="a leader"),
        pytest.param("P＝A/B\t(A.1)", "A.1", id="of an annex"),
        pytest.param("K=a+b，（4）", "4", id="a comma before the number"),
        pytest.param("密度=质量/体积 （３）", "3", id="in words, full-width digit"),
    ],
)
def test_typed(text: str, number: str) -> None:
    assert typed("按公式计算：", text) == [(number, 12, ())]


def test_symbols_behind_another_word() -> None:
    assert typed("K=a+b （1）", "其中，a为人数，b为次数。") == [("1", 11, (12,))]


def test_typed_without_number_before_its_symbols() -> None:
    assert typed("按公式计算：", "P = A / B", "式中：", "P——满意率；", "A——人数。") == [("", 12, (14, 15))]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("当P=1时，应登记（见附录A），并公布（1）。", id="a sentence"),
        pytest.param("P=A/B", id="neither number nor symbols"),
        pytest.param("满意度 （1）", id="no relation"),
        pytest.param("", id="nothing"),
    ],
)
def test_none(text: str) -> None:
    assert typed(text) == []


def test_symbols_are_no_list() -> None:
    outline = outline_of(draft("5　评价", "按公式计算：", "P = A / B （1）", "式中：", "——P为满意率；", "——A为人数。"))

    assert outline.lists == ()


def test_an_object_with_a_number() -> None:
    """A picture alone is a figure, not a formula."""
    assert typed(Line("", picture=True)) == []
