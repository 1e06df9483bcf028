"""The numbering part: which level formats a numbered paragraph (ECMA-376 Part 1, 17.9)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from typing import TYPE_CHECKING, Final

from pipeline.model.values import dataclass
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.units import integer, toggle
from pipeline.readers.word.properties import VAL, Values, paragraph_values, run_values

if TYPE_CHECKING:
    from lxml.etree import _Element

_INDEXES: Final = range(9)
_LONGEST: Final = 255
"""Characters of a w:lvlText that are read; Word writes 31 at most."""
_LINKS: Final = 16
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


class Numbering:
    """All lists of a document by w:numId; a list is read when a paragraph first asks for it."""

    def __init__(self, root: _Element | None = None, style_number: Callable[[str], str | None] = lambda _: None) -> None:
        """`style_number` gives the w:numId of a numbering style, for w:numStyleLink (17.9.21)."""
        self._style_number = style_number
        self._abstracts = _by_identity(root, "abstractNum", "abstractNumId")
        self._numbers = _by_identity(root, "num", "numId")
        self._levels: dict[str, dict[int, Level]] = {}
        self._lists: dict[str, NumberList | None] = {}

    def list(self, number_id: str) -> NumberList | None:
        """Return a list, None where the file does not define it."""
        if number_id not in self._lists:
            self._lists[number_id] = self._read(number_id)
        return self._lists[number_id]

    def level(self, number_id: str, level: int) -> Level | None:
        """Return the level of a list, None where the file does not define it."""
        found = self.list(number_id)
        return None if found is None else found.levels.get(level)

    def level_of_style(self, number_id: str, style_id: str) -> int | None:
        """Return the level that is tied to a paragraph style by w:pStyle, None if none is."""
        found = self.list(number_id)
        if found is not None:
            for index, level in found.levels.items():
                if level.style == style_id:
                    return index
        return None

    def _read(self, number_id: str) -> NumberList | None:
        number = self._numbers.get(number_id)
        abstract = None if number is None else self._abstract(number)
        if number is None or abstract is None:
            return None
        if abstract not in self._levels:
            self._levels[abstract] = _levels(self._abstracts[abstract])
        return _overridden(number_id, abstract, self._levels[abstract], number)

    def _abstract(self, number: _Element) -> str | None:
        """Follow w:num to the w:abstractNum that has the levels, through numbering styles; circles end as None."""
        for _ in range(_LINKS):
            identity = _value(number, "abstractNumId")
            abstract = self._abstracts.get(identity or "")
            if abstract is None:
                return None
            link = _value(abstract, "numStyleLink")
            target = None if link is None else self._numbers.get(self._style_number(link) or "")
            if target is None or abstract.find(f"{W}lvl") is not None:
                return identity
            number = target
        return None


def _by_identity(root: _Element | None, name: str, attribute: str) -> dict[str, _Element]:
    found: dict[str, _Element] = {}
    for element in () if root is None else root.iterchildren(W + name):
        found.setdefault(element.get(W + attribute, ""), element)
    return found


def _levels(abstract: _Element) -> dict[int, Level]:
    levels = map(_level, abstract.iterchildren(f"{W}lvl"))
    return {level.index: level for level in levels if level.index in _INDEXES}


def _overridden(identity: str, abstract: str, levels: dict[int, Level], number: _Element) -> NumberList:
    own = dict(levels)
    starts: dict[int, int] = {}
    for override in number.iterchildren(f"{W}lvlOverride"):
        index = integer(override.get(f"{W}ilvl"))
        if index is None or index not in _INDEXES:
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
        index=-1 if (index := integer(element.get(f"{W}ilvl", "0"))) is None else index,
        start=_start(element),
        format=_format(element),
        text=(_value(element, "lvlText") or "")[:_LONGEST],
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
