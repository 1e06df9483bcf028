from dataclasses import replace

import pytest

from pipeline.checks.standard.term_number_line import standard_term_number_line
from pipeline.model.correction import DeleteParagraph, ReplaceText
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import ENTRY, with_entries
from tests.standards_text import Content, Line


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(ENTRY, [], id="a line of its own"),
        pytest.param(("3.1　寄存人　depositor", "交来样品的人。"), [("joined", "3.1　寄存人")], id="on the line of the term"),
        pytest.param(("３．１ 寄存人 depositor", "交来样品的人。"), [("joined", "３．１ 寄存人")], id="full-width digits"),
        pytest.param(("3.1", "", "寄存人　depositor", "交来样品的人。"), [("blank-line", "3.1")], id="a blank line"),
        pytest.param(("3.1\n寄存人　depositor", "交来样品的人。"), [], id="a line break in one paragraph"),
        pytest.param(("3.1", "寄存人　depositor", "", "交来样品的人。"), [], id="a blank line further down"),
    ],
)
def test_numbers(lines: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    assert try_on(standard_term_number_line, with_entries(*lines)).found == found


def test_correction_breaks_the_line_or_deletes_the_blank_one() -> None:
    joined = with_entries("3.1　寄存人　depositor", "交来样品的人。")
    apart = with_entries("3.1", "", "寄存人　depositor", "交来样品的人。")
    number = next(one for one in joined.paragraphs if one.text.startswith("3.1"))

    assert [hit.correction for hit in try_on(standard_term_number_line, joined).outcome.hits] == [ReplaceText(number.span(3, 4), "\n")]
    (hit,) = try_on(standard_term_number_line, apart).outcome.hits
    blank = next(one for one in apart.paragraphs if not one.text)
    assert hit.correction == DeleteParagraph(blank.address)


def test_definition_behind_the_term_is_left_to_a_person() -> None:
    (hit,) = try_on(standard_term_number_line, with_entries("3.1寄存人：交来样品的人，和代他交来的人，都算。")).outcome.hits

    assert (hit.code, hit.correction) == ("joined", None)


def test_automatic_number() -> None:
    """Word's own number joins the term unless a line break follows it."""
    joined = with_entries(Line("寄存人　depositor", label="3.1", level=1), "交来样品的人。")
    apart = with_entries(Line("\n寄存人　depositor", label="3.1", level=1), "交来样品的人。")

    (hit,) = try_on(standard_term_number_line, joined).outcome.hits
    assert (hit.code, hit.show, hit.found) == ("joined", "3.1", "寄存人")
    assert try_on(standard_term_number_line, apart).codes == []


def test_text_extraction() -> None:
    """Where blank lines part all paragraphs they tell nothing."""
    read = replace(with_entries("3.1", "", "寄存人　depositor", "交来样品的人。"), source_kind="plain-text")

    assert try_on(standard_term_number_line, read).outcome.skipped == ["unknown"]
