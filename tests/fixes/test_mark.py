"""The values of the room."""

from __future__ import annotations

import dataclasses

import pytest

from pipeline.fixes.mark import Applied, Mark
from tests.fixes.marking import span


def test_a_mark_is_a_value() -> None:
    assert Mark(span(0, 1), "注") == Mark(span(0, 1), "注")
    assert len({Mark(None), Mark(None)}) == 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        Mark(None).comment = "别的"  # type: ignore[misc]


def test_nothing_is_left_unless_said() -> None:
    assert Applied(b"", 0, 0).left == ()
