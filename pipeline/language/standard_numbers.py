"""Finds the numbers of standards in a text: GB/T 19000—2016, T/SAQ 0008—2024, ISO 9001:2015."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.values import dataclass

_INDUSTRIES = (
    "AQ|BB|CB|CH|CJ|CY|DA|DB|DL|DY|DZ|EJ|FZ|GA|GC|GF|GH|GM|GY|HB|HG|HJ|HS|HY|JB|JC|JG|JR|JS|JT|JY|KA|LB|LD|LS|LY|MH|MR|MT|MZ|NB|NY|QB|QC|QJ"
    "|QX|RB|RF|SB|SC|SF|SH|SJ|SL|SN|SW|SY|TB|TD|TJ|TY|WB|WH|WJ|WM|WS|WW|XB|XF|YB|YC|YD|YJ|YS|YY|YZ|ZY"
)
_PROVINCES = "11|12|13|14|15|21|22|23|31|32|33|34|35|36|37|41|42|43|44|45|46|50|51|52|53|54|61|62|63|64|65|71|81|82"
_DASHES = r"[\-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D]{1,2}"

_NUMBER = re.compile(
    rf"""(?P<code>GB/T|GB/Z|GBZ(?:/T)?|GB|GJB|JJF|JJG
      |DB\s?(?:{_PROVINCES})(?:\d{{2}})?(?:/[TZ])?   # the blank is no part of a code, but people type it
      |T/[A-Z][A-Z0-9]{{1,11}}(?=[ \u00a0\u2002-\u200a\u3000])|T/[A-Z]{{2,12}}   # digits right behind are the number's
      |Q/[A-Z0-9\u4e00-\u9fff]{{2,12}}
      |(?!DB\d)(?:{_INDUSTRIES})(?:/[TZ])?           # DB with digits is a place, not the industry DB
      |ISO/IEC(?:\s(?:TS|TR|PAS|Guide))?|ISO/(?:TS|TR|PAS)|ISO\sGuide|ISO|IEC(?:/(?:TS|TR|PAS))?|ITU-T\s?[A-Z]\.)
    (?P<space>[ \u00a0\u2002-\u200a\u3000]*)
    (?P<number>\d{{1,6}}(?:\.\d{{1,3}})*)
    (?:\s*(?P<dash>{_DASHES}|:)\s*(?P<year>\d{{4}}|\d{{2}}(?!\d)))?
    (?P<all>\s*[（(]所有部分[)）])?""",
    re.VERBOSE,
)
_HEAD = re.compile(r"[A-Z](?<![A-Za-z0-9/_].)")  # "_" keeps the font name 楷体_GB2312 out
"""Where a code can begin; looked for first, because a set of signs is found ten times as fast as the whole pattern."""
_STRAY_BLANK = re.compile(r"(?<=^DB)\s")
_NEEDS_YEAR = re.compile(rf"(?:{_INDUSTRIES})|DB\s?\d{{2}}(?:\d{{2}})?")


@dataclass(frozen=True, slots=True)
class StandardNumber:
    """A standard's number as written at [start, end) of the text.

    `space` stands between code and number, `dash` (any dash or colon) before the year; both "" when absent.
    """

    start: int
    end: int
    code: str
    space: str
    number: str
    dash: str
    year: str | None
    all_parts: bool = False

    @property
    def dated(self) -> bool:
        """The year is given."""
        return self.year is not None

    @property
    def undated(self) -> str:
        """Code and number in one way of writing, without year and parts: "GB/T 19001", "ISO 9001"; equal for one document."""
        return f"{_STRAY_BLANK.sub('', self.code)} {self.number}"


def find_standard_numbers(text: str) -> tuple[StandardNumber, ...]:
    """Return the standard numbers in `text`, in order.

    A bare industry code (JB, SC) or place code (DB4201) before digits counts only with a year: cover logos and file names look so.
    """
    return tuple(
        StandardNumber(
            found.start(),
            found.end(),
            found["code"],
            found["space"],
            found["number"],
            found["dash"] or "",
            found["year"],
            found["all"] is not None,
        )
        for found in _matches(text)
        if found["year"] is not None or not _NEEDS_YEAR.fullmatch(found["code"])
    )


def _matches(text: str) -> Iterator[re.Match[str]]:
    end = 0
    for head in _HEAD.finditer(text):
        if head.start() >= end and (found := _NUMBER.match(text, head.start())) is not None:
            end = found.end()
            yield found
