import pytest

from pipeline.checks.standard.definition_short_name import standard_definition_short_name
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import with_entries


@pytest.mark.parametrize(
    ("lines", "quotes", "short"),
    [
        pytest.param(("寄存人　depositor", "交来样品的人。"), [], None, id="none"),
        pytest.param(("寄存人　depositor", "交来样品的人。以下简称“甲方”。"), ["以下简称“甲方”"], "甲方", id="a sentence"),
        pytest.param(("寄存人　depositor", "交来样品的人（以下简称甲方）。"), ["以下简称甲方"], "甲方", id="in brackets, without quotes"),
        pytest.param(("寄存人（以下简称“甲方”）　depositor", "交来样品的人。"), ["以下简称“甲方”"], "甲方", id="on the line of the term"),
        pytest.param(("寄存人　depositor", "寄存单位和寄存人的简称。"), [], None, id="简称 as a noun"),
        pytest.param(("寄存人　depositor", "人和单位，以下统称寄存人。"), ["以下统称寄存人"], "寄存人", id="统称"),
    ],
)
def test_short_names(lines: tuple[str, ...], quotes: list[str], short: str | None) -> None:
    tried = try_on(standard_definition_short_name, with_entries("3.1", *lines))

    assert tried.quotes == quotes
    assert [hit.arguments["short"] for hit in tried.outcome.hits] == ([short] if short else [])


def test_elsewhere_it_is_right() -> None:
    read = with_entries("3.1", "寄存人　depositor", "交来样品的人。", body=("4　要求", "寄存单位（以下简称“单位”）应公布。"))

    assert try_on(standard_definition_short_name, read).codes == []
