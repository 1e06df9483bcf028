from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.standard.cross_reference import standard_cross_reference
from pipeline.model.outline import Formula
from tests.checks.standard.trying import try_draft, try_on
from tests.standards_text import HEAD, Content, document, draft, outline_of


@pytest.mark.parametrize(
    ("content", "quotes"),
    [
        pytest.param((), [], id="no mention"),
        pytest.param(("见第4章。",), [], id="a chapter that is there"),
        pytest.param(("见第9章。",), ["第9章"], id="a chapter that is not"),
        pytest.param(("5　条件", "5.1　人员应符合5.2的规定。", "5.2　证书应有效。"), [], id="a clause that is there"),
        pytest.param(("人员应符合5.2的规定。",), ["5.2"], id="a clause that is not"),
        pytest.param(("见附录D。",), ["附录D"], id="an annex"),
        pytest.param(("项目见表1。", "表1　项目", [["项目"]]), [], id="a table that is there"),
        pytest.param(("项目见表 2。",), ["表 2"], id="a table that is not"),
        pytest.param(
            ("见表B.1和B.2。", "附录B", "（资料性）", "甲", "B.1　乙", "表B.1　丙", [["丁"]], "B.2　戊"), [], id="table and clause"
        ),
        pytest.param(("流程见图3。",), ["图3"], id="a figure"),
        pytest.param(("应符合GB/T 19001—2016中8.5.1的要求。",), [], id="a clause of another standard"),
        pytest.param(("应按GB/T 19012给出的方法和附录D处理。",), [], id="an annex that may be the other standard's"),
        pytest.param(("应符合GB/T 19012的规定。见附录D。",), ["附录D"], id="another sentence"),
        pytest.param(("按GB/T 19012的规定和本文件附录D处理。",), ["附录D"], id="one's own, said so"),
        pytest.param(("应按《访客管理办法》第9章处理。",), [], id="a chapter of a regulation"),
        pytest.param(("更改了人员的要求（见第4章，2021年版的5.1）。",), [], id="a clause of the edition before"),
        pytest.param(("项目见表2。", [["表2　项目", ""]]), [], id="a caption in the table"),
        pytest.param(("5　条件", "5.1　人员", "应培训。", "5.2.1　见5.2和5.3。"), ["5.3"], id="a heading that lost its number"),
        pytest.param(("牌上写“见表9”。",), [], id="quoted"),
        pytest.param(("目次中的附录D。",), ["附录D"], id="said of the contents"),
    ],
)
def test_mentions(content: tuple[Content, ...], quotes: list[str]) -> None:
    assert try_draft(standard_cross_reference, *content).quotes == quotes


def test_a_number_inside_a_range() -> None:
    """The range is quoted, the number that is missing is named."""
    (hit,) = try_draft(standard_cross_reference, "见表1～表3。", "表1　甲", [["甲"]], "表3　丙", [["丙"]]).outcome.hits

    assert hit.arguments == {"found": "表1～表3", "number": "表2"}


@pytest.mark.parametrize(
    ("numbers", "quotes"),
    [
        pytest.param(("1",), ["公式（2）"], id="numbered formulae"),
        pytest.param(("A.1",), [], id="numbered in annexes only"),
        pytest.param((), [], id="none that can be read"),
    ],
)
def test_formulae(numbers: tuple[str, ...], quotes: list[str]) -> None:
    """Where no formula's number could be read they may all be pictures."""
    read = draft("按公式（2）计算。", "y=x")
    line = read.paragraphs[-1]
    formulae = tuple(Formula(number, line.span(), line.index) for number in numbers)

    assert try_on(standard_cross_reference, read, outline=replace(outline_of(read), formulae=formulae)).quotes == quotes


def test_a_number_behind_a_formula() -> None:
    """It may not have been read as one."""
    read = draft("按公式（2）计算。", "y=x\t（2）")
    line = read.paragraphs[-1]
    outline = replace(
        outline_of(read), formulae=(Formula("1", line.span(), line.index),), cross_references=outline_of(read).cross_references
    )

    assert try_on(standard_cross_reference, read, outline=outline).codes == []


def test_a_text_that_breaks_off() -> None:
    read = draft("见附录D。")
    tried = try_on(standard_cross_reference, read, outline=replace(outline_of(read), truncated=True))

    assert (tried.codes, tried.outcome.skipped) == ([], ["truncated"])


def test_lost_numbers_are_not_judged() -> None:
    read = document("样品寄存服务规范", "范围", *HEAD[2:4], "规范性引用文件", "本文件没有规范性引用文件。", "术语和定义", "见4.1。")

    assert try_on(standard_cross_reference, read).outcome.skipped == ["numbering-unknown"]
