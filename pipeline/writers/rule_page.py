"""A rule as a page: what it asks, why, who says so, how wrong it is when broken, an example, how to mend it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from pipeline.model.rule import FixPolicy, Grading, Rule, Severity
from pipeline.model.text import Language, Text
from pipeline.writers.lines import Line, columns
from pipeline.writers.wording import SEVERITIES, SOURCES

STAGES: Final[dict[str, Text]] = {
    "default": Text("一般", "generally"),
    "proposal-draft": Text("立项草案", "proposal draft"),
    "full-draft": Text("征求意见、送审、报批稿", "full draft"),
    "published": Text("已发布", "published"),
}
FIXES: Final[dict[FixPolicy, Text]] = {
    "auto": Text("xingshen fix 用修订改好", "xingshen fix corrects it as a tracked change"),
    "ask": Text("xingshen fix 在批注中给出改法", "xingshen fix proposes the correction in a comment"),
    "none": Text("请人工修改", "to be corrected by hand"),
}
_LABELS: Final = {
    "why": Text("为什么", "why"),
    "clause": Text("依据", "source"),
    "severity": Text("轻重", "severity"),
    "blocks": Text("受理", "acceptance"),
    "required": Text("必查", "required"),
    "good": Text("这样对", "good"),
    "bad": Text("这样不对", "bad"),
    "how": Text("怎样改", "how to mend it"),
    "fix": Text("程序能做的", "by program"),
    "messages": Text("会怎么说", "what it says"),
    "origin": Text("出自方案", "profile"),
}


def rule_page(rule: Rule, messages: Mapping[str, Text], language: Language) -> Iterator[Line]:
    """Yield the page of a rule; `messages` are those of its check by code."""

    def named(label: str, text: str) -> Line:
        name = _LABELS[label].in_language(language)
        head = f"{name}：" if language == "zh" else f"{name}: "
        return Line(((head, "dim"), (text, "")), indent=2, hang=columns(head))

    yield Line(((rule.identity, "bold"), (f"  {rule.title.in_language(language)}", "")), hang=2)
    yield named("why", rule.why.in_language(language))
    source = SOURCES[rule.source].in_language(language)
    yield named("clause", f"{rule.clause}（{source}）" if language == "zh" else f"{rule.clause} ({source})")
    for text in grading_words(rule.severity, language):
        yield named("severity", text)
    if not rule.blocks:
        yield named("blocks", "不影响受理" if language == "zh" else "does not stop acceptance")
    if rule.required:
        yield named("required", "查不了就不能下结论" if language == "zh" else "no verdict unless it could be checked")
    for label, text in (("bad", rule.bad), ("good", rule.good)):
        if text:
            yield named(label, text)
    if rule.how is not None:
        yield named("how", rule.how.in_language(language))
    yield named("fix", FIXES[rule.fix].in_language(language))
    for code, message in sorted(messages.items()):
        yield named("messages", f"[{code}] {message.in_language(language)}")
    yield named("origin", rule.origin)


def rule_lines(rules: Mapping[str, Rule], language: Language) -> Iterator[Line]:
    """Yield a line for each rule, by name: id, worst severity, title."""
    width = max((len(name) for name in rules), default=0)
    wide = max(columns(words.in_language(language)) for words in SEVERITIES.values())
    for name, rule in sorted(rules.items()):
        severity = SEVERITIES[worst(rule.severity)].in_language(language)
        title = rule.title.in_language(language)
        gap, next_gap = " " * (width - len(name) + 2), " " * (wide - columns(severity) + 2)
        yield Line(((name, "bold"), (f"{gap}{severity}{next_gap}{title}", "")), hang=4)


def worst(grading: Grading) -> Severity:
    """Return the worst severity the rule can have anywhere."""
    nested = [severity for stages in grading.by_code_and_stage.values() for severity in stages.values()]
    every = {*grading.by_stage.values(), *grading.by_code.values(), *nested, grading.default}
    return next((severity for severity in SEVERITIES if severity in every), "info")


def grading_words(grading: Grading, language: Language) -> Iterator[str]:
    """Yield how wrong it is: generally, by stage, by code, by both."""

    def said(where: str, severity: Severity) -> str:
        words = SEVERITIES[severity].in_language(language)
        return f"{where}：{words}" if language == "zh" else f"{where}: {words}"

    if grading.default is not None:
        yield said(_stage("default", language), grading.default)
    for stage, severity in grading.by_stage.items():
        yield said(_stage(stage, language), severity)
    for code, severity in grading.by_code.items():
        yield said(f"[{code}]", severity)
    for code, stages in grading.by_code_and_stage.items():
        for stage, severity in stages.items():
            yield said(f"[{code}] {_stage(stage, language)}", severity)


def _stage(stage: str, language: Language) -> str:
    known = STAGES.get(stage)
    return stage if known is None else known.in_language(language)
