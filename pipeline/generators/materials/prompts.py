"""What the template of a material asks for, part by part: `templates/<profile>/<role>.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal

from pipeline.errors import WrongTemplate
from pipeline.model.profile import Profile
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.reading import read_toml
from pipeline.profiles.schemas import check_schema, own_schema
from pipeline.profiles.templates import find_template, template_bytes
from pipeline.resources import resource_root

_HINTS: Final = {
    "prompts": Text("请逐处改正；写法见我们的 templates/materials/common.toml。", "Mend each; see our templates/materials/common.toml."),
    "example": Text(
        '请逐处改正；[texts] 里一行一个：模板里内容控件的标记 = "文字"。', 'Mend each; [texts] holds tag = "text", by the template\'s tags.'
    ),
}


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
    """Return the prompts for a role: the profile's own, those of a profile that it extends, else the common ones.

    Raises WrongTemplate that names every mistake of somebody's own.
    """
    own = find_template(profile, None, f"{role}.toml")
    return _prompts(_read(own or resource_root("templates") / "materials" / "common.toml", "prompts"))


def example_of(profile: Profile, role: str) -> Mapping[str, str]:
    """Return the texts of the filled example by tag (`templates/<profile>/<role>.example.toml`), all invented; empty without one.

    Raises WrongTemplate that names every mistake of somebody's own.
    """
    path = find_template(profile, None, f"{role}.example.toml", inherited=False)
    return {} if path is None else _read(path, "example")["texts"]


def _read(path: Path, kind: Literal["prompts", "example"]) -> Mapping[str, Any]:
    mistakes = Mistakes()
    table = read_toml(path.name, template_bytes(path), mistakes)
    if table is not None:
        check_schema(path.name, table, own_schema(kind), mistakes)
    if table is None or mistakes.found:
        raise WrongTemplate(
            Text(f"“{path}”有{len(mistakes.found)}处错误", f"{path}: {len(mistakes.found)} mistakes"),
            hint=_HINTS[kind],
            mistakes=mistakes.lines,
        )
    return table


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
