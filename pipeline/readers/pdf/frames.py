"""From pdfium's coordinates to ours: points, origin at the top left corner of the page as it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.model.values import dataclass

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
_LARGEST: Final = 14400.0
"""Points; no page is larger (ISO 32000-1, Annex C.2)."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible box of a page in the file's own coordinates, and how many quarters clockwise it is turned to be shown."""

    left: float
    bottom: float
    right: float
    top: float
    quarters: int = 0

    @property
    def width(self) -> float:
        """Width of the page as shown, points."""
        return self.top - self.bottom if self.quarters % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """Height of the page as shown, points."""
        return self.right - self.left if self.quarters % 2 else self.top - self.bottom

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the file stands on the page as shown."""
        if self.quarters == 0:
            return x - self.left, self.top - y
        if self.quarters == 1:
            return y - self.bottom, x - self.left
        if self.quarters == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return a rectangle of the file as it stands on the page as shown."""
        x, y = self.point(left, bottom)
        other_x, other_y = self.point(right, top)
        return min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)

    def turned(self, quarters: int) -> Frame:
        """Return the frame turned further clockwise."""
        return Frame(self.left, self.bottom, self.right, self.top, (self.quarters + quarters) % 4)


def frame_of(page: PdfPage) -> Frame:
    """Return the frame of a page; boxes that are no boxes count as A4, enormous ones are cut."""
    left, bottom, right, top = page.get_cropbox()
    left, right = sorted((left, right))
    bottom, top = sorted((bottom, top))
    if right - left <= 1 or top - bottom <= 1:
        left, bottom, right, top = 0.0, 0.0, 595.3, 841.9
    return Frame(left, bottom, min(right, left + _LARGEST), min(top, bottom + _LARGEST), page.get_rotation() // 90 % 4)
