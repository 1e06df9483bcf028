import pytest

from pipeline.checks.standard.title_elements import standard_title_elements
from pipeline.model.correction import ReplaceText
from tests.checks.test_own_title import looked_at
from tests.looking import run_check
from tests.standards_text import HEAD

REST = (*HEAD[1:], "4　要求", "应公布。")


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        pytest.param(("样品寄存服务规范",), [], id="one"),
        pytest.param(("检验检测　样品　寄存规范",), [], id="three"),
        pytest.param(("检验　检测　样品　寄存规范",), ["many"], id="four"),
        pytest.param(("检验　检测", "样品　寄存规范"), ["many"], id="four on two lines"),
        pytest.param(("检验检测　样品　第2部分　寄存规范",), [], id="a part and its number are one"),
        pytest.param(("检验检测 寄存规范",), ["blank"], id="a half-width blank"),
        pytest.param(("检验检测  样品 寄存规范",), ["blank", "blank"], id="two of them"),
        pytest.param(("样 品 寄 存 服 务 规 范",), [], id="a title set wide"),
    ],
)
def test_codes(title: tuple[str, ...], codes: list[str]) -> None:
    outline, text = looked_at(*title, *REST)

    assert run_check(standard_title_elements, outline, text=text).codes == codes


def test_correction_covers_exactly_the_blanks() -> None:
    outline, text = looked_at("检验检测   寄存规范", *REST)

    (hit,) = run_check(standard_title_elements, outline, text=text).hits

    assert (hit.found, hit.expected) == ("检验检测   寄存规范", "检验检测　寄存规范")
    assert isinstance(hit.correction, ReplaceText)
    assert (text.quote(hit.correction.span), hit.correction.text) == ("   ", "　")


def test_no_title() -> None:
    outline, text = looked_at(*REST)

    assert run_check(standard_title_elements, outline, text=text).skipped == ["not-applicable"]
