import pytest

from pipeline.checks.standard.bibliography_place import standard_bibliography_place
from pipeline.model.correction import ReplaceText
from tests.checks.standard.citing import citing
from tests.checks.standard.trying import try_on
from tests.standards_text import Content


@pytest.mark.parametrize(
    ("body", "codes", "passed", "skipped"),
    [
        pytest.param(("参考文献", "[1] GB/T 1　甲"), [], 1, [], id="unnumbered"),
        pytest.param(("5　参考文献", "[1] GB/T 1　甲"), ["numbered"], 0, [], id="a chapter"),
        pytest.param((), [], 0, ["not-applicable"], id="none"),
    ],
)
def test_codes(body: tuple[Content, ...], codes: list[str], passed: int, skipped: list[str]) -> None:
    outcome = try_on(standard_bibliography_place, citing(*body)).outcome

    assert (outcome.codes, outcome.passed, outcome.skipped) == (codes, passed, skipped)


def test_correction() -> None:
    read = citing("5　参考文献", "[1] GB/T 1　甲")
    (hit,) = try_on(standard_bibliography_place, read).outcome.hits

    assert hit.correction == ReplaceText(read.paragraphs[-2].span(0, 2), "")
