"""standard.reference-number: a listed document has a number, or is literature or a law that has none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.reference_lists import items_of
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline, Reference

_OTHER_NUMBER: Final = re.compile(r"\d?[A-Z][A-Za-z/]{0,11}[ \u00a0\u3000/-]?[A-Z]{0,4}[ .-]?\d|.*[\[［][A-Z/]{1,5}[\]］]|[A-Z]+/[A-Z\d]+")
"""Codes of other bodies (ASTM D6400, CECS 242:2008, TSG 08), and the type mark of GB/T 7714."""
_LITERATURE: Final = re.compile(
    r"《|(?:法|词表|手册|[词辞]典|名录|年鉴|目录|规定|决定|公约)$|条例|办法|药典|第\d+号"
    r"|[〔\[（(](?:19|20)\d\d[〕\]）)]|https?:|[A-Za-z ,.&'()-]{12}"
)


@check(
    "standard.reference-number",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "“{found}”没有编号。请写出具体文件的编号和名称；举不出的删去。",
            "“{found}” has no number: name the very document by number and title, or delete it",
        )
    },
)
def standard_reference_number(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """没有编号的一项，读者不知道指的是哪份文件。"""
    seen = False
    for item in items_of(outline, "normative"):
        seen = True
        if item.number or _is_other(item):
            yield Pass(item.span)
        else:
            yield Hit("absent", item.span, found=text.quote(item.span))
    if not seen:
        yield Skip(None, "not-applicable")


def _is_other(item: Reference) -> bool:
    return _OTHER_NUMBER.match(item.title) is not None or _LITERATURE.search(item.title) is not None
