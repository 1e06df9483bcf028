"""The generated pages of docs/ say what the program says today."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from docs.build import main, pages
from pipeline import desk

DOCS = Path(__file__).resolve().parents[2] / "docs"
PROFILES = [one.identity for one in desk.profiles()]


@cache
def made() -> dict[str, str]:
    return pages()


@pytest.mark.parametrize("path", [*(f"rules/{name}.md" for name in PROFILES), "rules/README.md", "checks.md", "commands.md"])
def test_no_page_is_stale(path: str) -> None:
    assert (DOCS / path).read_text("utf-8") == made()[path], "run: make docs"


def test_no_page_is_left_over() -> None:
    assert {f"rules/{path.name}" for path in (DOCS / "rules").glob("*.md")} == {path for path in made() if path.startswith("rules/")}


@pytest.mark.parametrize("name", PROFILES)
def test_every_rule_has_its_section(name: str) -> None:
    own = [rule for rule in desk.profile(name).rules.values() if rule.origin == name]
    page = made()[f"rules/{name}.md"]

    assert re.findall(r"^## `([a-z0-9-]+)` ", page, re.MULTILINE) == [rule.identity for rule in own]
    assert all(rule.title.en in page and rule.title.zh in page for rule in own)


def test_links_lead_somewhere() -> None:
    for path, page in made().items():
        for target in re.findall(r"\]\(([^)#]+\.md)", page):
            assert (DOCS / path).parent.joinpath(target).resolve().is_file(), f"{path}: {target}"


def test_what_is_not_built_is_no_rule_or_is_said_to_be_half() -> None:
    """Whatever the page calls not built at all is bound to no check."""
    table = (DOCS / "rules-not-built.md").read_text("utf-8").partition("## 与目录写法不同的")[0]
    named = set(re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE))
    rules = {rule for name in PROFILES for rule in desk.profile(name).rules}

    assert named & rules == {"pkg-scan-no-seal"}


def test_the_generator_takes_old_pages_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docs.build.HERE", tmp_path)
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "old-call.md").write_text("x", "utf-8")

    main()

    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.md")) == sorted(made())
