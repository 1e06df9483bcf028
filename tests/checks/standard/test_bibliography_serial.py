import pytest

from pipeline.checks.standard.bibliography_serial import standard_bibliography_serial
from pipeline.model.correction import ReplaceText
from tests.checks.standard.citing import citing
from tests.checks.standard.trying import try_on
from tests.standards_text import Content, Line


@pytest.mark.parametrize(
    ("items", "codes"),
    [
        pytest.param(("[1] GB/T 1　甲", "[2]　GB/T 2　乙"), [], id="right"),
        pytest.param(("［1］ GB/T 1　甲", "【2】 GB/T 2　乙"), [], id="full-width brackets"),
        pytest.param(("GB/T 1　甲", "GB/T 2　乙"), ["absent", "absent"], id="none"),
        pytest.param(("1. GB/T 1　甲", "2) GB/T 2　乙"), ["form", "form"], id="other forms"),
        pytest.param(("[1] GB/T 1　甲", "[3] GB/T 2　乙"), ["sequence"], id="gap"),
        pytest.param(("[1] GB/T 1　甲", "[1] GB/T 2　乙"), ["sequence"], id="twice"),
        pytest.param(("[2] GB/T 1　甲", "[2] GB/T 2　乙"), ["sequence"], id="first wrong"),
        pytest.param((Line("GB/T 1　甲", label="[1]"), Line("GB/T 2　乙", label="[2]")), [], id="generated"),
        pytest.param((Line("GB/T 1　甲", label="a)"),), ["form"], id="generated in another form"),
    ],
)
def test_codes(items: tuple[Content, ...], codes: list[str]) -> None:
    assert try_on(standard_bibliography_serial, citing("参考文献", *items)).codes == codes


@pytest.mark.parametrize(
    ("item", "made"), [("GB/T 1　甲", "[1]　GB/T 1　甲"), ("1. GB/T 1　甲", "[1] GB/T 1　甲"), ("[7] GB/T 1　甲", "[1] GB/T 1　甲")]
)
def test_correction(item: str, made: str) -> None:
    (hit,) = try_on(standard_bibliography_serial, citing("参考文献", item)).outcome.hits

    assert isinstance(hit.correction, ReplaceText)
    span = hit.correction.span
    assert item[: span.start] + hit.correction.text + item[span.end :] == made


def test_a_generated_number_is_shown_not_replaced() -> None:
    (hit,) = try_on(standard_bibliography_serial, citing("参考文献", Line("GB/T 1　甲", label="1."))).outcome.hits

    assert (hit.show, hit.correction) == ("1.", None)


def test_no_bibliography() -> None:
    assert try_on(standard_bibliography_serial, citing()).outcome.skipped == ["not-applicable"]
