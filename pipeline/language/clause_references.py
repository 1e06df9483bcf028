"""Finds where a text names a place of the same document: 第4章, 见5.2, 附录A, 表1, 图A.1～图A.3, 公式（3）."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from pipeline.language.patterns import pattern

ReferenceKind = Literal["chapter", "annex", "figure", "table", "formula", "clause"]

_NAMED: dict[str, ReferenceKind] = {"第": "chapter", "附": "annex", "图": "figure", "表": "table", "式": "formula"}
_DASH = r"[-–—－−]"
_NAME = pattern(
    r"[第附图表式](?:"
    r"(?<=第)\s*(\d{1,2})\s*(?:章|(?=[、和与及至～~]\s*第?\s*\d{1,2}\s*章))"
    r"|(?<=附)\s*录\s*([A-Z](?:\.\d{1,3}){0,5})(?![A-Za-z\d.])"
    rf"|(?:(?<=图)(?<![地意企试力附]图)|(?<=表)(?<![代外仪报附]表))\s*((?:[A-Z]\.?)?\d{{1,3}}(?:(?:\.|{_DASH})\d{{1,3}})?)(?!\d)"
    r"(?!\s*(?:[个张份篇家天种批台套年月日]|名(?!称)|人(?!员)|次(?!序)|项(?!目)|条(?!件)))"
    r"|(?<=式)(?<![方模形样格版制程款]式)\s*[（(]((?:[A-Z]\.)?\d{1,3})[）)]"
    r")"
)
_NUMBER = pattern(r"[A-Z0-9０-９](?<![\nA-Za-z\d./].)(?:(?<=\d)\d)?(?:\.[1-9]\d{0,2}){1,5}(?![\d%％]|\.\d)")
"""At the beginning of a line it is the clause's own."""
_QUANTITY = pattern(
    r"\s*(?:[a-zA-Z](?![)）])|[℃°㎡±×倍万亿元年月日天分级版秒岁折吨寸亩度个次名人家台]|平方|立方|厘米|毫米|公里|公斤|小时|及?以[上下内]|计(?!算)|(?:的)?系数)"
)
_PART_OF_MORE = pattern(r"[A-Za-z\d./—–-]\s*$|[图表]\s*$")
"""A number behind these is part of a longer one, of a code or of a caption's."""
_ARTICLE = pattern(r"\s*[条款节]")
_BEFORE = pattern(
    r"(?:见|按照?|依照|符合|满足|依据|根据|执行|遵[守照循]|参照|除|本(?:文件|标准|规范)(?:中?的)?|第|条款?|在(?=\s*[A-Z\d.]+\s*(?:中|规定)))\s*$"
)
_BEHIND = pattern(r"\s*(?:[a-z][)）])?\s*(?:条(?!件)|(?:中|所|的)*规定|所述|中?给出|中?列出)")
_BRACKETED = pattern(r"[\u4e00-\u9fff][（(]$")
"""How a term or a reagent is pointed to: 社区（3.1.1）; of fewer than three parts it may be a value."""
_NO_REFERENCE = pattern(r"(?:版本|软件|固件|系统)号?[（(]$")
_BETWEEN = pattern(r"\s*(?:[a-z][)）])?\s*(?:[、～~]|以?及|[和与或至到])\s*")
_THROUGH = pattern(r"\s*[～~至到]\s*")
_MORE: dict[ReferenceKind, re.Pattern[str]] = {
    "chapter": pattern(r"\s*(?:[、～~和与及至])\s*第?\s*(\d{1,2})\s*章"),
    "annex": pattern(r"\s*(?:[、～~和与及至])\s*([A-Z])(?![A-Za-z\d.])"),
    "figure": pattern(
        r"\s*(?:[、～~和与及至])\s*((?:[A-Z]\.)?\d{1,3})(?![\d.%％]|\s*(?:[a-zA-Z]|[个张份篇家天种批台套年月日名人次项条倍万元级分]))"
    ),
}
_MORE["table"] = _MORE["figure"]
_JOINING = " \t\n\u00a0\u3000，,的中"
"""What may stand between a document and its clause."""
_CLAIMS = tuple('0123456789.)）》”"版件准范')
_OTHER_DOCUMENT = pattern(
    r"(?:\d{4}(?:\s*年?版)?[)）]?|[旧原前]版|(?:原|该|上述|前述)(?:标准|文件|规范)|(?:/[A-Z]+|[A-Z]{2})\s?\d[\d.]*|[（(]所有部分[)）]|》|[”\"])$"
)
_WIDEST = 30
"""Numbers in a range; more are a slip of the pen."""


class ClauseReference(NamedTuple):
    """A mention of a place; [start, end) covers what a reader would look for ("第4章", "附录A", "5.2").

    What lies inside a range (图1～图3) is mentioned too, by the whole range.
    """

    start: int
    end: int
    kind: ReferenceKind
    number: str


class _Mention(NamedTuple):
    place: ClauseReference
    elsewhere: bool
    """It is a place of another document, named right before."""


def find_clause_references(text: str) -> Iterator[ClauseReference]:
    """Yield the mentions in order; places that a standard's number or a title in front claims for that document are left out."""
    last: _Mention | None = None
    for match in sorted((*_NAME.finditer(text), *_NUMBER.finditer(text)), key=re.Match.start):
        if last is not None and match.start() < last.place.end:
            continue
        found = _numbered(text, match, last) if match.lastindex is None else _named(text, match, last)
        if found is None:
            continue
        if not found.elsewhere:
            yield found.place
            if last is not None:
                yield from _inside(text, last.place, found.place)
        last = found
        for more in _chained(text, found.place):
            if not found.elsewhere:
                yield more
                yield from _inside(text, last.place, more)
            last = _Mention(more, found.elsewhere)


def _named(text: str, match: re.Match[str], last: _Mention | None) -> _Mention | None:
    number = match[match.lastindex or 0]
    kind = _NAMED[match[0][0]]
    if kind == "annex" and "." in number:
        kind = "clause"
    start = match.start() - (kind == "formula" and text.endswith("公", 0, match.start()))
    place = ClauseReference(start, match.end(), kind, number)
    return _Mention(place, _is_elsewhere(text, start, last))


def _numbered(text: str, match: re.Match[str], last: _Mention | None) -> _Mention | None:
    """Return a clause that is named by its bare number; None for any other number."""
    number = match[0]
    if match.start() == 0:
        return None
    if number.count(".") == 1 and _QUANTITY.match(text, match.end()):
        return None
    before = text[max(0, match.start() - 8) : match.start()]
    if _PART_OF_MORE.search(before) or (before.endswith("第") and _ARTICLE.match(text, match.end()) is None):
        return None
    chained = last is not None and last.place.kind == "clause" and _BETWEEN.fullmatch(text, last.place.end, match.start()) is not None
    if not (chained or _is_pointed_to(text, match, before) or _BEFORE.search(before) or _BEHIND.match(text, match.end())):
        return None
    return _Mention(ClauseReference(match.start(), match.end(), "clause", number), _is_elsewhere(text, match.start(), last))


def _is_pointed_to(text: str, match: re.Match[str], before: str) -> bool:
    """Tell whether the number stands alone in brackets behind what it explains."""
    alone = match[0].count(".") > 1 and text.startswith(("）", ")"), match.end())
    return alone and _BRACKETED.search(before) is not None and _NO_REFERENCE.search(before) is None


def _is_elsewhere(text: str, start: int, last: _Mention | None) -> bool:
    if last is not None and last.elsewhere and _BETWEEN.fullmatch(text, last.place.end, start):
        return True
    before = text[max(0, start - 24) : start].rstrip(_JOINING)
    return before.endswith(_CLAIMS) and _OTHER_DOCUMENT.search(before) is not None


def _chained(text: str, place: ClauseReference) -> Iterator[ClauseReference]:
    """Yield the bare numbers behind a mention: 表1、2和3, 附录A和B, 第4～6章."""
    further = _MORE.get(place.kind)
    end = place.end
    while further is not None and (match := further.match(text, end)) is not None:
        end = match.end()
        yield ClauseReference(match.start(1), end, place.kind, match[1])


def _inside(text: str, first: ClauseReference, last: ClauseReference) -> Iterator[ClauseReference]:
    """Yield what a range names without saying so."""
    if first.kind != last.kind or not _THROUGH.fullmatch(text, first.end, last.start):
        return
    head, low = _split(first.number)
    head_behind, high = _split(last.number)
    if head == head_behind and low is not None and high is not None and high - low <= _WIDEST:
        for between in range(low + 1, high):
            name = chr(between) if first.kind == "annex" else str(between)
            yield ClauseReference(first.start, last.end, first.kind, head + name)


def _split(number: str) -> tuple[str, int | None]:
    head, point, tail = number.rpartition(".")
    if tail.isdecimal():
        return head + point, int(tail)
    return (head + point, ord(tail)) if len(tail) == 1 else (number, None)
