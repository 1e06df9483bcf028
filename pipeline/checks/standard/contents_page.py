"""standard.contents-page: the pages of the 目次 rise, Roman ones before Arabic ones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from pipeline.checks.contents import place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.outline import ContentsEntry, Outline

_CAPTION = re.compile(r"\s*([图表])\s*(?:[A-Z]\s*\.)?\s*\d")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@check(
    "standard.contents-page",
    on=Subject.OUTLINE,
    messages={
        "falls": Text(
            "目次的页码由{before}倒退到{found}，请更新页码。",
            "the pages of the table of contents fall from {before} to {found}; bring them up to date",
        ),
        "roman": Text(
            "目次的页码在阿拉伯数字{before}之后又出现罗马数字{found}；正文从1起用阿拉伯数字，之前用罗马数字。",
            "the Roman page {found} comes after the Arabic {before}; Roman pages stand before the body, Arabic ones begin with it",
        ),
    },
)
def standard_contents_page(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """页码倒退，说明目次没有更新，按它翻不到地方。"""
    before: tuple[ContentsEntry, tuple[bool, int]] | None = None
    list_before = ""
    for entry in outline.contents:
        caption = _CAPTION.match(entry.title)
        listed = "" if caption is None else caption[1]
        if listed != list_before:
            before, list_before = None, listed  # the headings, the figures, the tables: each list begins anew
        page = _page(entry.page)
        if page is None:
            yield Skip(entry.span, "unknown")
            continue
        if before is None or before[1] <= page:
            yield Pass(entry.span)
        else:
            code = "roman" if before[1][0] and not page[0] else "falls"
            yield Hit(code, place_of(entry), found=entry.page, arguments={"before": before[0].page})
        before = entry, page


def _page(written: str) -> tuple[bool, int] | None:
    """Return (Arabic, number) of a page; None for none."""
    plain = unicodedata.normalize("NFKC", written).strip().upper()
    if plain.isdecimal():
        return True, int(plain)
    if not plain or any(sign not in _ROMAN for sign in plain):
        return None
    values = [_ROMAN[sign] for sign in plain]
    following = [*values[1:], 0]
    return False, sum(-value if value < after else value for value, after in zip(values, following, strict=True))
