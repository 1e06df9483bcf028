"""The order in which documents are listed (GB/T 1.1—2020 8.6.3.2): national, industry, local, group, international, others."""

from __future__ import annotations

from typing import Final

from pipeline.language.standard_codes import StandardClass
from pipeline.language.standard_numbers import StandardNumber, order_of

Key = tuple[int, str, tuple[int, ...], str]
"""Class, code, serial number, year."""

LITERATURE: Final[Key] = (6, "", (), "")
"""Where documents stand that are no standards, in their own order."""
_RANKS: Final[dict[StandardClass, int]] = {"national": 0, "industry": 1, "local": 2, "group": 3, "international": 4}
_APART: Final = {"ISO": "1", "ISO/IEC": "2", "IEC": "3"}
"""In this order where they are sorted apart."""
_SERIAL: Final = ("GB", "GB/T", "GB/Z")
"""One class, sorted by serial number alone."""


def is_placed(number: StandardNumber) -> bool:
    """Tell whether the standard gives a document its place: GBZ, GJB, JJF are national, and yet no part of the GB series."""
    return number.standard_class in _RANKS and (number.standard_class != "national" or number.proper_code in _SERIAL)


def by_number(number: StandardNumber) -> Key:
    """Return the key by which international documents, and codes with and without /T, are sorted together by their numbers."""
    code = "" if number.standard_class in ("national", "international") else number.kin.rpartition(" ")[0]
    return _RANKS[number.standard_class], code, order_of(number), number.year or ""


def by_code(number: StandardNumber) -> Key:
    """Return the key by which ISO, ISO/IEC and IEC, and codes with and without /T, are sorted apart."""
    code = "" if number.standard_class == "national" else _APART.get(number.proper_code, number.proper_code)
    return _RANKS[number.standard_class], code, order_of(number), number.year or ""
