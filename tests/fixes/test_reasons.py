"""Why corrections are left, in both languages."""

from __future__ import annotations

from pipeline.fixes import reasons
from pipeline.model.text import Text


def test_every_reason_is_said_in_both_languages_and_only_once() -> None:
    said = [value for value in vars(reasons).values() if isinstance(value, Text)]

    assert len(said) == len({one.zh for one in said}) == len({one.en for one in said}) > 10
    assert all(one.zh and one.en.isascii() and "—" not in one.zh for one in said)
