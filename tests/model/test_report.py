from __future__ import annotations

from pipeline.model.report import HARMLESS_SKIPS, SKIP_REASONS, Evaluation


def test_checked_counts_every_place() -> None:
    assert Evaluation("r", 3, 2, (("unknown", 4), ("unread", 1))).checked == 10


def test_every_harmless_reason_has_its_words() -> None:
    assert set(SKIP_REASONS) >= HARMLESS_SKIPS
