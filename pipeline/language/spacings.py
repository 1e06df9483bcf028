"""Line spacing and the space around paragraphs in the words of Word's own menus: 单倍行距, 固定值20磅, 2.5行, 自动."""

from __future__ import annotations

from typing import Final

from pipeline.model.document import LineSpacing
from pipeline.model.text import Text

POINTS_OF_A_LINE: Final = 12.0
"""What Word writes beside a space in lines for programs that know no lines; on a document grid a line is up to 16 points."""
_FACTORS: Final = {
    1.0: Text("单倍行距", "single spacing"),
    1.5: Text("1.5倍行距", "1.5 lines"),
    2.0: Text("2倍行距", "double spacing"),
}
_NEAR: Final = 0.02


def line_spacing_text(spacing: LineSpacing | None) -> Text:
    """Return a line spacing as the menu names it; none at all is single spacing."""
    if spacing is None:
        return _FACTORS[1.0]
    if spacing.rule == "exact":
        return Text(f"固定值{spacing.value:g}磅", f"exactly {spacing.value:g} pt")
    if spacing.rule == "atLeast":
        return Text(f"最小值{spacing.value:g}磅", f"at least {spacing.value:g} pt")
    return next(
        (words for factor, words in _FACTORS.items() if abs(spacing.value - factor) <= _NEAR),
        Text(f"多倍行距{spacing.value:.3g}", f"{spacing.value:.3g} lines"),
    )


def is_spacing(spacing: LineSpacing | None, factor: float) -> bool:
    """Tell whether a line spacing is `factor` lines; none at all is single spacing."""
    if spacing is None:
        return abs(factor - 1.0) <= _NEAR
    return spacing.rule == "multiple" and abs(spacing.value - factor) <= _NEAR


def space_text(lines: float | None, points: float | None, *, automatic: bool = False) -> Text:
    """Return the space before or after a paragraph as the menu shows it: lines where they are set, else points."""
    if automatic:
        return Text("自动", "auto")
    if lines:
        return Text(f"{lines:g}行", f"{lines:g} lines")
    if points:
        return Text(f"{points:.3g}磅", f"{points:.3g} pt")
    return Text("0", "0")
