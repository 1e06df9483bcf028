"""Choices that people write in words where they should tick: 窗口服务类 behind the boxes, or in place of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.language.normal import norm
from pipeline.model.profile import FormField
from pipeline.recognise.forms.owners import Piece

_SIGNS: Final = re.compile(r"[\W_]|\d{1,2}(?=[.、)])")
_NEGATED: Final = re.compile(r"[非不无未]")
_REMARK: Final = re.compile(r"(?:[请只仅限可单多勾选打填]|注：)")
"""How a remark printed beside the boxes begins (请打√, 只选一项)."""


def named_in_words(field: FormField, beside: FormField, pieces: Sequence[Piece], *, boxed: bool) -> tuple[list[str], str]:
    """Return the options that are written besides the printed ones, and what is written there where it names none of either field.

    `boxed` says that boxes are printed, with an option at each. An option of `beside` (窗口服务) names the option of the field that
    bears its label (服务类), too. What is denied names nothing.
    """
    text = "".join(_plain(piece) for piece in pieces)
    options = sorted((*field.options, *beside.options), key=lambda one: -len(one))
    printed = boxed or all(norm(option) in text for option in field.options)
    rest = text
    for option in options if printed else ():
        rest = rest.replace(norm(option), "", 1)
    rest = _SIGNS.sub("", rest)
    if not rest or _REMARK.match(rest):
        return [], ""
    named = set() if _NEGATED.search(rest) else _named(rest, options)
    if beside.label in field.options and named.intersection(beside.options):
        named.add(beside.label)
    return [option for option in field.options if option in named], "" if named else rest


def _named(text: str, options: Sequence[str]) -> set[str]:
    """Return the options in a text, the longest first: 服务类 is none in 窗口服务类."""
    found = set()
    for option in options:
        if norm(option) in text:
            found.add(option)
            text = text.replace(norm(option), "\n")
    return found


def _plain(piece: Piece) -> str:
    """Return the normal text of a piece without its marks."""
    text = piece.text
    for mark in reversed(piece.slot.marks(piece.start, piece.end)):
        text = text[: mark.start - piece.start] + text[mark.end - piece.start :]
    return norm(text, digits=True)
