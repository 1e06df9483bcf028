"""The severity of a rule as written, read and judged."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.model.rule import Grading
from pipeline.profiles.grading import grading_mistakes, to_grading

CODES = frozenset({"absent", "few"})


@pytest.mark.parametrize(
    ("raw", "grading"),
    [
        pytest.param("error", Grading(default="error"), id="one-word"),
        pytest.param(
            {"full-draft": "error", "proposal-draft": "warning"},
            Grading(by_stage={"full-draft": "error", "proposal-draft": "warning", "published": "error"}),
            id="by-stage-and-a-published-standard-is-judged-like-a-full-draft",
        ),
        pytest.param(
            {"full-draft": "error", "default": "warning"},
            Grading("warning", {"full-draft": "error"}),
            id="default-holds-for-the-other-stages",
        ),
        pytest.param({"absent": "error", "few": "info"}, Grading(by_code={"absent": "error", "few": "info"}), id="by-code"),
        pytest.param(
            {"absent": {"full-draft": "error", "default": "info"}, "default": "warning"},
            Grading("warning", by_code={"absent": "info"}, by_code_and_stage={"absent": {"full-draft": "error"}}),
            id="by-code-and-stage",
        ),
        pytest.param(
            {"absent": "error", "default": {"proposal-draft": "info", "default": "warning"}},
            Grading("warning", {"proposal-draft": "info"}, {"absent": "error"}),
            id="stages-for-every-other-code",
        ),
    ],
)
def test_severities_are_read(raw: Any, grading: Grading) -> None:
    assert list(grading_mistakes(raw, CODES)) == []
    assert to_grading(raw) == grading


@pytest.mark.parametrize(
    ("raw", "places"),
    [
        pytest.param("fatal", [()], id="unknown-word"),
        pytest.param(1, [()], id="no-word"),
        pytest.param({}, [()], id="nothing"),
        pytest.param({"absent": "error"}, [("few",)], id="a-code-is-left-out"),
        pytest.param({"full-draft": "error"}, [("absent",), ("few",)], id="a-stage-is-left-out"),
        pytest.param({"late": "error", "default": "info"}, [("late",)], id="unknown-code"),
        pytest.param({"absent": {"draft": "error"}, "default": "info"}, [("absent", "draft")], id="unknown-stage"),
        pytest.param({"absent": {}, "default": "info"}, [("absent",)], id="empty-stages"),
        pytest.param({"full-draft": {"absent": "error"}, "default": "info"}, [("full-draft",)], id="codes-inside-stages"),
        pytest.param({"absent": ["error"], "default": "info"}, [("absent",)], id="a-list"),
    ],
)
def test_each_mistake_has_its_place(raw: Any, places: list[tuple[str, ...]]) -> None:
    assert [path for path, _ in grading_mistakes(raw, CODES)] == places


def test_an_override_may_leave_the_rest_as_it_is() -> None:
    assert list(grading_mistakes({"absent": "info"}, CODES, whole=False)) == []
