"""The standards that a proposal names, as chapter 2 lists them: numbers in one way of writing, titles, order (GB/T 1.1—2020 8.6.3)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from pipeline.language.standard_numbers import StandardNumber, find_standard_numbers, order_of
from pipeline.language.standard_order import Key, by_code, is_placed
from pipeline.model.values import dataclass

_TITLE_BEHIND: Final = re.compile(r"\s*[《〈]([^《》〈〉\n]{2,80})[》〉]")
_TITLE_BEFORE: Final = re.compile(r"[《〈]([^《》〈〉\n]{2,80})[》〉]\s*[（(]?\s*$")
_TITLE_BARE: Final = re.compile(
    r"[ \t\u00a0\u3000]+(?!给出|规定|提供|明确|界定|发布|实施|等|和|与|及|中|对|已)"
    r"((?:(?!的)[一-鿿（） \u3000]){2,40}?(?:标准|规范|指南|[通总准导规]则|要求|规程|方法|术语|限值|条件|体系|评价|的?测定))"
    r"(?=[、，,。；;）)\n]|$)"
)
_IN_LIST: Final = re.compile(r"(?:^|[、，,。；;：:（(\n]|\d[.、．)）])\s*$")
"""A title without marks counts where number, year and title stand by themselves between signs, as in a list."""
_WITHDRAWN: Final = re.compile(r"(?:废止|作废|被代替|被替代)[了的]?\s*$")
_NOW_WITHDRAWN: Final = re.compile(r"\s*(?:《[^》\n]*》)?\s*[（(，,]?\s*(?:(?:现?已经?)?被(?:代替|替代|取代|废止)|现?已经?(?:废止|作废))")
_BASIS: Final = "GB/T 1.1"
"""Named in every foreword, and cited by no clause."""
_PART: Final = re.compile(r"-(\d{1,3})(?!\d)(?:\s?[:：\-—]\s?(\d{4})(?!\d))?")
"""The part of an international standard, and the year behind it: IEC 60335-1:2020."""
_WIDE: Final = {sign: sign - 0xFEE0 for sign in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B), 0xFF0F)}
"""Full-width digits, letters and slash."""
_LOWER: Final = re.compile(
    r"(?<![A-Za-z0-9/])(?:gb|iso|iec|db(?=\d))(?=(?:\s?/?\s?[tz])?\s?\d|/iec)|(?<=[a-z]/)iec(?=\s?\d)", re.IGNORECASE
)
_NO_SLASH: Final = re.compile(r"(?<![A-Za-z0-9/])(GB|DB\d{2}(?:\d{2})?)\s?/?\s?[Tt](?=\s?\d)")
_BETWEEN: Final = re.compile(r"(?<=[一-鿿）”])[ \t\u00a0\u3000]+(?=[一-鿿（“])")
_PART_OF_TITLE: Final = re.compile(r"(第[0-9一二三四五六七八九十]{1,3}部分)\s*[:：]\s*")
_LAST: Final[Key] = (9, "", (), "")
_INDUSTRY: Final = 1


@dataclass(frozen=True, slots=True)
class Cited:
    """A standard that the proposal names: its number as it is written in a list, its title as far as it is given."""

    number: str
    title: str = ""


class _Found(NamedTuple):
    """A number in the text, the same as it will be written, whether it is dated, and the title beside it."""

    number: StandardNumber
    shown: str
    dated: bool
    title: str


def cited_in(text: str, but: StandardNumber | None = None) -> tuple[Cited, ...]:
    """Return the standards that a text names, each once, in the order of GB/T 1.1—2020 8.6.3.2.

    `but` and GB/T 1.1 are left out; those whose place the order leaves open stand last, as they come.
    """
    found: dict[str, _Found] = {}
    for key, one in _all(_spelled(text)):
        known = found.get(key)
        if known is None or (one.dated and not known.dated):
            found[key] = one._replace(title=one.title or (known.title if known else ""))
        elif not known.title:
            found[key] = known._replace(title=one.title)
    own = {_BASIS} if but is None else {_BASIS, but.undated}
    kept = [one for key, one in found.items() if key not in own]
    return tuple(Cited(one.shown, one.title) for one in sorted(kept, key=lambda one: _place(one.number)))


def written(number: StandardNumber) -> str:
    """Return a number in the one way it is written: GB/T 19001—2016, ISO 9001:2015, GB/T 24421（所有部分）."""
    if number.full_year is None:
        return f"{number.undated}{'（所有部分）' if number.all_parts else ''}"
    return f"{number.undated}{':' if number.standard_class == 'international' else '—'}{number.full_year}"


def title_behind(text: str, number: StandardNumber) -> str:
    """Return the title in 《》 right behind a number, "" where there is none."""
    found = _TITLE_BEHIND.match(text, number.end)
    return "" if found is None else elements(found[1])


def elements(title: str) -> str:
    """Return a title whose elements stand apart by one full-width blank (10.1.4); a name spread by blanks is closed up."""
    words = _PART_OF_TITLE.sub(r"\1：", title.translate(_WIDE).strip())
    spread = all(len(piece) == 1 for piece in words.split())
    return _BETWEEN.sub("" if spread else "\u3000", words)


def _all(text: str) -> list[tuple[str, _Found]]:
    """Return each number with its code, number and part, by which two of them are the same."""
    made = []
    for number in find_standard_numbers(text):
        part = None if number.dated or number.standard_class != "international" else _PART.match(text, number.end)
        title = _TITLE_BEHIND.match(text, number.end if part is None else part.end())
        before = text[max(0, number.start - 100) : number.start]
        if _WITHDRAWN.search(before) or _NOW_WITHDRAWN.match(text, number.end):
            continue
        title = title or _TITLE_BEFORE.search(before)
        if title is None and number.dated and _IN_LIST.search(before):
            title = _TITLE_BARE.match(text, number.end)
        named = "" if title is None else elements(title[1])
        if part is None:
            made.append((number.undated, _Found(number, written(number), number.dated, named)))
        else:
            key = f"{number.undated}-{part[1]}"
            made.append((key, _Found(number, f"{key}:{part[2]}" if part[2] else key, part[2] is not None, named)))
    return made


def _spelled(text: str) -> str:
    """Return a text with the codes of standards as they are written: GB/T for GBT and gb/t, half-width letters and digits."""
    upper = _LOWER.sub(lambda found: found[0].upper(), text.translate(_WIDE))
    return _NO_SLASH.sub(r"\1/T", upper)


def _place(number: StandardNumber) -> Key:
    """Return where a standard stands; those of engineering (JGJ, CJJ) are industry standards."""
    if number.standard_class == "engineering":
        return _INDUSTRY, number.proper_code, order_of(number), number.year or ""
    return by_code(number) if is_placed(number) else _LAST
