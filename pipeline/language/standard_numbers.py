"""Finds the numbers of standards in a text: GB/T 19000—2016, T/SAQ 0008—2024, ISO 9001:2015."""

from __future__ import annotations

import re
from typing import Final

from pipeline.language.normal import fold
from pipeline.language.patterns import pattern
from pipeline.language.standard_codes import StandardClass, class_of_code
from pipeline.model.values import dataclass

_BLANK: Final = r"[^\S\n]"
_SLASH: Final = r"[^\w\s]"
"""Any sign: full-width and division slashes are typed, too; a code with another sign is no code. (Sets of such signs compile slowly.)"""
_KIND: Final = rf"{_BLANK}?{_SLASH}{_BLANK}?[TZ]"
"""The /T or /Z behind a code; no blanks belong there, but people type them."""
_DASH: Final = r"[\-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D]{1,2}"

_NUMBER: Final = pattern(
    rf"""(?<![A-Za-z0-9/_\uff0f])                        # "_" keeps the font name 楷体_GB2312 out
    (?P<code>GBZ(?:{_SLASH}T)?|GB(?:{_KIND})?|GJB|GBJ|JJF|JJG|CJJ(?:{_SLASH}T)?|JGJ(?:{_SLASH}T)?
      |DB{_BLANK}?\d{{2}}(?:\d{{2}})?(?:{_KIND}|{_SLASH})?
      |T{_SLASH}{_BLANK}?[A-Z][A-Z0-9]{{1,11}}(?={_BLANK})|T{_SLASH}{_BLANK}?[A-Z]{{2,12}}   # digits right behind are the number's
      |Q{_SLASH}[^\W_a-z]{{2,12}}
      |(?!DB\d)[A-Z]{{2}}(?:{_KIND})?                  # DB with digits is a place, not the industry DB
      |ISO/IEC(?:\s(?:TS|TR|PAS|Guide))?|ISO/(?:TS|TR|PAS)|ISO\sGuide|ISO|IEC(?:/(?:TS|TR|PAS))?|ITU-T\s?[A-Z]\.)
    (?P<space>{_BLANK}*)
    (?P<number>\d{{1,6}}(?:\.\d{{1,3}})*)
    (?:(?P<gap>\s*(?P<dash>{_DASH}|:)\s*)(?P<year>\d{{4}}|[5-9]\d)(?!\d|\.\d|[Xx×]))?
    (?P<all>\s*[（(]所有部分[)）])?""",
    re.VERBOSE,
)
_CANDIDATE: Final = pattern(r"[A-Z][^\sa-z\d]")
"""Every code begins so; trying the whole expression at these places alone is several times faster."""
_SLASHES: Final = {0x2044: "/", 0x2215: "/"}
_BLANKS: Final = pattern(r"\s+")
_USUAL: Final = frozenset({"GB/T", "GB/Z"})
_FULL_YEAR: Final = 4
_YEARS: Final = range(1950, 2100)
"""What stands behind the dash else is the last number of a range."""


@dataclass(frozen=True, slots=True)
class StandardNumber:
    """A standard's number as written at [start, end) of the text.

    `space` stands between code and number, `gap` between number and year, and `dash` (any dash or colon) in it; "" when absent.
    """

    start: int
    end: int
    code: str
    space: str
    number: str
    dash: str
    year: str | None
    all_parts: bool = False
    gap: str = ""

    def moved(self, by: int) -> StandardNumber:
        """Return the number as it stands in a text that begins `by` characters later."""
        return StandardNumber(
            self.start - by, self.end - by, self.code, self.space, self.number, self.dash, self.year, self.all_parts, self.gap
        )

    @property
    def dated(self) -> bool:
        """The year is given."""
        return self.year is not None

    @property
    def full_year(self) -> str | None:
        """The year in four plain digits: 1993 for 93."""
        year = None if self.year is None else _plain(self.year)
        return f"19{year}" if year is not None and len(year) != _FULL_YEAR else year

    @property
    def code_end(self) -> int:
        """Where the code ends."""
        return self.start + len(self.code)

    @property
    def number_start(self) -> int:
        """Where the digits of the number begin."""
        return self.code_end + len(self.space)

    @property
    def number_end(self) -> int:
        """Where the digits of the number end."""
        return self.number_start + len(self.number)

    @property
    def proper_code(self) -> str:
        """The code without blanks that do not belong there and with a plain slash: "GB/T", "ISO/IEC Guide"."""
        if self.code.isalpha() or self.code in _USUAL:
            return self.code
        code = fold(self.code).translate(_SLASHES)
        return _BLANKS.sub(" ", code) if code.startswith(("ISO", "IEC", "ITU")) else _BLANKS.sub("", code)

    @property
    def undated(self) -> str:
        """Code and number in one way of writing, without the year: "GB/T 19001", "ISO 9001"."""
        return f"{self.proper_code} {_plain(self.number)}"

    @property
    def kin(self) -> str:
        """What standards of one serial order share: GB, GB/T and GB/Z number on together ("GB 19001"), likewise HJ and HJ/T."""
        code = "GB" if self.code in _USUAL else self.proper_code.removesuffix("/T").removesuffix("/Z").rstrip("/")
        return f"{code} {_plain(self.number)}"

    @property
    def standard_class(self) -> StandardClass:
        """Whose standard it is."""
        return class_of_code(self.proper_code)


def _plain(digits: str) -> str:
    return digits if digits.isascii() else fold(digits)


def find_standard_numbers(text: str) -> tuple[StandardNumber, ...]:
    """Return the standard numbers in `text`, in order.

    A bare industry code (JB, SC) or place code (DB4201) before digits counts only with a year: cover logos, models and file
    names look so. A code that no list has counts only with /T or /Z and a year.
    """
    numbers: list[StandardNumber] = []
    end = 0
    for candidate in _CANDIDATE.finditer(text):
        found = _NUMBER.match(text, candidate.start()) if candidate.start() >= end else None
        if found is not None:
            end = found.end()
            number = _number(found)
            if _counts(number):
                numbers.append(number)
    return tuple(numbers)


def _number(found: re.Match[str]) -> StandardNumber:
    year = found["year"]
    written = (found["code"], found["space"], found["number"])
    if year is not None and len(year) == _FULL_YEAR and int(year) not in _YEARS:
        return StandardNumber(found.start(), found.end("number"), *written, "", None)
    return StandardNumber(found.start(), found.end(), *written, found["dash"] or "", year, found["all"] is not None, found["gap"] or "")


def _counts(number: StandardNumber) -> bool:
    if number.code in ("GB/T", "GB"):
        return True
    code = number.proper_code
    whose = class_of_code(code)
    if whose == "unknown":
        return code[-2:] in ("/T", "/Z") and code[:2] != "XX" and _has_full_year(number)
    if "/" not in code and whose in ("industry", "local"):
        return _has_full_year(number) or (number.dated and number.space != "")
    return True


def _has_full_year(number: StandardNumber) -> bool:
    return number.year is not None and len(number.year) == _FULL_YEAR


def order_of(number: StandardNumber) -> tuple[int, ...]:
    """Return the serial number and its parts for sorting: (1, 1) of GB/T 1.1."""
    return tuple(int(part) for part in number.number.split("."))
