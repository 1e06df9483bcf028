from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.standard.named_form import standard_named_form
from tests.checks.standard.trying import try_draft, try_on
from tests.standards_text import Content, draft, outline_of

FORM = ("附录A", "（资料性）", "访客登记表", [["姓名", ""]])


@pytest.mark.parametrize(
    ("content", "quotes"),
    [
        pytest.param(("应公布。",), [], id="no form"),
        pytest.param(("应填写《访客登记表》。",), ["《访客登记表》"], id="not there"),
        pytest.param(("应填写《访客登记表》。", "并提交《访客登记表》。"), ["《访客登记表》"], id="twice is said once"),
        pytest.param(("应填写《访客登记表》。", *FORM), [], id="an annex"),
        pytest.param(("应填写《访客登记表》。", "附录A", "（资料性）", "表格", "表A.1 《访客登记表》", [["姓名"]]), [], id="a table"),
        pytest.param(("本文件参考了《访客登记表》。",), [], id="nobody fills it in"),
        pytest.param(("应填写《访客管理办法》。",), [], id="no form at all"),
    ],
)
def test_forms(content: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_named_form, *content).quotes == quotes


def test_a_text_that_breaks_off() -> None:
    read = draft("应填写《访客登记表》。")
    tried = try_on(standard_named_form, read, outline=replace(outline_of(read), truncated=True))

    assert (tried.codes, tried.outcome.skipped) == ([], ["truncated"])
