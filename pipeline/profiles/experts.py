"""The experts in the office's file: each of them once, or their sheets would be asked for twice."""

from __future__ import annotations

from pipeline.language.normal import norm
from pipeline.language.organisations import name_key
from pipeline.language.persons import person_name
from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.reading import Table


def check_experts(path: str, table: Table, mistakes: Mistakes) -> None:
    """Name every expert given again: the same person of the same organisation, whatever title or blanks are written with the name."""
    experts = table.get("experts")
    seen: set[tuple[str, str]] = set()
    for number, one in enumerate(experts if isinstance(experts, list) else ()):
        name, unit = (one.get("name"), one.get("unit")) if isinstance(one, dict) else (None, None)
        if not isinstance(name, str) or not isinstance(unit, str):
            continue
        key = norm(person_name(name)) or norm(name), name_key(unit)
        if key in seen:
            mistakes.add(path, ("experts", number, "name"), Text(f"{unit}的“{name}”写了两次", f"{name} of {unit} is given twice"))
        seen.add(key)
