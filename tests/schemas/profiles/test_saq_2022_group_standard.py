"""The rules of the 2022 call as data: how severe they are, and where their dates come from."""

from __future__ import annotations

from functools import cache

import pytest

from pipeline.checks.registry import find_check
from pipeline.model.profile import Profile
from pipeline.profiles.loading import load_profile
from pipeline.review.grade import Circumstances, grade


@cache
def profile() -> Profile:
    return load_profile("saq-2022-group-standard", find_check)


@pytest.mark.parametrize(
    ("rule", "code", "severity"),
    [
        ("prop-field-placeholder", "left", "error"),
        ("prop-field-placeholder", "ditto", "info"),
        ("prop-number-without-revise", "filled", "warning"),
        ("prop-revised-number-format", "form", "warning"),
        ("prop-revised-not-saq", "other", "warning"),
        ("prop-patent-explained", "unexplained", "warning"),
        ("prop-plan-dates", "duration", "warning"),
        ("prop-plan-dates", "unreadable", "error"),
        ("prop-plan-before-approval", "early", "info"),
        ("prop-plan-before-approval", "over", "warning"),
        ("prop-plan-too-long", "long", "info"),
        ("prop-participants-min", "none", "error"),
        ("prop-participants-min", "few", "warning"),
        ("prop-duplicate-units", "twice", "warning"),
        ("prop-duplicate-units", "short", "info"),
        ("prop-unit-name-form", "short", "info"),
        ("prop-first-adopters", "none", "error"),
        ("prop-first-adopters", "outside", "info"),
        ("prop-email", "invalid", "error"),
        ("prop-email", "partly", "warning"),
        ("prop-leader-contact-phone", "same", "info"),
        ("prop-person-name", "several", "warning"),
        ("prop-long-empty", "nothing", "error"),
        ("prop-long-empty", "attached", "warning"),
        ("prop-long-empty", "not-attached", "error"),
        ("prop-long-thin", "bare", "error"),
        ("prop-long-thin", "thin", "warning"),
        ("prop-purpose-aspects", "absent", "warning"),
        ("prop-scope-vs-draft", "unrelated", "warning"),
        ("prop-related-coverage", "absent", "info"),
        ("prop-opinion-date", "late", "error"),
        ("prop-opinion-date", "early", "info"),
        ("prop-saq-opinion-blank", "written", "warning"),
        ("pkg-draft-too-thin", "no-content", "error"),
        ("pkg-draft-too-thin", "hollow", "warning"),
        ("pkg-window", "late", "error"),
        ("pkg-window", "early", "warning"),
        ("pkg-email-address", "elsewhere", "info"),
        ("pkg-template-altered", "label", "warning"),
        ("pkg-template-altered", "note", "info"),
        ("pkg-scan-not-a-scan", "typed", "warning"),
    ],
)
def test_severity(rule: str, code: str, severity: str) -> None:
    assert grade(profile().rules[rule], code, Circumstances("proposal-draft", "2020", "docx")).severity == severity


def test_dates_stand_in_the_call_alone() -> None:
    window = profile().rules["pkg-window"].settings

    assert (window["from"], window["to"]) == ("2022-07-15", "2022-08-15")
    assert "supplement-until" not in window
    assert profile().rules["prop-plan-before-approval"].settings["to"] == "2022-09-20"


def test_whatever_changes_content_is_asked_for_first() -> None:
    """Only signs are put right without asking; what is meant is for the applicant to say."""
    assert {name for name, rule in profile().rules.items() if rule.fix == "auto" and rule.origin == profile().identity} == {
        "prop-revised-number-format",
        "prop-duplicate-units",
        "prop-email",
    }
