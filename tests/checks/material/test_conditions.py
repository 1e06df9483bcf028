from __future__ import annotations

from pipeline.checks.material.conditions import material_conditions
from tests.looking import Outcome, run_check
from tests.papers import Line, banner, body, heading, line, read, subtitle, title

SETTINGS = {
    "conditions": [
        {"zh": "服务一线", "en": "front line", "words": "一线|窗口"},
        {"zh": "无重大投诉", "en": "no complaints", "words": "(?:无|没有)[^，。]{0,8}投诉"},
        {"zh": "无事故", "en": "no accidents", "words": "无[^，。]{0,8}事故", "kinds": ["team"]},
    ]
}


def looked(*lines: Line, kind: str | None = "team") -> Outcome:
    material, document = read(title(), subtitle(), banner(), heading("一、甲"), *lines)
    return run_check(material_conditions, material, SETTINGS, document=document, kind=kind)


def test_conditions_that_are_spoken_of_pass() -> None:
    outcome = looked(body("在一 线工作，近三年没有重大投诉，无质量事故。"))

    assert (outcome.codes, outcome.passed) == ([], 3)


def test_the_silent_ones_are_listed_once() -> None:
    (hit,) = looked(body("在窗口工作。")).hits

    assert hit.arguments["conditions"].zh == "无重大投诉、无事故"  # type: ignore[union-attr]  # a Text


def test_a_condition_of_another_kind_is_not_asked_for() -> None:
    (hit,) = looked(body("在窗口工作。"), kind=None).hits

    assert hit.arguments["conditions"].zh == "无重大投诉"  # type: ignore[union-attr]  # a Text


def test_without_text_nothing_is_said() -> None:
    material, document = read(title(), subtitle(), banner(), line(""))

    assert run_check(material_conditions, material, SETTINGS, document=document, kind=None).skipped == ["not-applicable"]
