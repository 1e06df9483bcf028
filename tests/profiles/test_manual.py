"""docs/profiles.md: its example is a profile that works, and it names every key there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.checks.registry import find_check
from pipeline.profiles.loading import load_profile
from pipeline.profiles.schemas import KINDS, own_schema

PAGE = (Path(__file__).parents[2] / "docs" / "profiles.md").read_text(encoding="utf-8")


def keys() -> set[str]:
    """Every key of our schemas, with the keys of their tables."""
    tables = [table for kind in KINDS for table in (own_schema(kind), *own_schema(kind)["$defs"].values())]
    return {key for table in tables for key in table.get("properties", {})}


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """The files of the page's example, written out."""
    for name, content in re.findall(r"^`(\S+)`\n```(?:toml|json)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE):
        path = tmp_path / "golden-ideas-2030" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path / "golden-ideas-2030"


def test_the_example_works(example: Path) -> None:
    profile = load_profile(example, find_check)

    assert (list(profile.rules), list(profile.forms)) == (["idea-field-missing", "idea-kind-one", "idea-scan-missing"], ["idea"])


def test_next_years_example_works(example: Path) -> None:
    (head,) = (block for block in re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL) if "extends" in block)
    (example.parent / "next").mkdir()
    (example.parent / "next" / "profile.toml").write_text(head, encoding="utf-8")

    profile = load_profile(example.parent / "next", find_check)

    assert profile.rules["idea-scan-missing"].overrides[0].off


@pytest.mark.parametrize("key", sorted(keys()))
def test_every_key_is_explained(key: str) -> None:
    assert re.search(rf"`[^`\n]*\b{re.escape(key)}\b[^`\n]*`", PAGE)
