from dataclasses import replace

import pytest

from pipeline.checks.standard.term_english_gap import standard_term_english_gap
from pipeline.model.correction import ReplaceText
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import with_entries


@pytest.mark.parametrize(
    ("line", "code", "correction"),
    [
        pytest.param("寄存人　depositor", None, None, id="one full-width blank"),
        pytest.param("寄存人 depositor", "blank", (3, 4, "　"), id="half-width"),
        pytest.param("寄存人　　depositor", "blank", (3, 5, "　"), id="two blanks"),
        pytest.param("寄存人depositor", "blank", (3, 3, "　"), id="none"),
        pytest.param("寄存人（depositor）", "brackets", (3, 14, "　depositor"), id="brackets"),
        pytest.param("寄存人 (depositor)", "brackets", (3, 15, "　depositor"), id="half-width brackets"),
    ],
)
def test_gaps(line: str, code: str | None, correction: tuple[int, int, str] | None) -> None:
    read = with_entries("3.1", line, "交来样品的人。")
    paragraph = next(one for one in read.paragraphs if one.text == line)

    tried = try_on(standard_term_english_gap, read)

    assert tried.codes == ([code] if code else [])
    if correction is not None:
        start, end, text = correction
        assert tried.outcome.hits[0].correction == ReplaceText(paragraph.span(start, end), text)
        assert tried.outcome.hits[0].expected == "寄存人　depositor"


def test_text_extraction_tells_nothing() -> None:
    read = replace(with_entries("3.1", "寄存人 depositor", "交来样品的人。"), source_kind="pdf-text")

    tried = try_on(standard_term_english_gap, read)

    assert (tried.codes, tried.outcome.skipped) == ([], ["unknown"])
