"""How text may be unlike what was asked for: judges of its font, size, boldness, colour, line spacing and the space around it."""

from __future__ import annotations

from typing import Any, Final, Literal

from pipeline.checks.stretches import Judge
from pipeline.language.colours import colour_text
from pipeline.language.fonts import Nearness, compare_fonts, font_words
from pipeline.language.sizes import POINTS, size_text
from pipeline.language.spacings import POINTS_OF_A_LINE, is_spacing, line_spacing_text, space_text
from pipeline.language.zishu import count_han
from pipeline.model.document import LineSpacing, Paragraph, Run
from pipeline.model.text import Text

Edge = Literal["before", "after"]
SIZE_SETTING: Final[dict[str, Any]] = {"anyOf": [{"enum": list(POINTS)}, {"type": "number", "exclusiveMinimum": 0}]}
"""JSON Schema of a setting that gives a size: its Chinese name, or points."""

_UNSET: Final = Text("默认字体（没有设置）", "the default font (none is set)")
_PLAIN: Final = Text("不加粗", "not bold")
_BOLD: Final = Text("加粗", "bold")
_LINES_NEAR: Final = 0.05
_POINTS_NEAR: Final = 0.6
_GRID_LINE: Final = 16.0
"""Points of the tallest line of a document grid in use."""
_BLACKEST: Final = 0x1A
"""Parts of a colour that no eye tells from black."""


def points_of(size: str | float) -> float:
    """Return a setting of a size (:data:`SIZE_SETTING`) in points."""
    return POINTS[size] if isinstance(size, str) else float(size)


def by_font(wanted: str, nearness: Nearness) -> Judge:
    """Judge Han characters by the name of their font: those are told that come as near to `wanted` as `nearness`."""

    def judge(run: Run) -> tuple[int, Text | None]:
        font = run.format.font_east_asia
        near = compare_fonts(wanted, font) if font else "other"
        if near != nearness:
            return count_han(run.text), None
        return count_han(run.text), Text(font_words(font), font_words(font)) if font else _UNSET

    return judge


def by_size(wanted: float) -> Judge:
    """Judge all that shows by its size in points; what stands high or low, or has no known size, is not judged."""

    def judge(run: Run) -> tuple[int, Text | None]:
        size = run.format.size_pt
        if size is None or run.format.vertical is not None:
            return 0, None
        return _shown(run), None if abs(size - wanted) < 0.25 else size_text(size)

    return judge


def by_boldness(wanted: bool) -> Judge:
    """Judge all that shows by its boldness."""

    def judge(run: Run) -> tuple[int, Text | None]:
        return _shown(run), None if bool(run.format.bold) == wanted else (_PLAIN if wanted else _BOLD)

    return judge


def by_blackness(run: Run) -> tuple[int, Text | None]:
    """Judge all that shows by its colour; links have colours of their own."""
    one = run.format
    if run.link is not None or run.field_code == "HYPERLINK":
        return 0, None
    black = one.color in (None, "auto") or one.color_theme in ("text1", "dark1") or _is_black(one.color or "")
    return _shown(run), None if black else colour_text(one.color or "")


def line_fault(paragraph: Paragraph, wanted: LineSpacing) -> Text | None:
    """Return the line spacing of a paragraph that has another than is `wanted`."""
    spacing = paragraph.format.line_spacing
    if wanted.rule == "multiple":
        right = is_spacing(spacing, wanted.value)
    else:
        right = spacing is not None and spacing.rule == wanted.rule and abs(spacing.value - wanted.value) <= _POINTS_NEAR
    return None if right else line_spacing_text(spacing)


def space_fault(paragraph: Paragraph, edge: Edge, wanted: float) -> Text | None:
    """Return the space before or after a paragraph that is not `wanted` lines; points that come to as much are right."""
    lines, length, automatic = _space(paragraph, edge)
    if automatic:
        return space_text(None, None, automatic=True)
    if lines:
        right = abs(lines - wanted) <= _LINES_NEAR
    else:
        right = wanted * POINTS_OF_A_LINE - _POINTS_NEAR <= (length or 0.0) <= wanted * _GRID_LINE + _POINTS_NEAR
    return None if right else space_text(lines, length)


def space_in_points(paragraph: Paragraph, edge: Edge, wanted: float) -> Text | None:
    """Return the space that is right as it shows, but is set in points where lines were asked for."""
    lines, length, _ = _space(paragraph, edge)
    return space_text(lines, length) if wanted and not lines and space_fault(paragraph, edge, wanted) is None else None


def _space(paragraph: Paragraph, edge: Edge) -> tuple[float | None, float | None, bool]:
    one = paragraph.format
    if edge == "before":
        return one.space_before_lines, one.space_before_pt, bool(one.space_before_auto)
    return one.space_after_lines, one.space_after_pt, bool(one.space_after_auto)


def _shown(run: Run) -> int:
    return len("".join(run.text.split()))


def _is_black(colour: str) -> bool:
    try:
        return max(int(colour[place : place + 2], 16) for place in (0, 2, 4)) <= _BLACKEST
    except ValueError:
        return False
