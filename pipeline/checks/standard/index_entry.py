"""standard.index-entry: a keyword of the index leads to the number of a clause, table, figure or annex of the standard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import fold
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_ENTRY: Final = re.compile(r"[\s.…·，,、]((?:(?:(?:表|图|附录)\s*)?(?:[A-Z]|\d{1,2}(?!\d))(?:\.\d{1,3}(?!\d))*+(?:[\s，,、;]++|$))+)$")
_LONGEST: Final = 120
"""Characters at the end of an entry that can be its numbers."""
_LETTER: Final = re.compile(r"[A-Za-z]|[\d\W]*")
_NUMBER: Final = re.compile(r"(表|图|附录)?\s*([A-Z]|\d{1,2})((?:\.\d{1,3})*)")


@check(
    "standard.index-entry",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "bare": Text("索引的“{found}”后面没有章条编号。", "no number stands behind “{found}” in the index"),
        "nowhere": Text("索引指到的“{number}”在文中找不到。", "the index leads to “{number}”, which is not in the text"),
    },
)
def standard_index_entry(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """索引给出关键词和章条编号，读者按编号去找。"""
    if outline.truncated:
        yield Skip(None, "truncated")
        return
    known = _numbers(outline)
    seen = False
    for element in outline.of_kind("index"):
        for index in range(element.first + 1, element.last + 1):
            paragraph = text.paragraph(index)
            if paragraph is None or _LETTER.fullmatch(paragraph.text.strip()):
                continue
            seen = True
            entry = _ENTRY.search(fold(paragraph.text[-_LONGEST:]).rstrip())
            if entry is None:
                yield Hit("bare", paragraph.span(), found=paragraph.text.strip())
                continue
            lost = [one[0] for one in _NUMBER.finditer(entry[1]) if "".join(one.groups("")) not in known]
            if lost:
                yield Hit("nowhere", paragraph.span(), found=paragraph.text.strip(), arguments={"number": lost[0]})
            else:
                yield Pass(paragraph.span())
    if not seen:
        yield Skip(None, "not-applicable")


def _numbers(outline: Outline) -> set[str]:
    found = {one.number for one in outline.all_clauses()} | {one.number for one in outline.terms}
    found |= {f"{'表' if one.kind == 'table' else '图'}{one.number}" for one in outline.captions}
    return found | {name for one in outline.of_kind("annex") for name in (one.number, f"附录{one.number}")}
