from __future__ import annotations

import pytest

from pipeline.checks.standard.trade_name import standard_trade_name
from tests.checks.standard.trying import try_draft
from tests.standards_text import Content

SETTINGS = {"names": ["®", "微信", "WPS"]}


@pytest.mark.parametrize(
    ("content", "quotes"),
    [
        pytest.param(("应公布联系电话。",), [], id="no brand"),
        pytest.param(("应公布微信号。",), ["微信"], id="a brand"),
        pytest.param(("应公布微信号。", "微信应有人值守，文件用WPS。"), ["微信", "WPS"], id="each is said once"),
        pytest.param(("使用某某®地毯。",), ["®"], id="a mark"),
        pytest.param(("应公布“微信支付”。",), [], id="quoted"),
        pytest.param(("参考文献", "[1]　微信使用手册"), [], id="bibliography"),
    ],
)
def test_names(content: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_trade_name, *content, settings=SETTINGS).quotes == quotes
