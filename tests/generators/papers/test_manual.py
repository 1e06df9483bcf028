"""docs/papers.md explains every key of papers.toml and every fact that our templates use."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.generators.word_template import asked_for
from tests.templates.papers import templates

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "papers.md").read_text("utf-8") + (ROOT / "docs" / "office.md").read_text("utf-8")


def keys() -> Iterator[str]:
    schema = json.loads((ROOT / "schemas" / "papers.schema.json").read_text("utf-8"))
    for table in (schema, schema["$defs"]["case-fact"], schema["$defs"]["paper"]):
        yield from table["properties"]


@pytest.mark.parametrize("key", sorted(set(keys())))
def test_every_key_is_explained(key: str) -> None:
    assert re.search(rf"`[^`\n]*(?<![\w-]){re.escape(key)}(?![\w-])[^`\n]*`", PAGE)


@pytest.mark.parametrize("name", sorted({name for data in templates().values() for name in asked_for(data) if "." not in name}))
def test_every_fact_is_explained(name: str) -> None:
    assert re.search(rf"`{re.escape(name)}\b", PAGE)


@pytest.mark.parametrize("name", sorted({name for data in templates().values() for name in asked_for(data) if name.startswith("office.")}))
def test_every_key_of_the_office_is_explained(name: str) -> None:
    assert f"`{name.removeprefix('office.').replace('_', '-')}`" in PAGE
