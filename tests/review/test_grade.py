from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.rule import SEVERITIES, Grading, Override
from pipeline.review.grade import Circumstances, grade
from tests.review.rules import ANY, rule

STAGED = Grading(
    default="error",
    by_stage={"proposal-draft": "warning"},
    by_code={"few": "info"},
    by_code_and_stage={"few": {"published": "error"}},
)


@pytest.mark.parametrize(
    ("code", "stage", "severity"),
    [
        pytest.param("any", None, "error", id="the-default-holds"),
        pytest.param("any", "full-draft", "error", id="a-stage-nobody-names-takes-the-default"),
        pytest.param("any", "proposal-draft", "warning", id="the-stage-softens"),
        pytest.param("few", "proposal-draft", "info", id="the-code-comes-before-the-stage"),
        pytest.param("few", "published", "error", id="code-and-stage-is-the-most-exact"),
    ],
)
def test_the_most_exact_severity_holds(code: str, stage: str | None, severity: str) -> None:
    assert grade(rule(severity=STAGED), code, Circumstances(stage=stage)).severity == severity


def test_a_2020_wording_is_one_level_milder_on_the_2009_basis() -> None:
    """A document drafted on the old edition cannot know the new words (rules 0.4)."""
    one = rule(severity=Grading(default="warning"), soften_2009=True)

    assert grade(one, "x", Circumstances(basis="2009")).severity == "info"
    assert grade(one, "x", Circumstances(basis="2020")).severity == "warning"
    assert grade(one, "x", Circumstances(basis="2009")).steps == ("basis:2009=info",)


def test_what_an_extraction_destroys_is_info_unless_read_from_word() -> None:
    one = rule(docx_only=True)

    assert grade(one, "x", Circumstances(source_kind="pdf-text")).severity == "info"
    assert grade(one, "x", Circumstances(source_kind="docx")).severity == "error"


def test_an_override_comes_last_and_says_why() -> None:
    one = rule(docx_only=True, overrides=(Override(ANY, Grading(default="warning"), blocks=False),))
    graded = grade(one, "x", Circumstances(source_kind="pdf-text"))

    assert (graded.severity, graded.blocks) == ("warning", False)
    assert graded.steps == ("source:pdf-text=info", "override=warning: 甲")


def test_an_override_that_only_unblocks_keeps_the_severity() -> None:
    graded = grade(rule(overrides=(Override(ANY, blocks=False),)), "x", Circumstances())

    assert (graded.severity, graded.blocks) == ("error", False)


@given(
    severity=st.sampled_from(SEVERITIES),
    stage=st.sampled_from([None, "proposal-draft", "full-draft", "published"]),
    basis=st.sampled_from([None, "2009", "2020"]),
    source=st.sampled_from([None, "docx", "pdf-text", "plain-text"]),
)
def test_circumstances_never_make_a_finding_worse(severity, stage, basis, source) -> None:  # type: ignore[no-untyped-def]  # drawn values
    one = rule(severity=Grading(default=severity), soften_2009=True, docx_only=True)
    graded = grade(one, "x", Circumstances(stage, basis, source)).severity

    assert SEVERITIES.index(graded) >= SEVERITIES.index(severity)
