from __future__ import annotations

from dataclasses import replace

from pipeline.model.finding import Finding
from pipeline.model.text import Text
from pipeline.writers.lines import written
from pipeline.writers.speech import Speech
from pipeline.writers.text_aside import aside_lines
from tests.writers.reports import WORDING, finding, submission


def lines(*findings: Finding) -> list[str]:
    text = written(aside_lines(submission(findings=findings), findings, Speech(WORDING, "zh")))
    return [one.strip() for one in text.splitlines() if one]


def test_what_was_waived_is_told_with_its_reason() -> None:
    assert lines(replace(finding(), waived="协会同意")) == [
        "办公室豁免的（不影响结论）",
        "○ prop-plan-dates  建议书.docx，表1第9行“计划起止时间”栏：“一年”",
        "写的是“一年”。请写成“2022年10月—2023年9月”。",
        "豁免理由：协会同意",
    ]


def test_what_was_fixed_is_told_in_the_words_of_then() -> None:
    assert lines(replace(finding(), status="fixed", said="当时的话。", changed=Text("规则有变", "changed"))) == [
        "上次的问题，已改正",
        "✓ prop-plan-dates  建议书.docx，表1第9行“计划起止时间”栏：“一年”",
        "当时的话。",
        "规则有变",
    ]


def test_what_is_open_is_not_set_aside() -> None:
    assert lines(finding(), replace(finding(), status="new")) == []
