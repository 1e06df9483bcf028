"""What a run shows, piece by piece: the one place that says what a character of a paragraph's text is (ECMA-376 Part 1, 17.3.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.ooxml.namespaces import MC, UNDERSTOOD, XML, W
from pipeline.ooxml.symbols import symbol_text
from pipeline.ooxml.units import integer, on_off

if TYPE_CHECKING:
    from lxml import etree

RUN_PROPERTIES: Final = f"{W}rPr"
TEXT: Final = f"{W}t"
DELETED_TEXT: Final = f"{W}delText"
ALTERNATE: Final = f"{MC}AlternateContent"
_CHOICE: Final = f"{MC}Choice"
_FALLBACK: Final = f"{MC}Fallback"
_BREAK: Final = f"{W}br"
_TYPE: Final = f"{W}type"
_SPACE: Final = f"{XML}space"
_BLANKS: Final = " \t\r\n"
_LINES_TO_BLANKS: Final = str.maketrans("\r\n", "  ")
_FIXED: Final[Mapping[str, str]] = MappingProxyType(
    {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"},
)


class Piece(NamedTuple):
    """One child of a run and the characters it shows; `generated` ones were not typed and are not edited as text."""

    element: etree._Element
    text: str
    generated: bool = False


def run_pieces(run: etree._Element, *, deleted: bool = False) -> list[Piece]:
    """Return every child of a w:r but its properties, with the text it shows in the accepted view ("" for most others).

    With `deleted` the text of tracked deletions (w:delText) is shown too, as before they were made.
    Page and column breaks, soft hyphens, note references, pictures and field instructions show no character.
    """
    return [Piece(child, *_shown(child, deleted)) for child in run if child.tag != RUN_PROPERTIES]


def typed_text(element: etree._Element) -> str:
    """Return the text of a w:t as Word shows it: outer blanks only under xml:space="preserve", a line end as a blank."""
    text = element.text or ""
    if not text:
        return ""
    if (text[0] in _BLANKS or text[-1] in _BLANKS) and not _preserves(element):
        text = text.strip(_BLANKS)
    return text.translate(_LINES_TO_BLANKS) if "\n" in text or "\r" in text else text


def chosen(alternate: etree._Element) -> etree._Element | None:
    """Return the branch of an mc:AlternateContent that is read: the first mc:Choice that is understood, else mc:Fallback."""
    fallback = None
    for branch in alternate:
        if branch.tag == _CHOICE:
            names = branch.nsmap
            if all(names.get(prefix) in UNDERSTOOD for prefix in branch.get("Requires", "").split()):
                return branch
        elif branch.tag == _FALLBACK and fallback is None:
            fallback = branch
    return fallback


def _preserves(element: etree._Element) -> bool:
    """xml:space is inherited (XML 1.0, 2.10); Word heeds it on the root as well."""
    holder: etree._Element | None = element
    while holder is not None:
        value = holder.get(_SPACE)
        if value is not None:
            return value == "preserve"
        holder = holder.getparent()
    return False


def _shown(child: etree._Element, deleted: bool) -> tuple[str, bool]:
    tag = child.tag
    if tag == TEXT or (deleted and tag == DELETED_TEXT):
        return typed_text(child), False
    fixed = _FIXED.get(tag)
    if fixed is not None:
        return fixed, False
    if tag == _BREAK:
        return ("" if child.get(_TYPE) in ("page", "column") else "\n"), False
    special = _SPECIAL.get(tag)
    return (special(child), True) if special else ("", False)


def _symbol(element: etree._Element) -> str:
    return symbol_text(element.get(f"{W}font"), element.get(f"{W}char"))


def _form_field(character: etree._Element) -> str:
    """A legacy form field shows a box or the chosen entry at its w:fldChar begin (17.16.7, 17.16.9)."""
    data = character.find(f"{W}ffData")
    if data is None:
        return ""
    box = data.find(f"{W}checkBox")
    if box is not None:
        return "☑" if _box_checked(box) else "☐"
    choices = data.find(f"{W}ddList")
    return "" if choices is None else _selected(choices)


def _box_checked(box: etree._Element) -> bool:
    state = box.find(f"{W}checked")
    if state is None:
        state = box.find(f"{W}default")
    return state is not None and on_off(state.get(f"{W}val")) is True


def _selected(choices: etree._Element) -> str:
    entries = [entry.get(f"{W}val", "") for entry in choices.findall(f"{W}listEntry")]
    for tag in ("result", "default"):
        chosen_index = choices.find(f"{W}{tag}")
        number = integer(chosen_index.get(f"{W}val")) if chosen_index is not None else None
        if number is not None:
            return entries[number] if 0 <= number < len(entries) else ""
    return entries[0] if entries else ""


def _alternate(element: etree._Element) -> str:
    """Word writes new signs (emoji) as a choice beside a plain w:t; a text box in one is no text of this paragraph."""
    branch = chosen(element)
    return "" if branch is None else "".join(_shown(child, False)[0] for child in branch)


def _ruby(element: etree._Element) -> str:
    """A phonetic guide shows its base; the reading above it is not searched by Word."""
    base = element.find(f"{W}rubyBase")
    return "" if base is None else "".join(piece.text for run in base.iter(f"{W}r") for piece in run_pieces(run))


_SPECIAL: Final[Mapping[str, Callable[[etree._Element], str]]] = MappingProxyType(
    {f"{W}sym": _symbol, f"{W}fldChar": _form_field, ALTERNATE: _alternate, f"{W}ruby": _ruby}
)
