from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pipeline.checks.standard.provisions import standard_provisions
from tests.checks.standard.trying import try_draft, try_on
from tests.standards_text import HEAD, Content, document, draft, outline_of

PRINCIPLES: dict[str, Any] = {
    "cases": [
        {"titles": "服务总则", "chapters": True, "has": "requirement", "code": "unfit-known"},
        {"titles": ".*(?:原则|总则)", "chapters": True, "has": "requirement", "code": "unfit"},
    ]
}
GENERAL: dict[str, Any] = {"cases": [{"titles": "通用要求|通则", "lacks": "requirement", "code": "without"}]}


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param(("5　条件", "应公布。"), [], id="another title"),
        pytest.param(("5　基本原则", "服务宜便民。"), [], id="a recommendation"),
        pytest.param(("5　基本原则", "服务便民。服务应公开。", "应告知。"), [("unfit", "服务应公开。")], id="the first that requires"),
        pytest.param(("5　基本原则", "5.1　公开", "5.1.1　服务应公开。"), [("unfit", "5.1.1　服务应公开。")], id="further down"),
        pytest.param(("5　服务总则", "服务应公开。"), [("unfit-known", "服务应公开。")], id="the official sample's own title"),
        pytest.param(("5　基本原则", "响应及时，“应”字慎用。"), [], id="in a word, and quoted"),
        pytest.param(("5　基本原则", [["应"]]), [], id="in a table"),
        pytest.param(("5　条件", "5.1　评价原则", "评价应公开。"), [], id="a clause, where chapters are meant"),
    ],
)
def test_principles(content: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    assert try_draft(standard_provisions, *content, settings=PRINCIPLES).found == found


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param(("5.1　通用要求", "应公布。"), [], id="a requirement"),
        pytest.param(("5.1　通用要求", "公布收费标准。"), [("without", "5.1　通用要求")], id="none"),
        pytest.param(("5.1　通则", "5.1.1　应公布。"), [], id="further down"),
        pytest.param(("5.1　通用要求", "收费按GB/T 36733的规定。"), [], id="an instruction"),
        pytest.param(("5.1　通用要求", "不得多收。"), [], id="a requirement in other words"),
        pytest.param(("5.1　通用要求", "收费标准"), [], id="nothing is written yet"),
    ],
)
def test_general(content: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    assert try_draft(standard_provisions, "5　条件", *content, settings=GENERAL).found == found


def test_a_text_that_breaks_off() -> None:
    read = document(*HEAD, "4　通用要求", "公布收费标准。")
    tried = try_on(standard_provisions, read, GENERAL, outline=replace(outline_of(read), truncated=True))

    assert (tried.codes, tried.outcome.skipped) == ([], ["truncated"])


@pytest.mark.parametrize(
    ("kind", "line", "quotes"),
    [
        ("资料性", "登记表应填写完整。", ["登记表应填写完整。"]),
        ("资料性", "登记表包括姓名。", []),
        ("资料性", [["应填写完整。"]], []),
        ("规范性", "登记表应填写完整。", []),
    ],
)
def test_annexes(kind: str, line: Content, quotes: list[str]) -> None:
    tried = try_draft(standard_provisions, "附录A", f"（{kind}）", "登记表", line, settings={"annexes": True})

    assert tried.quotes == quotes


def test_how_often() -> None:
    read = draft("附录A", "（资料性）", "登记表", "应填写。应签字。", "不应涂改。")

    (hit,) = try_on(standard_provisions, read, {"annexes": True}).outcome.hits

    assert (hit.code, hit.arguments["count"], hit.arguments["title"]) == ("annex", 3, "A")
