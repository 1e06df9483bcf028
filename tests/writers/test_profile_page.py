from dataclasses import replace

import pytest

from pipeline.model.profile import Call, ChecklistRule, Form, FormField, Profile, Role
from pipeline.model.rubric import CriteriaGroup, Criterion, Rubric
from pipeline.model.text import Language, Text
from pipeline.writers.lines import written
from pipeline.writers.profile_page import profile_page
from tests.conftest import Golden
from tests.writers.reports import RULES

FULL = Profile(
    identity="a-call",
    version="2",
    sha256="0" * 64,
    title=Text("某协会团体标准征集", "a call for group standards"),
    roles={
        "proposal-form": Role("proposal-form", Text("项目建议书", "proposal form"), "form", ("docx",), form="proposal", required=True),
        "standard-draft": Role("standard-draft", Text("标准草案", "draft"), "standard", ("docx", "pdf"), rules="gbt", stage="full-draft"),
    },
    rules=RULES,
    forms={
        "proposal": Form(
            "proposal", "项目建议书", {"plan": FormField("plan", "计划起止时间", "text", Text("计划起止时间", "plan"))}, (), ()
        )
    },
    checklist=(ChecklistRule("lawful", Text("合法合规", "lawful"), "二"),),
    call=Call("关于征集的通知", "某质协〔2022〕1号", "某协会"),
    extends=("last-year",),
)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_whole_page(golden: Golden, language: Language) -> None:
    golden(f"writers/profile.{language}.txt", written(profile_page(FULL, language)))


def test_a_standard_has_no_call_and_no_forms() -> None:
    bare = Profile("gbt", "1", "0" * 64, Text("标准", "a standard"), {}, {})

    assert written(profile_page(bare, "zh")).splitlines() == ["gbt 1  标准", "  规则0条，人工确认0项", f"  sha256 {'0' * 64}"]


def test_a_rubric_lists_its_criteria_and_what_the_office_must_supply() -> None:
    condition, criterion = Criterion("lawful", "4.1", Text("合法", "lawful")), Criterion("focus", "5.1", Text("聚焦用户", "focus on users"))
    rubric = Rubric(
        Text("评价", "judging"), "某标准", (condition,), (CriteriaGroup("5", Text("甲", "a"), (criterion,)),), Text("附录A", "annex A")
    )
    page = written(profile_page(replace(FULL, rubric=rubric), "zh"))

    assert "lawful  4.1 合法（基本条件）" in page
    assert "focus  5.1 聚焦用户" in page
    assert "没有公开、由办公室提供：附录A" in page
