from dataclasses import replace

import pytest

from pipeline.model.rule import Grading, Severity
from pipeline.model.text import Language, Text
from pipeline.writers.lines import written
from pipeline.writers.rule_page import grading_words, rule_lines, rule_page, worst
from tests.conftest import Golden
from tests.writers.reports import RULES

FULL = replace(
    RULES["fmt-margins"],
    severity=Grading("warning", {"published": "error"}, {"narrow": "info"}, {"absent": {"full-draft": "error", "default": "info"}}),
    required=True,
    blocks=False,
    good="左边距28 mm",
    bad="左边距20 mm",
    how=Text("布局→页边距", "Layout, Margins"),
    fix="auto",
    origin="a-call",
)
MESSAGES = {"narrow": Text("写的是{found}", "it is {found}"), "absent": Text("没有", "there is none")}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_whole_page(golden: Golden, language: Language) -> None:
    golden(f"writers/rule.{language}.txt", written(rule_page(FULL, MESSAGES, language)))


def test_what_a_rule_does_not_have_is_left_out() -> None:
    page = written(rule_page(RULES["fmt-margins"], {}, "zh"))

    assert [word for word in ("这样对", "这样不对", "怎样改", "必查", "受理", "会怎么说") if word in page] == []


def test_rules_are_listed_by_name_in_columns() -> None:
    lines = written(rule_lines({"b": RULES["fmt-margins"], "a-longer": FULL}, "zh")).splitlines()

    assert lines == ["a-longer  须补正  规则fmt-margins", "b         须补正  规则fmt-margins"]


@pytest.mark.parametrize(
    ("grading", "severity"),
    [
        pytest.param(Grading(), "info", id="nothing"),
        pytest.param(Grading("warning"), "warning", id="default"),
        pytest.param(Grading("info", by_stage={"published": "warning"}), "warning", id="stage"),
        pytest.param(Grading("info", by_code={"absent": "error"}), "error", id="code"),
        pytest.param(Grading("info", by_code_and_stage={"absent": {"published": "error"}}), "error", id="both"),
    ],
)
def test_worst(grading: Grading, severity: Severity) -> None:
    assert worst(grading) == severity


def test_every_step_of_the_grading_is_said() -> None:
    assert list(grading_words(FULL.severity, "zh")) == [
        "一般：建议",
        "已发布：须补正",
        "[narrow]：提示",
        "[absent] 征求意见、送审、报批稿：须补正",
        "[absent] 一般：提示",
    ]
