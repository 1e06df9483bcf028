"""standard.annex-label: an annex begins with its letter, （规范性） or （资料性）, and its title, each on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.checks.annexes import made_label
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import AnnexHeading, Element, Outline

_BLANKS = re.compile(r"[ \t\u3000\u00a0\u2002\u2003]*")


@check(
    "standard.annex-label",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "letter": Text(
            "附录的编号写作“{found}”，应用大写拉丁字母：附录{expected}。",
            "the annex is numbered “{found}”; a capital letter is asked for: {expected}",
        ),
        "kind-missing": Text(
            "附录{letter}没有写明是“（规范性）”还是“（资料性）”。",
            "annex {letter} does not say whether it is normative （规范性） or informative （资料性）",
        ),
        "joined": Text(
            "附录{letter}的编号、（规范性/资料性）和标题应各占一行。",
            "letter, kind and title of annex {letter} each stand on a line of their own",
        ),
    },
)
def standard_annex_label(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """附录的编号、规范性或资料性、标题各占一行，读者翻到就知道是不是必须遵守。"""
    for position, annex in enumerate(outline.of_kind("annex")):
        heading = annex.annex
        if heading is None:
            continue
        hits = [hit for hit in (_letter(annex, heading, position, text), _kind(annex, heading), _lines(annex, heading, text)) if hit]
        yield from hits or (Pass(heading.label),)


def _letter(annex: Element, heading: AnnexHeading, position: int, text: TextIndex) -> Hit | None:
    if annex.number.isascii() and annex.number.isalpha():
        return None
    return Hit("letter", heading.label, found=text.quote(heading.label), expected=chr(ord("A") + position))


def _kind(annex: Element, heading: AnnexHeading) -> Hit | None:
    if heading.kind is not None:
        return None
    return Hit("kind-missing", heading.label, expected="（规范性）/（资料性）", arguments={"letter": annex.number}, show=made_label(annex))


def _lines(annex: Element, heading: AnnexHeading, text: TextIndex) -> Hit | None:
    """Look for parts of the heading with nothing but blanks between them, on one line."""
    parts = [part for part in (None if made_label(annex) else heading.label, heading.kind, heading.title) if part is not None]
    for before, after in pairwise(parts):
        if before.address != after.address or _BLANKS.fullmatch(text.quote(before._replace(start=before.end, end=after.start))) is None:
            continue
        same = [part for part in parts if part.address == before.address]
        lines = "\n".join(text.quote(part) for part in same)
        span = same[0]._replace(end=same[-1].end)
        return Hit("joined", span, arguments={"letter": annex.number}, correction=ReplaceText(span, lines), show=made_label(annex))
    return None
