"""Word's property elements (w:rPr, w:pPr) as plain values, before any inheritance.

A property that is not named is not in the result; absence is what inheritance works on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from lxml.etree import _Element

from pipeline.ooxml.namespaces import W
from pipeline.ooxml.units import half_points_pt, hundredths, integer, on_off, twips_pt

Values = dict[str, Any]
"""Name of a property -> its value; names are those of RunFormat and ParagraphFormat where both have it."""

VAL: Final = f"{W}val"
TOGGLES: Final = frozenset({"bold", "italic", "strike", "hidden"})
"""Properties whose style levels are combined by exclusive or (ECMA-376 Part 1, 17.7.3)."""

_IGNORED: Final = frozenset(
    W + name
    for name in (
        *("rPrChange", "pPrChange", "lang", "szCs", "kern", "noProof", "webHidden", "ins", "tabs", "pBdr", "autoSpaceDE", "autoSpaceDN"),
        *("widowControl", "kinsoku", "adjustRightInd", "suppressAutoHyphens", "divId", "suppressLineNumbers", "overflowPunct"),
        *("topLinePunct", "wordWrap"),
    )
)
_NESTED: Final = frozenset({f"{W}rPr", f"{W}numPr"})
_BARE: Final = frozenset({f"{W}del", f"{W}sectPr"})
Fingerprint = tuple[object, ...]


class ThemeFont(NamedTuple):
    """A font named by its place in the theme ("minorEastAsia")."""

    place: str


def fingerprint(properties: _Element) -> Fingerprint:
    """Return a key that is equal for w:rPr that mean the same."""
    key: list[object] = []
    for child in properties:
        tag = child.tag
        if tag in _BARE:
            key.append(tag)
        elif tag not in _IGNORED:
            key.append(tag)
            key += child.items()
    return tuple(key)


def paragraph_fingerprint(properties: _Element) -> Fingerprint:
    """Return a key that is equal for w:pPr that mean the same; of w:sectPr only its being there counts."""
    key: list[object] = []
    for child in properties:
        tag = child.tag
        if tag in _NESTED:
            key.append(tag)
            key.append(fingerprint(child))
        elif tag in _BARE:
            key.append(tag)
        elif tag not in _IGNORED:
            key.append(tag)
            key += child.items()
    return tuple(key)


def run_values(properties: _Element | None) -> Values:
    """Return what a w:rPr says (ECMA-376 Part 1, 17.3.2)."""
    return _read(properties, _RUN)


def paragraph_values(properties: _Element | None) -> Values:
    """Return what a w:pPr says (ECMA-376 Part 1, 17.3.1); twentieths of a point become points, hundredths units."""
    return _read(properties, _PARAGRAPH)


_Reader = Callable[[_Element, Values], None]


def _read(properties: _Element | None, readers: dict[str, _Reader]) -> Values:
    values: Values = {}
    if properties is not None:
        for child in properties:
            reader = readers.get(child.tag)
            if reader is not None:
                reader(child, values)
    return values


def _toggle(name: str) -> _Reader:
    def read(element: _Element, values: Values) -> None:
        values[name] = on_off(element.get(VAL)) is not False

    return read


def _word(name: str) -> _Reader:
    def read(element: _Element, values: Values) -> None:
        value = element.get(VAL)
        if value:
            values[name] = value

    return read


def _fonts(element: _Element, values: Values) -> None:
    # On one w:rFonts the theme attribute wins (17.3.2.26); a later level that names a font wins over an inherited theme.
    for name, plain, theme in _FONTS:
        place, font = element.get(theme), element.get(plain)
        if place:
            values[name] = ThemeFont(place)
            if font:
                values[f"{name}_named"] = font
            else:
                values.pop(f"{name}_named", None)
        elif font:
            values[name] = font
    hint = element.get(f"{W}hint")
    if hint:
        values["font_hint"] = hint


_FONTS: Final = (
    ("font_east_asia", f"{W}eastAsia", f"{W}eastAsiaTheme"),
    ("font_ascii", f"{W}ascii", f"{W}asciiTheme"),
    ("font_h_ansi", f"{W}hAnsi", f"{W}hAnsiTheme"),
)


def _size(element: _Element, values: Values) -> None:
    size = half_points_pt(element.get(VAL))
    if size is not None:
        values["size_pt"] = size


def _color(element: _Element, values: Values) -> None:
    value = element.get(VAL)
    theme = element.get(f"{W}themeColor")
    if value is not None or theme is not None:
        plain = value if value is not None and value.lower() != "auto" else None
        values["color"] = plain.upper() if plain else "auto"
        values["color_theme"] = theme if theme and theme != "none" else None


def _vertical(element: _Element, values: Values) -> None:
    value = element.get(VAL)
    values["vertical"] = value if value in ("superscript", "subscript") else None


def _none_word(name: str) -> _Reader:
    def read(element: _Element, values: Values) -> None:
        value = element.get(VAL)
        values[name] = None if value in (None, "none") else value

    return read


_RUN: Final[dict[str, _Reader]] = {
    f"{W}rFonts": _fonts,
    f"{W}sz": _size,
    f"{W}b": _toggle("bold"),
    f"{W}i": _toggle("italic"),
    f"{W}strike": _toggle("strike"),
    f"{W}vanish": _toggle("hidden"),
    f"{W}u": _none_word("underline"),
    f"{W}color": _color,
    f"{W}highlight": _none_word("highlight"),
    f"{W}vertAlign": _vertical,
    f"{W}rStyle": _word("style"),
}

_ALIGN: Final = {
    "left": "left",
    "start": "left",
    "right": "right",
    "end": "right",
    "center": "center",
    "both": "both",
    "distribute": "distribute",
    "thaiDistribute": "distribute",
    "lowKashida": "both",
    "mediumKashida": "both",
    "highKashida": "both",
}


def _align(element: _Element, values: Values) -> None:
    align = _ALIGN.get(element.get(VAL, ""))
    if align:
        values["align"] = align


def _indent(element: _Element, values: Values) -> None:
    for name, attributes in _INDENTS:
        for attribute, factor in attributes:
            text = element.get(attribute)
            if text is not None:
                value = hundredths(text) if name.endswith("_chars") else twips_pt(text)
                if value is not None:
                    values[name] = value * factor
                    break


# w:hanging supersedes w:firstLine on the same element (17.3.1.12); start/end are the strict names of left/right.
_INDENTS: Final = (
    ("indent_left_pt", ((f"{W}left", 1), (f"{W}start", 1))),
    ("indent_right_pt", ((f"{W}right", 1), (f"{W}end", 1))),
    ("first_line_indent_pt", ((f"{W}hanging", -1), (f"{W}firstLine", 1))),
    ("indent_left_chars", ((f"{W}leftChars", 1), (f"{W}startChars", 1))),
    ("indent_right_chars", ((f"{W}rightChars", 1), (f"{W}endChars", 1))),
    ("first_line_indent_chars", ((f"{W}hangingChars", -1), (f"{W}firstLineChars", 1))),
)


def _spacing(element: _Element, values: Values) -> None:
    for side in ("before", "after"):
        twips = twips_pt(element.get(W + side))
        lines = hundredths(element.get(f"{W}{side}Lines"))
        auto = element.get(f"{W}{side}Autospacing")
        if twips is not None:
            values[f"space_{side}_pt"] = twips
        if lines is not None:
            values[f"space_{side}_lines"] = lines
        if auto is not None:
            values[f"space_{side}_auto"] = on_off(auto) is True
    line = twips_pt(element.get(f"{W}line"))
    if line is not None:
        # Without w:lineRule the rule is "auto" where w:line is given (17.3.1.33).
        values["line"] = line
        values["line_rule"] = element.get(f"{W}lineRule", "auto")
    elif element.get(f"{W}lineRule") is not None:
        values["line_rule"] = element.get(f"{W}lineRule")


def _outline(element: _Element, values: Values) -> None:
    level = integer(element.get(VAL))
    if level is not None:
        values["outline_level"] = level if 0 <= level <= 8 else None


def _numbering(element: _Element, values: Values) -> None:
    for child in element:
        if child.tag == f"{W}numId":
            values["number_id"] = child.get(VAL, "")
        elif child.tag == f"{W}ilvl":
            level = integer(child.get(VAL))
            if level is not None:
                values["number_level"] = min(max(level, 0), 8)


_PARAGRAPH: Final[dict[str, _Reader]] = {
    f"{W}pStyle": _word("style"),
    f"{W}jc": _align,
    f"{W}ind": _indent,
    f"{W}spacing": _spacing,
    f"{W}outlineLvl": _outline,
    f"{W}pageBreakBefore": _toggle("page_break_before"),
    f"{W}keepNext": _toggle("keep_next"),
    f"{W}keepLines": _toggle("keep_lines"),
    f"{W}contextualSpacing": _toggle("contextual_spacing"),
    f"{W}snapToGrid": _toggle("snap_to_grid"),
    f"{W}bidi": _toggle("bidi"),
    f"{W}numPr": _numbering,
}
