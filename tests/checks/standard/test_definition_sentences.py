import pytest

from pipeline.checks.standard.definition_sentences import standard_definition_sentences
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import with_entries


@pytest.mark.parametrize(
    ("definition", "quotes"),
    [
        pytest.param(("把样品交来的人。",), [], id="one"),
        pytest.param(("把样品交来的人",), [], id="without a full stop"),
        pytest.param(("把样品交来的人。寄存人要登记。",), ["寄存人要登记。"], id="two"),
        pytest.param(("甲。乙。丙。",), ["乙。"], id="three are one finding"),
        pytest.param(("把样品", "交来的人。"), [], id="broken by a page"),
        pytest.param(("甲。乙由丙", "和丁组成。"), ["乙由丙"], id="the second is broken by a page"),
        pytest.param(("样品站。以下简称“站”。",), [], id="a short name has its own rule"),
        pytest.param(("甲乙丙。[来源：GB/T 1—2020，3.1]",), [], id="a source behind it"),
        pytest.param(("甲乙丙。", "注：丁。戊。"), [], id="notes"),
    ],
)
def test_sentences(definition: tuple[str, ...], quotes: list[str]) -> None:
    tried = try_on(standard_definition_sentences, with_entries("3.1", "寄存人　depositor", *definition))

    assert tried.quotes == quotes


def test_message_counts() -> None:
    tried = try_on(standard_definition_sentences, with_entries("3.1", "寄存人　depositor", "甲。乙。丙。"))

    assert tried.outcome.hits[0].arguments == {"term": "寄存人", "count": 3}
