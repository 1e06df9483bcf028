from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.model.finding import Finding, Place
from pipeline.model.report import Evaluation
from pipeline.review.verdict import decide
from tests.review.rules import rule

ERROR = Finding("a-rule", "x", "error", Place(), "f", "1", "notice")
RULES = {"a-rule": rule(required=True), "other": rule("other")}


@pytest.mark.parametrize(
    ("unreadable", "findings", "skipped", "verdict"),
    [
        pytest.param(False, [], {}, "accept", id="nothing-wrong-is-accepted"),
        pytest.param(False, [ERROR], {}, "supplement", id="a-blocking-error-asks-for-a-supplement"),
        pytest.param(False, [replace(ERROR, severity="warning")], {}, "accept", id="a-warning-blocks-nothing"),
        pytest.param(False, [replace(ERROR, blocks=False)], {}, "accept", id="an-error-that-does-not-block"),
        pytest.param(False, [replace(ERROR, waived="协会同意")], {}, "accept", id="a-waived-error-blocks-nothing"),
        pytest.param(False, [], {"a-rule": "no-provider"}, "incomplete", id="a-required-rule-nobody-could-judge"),
        pytest.param(False, [], {"a-rule": "single-file"}, "accept", id="a-harmless-skip-leaves-nothing-open"),
        pytest.param(False, [], {"other": "no-provider"}, "accept", id="a-skipped-rule-that-is-not-required"),
        pytest.param(False, [ERROR], {"a-rule": "no-provider"}, "supplement", id="supplement-comes-before-incomplete"),
        pytest.param(True, [ERROR], {"a-rule": "no-provider"}, "unreadable", id="unreadable-comes-first"),
    ],
)
def test_the_first_verdict_that_applies(unreadable: bool, findings: list[Finding], skipped: dict[str, str], verdict: str) -> None:
    evaluations = [Evaluation(name, 1, 0, ((reason, 1),)) for name, reason in skipped.items()]

    assert decide(unreadable=unreadable, findings=findings, evaluations=evaluations, rules=RULES) == verdict
