"""Where a standard names its own chapters, clauses, annexes, figures, tables and formulae, and whether they are there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from pipeline.language.clause_references import ClauseReference, find_clause_references
from pipeline.model.outline import Caption, Clause, CrossReference, Element, Formula
from pipeline.recognise.standards.lines import Line

_SILENT = frozenset({"cover", "contents", "title", "bibliography", "index", "end-line"})
"""Elements that point to nothing: they are lists, or name what others are called."""
_DASH = re.compile(r"[-–—－−]")


def read_cross_references(
    lines: Sequence[Line], elements: Sequence[Element], captions: Sequence[Caption], formulae: Sequence[Formula]
) -> tuple[CrossReference, ...]:
    """Return the mentions of the standard's own places in reading order, each with its target; a heading or caption mentions nothing."""
    targets = _Targets(elements, captions, formulae)
    own = targets.headings | {caption.paragraph for caption in captions}
    offset = lines[0].paragraph.index if lines else 0
    found: list[CrossReference] = []
    for element in elements:
        if element.kind not in _SILENT:
            for line in lines[element.first - offset : element.last + 1 - offset]:
                if line.paragraph.index not in own and not line.running:
                    found.extend(_mentions(line, targets))
    return tuple(found)


class _Targets:
    """Number -> paragraph of everything that can be named."""

    def __init__(self, elements: Sequence[Element], captions: Sequence[Caption], formulae: Sequence[Formula]) -> None:
        annexes = [element for element in elements if element.kind == "annex"]
        self.annexes = _first((_compact(element.number), element.first) for element in annexes)
        self.clauses = _first(chain.from_iterable(_numbers(element.clause) for element in elements if element.clause is not None))
        self.figures = _first((_compact(one.number), one.paragraph) for one in captions if one.kind == "figure" and one.number)
        self.tables = _first((_compact(one.number), one.paragraph) for one in captions if one.kind == "table" and one.number)
        self.formulae = _first((_compact(one.number), one.paragraph) for one in formulae if one.number)
        self.headings = {element.first for element in elements if element.heading is not None} | {
            paragraph for element in annexes if element.annex is not None for paragraph in range(element.first, element.annex.last + 1)
        }

    def of(self, kind: str) -> dict[str, int]:
        """Return the places of a kind."""
        return {"annex": self.annexes, "figure": self.figures, "table": self.tables, "formula": self.formulae}.get(kind, self.clauses)


def _first(places: Iterator[tuple[str, int]]) -> dict[str, int]:
    """Return number -> paragraph; of a number given twice, the first."""
    found: dict[str, int] = {}
    for number, paragraph in places:
        found.setdefault(number, paragraph)
    return found


def _numbers(clause: Clause) -> Iterator[tuple[str, int]]:
    if clause.level > 0:
        yield clause.number, clause.paragraph
    for child in clause.children:
        yield from _numbers(child)


def _mentions(line: Line, targets: _Targets) -> Iterator[CrossReference]:
    begin = 0 if line.mark is None else line.mark.end
    for mention in find_clause_references(line.paragraph.text):
        if mention.start < begin:
            continue
        places = targets.of(mention.kind)
        for number in _named(mention, places):
            kind = "clause" if mention.kind == "chapter" else mention.kind
            span = line.paragraph.span(mention.start, mention.end)
            yield CrossReference(kind, number, span, line.paragraph.index, places.get(_compact(number)))


def _named(mention: ClauseReference, places: dict[str, int]) -> Sequence[str]:
    """Return the numbers that a mention names: "表1-3" is a range where tables 1 and 3 are, and else a number of its own."""
    low, dash, high = _DASH.sub("-", mention.number).partition("-")
    if dash and _compact(mention.number) not in places and low in places and high in places and int(low) < int(high):
        return [str(number) for number in range(int(low), int(high) + 1)]
    return (mention.number,)


def _compact(number: str) -> str:
    return _DASH.sub("-", "".join(number.split()))
