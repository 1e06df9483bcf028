"""What the template of a material asks for, part by part: `templates/<profile>/<role>.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pipeline.errors import WrongTemplate
from pipeline.model.profile import Profile
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.profiles.templates import find_template, template_bytes
from pipeline.resources import resource_root

_Made = TypeVar("_Made")


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
    own = find_template(profile, None, f"{role}.toml")
    return _read(own or resource_root("templates") / "materials" / "common.toml", _prompts)


def example_of(profile: Profile, role: str) -> Mapping[str, str]:
    """Return the texts of the filled example by tag (`templates/<profile>/<role>.example.toml`), all invented; empty without one."""
    path = find_template(profile, None, f"{role}.example.toml", inherited=False)
    return {} if path is None else _read(path, _texts)


def _read(path: Path, made: Callable[[Mapping[str, Any]], _Made]) -> _Made:
    """Return what is made of the file. Raises WrongTemplate for one of somebody's own that is wrong."""
    try:
        return made(tomllib.loads(template_bytes(path).decode()))
    except (ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise WrongTemplate(
            Text(f"“{path}”写错了：{wrong}", f"{path} is wrong: {wrong}"),
            hint=Text("写法见我们的 templates/saq-2021-star/achievement.toml。", "See templates/saq-2021-star/achievement.toml."),
        ) from wrong


def _texts(data: Mapping[str, Any]) -> Mapping[str, str]:
    return {str(tag): str(text) for tag, text in data["texts"].items()}


def _prompts(data: Mapping[str, Any]) -> MaterialPrompts:
    return MaterialPrompts(
        data["title"],
        data["unit"],
        data["name"],
        data["foreword"],
        data["length"],
        tuple(_part(table) for table in data["parts"]),
        data.get("rows", 3),
    )


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
