"""Word's measures as points, millimetres and factors; nonsense is None, never an error (ECMA-376 Part 1, 22.9.2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pipeline.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

POINTS_PER_MM: Final = 72 / 25.4
EMU_PER_POINT: Final = 12700
_UNITS: Final[Mapping[str, float]] = MappingProxyType(
    {"mm": POINTS_PER_MM, "cm": 10 * POINTS_PER_MM, "in": 72.0, "pt": 1.0, "pc": 12.0, "pi": 12.0}
)
_NUMBER: Final = re.compile(r"\s*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+))\s*(mm|cm|in|pt|pc|pi)?\s*", re.ASCII)
_ON: Final = frozenset({"1", "true", "on"})
_OFF: Final = frozenset({"0", "false", "off"})
_VAL: Final = f"{W}val"
_FAR: Final = 1e9
"""Beyond this a number is nonsense that would only overflow later."""


def twips_pt(value: str | None) -> float | None:
    """Return points for ST_TwipsMeasure or ST_SignedTwipsMeasure: twentieths of a point, or a number with its unit ("2cm")."""
    return _points(value, 20)


def half_points_pt(value: str | None) -> float | None:
    """Return points for ST_HpsMeasure: half-points ("24" is 12 pt), or a number with its unit."""
    return _points(value, 2)


def eighths_pt(value: str | None) -> float | None:
    """Return points for ST_EighthPointMeasure, the width of borders."""
    return _points(value, 8)


def emu_pt(value: str | None) -> float | None:
    """Return points for English metric units (12,700 to the point), or a number with its unit."""
    return _points(value, EMU_PER_POINT)


def emu_mm(value: str | None) -> float | None:
    """Return millimetres for English metric units (36,000 to the millimetre)."""
    return pt_mm(emu_pt(value))


def twips_mm(value: str | None) -> float | None:
    """Return millimetres for ST_TwipsMeasure."""
    return pt_mm(twips_pt(value))


def pt_mm(points: float | None) -> float | None:
    """Return millimetres for points."""
    return None if points is None else points / POINTS_PER_MM


def mm_twips(millimetres: float) -> int:
    """Return the whole twentieths of a point nearest to a length in millimetres, as Word writes them."""
    return round(millimetres * POINTS_PER_MM * 20)


def pt_twips(points: float) -> int:
    """Return the whole twentieths of a point nearest to a length in points."""
    return round(points * 20)


def hundredths(value: str | None) -> float | None:
    """Return characters or lines for w:firstLineChars, w:beforeLines …: hundredths ("200" is 2 characters)."""
    number = _split(value)
    return None if number is None or number[1] else number[0] / 100


def integer(value: str | None) -> int | None:
    """Return a whole number for ST_DecimalNumber; "12.0" counts, as some programs write it."""
    number = _split(value)
    return None if number is None or number[1] else int(number[0])


def on_off(value: str | None, *, absent: bool = True) -> bool | None:
    """Return the truth of ST_OnOff: 1, true, on; 0, false, off; `absent` where there is no value; None for nonsense."""
    if value is None:
        return absent
    folded = value.strip().lower()
    return True if folded in _ON else False if folded in _OFF else None


def toggle(element: etree._Element | None) -> bool | None:
    """Return what an on/off element says (CT_OnOff): there without a value is on; None when the element is missing."""
    return None if element is None else on_off(element.get(_VAL))


def _points(value: str | None, per_point: int) -> float | None:
    number = _split(value)
    if number is None:
        return None
    return number[0] / per_point if number[1] is None else number[0] * _UNITS[number[1]]


def _split(value: str | None) -> tuple[float, str | None] | None:
    if value is None:
        return None
    if value.isdecimal() and value.isascii() and len(value) < 10:  # nearly all values of a document: no pattern needed
        return int(value), None
    found = _NUMBER.fullmatch(value)
    if found is None or abs(float(found[1])) > _FAR:
        return None
    return float(found[1]), found[2]
