import pytest

from pipeline.checks.standard.reference_serial import standard_reference_serial
from pipeline.model.correction import ReplaceText
from tests.checks.standard.citing import NONE, citing
from tests.checks.standard.trying import try_on
from tests.standards_text import Content, Line


@pytest.mark.parametrize(
    ("item", "marker", "rest"),
    [
        pytest.param("GB/T 1　甲", None, "", id="none"),
        pytest.param("1) GB/T 1　甲", "1)", "GB/T 1　甲", id="bracket"),
        pytest.param("1.GB/T 1　甲", "1.", "GB/T 1　甲", id="point"),
        pytest.param("1、　GB/T 1　甲", "1、", "GB/T 1　甲", id="comma"),
        pytest.param("[1] GB/T 1　甲", "[1]", "GB/T 1　甲", id="square"),
        pytest.param("—— GB/T 1　甲", "——", "GB/T 1　甲", id="dash"),
        pytest.param("• GB/T 1　甲", "•", "GB/T 1　甲", id="bullet"),
    ],
)
def test_typed(item: str, marker: str | None, rest: str) -> None:
    read = citing(listed=(item,))
    tried = try_on(standard_reference_serial, read)

    assert tried.quotes == ([] if marker is None else [marker])
    for hit in tried.outcome.hits:
        assert isinstance(hit.correction, ReplaceText)
        assert hit.correction.text == ""
        assert item[: hit.correction.span.start] + item[hit.correction.span.end :] == rest


def test_generated() -> None:
    """A number that Word makes cannot be deleted as text; the finding shows it."""
    items: tuple[Content, ...] = (Line("GB/T 1　甲", label="a)", list_id="7"), Line("GB/T 2　乙", label="b)", list_id="7"))
    outcome = try_on(standard_reference_serial, citing(listed=items)).outcome

    assert [(hit.code, hit.show, hit.correction) for hit in outcome.hits] == [("generated", "a)", None), ("generated", "b)", None)]


def test_account() -> None:
    assert try_on(standard_reference_serial, citing(listed=("GB 1　甲", "GB 2　乙"))).outcome.passed == 2
    assert try_on(standard_reference_serial, citing(opening=(NONE,))).outcome.skipped == ["not-applicable"]
