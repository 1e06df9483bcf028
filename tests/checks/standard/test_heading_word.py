from __future__ import annotations

import pytest

from pipeline.checks.standard.heading_word import standard_heading_word
from tests.checks.standard.trying import try_draft
from tests.standards_text import Content, Line

GENERAL = {"titles": "总则|一般要求", "element": "chapter", "first": True, "code": "other", "instead": "通用要求"}
FORBIDDEN = {"titles": "范围|规范性引用文件", "element": "annex", "code": "forbidden"}


@pytest.mark.parametrize(
    ("content", "quotes"),
    [
        pytest.param((), [], id="no clauses"),
        pytest.param(("5.1　一般要求", "应公布。", "5.2　人员", "应培训。"), ["一般要求"], id="the first clause"),
        pytest.param(("5.1　一般 要求", "应公布。", "5.2　人员", "应培训。"), ["一般 要求"], id="with a blank"),
        pytest.param(("5.1　人员", "应培训。", "5.2　一般要求", "应公布。"), [], id="another clause"),
        pytest.param(("5.1　人员", "5.1.1　总则", "应公布。", "5.1.2　证书", "应有效。"), ["总则"], id="a level down"),
        pytest.param(("5.1　人员的一般要求", "应公布。", "5.2　人员", "应培训。"), [], id="words around it"),
        pytest.param(("附录A", "（资料性）", "登记表", "A.1　一般要求", "内容。"), [], id="an annex"),
    ],
)
def test_first_clause(content: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_heading_word, "5　条件", *content, settings=GENERAL).quotes == quotes


@pytest.mark.parametrize(
    ("content", "quotes"),
    [
        pytest.param(("附录A", "（资料性）", "登记表", "A.1　范围", "内容。", "A.2　项目", "内容。"), ["范围"], id="a clause of it"),
        pytest.param(("附录A", "（资料性）", "登记表", "A.1　项目", "A.1.1　范围", "内容。"), ["范围"], id="further down"),
        pytest.param(("附录A", "（资料性）", "登记表", "A.1　使用范围说明", "内容。"), [], id="words around it"),
    ],
)
def test_annexes(content: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_heading_word, *content, settings=FORBIDDEN).quotes == quotes


def test_automatic_number() -> None:
    lines = (Line("条件", label="5"), Line("总则", label="5.1", level=1, outline_level=1), "应公布。")

    (hit,) = try_draft(standard_heading_word, *lines, settings=GENERAL).outcome.hits

    assert (hit.show, hit.expected) == ("5.1", "通用要求")
