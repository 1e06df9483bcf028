"""A text whose line ends were lost comes as one long line: where its headings, clauses, items and page headers begin.

What is cut are blanks only. The titles of the chapters are known from the text's own 目次; no cut is made for the end of a
sentence alone, for nobody knows where a paragraph ended.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

FROM: Final = 1000
"""Signs from which a line is no paragraph that somebody wrote."""
_TO: Final = 1_000_000
"""Signs up to which it may be a standard."""
_PAGE = r"(?:\d{1,3}|[IVX]{1,5}|[Ⅰ-Ⅻ])"
_CODE = r"(?:GB|DB\d{2,4}|[A-Z]{2}|[TQ](?=/))(?:/[A-Z\d]{1,12})? ?\d{1,6}(?:\.\d{1,3})* ?[—–-] ?\d{4}"
_LISTED = re.compile(rf"(?:^|\s)(\d{{1,2}} [^\s.…]{{2,30}}|附录 ?[A-Z] ?[(（][^)）]{{3,5}}[)）] ?[^\s.…]{{2,30}}) [.… ]{{4,}}{_PAGE}(?= )")
_ENTRY_END = re.compile(rf"(?<=[.…]) {_PAGE}( +)")
_HEADER = re.compile(rf"(?<! )( ++){_CODE} {_PAGE}( +)(?=[\u4e00-\u9fff\d\"“])")
_FIXED = re.compile(r"(?<! )( ++)(?:目 ?次|前 ?言|引 ?言|参 ?考 ?文 ?献)( +)(?![.…])")
_TERM = re.compile(r"(?<=。)( +)[\u4e00-\u9fff“”\"]{2,20} [a-z]{3,}[a-z -]*[a-z]( +)(?=[\u4e00-\u9fff“])")
_COVER = re.compile(
    rf"CCS ?[A-Z] ?\d{{2}}( +)|(?<! )( ++){_CODE}( +)(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])( +)(?=[A-Z][a-z]+ [a-z])|(?<=发布|实施)( +)"
)
_STANDARD = r"(?:GB|DB\d{2,4}|[A-Z]{2}|T)(?:/[A-Z\d]+)? ?\d[\d.]*(?: ?[—–-] ?\d{4})?"
_BEFORE = re.compile(
    r"(?<! ) ++(?=ICS ?\d{2}|CCS ?[A-Z]|参 ?考 ?文 ?献 |附 ?录 ?[A-Z] ?[(（]|前 ?言 |引 ?言 "
    r"|\d{4} ?- ?\d{1,2} ?- ?\d{1,2} ?(?:发布|实施)|[a-z]\) ?[\u4e00-\u9fff]"
    r"|(?<![见按照合及和、至] )(?:\d{1,2}|[A-Z])(?:\.\d{1,2}){1,4} ?[\u4e00-\u9fffA-Z“\"])"
    rf"|(?<=[。:：;；]) +(?=本(?:文件|标准)|请注意|首期承诺|{_STANDARD} [\u4e00-\u9fff]{{3}})"
    rf"|(?<=[\u4e00-\u9fff]) +(?={_STANDARD} [\u4e00-\u9fff]{{2,20}}(?<![的中]) )"
)
"""The last two: a document listed in chapter 2, behind the sentence that leads in and behind another document's title."""
_TITLES = ("范围", "规范性引用文件", "术语和定义")


def pieces(line: str) -> list[tuple[int, str]]:
    """Return (where it begins, text) of each paragraph of a line; the line itself where it is no longer than a paragraph."""
    if not FROM < len(line) <= _TO:
        return [(0, line)]
    found = []
    for start, end in pairwise(sorted({0, len(line)} | _cuts(line))):
        text = line[start:end]
        if text.strip():
            found.append((start + len(text) - len(text.lstrip()), text.strip()))
    return found


def _cuts(line: str) -> set[int]:
    """Return where paragraphs begin."""
    cuts = {match.end() for match in _BEFORE.finditer(line)}
    contents = _FIXED.search(line)
    cover = _COVER.finditer(line, 0, contents.start() if contents is not None else 0)
    for match in (*_ENTRY_END.finditer(line), *_HEADER.finditer(line), *_FIXED.finditer(line), *_TERM.finditer(line), *cover):
        cuts.update(end for _, end in match.regs[1:] if end >= 0)
    for match in _headings(line).finditer(line):
        cuts.update((match.start(1), match.end(1)))
    return cuts


def _headings(line: str) -> re.Pattern[str]:
    """Return what finds the chapters: a number with one of the titles that the 目次 or every standard has."""
    listed = [match[1].partition(" ") for match in _LISTED.finditer(line)]
    named = [rf"{number} +{re.escape(title)}" for number, _, title in listed if number.isdecimal()]
    named += [rf"\d +{title}" for title in _TITLES]
    return re.compile(rf" ({'|'.join(named)}) (?![.…])")
