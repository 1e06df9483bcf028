import pytest

from pipeline.checks.standard.term_english import standard_term_english
from tests.checks.standard.trying import try_on
from tests.checks.terms_text import ENTRY, with_entries


@pytest.mark.parametrize(
    ("lines", "quotes"),
    [
        pytest.param(ENTRY, [], id="there"),
        pytest.param(("3.1", "寄存人", "交来样品的人。"), ["寄存人"], id="absent"),
        pytest.param(("3.1", "寄存人 A类", "交来样品的人。"), ["寄存人 A类"], id="a letter is no word"),
        pytest.param(("3.1", "寄存人", "depositor", "交来样品的人。"), [], id="on the next line"),
        pytest.param((*ENTRY, "3.2", "其他与样品相关的术语。"), [], id="no term at all has its own rule"),
        pytest.param(("3.1　寄存人", "交来样品的人。"), ["寄存人"], id="number on the same line"),
    ],
)
def test_english(lines: tuple[str, ...], quotes: list[str]) -> None:
    tried = try_on(standard_term_english, with_entries(*lines))

    assert tried.quotes == quotes
