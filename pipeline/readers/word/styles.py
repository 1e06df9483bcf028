"""The style sheet: what a paragraph, character or table style says after its chain (ECMA-376 Part 1, 17.7)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.ooxml.namespaces import W
from pipeline.ooxml.units import on_off
from pipeline.readers.word.numbering import Numbering
from pipeline.readers.word.properties import VAL, Values, paragraph_values, run_values

if TYPE_CHECKING:
    from lxml.etree import _Element

Layered = dict[str, tuple[object, str]]
"""Property name -> (value, origin)."""

_LONGEST_CHAIN: Final = 100
"""Word follows about ten."""
INDENTS: Final = frozenset(
    {
        *("indent_left_pt", "indent_right_pt", "first_line_indent_pt"),
        *("indent_left_chars", "indent_right_chars", "first_line_indent_chars"),
    }
)


@dataclass(slots=True)
class Style:
    """One w:style as written."""

    identity: str
    kind: str
    name: str
    based_on: str | None
    element: _Element

    @property
    def paragraph(self) -> Values:
        """Return what the style's w:pPr says."""
        return paragraph_values(self.element.find(f"{W}pPr"))

    @property
    def run(self) -> Values:
        """Return what the style's w:rPr says."""
        return run_values(self.element.find(f"{W}rPr"))


@dataclass(slots=True)
class StyleFormat:
    """A paragraph style with its chain laid over; `number` is (w:numId, level) where the style is numbered."""

    identity: str | None = None
    name: str | None = None
    paragraph: Layered = field(default_factory=dict)
    run: Layered = field(default_factory=dict)
    number: tuple[str, int] | None = None
    unnumbered: Layered = field(default_factory=dict)
    """The paragraph properties without any list: what is left where its numbering is taken away (w:numId 0)."""


class StyleSheet:
    """All styles of a document with its lists; a style is resolved when it is first asked for, and kept."""

    def __init__(self, root: _Element | None = None, numbering: _Element | None = None) -> None:
        """Both roots may be missing: styles.xml's and numbering.xml's."""
        self.paragraph_defaults, self.run_defaults = _document_defaults(root)
        self.defaults: dict[str, Style] = {}
        """Default style of each kind."""
        self._elements: dict[str, _Element] = {}
        for element in () if root is None else root.iterchildren(f"{W}style"):
            self._elements.setdefault(element.get(f"{W}styleId", ""), element)
            if element.get(f"{W}default") is not None and on_off(element.get(f"{W}default")):
                style = _style(element)
                self.defaults.setdefault(style.kind, style)
        self._styles: dict[str, Style] = {}
        self._formats: dict[str | None, StyleFormat] = {}
        self._characters: dict[str, Layered] = {}
        self.numbering = Numbering(numbering, self._number_of)

    def style(self, identity: str | None) -> Style | None:
        """Return a style as written, None for an unknown one."""
        found = self._styles.get(identity or "")
        if found is None:
            element = self._elements.get(identity or "")
            if element is None:
                return None
            found = self._styles[identity or ""] = _style(element)
        return found

    def of_kind(self, identity: str | None, kind: str) -> Style | None:
        """Return the style if it is of that kind."""
        style = self.style(identity)
        return style if style is not None and style.kind == kind else None

    def _number_of(self, identity: str) -> str | None:
        style = self.of_kind(identity, "numbering")
        return None if style is None else style.paragraph.get("number_id")

    def name_of(self, identity: str | None) -> str | None:
        """Return the name of a style in lower case, as built-in ones are known by; None for an unknown one."""
        style = self.style(identity)
        return None if style is None else style.name.lower()

    def chain(self, style: Style) -> list[Style]:
        """Return the style and those it is based on, the base first; circles, other kinds, and 100 styles end the chain."""
        chain: list[Style] = []
        seen: set[str] = set()
        current: Style | None = style
        while current is not None and current.identity not in seen and len(chain) < _LONGEST_CHAIN:
            seen.add(current.identity)
            chain.append(current)
            current = self.of_kind(current.based_on, style.kind)
        chain.reverse()
        return chain

    def paragraph_format(self, identity: str | None) -> StyleFormat:
        """Return a paragraph style with its chain; an unknown one is the default paragraph style, as in Word."""
        found = self._formats.get(identity)
        if found is None:
            style = self.of_kind(identity, "paragraph") or self.defaults.get("paragraph")
            found = self._formats[identity] = StyleFormat() if style is None else self._paragraph_format(style)
        return found

    def character_format(self, identity: str) -> Layered:
        """Return a character style with its chain; nothing for an unknown one."""
        found = self._characters.get(identity)
        if found is None:
            style = self.of_kind(identity, "character")
            found = self._characters[identity] = {}
            for link in [] if style is None else self.chain(style):
                lay(found, link.run, f"style {link.name}")
        return found

    def _paragraph_format(self, style: Style) -> StyleFormat:
        result = StyleFormat(style.identity, style.name)
        number_id: str | None = None
        level = 0
        for link in self.chain(style):
            own = link.paragraph
            if "number_id" in own or "number_level" in own:
                number_id = own.get("number_id", number_id)
                level = self._style_level(link, number_id, own.get("number_level", level))
                result.number = None if number_id in (None, "0") else (str(number_id), level)
                if result.number is None:
                    # w:numId 0 takes the indents of the base's list away with its number (17.9.18).
                    result.paragraph = dict(result.unnumbered)
                lay_numbering(result.paragraph, self.numbering, result.number)
            lay(result.unnumbered, own, f"style {link.name}")
            lay(result.paragraph, own, f"style {link.name}")
            lay(result.run, link.run, f"style {link.name}")
        return result

    def _style_level(self, style: Style, number_id: str | None, written: int) -> int:
        # In a style the level is the one whose w:pStyle names the style (17.9.23); w:ilvl counts only without one.
        tied = self.numbering.level_of_style(number_id or "", style.identity)
        return written if tied is None else tied


def lay(layered: Layered, values: Values, origin: str) -> None:
    """Lay one level of formatting over those below it."""
    for name, value in values.items():
        layered[name] = (value, origin)


def lay_numbering(layered: Layered, numbering: Numbering, number: tuple[str, int] | None) -> None:
    """Lay the indents of a list level over the formatting below it (17.9.22: a level's w:pPr is applied before the paragraph's own)."""
    level = None if number is None else numbering.level(*number)
    if level is not None:
        lay(layered, {name: value for name, value in level.values.items() if name in INDENTS}, "numbering")


def _style(element: _Element) -> Style:
    name = element.find(f"{W}name")
    based = element.find(f"{W}basedOn")
    identity = element.get(f"{W}styleId", "")
    return Style(
        identity=identity,
        kind=element.get(f"{W}type", "paragraph"),
        name=(None if name is None else name.get(VAL)) or identity,
        based_on=None if based is None else based.get(VAL),
        element=element,
    )


def _document_defaults(root: _Element | None) -> tuple[Values, Values]:
    defaults = None if root is None else root.find(f"{W}docDefaults")
    if defaults is None:
        return {}, {}
    paragraph = defaults.find(f"{W}pPrDefault/{W}pPr")
    return paragraph_values(paragraph), run_values(defaults.find(f"{W}rPrDefault/{W}rPr"))
