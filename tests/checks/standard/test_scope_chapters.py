from dataclasses import replace

import pytest

from tests.checks.standard.front_rules import corrected, look, look_at, quoted, standard
from tests.standards_text import outline_of

RULE = "std-scope-chapter-mismatch"
APPLIES = "本文件适用于样品寄存服务。"


def chapters(*titles: str) -> tuple[str, ...]:
    return tuple(line for number, title in enumerate(titles, 4) for line in (f"{number}　{title}", "应公布。"))


USUAL = chapters("总体要求", "寄存条件", "监督和评价")


@pytest.mark.parametrize(
    ("sentence", "body", "codes", "quotes"),
    [
        pytest.param("本文件规定了寄存服务的总体要求、寄存条件、监督和评价。", USUAL, [], [], id="the titles"),
        pytest.param("本文件规定了寄存服务的总体要求、寄存条件以及监督和评价的要求。", USUAL, [], [], id="的要求 at the end"),
        pytest.param("本文件规定了寄存服务总体要求、寄存条件、监督和评价等内容。", USUAL, [], [], id="等内容 at the end"),
        pytest.param("本文件规定了寄存服务的总体要求、寄存条件、监督和评价等技术内容。", USUAL, [], [], id="等技术内容 at the end"),
        pytest.param("本文件规定了寄存服务的总体要求、寄存条件、监督和评价等管理要求。", USUAL, [], [], id="等管理要求 at the end"),
        pytest.param("本文件提供了寄存服务的总体要求、寄存条件、监督和评价的指导和建议。", USUAL, [], [], id="的指导和建议 at the end"),
        pytest.param(
            "本文件规定了寄存服务的总体要求、寄存和评价。",
            chapters("总体要求", "寄存、取回与赔付", "评价"),
            [],
            [],
            id="a part of a title",
        ),
        pytest.param("本文件规定了寄存服务的要求，包括总体要求、寄存条件、监督和评价等方面要求。", USUAL, [], [], id="包括"),
        pytest.param("本文件规定了寄存和取回服务的总体要求、寄存条件、监督和评价。", USUAL, [], [], id="和 in front of the list"),
        pytest.param(
            "本文件规定了寄存服务的总体要求、寄存条件、监督与评价。", USUAL, ["reworded"], ["监督与评价"], id="another word for and"
        ),
        pytest.param("本文件规定了寄存服务的术语和定义、总体要求、寄存条件、监督和评价。", USUAL, ["terms"], ["术语和定义"], id="terms"),
        pytest.param(
            "本文件规定了寄存服务的总体要求、寄存条件、监督和评价、应急预案。", USUAL, ["no-chapter"], ["应急预案"], id="one too many"
        ),
        pytest.param("本文件规定了寄存服务的总体要求和寄存条件。", USUAL, ["unnamed"], None, id="one left out"),
        pytest.param(
            "本文件规定了寄存服务的总体要求、寄存条件、监督和评价。",
            (*USUAL, "7　参考文献", "[1]　样品手册"),
            [],
            [],
            id="a bibliography numbered like a chapter",
        ),
        pytest.param("本文件规定了寄存服务的要求。", USUAL, [], [], id="no list"),
        pytest.param("本文件规定了寄存服务的甲、乙、丙和总体要求。", USUAL, [], [], id="a list of other things"),
        pytest.param(
            "本文件规定了主体的基本条件，以及成果的评价内容、评价规则和成果分级要求。",
            chapters("主体基本条件", "成果评价内容", "评价规则", "成果分级"),
            [],
            [],
            id="titles with and without 的",
        ),
        pytest.param(
            "本文件规定了寄存服务的总体要求、寄存条件、收费。",
            ("4　总体要求", "应公布。", "5　寄存条件", "5.1　收费", "应公布。", "5.2　场所", "应清洁。"),
            [],
            [],
            id="a clause is about it",
        ),
        pytest.param(
            "本文件规定了寄存的原则、寄存的条件（场所）和安装调试等三个方面的内容。",
            chapters("寄存的原则", "寄存的条件(场所)", "安装、调试与验证"),
            [],
            [],
            id="a short word behind 的, other brackets, 等三个方面",
        ),
        pytest.param("本文件规定了寄存服务的总体要求、寄存条件、监督、评价。", USUAL, [], [], id="one chapter as two things"),
    ],
)
def test_codes(sentence: str, body: tuple[str, ...], codes: list[str], quotes: list[str] | None) -> None:
    read = standard(scope=(sentence, APPLIES), chapters=body)

    outcome = look(RULE, read)

    assert (outcome.codes, quoted(outcome, read)) == (codes, [sentence] if quotes is None else quotes)


def test_the_title_is_proposed() -> None:
    read = standard(scope=("本文件规定了寄存服务的总体要求、寄存条件、监 督与评价。", APPLIES), chapters=USUAL)

    assert corrected(look(RULE, read), read) == ["本文件规定了寄存服务的总体要求、寄存条件、监督和评价。"]


def test_what_is_left_out_is_named() -> None:
    (hit,) = look(RULE, standard(scope=("本文件规定了寄存服务的总体要求和寄存条件。", APPLIES), chapters=USUAL)).hits

    assert (hit.expected, hit.arguments["number"]) == ("监督和评价", "6")


def test_no_scope_and_text_that_breaks_off() -> None:
    read = standard()
    outline = outline_of(read)
    without = tuple(replace(one, topic=None) if one.topic == "scope" else one for one in outline.elements)

    assert look_at(RULE, replace(outline, elements=without), read).skipped == ["not-applicable"]
    assert look_at(RULE, replace(outline, truncated=True), read).skipped == ["truncated"]
