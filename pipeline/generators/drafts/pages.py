"""On which page each heading of a draft will stand, reckoned by lines: good enough to read until Word counts itself."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pipeline.generators.drafts.blocks import Block, Filled, Line, Style
from pipeline.generators.drafts.styles import LINE, LOOKS, TEXT_HEIGHT, Look

_LINES: Final = 44
"""Lines of a page: a type area 243 mm high, a line 15.6 points."""
_SIGNS: Final = 44
"""Chinese characters of 五号 on a line of 165 mm."""
_ROW: Final = 1.1
_SLACK: Final = 240
"""Room that is left over at the foot of the cover, in twentieths of a point."""
_HALF_WIDE: Final = 0x2E80
"""Characters before the first of the Chinese blocks are about half as wide."""
_WIDEST: Final = 0.75
"""As wide as Latin letters get in the fonts that stand in for 黑体."""


def pages(blocks: Sequence[Block], first: int = 1) -> list[int]:
    """Return the page that each block begins on, where the first begins page `first`."""
    found: list[int] = []
    page, used, below = first, 0.0, 0.0
    for number, block in enumerate(blocks):
        above, height, after = _height(block)
        # The larger of two spaces counts (compatibility mode 15), and none at the top of a page.
        gap = max(below, above) if used or not number else 0.0
        if number and (_breaks(block) or used + gap + _needed(blocks[number:]) > _LINES):
            page, used, gap = page + 1, 0.0, above if _breaks(block) else 0.0
        found.append(page)
        used, below = used + gap + height, after
        while used > _LINES:
            page, used = page + 1, used - _LINES
    return found


def set_at_foot(lines: Sequence[Line], style: Style) -> list[Line]:
    """Return the lines of a page with so much space above the first of `style` that it and what follows stand at the foot."""
    room = TEXT_HEIGHT - _SLACK - round(sum(sum(_height(line, _WIDEST)) for line in lines) * LINE)
    return [replace(line, before=max(room, 0)) if line.style == style else line for line in lines]


def _breaks(block: Block) -> bool:
    return isinstance(block, Line) and "pageBreakBefore" in LOOKS[block.style].more


def _height(block: Block, latin: float = 0.5) -> tuple[float, float, float]:
    """Return space above, height and space below, in lines of the grid; `latin` is how wide Latin letters are beside Chinese ones."""
    if isinstance(block, Filled):
        return 0.0, (block.grid.rows + 1) * _ROW, 0.0
    look = LOOKS[block.style]
    width = _SIGNS * 10.5 / look.size
    shown = sum(max(1, math.ceil((_width(part, latin) + _indent(look)) / width)) for part in block.text.split("\n"))
    each = look.exact / LINE if look.exact else max(1, math.ceil(look.size / 15.6))
    return look.before / 100, shown * each, look.after / 100


def _indent(look: Look) -> int:
    return 2 if "firstLine" in look.indent else 0


def _needed(blocks: Sequence[Block]) -> float:
    """Return how many lines must fit for the first block to stay: headings keep to what follows; long text and tables part."""
    needed = below = 0.0
    for block in blocks:
        above, height, after = _height(block)
        needed += max(below, above) if needed else 0.0
        if isinstance(block, Filled) or "keepNext" not in LOOKS[block.style].more:
            return needed + (2 * _ROW if isinstance(block, Filled) else min(height, 2))
        needed, below = needed + height, after
    return needed


def _width(text: str, latin: float) -> float:
    return sum(latin if ord(sign) < _HALF_WIDE else 1.0 for sign in text)
