from __future__ import annotations

import pytest

from pipeline.checks.standard.hanging_paragraph import standard_hanging_paragraph
from tests.checks.standard.trying import try_draft, try_on
from tests.standards_text import HEAD, Content, Line, document


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param(("应公布。",), [], id="a chapter without clauses"),
        pytest.param(("5.1　人员", "应培训。"), [], id="nothing between"),
        pytest.param(("应公布。", "5.1　人员", "应培训。"), [("hanging", "应公布。")], id="below the chapter"),
        pytest.param(("应公布。", "应说明。", "5.1　人员", "应培训。"), [("hanging", "应公布。")], id="two paragraphs are one finding"),
        pytest.param(("5.1　人员", "应培训。", "5.1.1　甲应。"), [("hanging", "应培训。")], id="a level down"),
        pytest.param(("警示——高温。", "5.1　人员", "应培训。"), [], id="a warning"),
        pytest.param(("除非另有说明，仅使用分析纯的试剂。", "5.1　乙醇。", "5.2　盐酸。"), [], id="how reagents begin"),
        pytest.param((Line(picture=True), "图1　流程", "5.1　人员", "应培训。"), [], id="a figure"),
        pytest.param(([["项目", "要求"]], "5.1　人员", "应培训。"), [], id="a table"),
        pytest.param(("附录A", "（资料性）", "表", "登记如下。", "A.1　甲", "内容。"), [("annex", "登记如下。")], id="an annex"),
    ],
)
def test_chapters(content: tuple[Content, ...], found: list[tuple[str, str]]) -> None:
    assert try_draft(standard_hanging_paragraph, "5　条件", *content).found == found


def test_lost_numbers_are_not_judged() -> None:
    """What stands before 5.1.1 may be the heading of 5.1."""
    tried = try_draft(standard_hanging_paragraph, "5　条件", "人员", "5.1.1　甲应。", "6　过程", "概述。", "6.2　记录")

    assert (tried.codes, tried.outcome.skipped) == ([], ["numbering-unknown", "numbering-unknown"])


def test_lead_ins_of_terms_and_symbols() -> None:
    terms = ("3　术语和定义", "下列术语和定义适用于本文件。", "3.1", "样品　sample", "取来检验的物品。")
    symbols = ("4　符号和缩略语", "下列符号和缩略语适用于本文件。", "4.1　符号", "m——质量。", "4.2　缩略语", "PDA：手持终端。")

    assert try_on(standard_hanging_paragraph, document(*HEAD[:6], *terms, *symbols, "5　要求", "应公布。")).codes == []
