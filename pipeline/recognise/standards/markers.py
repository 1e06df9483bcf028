"""The marker of a list item, typed or made by Word: ——, a), ·, 1), and what others put there."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from pipeline.recognise.standards.lines import Line, plain_text

MarkerKind = Literal["dash", "letter", "dot", "number", "other"]

_DASHES = "—–―─－-‐‑−"
_DOTS = "·•●∙‧・⚫⋅"
_SIGNS = "■◆▪◇➢★◎※▲►❖○"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_DIGITS = "一二三四五六七八九十"
_HEADS = frozenset(f"{_DASHES}{_DOTS}{_SIGNS}{_CIRCLED}{_DIGITS}0123456789(abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_MARKER = re.compile(
    rf"(?P<dash>——(?=\s*[^\s—])|[{re.escape(_DASHES)}]{{1,2}}(?=\s*[^\s\d{re.escape(_DASHES)}]))"
    r"|(?P<letter>[a-z])\)"
    rf"|(?P<dot>[{_DOTS}])(?=\s*[^\s{_DOTS}])"
    r"|(?P<number>\d{1,3})\)"
    rf"|(?P<bracketed>\((?:\d{{1,2}}|[a-z]|[{_DIGITS}]{{1,3}})\))"
    r"|(?P<capital>[A-Z])\)"
    rf"|(?P<sign>[{_CIRCLED}{_SIGNS}])"
    r"|(?P<point>(?:\d{1,2}|[a-z])[.、](?=\s*[^\d\s.]))"
    rf"|(?P<chinese>[{_DIGITS}]{{1,3}}(?:、|\)))"
)
_MARKDOWN = re.compile(r"- (?=(?:[a-z]|\d{1,2})\))")
"""A bullet of Markdown in front of the item's own marker."""
_KINDS: dict[str, MarkerKind] = {"dash": "dash", "letter": "letter", "dot": "dot", "number": "number"}
_NO_LIST = ("注", "示", "图", "表", "附", "[", "第", "续")


class Marker(NamedTuple):
    """A marker at [start, end) of the paragraph's text; both are 0 when Word makes it. `value` counts from 1, 0 is no counter."""

    kind: MarkerKind
    text: str
    value: int
    start: int
    end: int
    generated: bool = False


def find_marker(line: Line) -> Marker | None:
    """Return the marker that a line of the body begins with; a number Word makes for a heading is to be ruled out before."""
    label = line.paragraph.label
    if label is not None and label.text.strip():
        made = _made(label.text.strip(), bullet=label.bullet)
        if made is not None or not label.bullet:
            return made
    plain = line.plain
    start = len(plain) - len(plain.lstrip())
    if plain[start : start + 1] not in _HEADS:
        return None
    match = _MARKDOWN.match(plain, start) or _MARKER.match(plain, start)
    if match is None:
        return None
    if match.lastgroup is None:
        match = _MARKER.match(plain, match.end()) or match
    kind = match.lastgroup or ""
    shown = line.paragraph.text[match.start() : match.end()]
    return Marker(_KINDS.get(kind, "other"), shown, _value(match[0]), match.start(), match.end())


def _made(shown: str, *, bullet: bool) -> Marker | None:
    """Return the marker that Word shows; None for the label of a note, a caption, a reference or a heading."""
    if shown.startswith(_NO_LIST):
        return None
    plain = plain_text(shown)
    if plain.strip(_DASHES) == "":
        return Marker("dash", shown, 0, 0, 0, generated=True)
    match = _MARKER.fullmatch(plain)
    if match is not None:
        return Marker(_KINDS.get(match.lastgroup or "", "other"), shown, _value(plain), 0, 0, generated=True)
    if bullet:
        return Marker("dot" if plain in _DOTS else "other", shown, 0, 0, 0, generated=True)
    return Marker("other", shown, _value(plain), 0, 0, generated=True)


def _value(text: str) -> int:
    core = text.strip().rstrip(".、)").lstrip("(")
    if core.isdecimal():
        return int(core)
    if len(core) == 1 and core.isascii() and core.isalpha():
        return ord(core.lower()) - ord("a") + 1
    if core in _CIRCLED and core:
        return _CIRCLED.index(core) + 1
    if core and all(sign in _DIGITS for sign in core):
        tens, ten, ones = core.rpartition("十")
        return (_DIGITS.find(tens or "一") + 1) * 10 * bool(ten) + (_DIGITS.find(ones) + 1 if ones else 0)
    return 0
