"""standard.cover-replaces: the cover names the document that the foreword says is replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.standard_numbers import find_standard_numbers
from pipeline.language.text_index import CitedStandard, TextIndex
from pipeline.model.correction import InsertParagraph
from pipeline.model.outline import Outline

_REPLACES = re.compile(r"本(?:文件|标准|部分|规范|规程|指南|导则|准则)(?:部分)?[代替]替")


@check(
    "standard.cover-replaces",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "前言说代替“{found}”，封面没有写，请在编号之下写“代替 {found}”。",
            "the foreword says that {found} is replaced; the cover does not: write 代替 {found} below the number",
        ),
        "differs": Text(
            "封面写代替“{cover}”，前言写代替“{found}”，请改为一致。", "the cover replaces {cover}, the foreword {found}: let them agree"
        ),
    },
)
def standard_cover_replaces(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """新版代替旧版要写在封面上，否则两版会同时有人在用。"""
    named = _named(outline, text)
    if named is None or not outline.of_kind("cover"):
        yield Skip(None, "not-applicable")
        return
    number = named.paragraph.text[named.number.start : named.number.end]
    at = outline.cover.replaces
    if at is None:
        below = outline.cover.number
        correction = None if below is None else InsertParagraph(below.address, f"代替 {number}")
        yield Hit("absent", below or named.span, found=number, correction=correction)
        return
    written = text.quote(at)
    covers = [(one.code, one.number) for one in find_standard_numbers(written)]
    if covers and (named.number.code, named.number.number) not in covers:
        yield Hit("differs", at, found=number, arguments={"cover": written})
    else:
        yield Pass(at)


def _named(outline: Outline, text: TextIndex) -> CitedStandard | None:
    """Return the first number that the foreword's sentence 本文件代替 … names; None where nothing is replaced."""
    forewords = outline.of_kind("foreword")
    for found in text.find(_REPLACES):
        if any(element.first <= found.paragraph.index <= element.last for element in forewords):
            numbers = (one for one in text.standard_numbers if one.paragraph is found.paragraph)
            return next(numbers, None)
    return None
