"""Awards as people list them in a form (2020年 上海市工人先锋号 上海市总工会): year, name, who gave it, who holds it, how high it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal

from pipeline.language.leftovers import leftover
from pipeline.language.normal import fold, stripped
from pipeline.language.patterns import pattern
from pipeline.model.text import Text
from pipeline.model.values import dataclass

Level = Literal["national", "city", "trade", "district", "company"]
LEVELS: dict[Level, Text] = {
    "national": Text("国家级", "national"),
    "city": Text("市级", "of the city"),
    "trade": Text("行业、集团级", "of the trade or group"),
    "district": Text("区级", "of the district"),
    "company": Text("企业级", "of the company"),
}
"""The highest first, as people call them."""

_END = pattern(r"[\n；;。]+")
_NUMBER = pattern(
    r"\s*(?:[(（]?\d{1,2}(?:[)）、]|[.．](?!\d)|[.．](?=(?:19|20)\d{2}\D))|[(（]?[一二三四五六七八九十]{1,3}[)）、]|[①-⑳]|[-•·●■◆★※]+)\s*"
)
_YEAR = pattern(
    r"(?<!\d)(?P<year>(?:19|20)\d{2})(?:\s*[-—~～/至、和]+\s*(?P<last>(?:19|20)\d{2}|\d{2}(?!\d)))?\s*(?:年度?|[./-]\s*\d{1,2}|(?!\s*[元名人余多次个项家]|\d))"
    r"|(?P<han>二[〇零○Oo0][〇零○一二][〇零○一二三四五六七八九])\s*年"
)
_QUOTED = pattern(r"[“\"「『《]([^”\"」』》]{2,40})[”\"」』》]")
_AWARD = pattern(
    r"(?:荣誉称号|称号|先锋号|文明号|文明岗|示范岗|示范窗口|红旗班组|班组|集体|标兵|能手|明星|工匠|劳模|劳动模范|工作者|个人|党员|团员|奖章|奖状|奖牌|[一二三特]等奖|金奖|银奖|铜奖|优秀奖|提名奖|大奖|奖|号|窗口|单位|之星|巾帼|红旗手|岗|先进|(?:优秀|十佳|最美|金牌|先进)[一-鿿]{2,6})"
    r"(?:称号|奖)?$"
)
_GRANTOR = pattern(
    r"(?:总工会|工会|团市委|团区委|团委|共青团[一-鿿]{0,8}委员会|妇联|妇女联合会|质量协会|协会|学会|商会|联合会|委员会|人民政府|政府|办公室|组委会|集团|公司|局|部|厅|委|街道|中心|党组|党委)(?:\([^()]*\))?"
)
_GIVEN = pattern(r"(?:由|被|经|荣获|获得|获评|获|被评为|评为|授予|颁发|颁布|表彰|评选|命名)+(?:的|为)?")
_HIGH: tuple[tuple[Level, re.Pattern[str]], ...] = (
    ("national", pattern(r"全国|国家|中国|中华|国务院|部级")),
    ("company", pattern(r"公司|企业内|本单位|厂级|中心级")),
    ("district", pattern(r"(?<![一-鿿]园)[一-鿿]{2}区|区级|区(?:总工会|政府|委|团委|妇联)|街道|镇")),
    ("trade", pattern(r"行业|系统|集团")),
    ("city", pattern(r"上海|市级|(?<![一-鿿])市[一-鿿]|省")),
    ("trade", pattern(r"协会|学会")),
)
_WORDS = pattern(r"[一-鿿A-Za-z]{2}")
_LONGEST = 4000
"""Characters looked at: a hostile text must not cost time."""


@dataclass(frozen=True, slots=True)
class Honour:
    """One award at [start, end) of the text; what is not said, or cannot be told, is None."""

    start: int
    end: int
    years: tuple[int, ...]
    name: str | None
    grantor: str | None = None
    holder: str | None = None
    level: Level | None = None


def find_honours(text: str) -> tuple[Honour, ...]:
    """Return the awards of a list in order, one for each line or sentence; () for 无 and for a blank.

    A year on a line of its own holds for the lines below that have none; a heading (集体荣誉) is no award.
    """
    if leftover(text) is not None:
        return ()
    found: list[Honour] = []
    above: tuple[int, ...] = ()
    for start, end in _pieces(text[:_LONGEST]):
        line = text[start:end]
        if not _WORDS.search(_YEAR.sub(" ", fold(line))):
            above = _years_in(fold(line)) or above
            continue
        honour = _read(text, start, end)
        if honour.years or honour.name is not None or (_GIVEN.search(line) and line[-1] not in "：:"):
            found.append(honour if honour.years else replace(honour, years=above))
    return tuple(found)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in (*_END.finditer(text), None):
        stop = end.start() if end else len(text)
        yield from _by_year(text, start, stop)
        start = end.end() if end else stop


def _by_year(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a line before each further year that begins a part of it: 2019年甲奖、2020年乙奖."""
    cuts = [match.start() for match in _YEAR.finditer(text, start, end) if match.start() > start and text[match.start() - 1] in "，,、 　"]
    for first, last in zip([start, *cuts], [*cuts, end], strict=True):
        begin, stop = stripped(text, first, last)
        while stop > begin and text[stop - 1] in "，,、":
            begin, stop = stripped(text, begin, stop - 1)
        if stop > begin:
            yield begin, stop


def _read(text: str, start: int, end: int) -> Honour:
    number = _NUMBER.match(text, start, end)
    begin = number.end() if number else start
    line = fold(text[begin:end])
    bare = _YEAR.sub(" ", line)
    return Honour(begin, end, _years_in(line), _name(bare), _grantor(bare), _holder(bare), _level(bare))


def _years_in(line: str) -> tuple[int, ...]:
    return tuple(dict.fromkeys(year for match in _YEAR.finditer(line) for year in _years(match)))


def _years(match: re.Match[str]) -> Iterator[int]:
    if match["han"]:
        yield int("".join(str("〇一二三四五六七八九".find(sign.translate(_ZEROS))) for sign in match["han"]))
        return
    yield int(match["year"])
    if match["last"]:
        yield int(match["last"]) if len(match["last"]) == 4 else int(match["year"][:2] + match["last"])


_ZEROS = {ord(sign): "〇" for sign in "零○Oo0"}


def _name(bare: str) -> str | None:
    """Return what stands in quotation marks, else the last part that ends as awards do."""
    quoted = _QUOTED.search(bare)
    if quoted is not None:
        return quoted[1].strip()
    parts = [part for part in re.split(r"[\s，,、():]+|" + _GIVEN.pattern, bare) if part]
    named = [part for part in parts if _AWARD.search(part)]
    return named[-1] if named else None


def _grantor(bare: str) -> str | None:
    """Return who gave the award: in brackets behind it, before 授予, or a part that ends as those do who give awards."""
    for part in re.split(r"[\s，,、():]+|" + _GIVEN.pattern, _QUOTED.sub(" ", bare)):
        found = _GRANTOR.search(part)
        if found is not None and found.end() == len(part) and not _AWARD.search(part):
            return part
    return None


def _holder(bare: str) -> str | None:
    """Return whom the line names as holder: what stands before 荣获 or 被评为."""
    before, given, _ = bare.partition("荣获") if "荣获" in bare else bare.partition("被评为") if "被评为" in bare else bare.partition("获")
    who = re.split(r"[，,、:\s]+", before.strip("，,、: "))[-1] if given else ""
    return (
        who if 1 < len(who) <= 20 and not re.fullmatch(r"曾|先后|连续.*|多次|曾经|共|度|年度|分别|近.{1,3}年.*|.*[\d月日年]", who) else None
    )


def _level(bare: str) -> Level | None:
    return next((level for level, named in _HIGH if named.search(bare)), None)


def highest(honours: Iterable[Honour]) -> Honour | None:
    """Return the award of the highest level, of several the latest; None where no level is told."""
    order = list(LEVELS)
    told = [one for one in honours if one.level is not None]
    return min(told, key=lambda one: (order.index(one.level or "company"), -max(one.years, default=0)), default=None)
