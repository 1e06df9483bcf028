import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_ci_compares_and_never_rewrites() -> None:
    """Only a person rewrites the golden files, and reviews the diff."""
    runs = [path.read_text("utf-8") for path in sorted((ROOT / ".ci").iterdir()) if path.is_file()]

    assert runs
    assert [run for run in runs if re.search(r"--update-golden|\bmake golden\b", run)] == []


def test_make_rewrites_only_under_its_own_verb() -> None:
    """`make check`, which CI calls, does not reach it."""
    targets = re.findall(r"^([a-z]+):(.*)((?:\n\t.*)*)", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)

    assert [name for name, _, recipe in targets if "--update-golden" in recipe] == ["golden"]
    assert [name for name, needs, recipe in targets if "golden" in needs.split("##")[0] or "make golden" in recipe] == []


def test_the_switch_is_off_in_ci(pytestconfig: pytest.Config) -> None:
    """Wherever it might come from (addopts, the environment)."""
    assert not (os.environ.get("CI") and pytestconfig.getoption("--update-golden"))
