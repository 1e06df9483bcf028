import pytest

from pipeline.checks.standard.title_wording import standard_title_wording
from tests.checks.test_own_title import looked_at
from tests.looking import run_check
from tests.standards_text import HEAD

REST = (*HEAD[1:], "4　要求", "应公布。")
SETTINGS = {"pattern": "(?:国家|行业|地方|团体|企业)?标准$|标准化指导性技术文件"}


@pytest.mark.parametrize(
    ("title", "found"),
    [
        pytest.param(("样品寄存服务规范",), [], id="without it"),
        pytest.param(("样品寄存服务标准",), ["标准"], id="at the end"),
        pytest.param(("样品寄存服务团体标准",), ["团体标准"], id="with its level"),
        pytest.param(("样 品 寄 存 标 准",), ["标准"], id="set wide"),
        pytest.param(("标准化工作指南",), [], id="within another word"),
        pytest.param(("标准编写规则", "第10部分：产品标准"), [], id="the subject of a part"),
        pytest.param(("样品寄存服务标准", "第1部分：规范"), ["标准"], id="before a part"),
    ],
)
def test_titles(title: tuple[str, ...], found: list[str]) -> None:
    outline, text = looked_at(*title, *REST)

    assert [hit.found for hit in run_check(standard_title_wording, outline, SETTINGS, text=text).hits] == found


def test_no_title() -> None:
    outline, text = looked_at(*REST)

    assert run_check(standard_title_wording, outline, SETTINGS, text=text).skipped == ["not-applicable"]
