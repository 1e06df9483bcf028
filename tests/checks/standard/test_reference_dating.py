import pytest

from pipeline.checks.standard.reference_dating import standard_reference_dating
from tests.checks.standard.citing import citing
from tests.checks.standard.trying import try_on


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        pytest.param("应符合GB/T 1的规定。", [], id="no place named"),
        pytest.param("应符合GB/T 1—2020中3.5.4的规定。", [], id="dated"),
        pytest.param("应符合GB/T 1中3.5.4的规定。", ["GB/T 1中3.5.4"], id="clause"),
        pytest.param("应符合GB/T 1 中 3.5.4 的规定。", ["GB/T 1 中 3.5.4 "], id="clause with blanks"),
        pytest.param("应符合GB/T 1的第4章。", ["GB/T 1的第4章"], id="chapter"),
        pytest.param("应符合GB/T 1附录A的规定。", ["GB/T 1附录A"], id="annex"),
        pytest.param("应符合GB/T 1表2的规定。", ["GB/T 1表2"], id="table"),
        pytest.param("见GB/T 1图A.1。", ["GB/T 1图A.1"], id="figure"),
        pytest.param("应符合GB/T 1《甲》中表2的规定。", ["GB/T 1《甲》中表2"], id="with a title"),
        pytest.param("应符合GB/T 1和表2的规定。", [], id="own table"),
        pytest.param("应符合GB/T 1、附录A的规定。", [], id="own annex"),
        pytest.param("GB/T 1中1.5 mg的样品。", [], id="quantity"),
        pytest.param("GB/T 1中1.5倍的样品。", [], id="quantity in words"),
        pytest.param("应符合GB/T 1（所有部分）第4章。", [], id="all parts"),
    ],
)
def test_quotes(sentence: str, quotes: list[str]) -> None:
    assert try_on(standard_reference_dating, citing(sentence)).quotes == quotes


def test_account() -> None:
    assert try_on(standard_reference_dating, citing("应符合GB/T 1—2020中3.5.4的规定。")).outcome.passed == 1
    assert try_on(standard_reference_dating, citing()).outcome.skipped == ["not-applicable"]


def test_message() -> None:
    (hit,) = try_on(standard_reference_dating, citing("应符合GB/T 1中 3.5.4的规定。")).outcome.hits

    assert hit.arguments == {"place": "3.5.4", "example": "GB/T 1—20××"}
