"""Numbers of persons and of companies told apart by their last sign: ID number, credit code, registration number."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from pipeline.language.patterns import pattern

_PROVINCES: Final = pattern(r"1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]")
_FIRST_YEAR: Final = 1880
_LAST_YEAR: Final = 2099
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_SIGNS: Final = "10X98765432"
_CODE: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_LENGTHS: Final = (15, 18)


def is_identity_number(number: str, *, checked: bool = True) -> bool:
    """Tell whether 18 or 15 signs are a person's number (GB 11643): a province, a day of birth, and the last sign of 18 if `checked`.

    The 15 digits of before 1999 have no sign to check them by: they are right only where `checked` is off.
    """
    number = number.upper()
    if not re.fullmatch(r"\d{15}|\d{17}[\dX]", number) or _PROVINCES.fullmatch(number[:2]) is None:
        return False
    old = len(number) == _LENGTHS[0]
    if not _is_day(f"19{number[6:12]}" if old else number[6:14]):
        return False
    if not checked:
        return True
    return not old and _SIGNS[sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False)) % 11] == number[17]


def is_credit_code(code: str) -> bool:
    """Tell whether 18 signs are a company's credit code (GB 32100—2015): letters but I, O, S, V, Z, and the last sign right (mod 31)."""
    code = code.upper()
    if len(code) != _LENGTHS[1] or any(sign not in _CODE for sign in code):
        return False
    total = sum(_CODE.index(sign) * pow(3, place, 31) for place, sign in enumerate(code[:17]))
    return _CODE[-total % 31] == code[17]


def is_registration_number(number: str) -> bool:
    """Tell whether 15 digits are a company's old registration number (GS 15—2006): the last digit right (ISO 7064, mod 11,10)."""
    if not re.fullmatch(r"\d{15}", number):
        return False
    rest = 10
    for digit in number[:14]:
        rest = (rest + int(digit)) % 10 or 10
        rest = rest * 2 % 11
    return (rest + int(number[14])) % 10 == 1


def _is_day(digits: str) -> bool:
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:8])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return False
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
