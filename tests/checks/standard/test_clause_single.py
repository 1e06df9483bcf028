from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.standard.clause_single import standard_clause_single
from tests.checks.standard.trying import try_draft, try_on
from tests.standards_text import HEAD, Content, document, draft, outline_of


@pytest.mark.parametrize(
    ("content", "quotes"),
    [
        pytest.param((), [], id="no clauses"),
        pytest.param(("5.1　甲应。",), ["5.1　甲应。"], id="one"),
        pytest.param(("5.1　甲应。", "5.2　乙应。"), [], id="two"),
        pytest.param(("5.1　人员", "5.1.1　甲应。", "5.2　乙应。"), ["5.1.1　甲应。"], id="one a level down"),
        pytest.param(("5.1　甲应。", "5.2"), [], id="the other one is empty"),
        pytest.param(("5.1",), [], id="the only one is empty"),
        pytest.param(("5.1　甲应。", "附录A", "（资料性）", "表", "A.1　内容", "登记。"), ["5.1　甲应。", "A.1　内容"], id="in an annex"),
    ],
)
def test_typed(content: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_clause_single, "5　条件", *content).quotes == quotes


def test_a_single_term_is_no_clause() -> None:
    read = document(*HEAD[:7], "下列术语和定义适用于本文件。", "3.1", "样品　sample", "取来检验的物品。", "4　要求", "应公布。")

    assert try_on(standard_clause_single, read).codes == []


def test_lost_numbers_are_not_judged() -> None:
    tried = try_draft(standard_clause_single, "5　条件", "5.2　乙应。", "6　过程", "6.1　人员应培训", "6.2的规定。")

    assert (tried.codes, tried.outcome.skipped) == ([], ["numbering-unknown", "numbering-unknown"])


def test_a_slip_is_the_business_of_another_rule() -> None:
    """The second clause is there, with the number of another."""
    lines = ("5.1　人员", "5.1.1　甲应。", "5.2.2　乙应。", "5.2　场所", "5.2.1　丙应。", "5.2.2　丁应。")
    tried = try_draft(standard_clause_single, "5　条件", *lines)

    assert (tried.codes, tried.outcome.skipped) == ([], ["numbering-unknown"])


def test_a_text_that_breaks_off() -> None:
    """What follows the only clause of the last chapter may be lost."""
    read = draft("5　条件", "5.1　甲应。")
    outline = replace(outline_of(read), truncated=True)

    tried = try_on(standard_clause_single, read, outline=outline)

    assert (tried.codes, tried.outcome.skipped) == ([], ["truncated"])
