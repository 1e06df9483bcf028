"""Reads the texts of the full drafts: a line is the kind of a paragraph and what stands in it; the numbers are counted here.

Kinds: the lines of the cover; `contents` (the pages of the entries of the 目次); `front` `heading` `bibliography` `index` headings
without a number; `chapter` and `title2` titled, `item3` untitled clauses; `term`; `p` a paragraph; lists `dash` `dot` `letter` `digit`;
`note` `example` `where` `key`; `table` with its `unit`, `row` (cells between |), `tablenote` and `tablefootnote` rows; `picture` (boxes
of the flow chart) and its `figure`; `formula` (value|above the line|below it); `annex` (kind|title); `bib`; `entry` of the index
(word|number). In a line, {表1} is a cross-reference, {脚注：…} a footnote, {上标：a} a raised letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TEXTS = Path(__file__).parent / "texts"
MARKERS = {"dash": "——", "dot": "·"}
BOUND = {"letter": ("letter", "digit"), "digit": ("digit",)}
"""Kinds right before an item of a list that make it go on rather than begin."""


@dataclass(frozen=True)
class Block:
    """A paragraph of a draft."""

    kind: str
    text: str
    number: str = ""
    """As shown: "5.1", "附录A", "表1", "注1：", "a)"."""
    begins: bool = False
    """The first of a list or of a group of notes."""
    in_annex: bool = False


def blocks(name: str) -> list[Block]:
    """Return the paragraphs of the draft of this name, numbered."""
    lines = [line.split(" ", 1) for line in (TEXTS / f"{name}.txt").read_text("utf-8").splitlines()]
    return list(_numbered([(kind, text) for kind, text in lines]))


def contents(read: list[Block], *, clauses: bool) -> list[tuple[int, Block]]:
    """Return (level, block) of each entry of the 目次; the titled clauses of chapters too if asked for."""
    levels = {"front": 1, "chapter": 1, "annex": 1, "bibliography": 1, "index": 1, **({"title2": 2} if clauses else {})}
    return [(levels[block.kind], block) for block in read if block.kind in levels and not (block.kind == "title2" and block.in_annex)]


class _Counters:
    """The numbers of the chapter, clause, figure and table at hand."""

    def __init__(self) -> None:
        self.places = [0, 0, 0]
        self.annex = ""
        self.counts: dict[str, int] = {}

    def place(self, level: int) -> str:
        self.places[level - 1] += 1
        self.places[level:] = [0] * (3 - level)
        first = self.annex or str(self.places[0])
        return ".".join([first, *(str(count) for count in self.places[1:level])])

    def begin_annex(self) -> str:
        self.annex = chr(ord(self.annex or "@") + 1)
        self.places = [0, 0, 0]
        self.counts.update(figure=0, table=0)
        return f"附录{self.annex}"

    def count(self, kind: str, *, anew: bool = False) -> int:
        self.counts[kind] = 1 if anew else self.counts.get(kind, 0) + 1
        return self.counts[kind]

    def captioned(self, kind: str) -> str:
        return f"{'图' if kind == 'figure' else '表'}{self.annex + '.' if self.annex else ''}{self.count(kind)}"


def _numbered(lines: list[tuple[str, str]]) -> Iterator[Block]:
    counters = _Counters()
    for place, (kind, text) in enumerate(lines):
        before = lines[place - 1][0] if place else ""
        begins = before not in BOUND.get(kind, (kind,))
        single = begins and (place + 1 == len(lines) or lines[place + 1][0] != kind)
        yield Block(kind, text, _number(counters, kind, begins=begins, single=single), begins, bool(counters.annex))


def _number(counters: _Counters, kind: str, *, begins: bool, single: bool) -> str:
    if kind == "annex":
        return counters.begin_annex()
    if kind in ("chapter", "title2", "term", "item3"):
        return counters.place({"chapter": 1, "item3": 3}.get(kind, 2))
    if kind in ("figure", "table"):
        return counters.captioned(kind)
    if kind in ("note", "example"):
        count = counters.count(kind, anew=begins)
        return f"{'注' if kind == 'note' else '示例'}{'' if single else count}："
    if kind == "letter":
        return chr(96 + counters.count(kind, anew=begins)) + ")"
    if kind == "digit":
        return f"{counters.count(kind, anew=begins)})"
    if kind in ("bib", "formula"):
        count = counters.count(kind)
        return f"[{count}]" if kind == "bib" else f"（{count}）"
    return MARKERS.get(kind, "")


def referred(read: list[Block]) -> set[str]:
    """Return the numbers of annexes, and of figures and tables in them, that a cross-reference names."""
    return {found for block in read for found in re.findall(r"\{(附录[A-Z]|[图表][A-Z]\.\d)\}", block.text)}
