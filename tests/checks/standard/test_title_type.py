import pytest

from pipeline.checks.standard.title_type import standard_title_type
from tests.checks.test_own_title import looked_at
from tests.looking import run_check
from tests.standards_text import HEAD

REST = (*HEAD[1:], "4　要求", "应公布。")
SETTINGS = {
    "words": ["规范", "指南", "试验方法"],
    "within": ["术语", "测定"],
    "shown": ["规范", "指南"],
    "tolerated": ["准则", "要求"],
    "silent": ["标准"],
}


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        pytest.param(("样品寄存服务规范",), [], id="a specification"),
        pytest.param(("样品寄存服务规范（试行）",), [], id="a remark behind it"),
        pytest.param(("样品寄存服务规范", "第1部分：通则"), [], id="a part"),
        pytest.param(("样品中铅的测定　滴定法",), [], id="a determination"),
        pytest.param(("样品寄存　术语和定义",), [], id="a vocabulary"),
        pytest.param(("样品寄存服务评价准则",), ["other"], id="a word in use that table 1 lacks"),
        pytest.param(("样品寄存服务管理办法",), ["none"], id="no such word"),
        pytest.param(("样品寄存规范化管理办法",), ["none"], id="the word within another"),
        pytest.param(("样品寄存服务标准",), [], id="another rule's"),
        pytest.param(("样品寄存服务ＸＸＸ", "样品寄存XXXX"), [], id="not yet written"),
    ],
)
def test_codes(title: tuple[str, ...], codes: list[str]) -> None:
    outline, text = looked_at(*title, *REST)

    assert run_check(standard_title_type, outline, SETTINGS, text=text).codes == codes


@pytest.mark.parametrize(("title", "codes"), [("陶瓷样品杯", []), ("陶瓷样品杯管理办法", ["none"])])
def test_a_product_standard_bears_the_name_of_the_product(title: str, codes: list[str]) -> None:
    outline, text = looked_at(title, *REST, "5　检验规则", "应逐批检验。")

    assert run_check(standard_title_type, outline, SETTINGS, text=text).codes == codes


def test_arguments() -> None:
    outline, text = looked_at("样品寄存服务评价准则", *REST)

    (hit,) = run_check(standard_title_type, outline, SETTINGS, text=text).hits

    assert hit.arguments == {"word": "准则", "words": ("规范", "指南")}
    assert text.quote(hit.at) == "样品寄存服务评价准则"  # type: ignore[arg-type]


def test_no_title() -> None:
    outline, text = looked_at(*REST)

    assert run_check(standard_title_type, outline, SETTINGS, text=text).skipped == ["not-applicable"]
