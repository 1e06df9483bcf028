"""How severe the rules on foreword, introduction, scope and kinds are."""

from __future__ import annotations

from functools import cache

import pytest

from pipeline.checks.registry import find_check
from pipeline.model.outline import Basis
from pipeline.model.profile import Profile
from pipeline.profiles.loading import load_profile
from pipeline.review.grade import Circumstances, grade
from tests.checks.standard.front_rules import look, rules, standard


@cache
def profile(identity: str) -> Profile:
    return load_profile(identity, find_check)


@pytest.mark.parametrize("rule", sorted(rules()))
def test_a_good_draft_has_nothing(rule: str) -> None:
    assert look(rule, standard()).codes == []
    assert look(rule, standard(introduction=("寄存活动逐年增加，衔接不畅的情况时有发生。",)), stage="proposal-draft").codes == []


@pytest.mark.parametrize("rule", sorted(rules()))
def test_at_a_proposals_draft_nothing_here_is_an_error(rule: str) -> None:
    """Only missing chapters and XXXX in the title are."""
    check = find_check(rules()[rule]["check"])
    assert check is not None
    for code in check.messages:
        at_stage = Circumstances(stage="proposal-draft", basis="2020", source_kind="docx")
        assert grade(profile("gbt-1.1-2020").rules[rule], code, at_stage).severity != "error"


@pytest.mark.parametrize(
    ("rule", "code", "stage", "severity"),
    [
        ("std-foreword-basis", "absent", "full-draft", "error"),
        ("std-foreword-basis-wording", "former", "published", "warning"),
        ("std-foreword-patent", "absent", "full-draft", "warning"),
        ("std-foreword-propose", "absent", "full-draft", "warning"),
        ("std-foreword-units", "absent", "full-draft", "error"),
        ("std-foreword-units", "separator", "full-draft", "warning"),
        ("std-foreword-drafters", "absent", "proposal-draft", "warning"),
        ("std-foreword-order", "out-of-order", "published", "warning"),
        ("std-foreword-provision", "requirement", "full-draft", "error"),
        ("std-foreword-provision", "imperative", "full-draft", "info"),
        ("std-basis-mixed", "mixed", "full-draft", "error"),
        ("std-basis-mixed", "mixed", "proposal-draft", "warning"),
        ("std-intro-requirement", "requirement", "full-draft", "error"),
        ("std-scope-sentence", "form", "full-draft", "error"),
        ("std-scope-verb-object", "verb", "full-draft", "info"),
        ("std-scope-chapter-mismatch", "unnamed", "full-draft", "warning"),
        ("std-scope-chapter-mismatch", "unnamed", "proposal-draft", "info"),
        ("std-scope-chapter-mismatch", "reworded", "full-draft", "info"),
        ("std-guide-has-shall", "requirement", "full-draft", "warning"),
        ("std-spec-verification", "absent", "full-draft", "warning"),
        ("std-spec-verification", "absent", "proposal-draft", "info"),
        ("std-eval-elements", "absent", "full-draft", "info"),
    ],
)
def test_severity(rule: str, code: str, stage: str, severity: str) -> None:
    circumstances = Circumstances(stage=stage, basis="2020", source_kind="docx")

    assert grade(profile("gbt-1.1-2020").rules[rule], code, circumstances).severity == severity


@pytest.mark.parametrize(("basis", "severity"), [("2020", "error"), ("2009", "warning")])
def test_what_2009_allowed_is_milder(basis: Basis, severity: str) -> None:
    rule = profile("gbt-1.1-2020").rules["std-scope-provision"]

    assert grade(rule, "permission", Circumstances(stage="published", basis=basis, source_kind="docx")).severity == severity


@pytest.mark.parametrize(
    ("rule", "severity"),
    [("std-foreword-units-vs-form", "warning"), ("std-foreword-first-adopters", "info"), ("std-foreword-history", "info")],
)
def test_rules_of_the_call(rule: str, severity: str) -> None:
    found = profile("saq-2022-group-standard").rules[rule]

    assert grade(found, "absent", Circumstances(stage="proposal-draft", basis="2020", source_kind="docx")).severity == severity
