from __future__ import annotations

from pathlib import Path

import pytest

from samples.build import word_files

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@pytest.mark.parametrize("path", sorted(word_files()))
def test_the_samples_are_what_the_script_writes(path: str) -> None:
    """A sample changed by hand, or a script changed without `make samples`, is told."""
    assert (SAMPLES / path).read_bytes() == word_files()[path], "run: make samples"


def test_the_samples_stay_small() -> None:
    assert sum(path.stat().st_size for path in SAMPLES.rglob("*.*")) < 6_000_000
