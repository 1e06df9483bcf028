"""What the template of a material asks for, part by part: `templates/<profile>/<role>.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

from pipeline.model.profile import Profile
from pipeline.model.values import dataclass
from pipeline.resources import resource_root


@dataclass(frozen=True, slots=True)
class PromptedPart:
    """A main part: what is printed before its heading (一、), what the heading and each paragraph are to say."""

    number: str
    heading: str
    paragraphs: tuple[str, ...]
    picture: str = ""
    """What the caption is to say of a picture beside the first paragraph; "" for none."""
    table: tuple[str, ...] = ()
    """What the title of a table is to say, then the heads of its columns; () for none."""
    closing: tuple[str, ...] = ()
    """What the paragraphs below the table are to say."""
    new_page: bool = False
    """It begins a page, below a blank line: where parts fill no more than a page each, every page begins with one."""


@dataclass(frozen=True, slots=True)
class MaterialPrompts:
    """The prompts from top to bottom; `length` holds {lengths}."""

    title: str
    unit: str
    name: str
    foreword: str
    length: str
    parts: tuple[PromptedPart, ...]
    rows: int = 3
    """Rows of a table below its heads."""


def prompts_of(profile: Profile, role: str) -> MaterialPrompts:
    """Return the prompts for a role: the profile's own, those of a profile that it extends, else the common ones."""
    root = resource_root("templates")
    own = [root / name / f"{role}.toml" for name in (profile.identity, *profile.extends)]
    path = next((one for one in own if one.is_file()), root / "materials" / "common.toml")
    data = tomllib.loads(path.read_text("utf-8"))
    return MaterialPrompts(
        data["title"],
        data["unit"],
        data["name"],
        data["foreword"],
        data["length"],
        tuple(_part(table) for table in data["parts"]),
        data.get("rows", 3),
    )


def example_of(profile: Profile, role: str) -> Mapping[str, str]:
    """Return the texts of the filled example by tag (`templates/<profile>/<role>.example.toml`), all invented; empty without one."""
    path = resource_root("templates") / profile.identity / f"{role}.example.toml"
    return tomllib.loads(path.read_text("utf-8"))["texts"] if path.is_file() else {}


def _part(table: Mapping[str, Any]) -> PromptedPart:
    return PromptedPart(
        table.get("number", ""),
        table["heading"],
        tuple(table["paragraphs"]),
        table.get("picture", ""),
        tuple(table.get("table", ())),
        tuple(table.get("closing", ())),
        table.get("new-page", False),
    )
