"""docs/letters.md names every fact that templates may use, and no other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from pipeline.generators.letters.facts import facts_of
from pipeline.generators.word_template import asked_for
from tests.generators.letters.cases import ADVICE, PLAN, case, work
from tests.templates.letters import templates

PAGE = (Path(__file__).parents[2] / "docs" / "letters.md").read_text("utf-8")
OFFICE = (Path(__file__).parents[2] / "docs" / "office.md").read_text("utf-8")
TABLES = PAGE.partition("## 可以用的内容")[2]
FACTS = facts_of(case(PLAN, ADVICE), work())


def named(pattern: str) -> set[str]:
    """Return what the first cells of the tables of facts name."""
    return {name for cell in re.findall(r"^\| (.*?) \|", TABLES, re.MULTILINE) for name in re.findall(pattern, cell)}


def test_every_fact_is_on_the_page_and_no_other() -> None:
    assert named(r"`([a-z_]+)`") == set(FACTS)


def test_every_column_of_a_row_is_on_the_page_and_no_other() -> None:
    rows = FACTS["blocking"]
    assert isinstance(rows, list)

    assert {name.removeprefix("row.") for name in named(r"`(row\.[a-z_]+)`")} == set(rows[0])


@pytest.mark.parametrize(("fact", "one"), [("files", "file"), ("next_dates", "one")])
def test_every_part_of_a_list_is_on_the_page(fact: str, one: str) -> None:
    (line,) = re.findall(rf"^\| `{fact}` \| .*$", TABLES, re.MULTILINE)
    rows = FACTS[fact]
    assert isinstance(rows, list)
    assert isinstance(rows[0], Mapping)

    assert {name.removeprefix(f"{one}.") for name in re.findall(rf"`({one}\.[a-z_]+)`", line)} == set(rows[0])


def test_our_own_templates_use_what_the_page_names() -> None:
    used = {name for data in templates().values() for name in asked_for(data)}

    assert {name.partition(".")[0] for name in used} <= set(FACTS)
    assert {name.partition(".")[2].replace("_", "-") for name in used if name.startswith("office.")} <= set(
        re.findall(r"`([a-z-]+)`", OFFICE)
    )
