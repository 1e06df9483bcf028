"""The conditions of the call that a material speaks of."""

from __future__ import annotations

import pytest

from pipeline.checks.material.conditions import material_conditions
from pipeline.model.text import Text
from tests.checks.material.materials import Line, material
from tests.looking import Outcome, run_check

SETTINGS = {
    "conditions": [
        {"zh": "服务一线", "en": "front line", "words": "一线|窗口|基层|岗位"},
        {"zh": "近三年无重大投诉", "en": "no complaints", "words": "(?:无|没有|未|零)[^，。；]{0,12}投诉"},
        {"zh": "无事故", "en": "no accidents", "words": "(?:无|没有|未|零)[^，。；]{0,16}(?:事故)", "kinds": ["team"]},
    ]
}


def looked(*lines: Line, kind: str | None = "team") -> Outcome:
    """Return what the rule says of a material of these lines."""
    one, read = material(*lines)
    return run_check(material_conditions, one, SETTINGS, document=read, kind=kind)


def silent(outcome: Outcome) -> str:
    """Return the conditions that the finding names; "" without one."""
    assert outcome.codes in ([], ["silent"])
    named = outcome.hits[0].arguments["conditions"] if outcome.hits else Text("", "")
    assert isinstance(named, Text)
    return named.zh


@pytest.mark.parametrize(
    ("text", "named", "passed"),
    [
        pytest.param("扎根一线，三年来没有投诉，未发生安全事故。", "", 3, id="all"),
        pytest.param("扎 根 一　线,无Star 客户投诉;零 事 故", "", 3, id="blanks-latin-and-half-width-marks"),
        pytest.param("坚守窗口。", "近三年无重大投诉、无事故", 1, id="two-silent"),
        pytest.param("一般论述 only。", "服务一线、近三年无重大投诉、无事故", 0, id="all-silent"),
        pytest.param("岗位，没有抱怨，投诉有，无，事故", "近三年无重大投诉、无事故", 1, id="a-mark-between"),
        pytest.param("岗位，无事故，无" + "客" * 12 + "投诉", "", 3, id="just-near-enough"),
        pytest.param("岗位，无事故，无" + "客" * 13 + "投诉", "近三年无重大投诉", 2, id="one-too-far"),
        pytest.param("岗位，无投诉，无,事故", "无事故", 2, id="a-half-width-comma-between"),
    ],
)
def test_a_team(text: str, named: str, passed: int) -> None:
    outcome = looked(("body", text))

    assert (silent(outcome), outcome.passed) == (named, passed)


@pytest.mark.parametrize("kind", ["person", None])
def test_what_only_teams_are_asked(kind: str | None) -> None:
    outcome = looked(("body", "一线，无投诉。"), kind=kind)

    assert (silent(outcome), outcome.passed) == ("", 2)


def test_every_part_but_captions_and_the_banner_is_read() -> None:
    outcome = looked(("title", "窗口的故事"), ("cell", "零投诉"), ("caption", "无事故"), ("banner", "无事故"), ("body", "某"))

    assert silent(outcome) == "无事故"


def test_the_finding_has_no_place() -> None:
    (hit,) = looked(("body", "一般论述。")).hits

    assert hit.at is None
    assert hit.correction is None


@pytest.mark.parametrize("lines", [(), (("blank", ""),), (("blank", " 　"),), (("caption", "图1 窗口"),), (("title", "一线"),)])
def test_no_running_text(lines: tuple[Line, ...]) -> None:
    assert looked(*lines).skipped == ["not-applicable"]
