"""The numbering part: which level formats a numbered paragraph (ECMA-376 Part 1, 17.9)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pipeline.ooxml.namespaces import W
from pipeline.ooxml.units import integer, toggle
from pipeline.readers.word.properties import VAL, Values, paragraph_values, run_values

if TYPE_CHECKING:
    from lxml.etree import _Element

_LINKS = 16
"""How many style links are followed before a circle is assumed."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list; `values` are the level's paragraph properties."""

    index: int
    start: int = 1
    format: str = "decimal"
    text: str = ""
    legal: bool = False
    suffix: str = "tab"
    restart: int | None = None
    """Number of the level (1-based) after which this one starts again; 0 is never, None is the level above."""
    style: str | None = None
    """Id of the paragraph style that carries this level."""
    values: Values = field(default_factory=dict)
    font: str | None = None


@dataclass(frozen=True, slots=True)
class NumberList:
    """One w:num: its levels with the overrides laid over, the abstract list it counts with, levels it starts anew."""

    identity: str
    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """All lists of a document by w:numId."""

    lists: dict[str, NumberList] = field(default_factory=dict)

    def level(self, number_id: str, level: int) -> Level | None:
        """Return the level of a list, None where the file does not define it."""
        found = self.lists.get(number_id)
        return None if found is None else found.levels.get(level)

    def level_of_style(self, number_id: str, style_id: str) -> int | None:
        """Return the level that is tied to a paragraph style by w:pStyle, None if none is."""
        found = self.lists.get(number_id)
        if found is not None:
            for index, level in found.levels.items():
                if level.style == style_id:
                    return index
        return None


def read_numbering(root: _Element | None, style_numbers: dict[str, str]) -> Numbering:
    """Return the lists of numbering.xml; `style_numbers` gives the w:numId of each numbering style (for w:numStyleLink)."""
    numbering = Numbering()
    if root is None:
        return numbering
    abstracts: dict[str, _Element] = {}
    for element in root.iterchildren(f"{W}abstractNum"):
        abstracts.setdefault(element.get(f"{W}abstractNumId", ""), element)
    numbers: dict[str, _Element] = {}
    for element in root.iterchildren(f"{W}num"):
        numbers.setdefault(element.get(f"{W}numId", ""), element)
    levels: dict[str, dict[int, Level]] = {}
    for identity, element in numbers.items():
        abstract = _abstract(element, abstracts, numbers, style_numbers)
        if abstract is None:
            continue
        if abstract not in levels:
            levels[abstract] = {level.index: level for level in map(_level, abstracts[abstract].iterchildren(f"{W}lvl"))}
        numbering.lists[identity] = _overridden(identity, abstract, levels[abstract], element)
    return numbering


def _abstract(number: _Element, abstracts: dict[str, _Element], numbers: dict[str, _Element], style_numbers: dict[str, str]) -> str | None:
    """Follow w:num to the w:abstractNum that has the levels, through numbering styles (17.9.21); circles end as None."""
    for _ in range(_LINKS):
        identity = _value(number, "abstractNumId")
        abstract = abstracts.get(identity or "")
        if abstract is None:
            return None
        link = _value(abstract, "numStyleLink")
        target = numbers.get(style_numbers.get(link or "", ""))
        if link is None or target is None or abstract.find(f"{W}lvl") is not None:
            return identity
        number = target
    return None


def _overridden(identity: str, abstract: str, levels: dict[int, Level], number: _Element) -> NumberList:
    own = dict(levels)
    starts: dict[int, int] = {}
    for override in number.iterchildren(f"{W}lvlOverride"):
        index = integer(override.get(f"{W}ilvl"))
        if index is None:
            continue
        replaced = override.find(f"{W}lvl")
        if replaced is not None:
            own[index] = replace(_level(replaced), index=index)
        start = integer(_value(override, "startOverride"))
        if start is not None:
            starts[index] = start
            if index in own:
                own[index] = replace(own[index], start=start)
    return NumberList(identity, abstract, own, starts)


def _level(element: _Element) -> Level:
    properties = element.find(f"{W}rPr")
    runs = run_values(properties)
    return Level(
        index=integer(element.get(f"{W}ilvl")) or 0,
        start=_start(element),
        format=_format(element),
        text=_value(element, "lvlText") or "",
        legal=toggle(element.find(f"{W}isLgl")) is True,
        suffix=_value(element, "suff") or "tab",
        restart=integer(_value(element, "lvlRestart")),
        style=_value(element, "pStyle"),
        values=paragraph_values(element.find(f"{W}pPr")),
        font=next((str(runs[name]) for name in ("font_ascii", "font_h_ansi") if isinstance(runs.get(name), str)), None),
    )


def _start(element: _Element) -> int:
    # A level without w:start begins at 0 (17.9.25).
    return integer(_value(element, "start")) or 0


def _format(element: _Element) -> str:
    return _value(element, "numFmt") or "decimal"


def _value(element: _Element, name: str) -> str | None:
    child = element.find(W + name)
    return None if child is None else child.get(VAL)
