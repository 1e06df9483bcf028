"""The rules of gbt-1.1-2020 as data: what their patterns take and leave, and how severe they are."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from pipeline.checks.registry import find_check
from pipeline.language.text_index import TextIndex
from pipeline.model.document import Document
from pipeline.model.outline import Stage
from pipeline.model.profile import Profile
from pipeline.model.rule import Subject
from pipeline.profiles.loading import load_profile
from pipeline.review.grade import Circumstances, grade
from tests.looking import Outcome, run_check
from tests.standards_text import GOOD_PAGE, HEAD, Line, document, draft, outline_of

RULES = ("std-placeholder", "std-guidance-left", "std-clause-empty", "std-self-reference", "fmt-page-size", "fmt-margins")


@cache
def profile() -> Profile:
    return load_profile("gbt-1.1-2020", find_check)


def look(rule: str, read: Document, stage: Stage = "proposal-draft") -> Outcome:
    bound = profile().rules[rule]
    check = find_check(bound.check)
    assert check is not None
    evidence = {"text": TextIndex(read.paragraphs)} if "text" in check.needs else {}
    subject = read if check.on is Subject.DOCUMENT else outline_of(read, stage)
    return run_check(check, subject, bound.settings, **evidence)


@pytest.mark.parametrize("rule", RULES)
def test_a_good_draft_has_nothing(rule: str) -> None:
    assert look(rule, draft("5　条件", "5.1　人员应培训。", "5.2　设施应清洁。")).codes == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("本标准不适用于危险品。", ["本标准"]),
        ("本规范、本指南、本规程、本准则、本导则和本部分。", ["本规范", "本指南", "本规程", "本准则", "本导则", "本部分"]),
        ("本文件适用于寄存。", []),
        ("基本规范、样本标准、文本标准、成本标准、版本规范、课本标准、日本标准。", []),
        ("本标准化技术委员会提出。", []),
        ("样本标准差应不大于0.5。", []),
        ("由本部分管领导批准。", []),
        ("见《本标准汇编》。", []),
    ],
)
def test_self_reference(line: str, found: list[str]) -> None:
    assert [hit.found for hit in look("std-self-reference", draft(line)).hits] == found


@pytest.mark.parametrize(
    "line",
    [
        "本条重点阐述寄存服务在便利方面的要求。",
        "本条提出设施维护的要求。",
        "本条将根据顾客的接触点，提出受理过程的要求。",
        "本条在引用国家标准的基础上，提出标识的要求。",
        "本章主要说明评价的方法。",
        "本节应明确人员的资质。",
        "此处填写服务时间。",
        "其他与样品寄存服务和管理相关的外部标准",
        "其它与寄存有关的术语。",
        "4.1　本条阐述要求。",
        "本条 重点阐述便利方面的要求。",
    ],
)
def test_guidance(line: str) -> None:
    assert look("std-guidance-left", draft(line)).codes == ["left"]


@pytest.mark.parametrize(
    "line",
    [
        "本条规定不适用于临时寄存。",
        "本章规定了评价的方法。",
        "本条提出的要求适用于夜间。",
        "本条所述的人员应培训。",
        "寄存单位应提出改进措施。",
        "其他与寄存相关的标准化工作应记录。",
    ],
)
def test_provisions_are_no_guidance(line: str) -> None:
    assert look("std-guidance-left", draft(line)).codes == []


@pytest.mark.parametrize(
    "line",
    [
        "单击或点击此处输入文字。",
        "【写：谁在什么时间做到什么】",
        "寄存期限（待补充）",
        "[此处插入流程图]",
        "服务时间待定。",
        "温度：TBD",
        "……。",
        "略",
        "请选择",
        "4.1　......",
        "4.1　略",
        "4.12 （略）。",
    ],
)
def test_phrases_to_be_filled_in(line: str) -> None:
    assert look("std-placeholder", draft(line)).codes == ["left"]


@pytest.mark.parametrize(
    "line",
    [
        "应提供接待定点服务，等待定期检查。",
        "应制定服务战略",
        "语音提示应为“请选择服务类型”。",
        "点击“提交”后应提示。",
        "尺寸为20 mm×30 mm。",
        "应在TBDX系统登记。",
        "4.1　略高于周围地面的台阶应有标识。",
    ],
)
def test_words_that_only_look_like_it(line: str) -> None:
    assert look("std-placeholder", draft(line)).codes == []


@pytest.mark.parametrize(
    ("rule", "code", "stage", "severity"),
    [
        ("std-placeholder", "title", "proposal-draft", "error"),
        ("std-placeholder", "left", "proposal-draft", "warning"),
        ("std-placeholder", "left", "full-draft", "error"),
        ("std-placeholder", "number", "proposal-draft", "info"),
        ("std-placeholder", "number", "full-draft", "info"),
        ("std-placeholder", "number", "published", "error"),
        ("std-placeholder", "cover", "proposal-draft", "info"),
        ("std-guidance-left", "left", "proposal-draft", "warning"),
        ("std-guidance-left", "left", None, "error"),
        ("std-clause-empty", "empty", "proposal-draft", "warning"),
        ("std-clause-empty", "empty", "published", "error"),
        ("std-self-reference", "replace", "proposal-draft", "warning"),
        ("fmt-margins", "off", "proposal-draft", "info"),
        ("fmt-margins", "off", "full-draft", "warning"),
        ("fmt-page-size", "off", "proposal-draft", "info"),
    ],
)
def test_severity(rule: str, code: str, stage: str | None, severity: str) -> None:
    """At a proposal's draft only XX in the title is an error."""
    assert grade(profile().rules[rule], code, Circumstances(stage=stage, basis="2020", source_kind="docx")).severity == severity


def test_what_2009_allowed_is_milder() -> None:
    rule = profile().rules["std-self-reference"]

    assert grade(rule, "replace", Circumstances(stage="published", basis="2009", source_kind="docx")).severity == "info"


def test_margins_of_the_template() -> None:
    """Cover first, with its own margins; the text as the template has it."""
    cover, text = replace(GOOD_PAGE, top_mm=22.0), replace(GOOD_PAGE, index=1, address=GOOD_PAGE.address._replace(path=(0, 998)))
    body = [Line(line, section=1) for line in (*HEAD, "4　要求", "应公布。")]

    outcome = look("fmt-margins", document("团 体 标 准", "样品寄存服务规范", *body, sections=(cover, text)))

    assert (outcome.codes, outcome.skipped, outcome.passed) == ([], ["not-applicable"], 1)
