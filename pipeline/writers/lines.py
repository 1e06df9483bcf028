"""Lines of words for a console: widths of Chinese text, breaking, and nothing that a terminal would obey."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from pipeline.model.values import dataclass

WIDTH: Final = 100
"""Columns of a report that is not read on a terminal."""
NO_START: Final = frozenset("，。、；：！？）》」』】〕”’…—·％,.;:!?)]}%")
"""Signs that do not begin a line (GB/T 15834—2011, 5.1)."""
NO_END: Final = frozenset("（《「『【〔“‘([{")
_CONTROL_PICTURES: Final = 0x2400


@dataclass(frozen=True, slots=True)
class Line:
    """One line before it is broken: stretches of (text, style), the style a name of rich's or ""; `hang` indents what follows a break."""

    stretches: tuple[tuple[str, str], ...]
    indent: int = 0
    hang: int = 0


def line(text: str, style: str = "", *, indent: int = 0, hang: int = 0) -> Line:
    """Return a line in one style."""
    return Line(((text, style),), indent, hang)


def printable(text: str) -> str:
    """Return the text with nothing a terminal would act on: controls as their pictures, line ends and turns of direction as blanks."""
    return text if text.isprintable() else "".join(map(_printable, text))


@lru_cache(4096)
def _printable(sign: str) -> str:
    if sign.isprintable():
        return sign
    if sign in "\t\n\r\v\f":
        return " "
    code = ord(sign)
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    if unicodedata.category(sign) in ("Cc", "Cs", "Co", "Cn"):
        return sign.encode("unicode_escape").decode("ascii")
    return " " if unicodedata.category(sign).startswith("Z") else ""


@lru_cache(4096)
def width_of(sign: str) -> int:
    """Return the columns of one sign; what may be one or two wide (“ — ①) counts as two, as Chinese consoles show it."""
    if unicodedata.combining(sign):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WFA" else 1


def columns(text: str) -> int:
    """Return the columns the text takes."""
    return sum(map(width_of, text))


def written(lines: Iterable[Line], width: int = WIDTH, *, colour: bool = False) -> str:
    """Return the lines broken to `width` columns, each with a line end; with ANSI colours only when asked."""
    broken = [part for one in lines for part in _broken(one, width)]
    if colour:
        return _coloured(broken)
    return "".join("".join(text for text, _ in part).rstrip() + "\n" for part in broken)


def _broken(one: Line, width: int) -> Iterator[tuple[tuple[str, str], ...]]:
    signs = [(sign, style) for text, style in one.stretches for sign in printable(text)]
    start, indent = 0, one.indent
    while True:
        end = _end_of_line(signs, start, max(width - indent, 2))
        yield ((" " * indent, ""), *_joined(signs[start:end]))
        while end < len(signs) and signs[end][0] == " ":
            end += 1
        if end >= len(signs):
            return
        start, indent = end, one.indent + one.hang


def _end_of_line(signs: list[tuple[str, str]], start: int, room: int) -> int:
    """Return the end of the line that begins at `start`: the last good place to break within `room` columns."""
    used, good = 0, start
    for position in range(start, len(signs)):
        if position > start and _may_break(signs, position):
            good = position
        used += width_of(signs[position][0])
        if used > room:
            return good if good > start else max(position, start + 1)
    return len(signs)


def _may_break(signs: list[tuple[str, str]], position: int) -> bool:
    """Whether a line may end before `position`; blanks there are dropped, so that the signs on either side of them decide."""
    first, last = position, position
    while first > 0 and signs[first - 1][0] == " ":
        first -= 1
    while last < len(signs) - 1 and signs[last][0] == " ":
        last += 1
    before, after = signs[max(first - 1, 0)][0], signs[last][0]
    if before in NO_END or after in NO_START:
        return False
    return first < position or last > position or width_of(before) == 2 or width_of(after) == 2


def _joined(signs: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    text, current = "", ""
    for sign, style in signs:
        if style != current:
            if text:
                yield text, current
            text, current = "", style
        text += sign
    if text:
        yield text, current


def _coloured(broken: list[tuple[tuple[str, str], ...]]) -> str:
    """Return the lines with ANSI colours; the text is handed to rich as text, so that it reads no markup in it."""
    import io

    from rich.console import Console
    from rich.text import Text

    buffer = io.StringIO()
    console = Console(
        file=buffer, force_terminal=True, color_system="standard", legacy_windows=False, markup=False, emoji=False, highlight=False
    )
    for part in broken:
        console.print(Text.assemble(*part), soft_wrap=True)
    return buffer.getvalue()
