"""standard.reference-gap: number and title of a listed document, and the parts of the title, stand one full-width blank apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.reference_lists import items_of
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline, Reference

_GAP: Final = "\u3000"
_ENDS: Final = "。；，、;,. \t\u00a0\u3000"
"""Punctuation there is another rule's concern."""
_BLANKS: Final = re.compile(r"\s+")
_TITLED: Final = re.compile(r"《([^《》]+)》")
_BETWEEN: Final = re.compile(r"(?<=[^\x00-\xff])[ \t\u00a0]+(?=[^\x00-\xff])|(?<=[^\x00-\xff])\s{2,}")
"""Blanks between the Chinese parts of a title; a single \u3000 is right."""


@check(
    "standard.reference-gap",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "joined": Text(
            "编号与名称之间应空一个汉字，请写作“{expected}”。", "one full-width blank belongs between number and title: write “{expected}”"
        ),
        "title-marks": Text("清单中的名称不加书名号，请写作“{expected}”。", "no 《》 stand around a listed title: write “{expected}”"),
        "untitled": Text("“{found}”只有编号，请补写名称。", "“{found}” is a number only: add the title"),
        "blank": Text(
            "编号与名称、名称的各要素之间宜空一个汉字。", "number, title and the parts of a title stand one full-width blank apart"
        ),
    },
)
def standard_reference_gap(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """编号和名称分开，读者一眼就能找到要查的文件。"""
    seen = False
    for item in items_of(outline, "normative"):
        quote = text.quote(item.span)
        if not item.number or not quote.startswith(item.number):
            continue
        seen = True
        yield _judge(item, quote) or Pass(item.span)
    if not seen:
        yield Skip(None, "not-applicable")


def _judge(item: Reference, quote: str) -> Hit | None:
    behind = quote[len(item.number) :].rstrip(_ENDS)
    title = behind.strip()
    if not title:
        return Hit("untitled", item.span, found=item.number)
    if not _begins_title(title):
        return None
    marked = _TITLED.fullmatch(title)
    right = _GAP + _parts(title if marked is None else marked[1])
    if behind == right:
        return None
    code = "title-marks" if marked is not None else "blank" if _BLANKS.match(behind) else "joined"
    start = item.span.start + len(item.number)
    at = Span(item.span.address, start, start + len(behind))
    return Hit(code, item.span, found=quote, expected=item.number + right, correction=ReplaceText(at, right))


def _begins_title(title: str) -> bool:
    """Tell whether a title stands behind the number, and no equivalent ("/ISO 9001:2015") or edition."""
    return title[0] == "《" or title[0].isalpha()


def _parts(title: str) -> str:
    return _BETWEEN.sub(_GAP, title)
