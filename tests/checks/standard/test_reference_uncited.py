import pytest

from pipeline.checks.standard.reference_uncited import standard_reference_uncited
from tests.checks.standard.citing import NONE, citing, truncated
from tests.checks.standard.trying import try_on
from tests.standards_text import Content

SETTINGS = {"listed-in": "normative"}


@pytest.mark.parametrize(
    ("listed", "body", "quotes"),
    [
        pytest.param("GB/T 1　甲", (), ["GB/T 1"], id="nowhere"),
        pytest.param("GB/T 1　甲", ("应符合GB/T 1的规定。",), [], id="in the text"),
        pytest.param("GB/T 1　甲", ("应符合GB/T1-2020的规定。",), [], id="with a year"),
        pytest.param("GB/T 1　甲", ("应符合GB/T 2、GB/T 1的规定。",), [], id="as one of several"),
        pytest.param("GB/T 1　甲", ("应符合GB/T 10、GB/T 1.1的规定。",), ["GB/T 1"], id="others that begin alike"),
        pytest.param("GB/T 1（所有部分）　甲", ("应符合GB/T 1.3的规定。",), [], id="a part of all"),
        pytest.param("GB/T 1.3　甲", ("应符合GB/T 1（所有部分）的规定。",), [], id="all parts"),
        pytest.param("GB/T 1　甲", ([["方法", "GB/T 1"]],), [], id="in a table"),
        pytest.param("GB/T 1　甲", ("注：见GB/T 1。",), [], id="in a note"),
        pytest.param("GB/T 1　甲", ("附录A", "（资料性）", "例", "A.1　见GB/T 1。"), [], id="in an annex"),
        pytest.param("GB/T 1　甲", ("参考文献", "[1] GB/T 1　甲"), ["GB/T 1"], id="in the other list only"),
        pytest.param("GB/T XXXX　甲", (), [], id="not assigned"),
    ],
)
def test_quotes(listed: str, body: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_on(standard_reference_uncited, citing(*body, listed=(listed,)), SETTINGS).quotes == quotes


def test_the_lead_in_of_the_terms_cites() -> None:
    read = citing(listed=("GB/T 1　甲",), terms=("GB/T 1界定的术语和定义适用于本文件。",))

    assert try_on(standard_reference_uncited, read, SETTINGS).outcome.passed == 1


def test_skips() -> None:
    read = citing(listed=("GB/T 1　甲",))

    assert try_on(standard_reference_uncited, read, SETTINGS, truncated(read)).outcome.skipped == ["truncated"]
    assert try_on(standard_reference_uncited, citing(opening=(NONE,)), SETTINGS).outcome.skipped == ["not-applicable"]


def test_bibliography() -> None:
    read = citing("附录A", "（资料性）", "例", "A.1　见GB/T 1。", "参考文献", "[1] GB/T 1　甲", "[2] GB/T 2　乙")

    assert try_on(standard_reference_uncited, read, {"listed-in": "bibliography"}).quotes == ["GB/T 2"]
