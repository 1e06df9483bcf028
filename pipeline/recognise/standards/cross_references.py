"""Where a standard names its own chapters, clauses, annexes, figures, tables and formulae, and whether they are there."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain

from pipeline.language.clause_references import find_clause_references
from pipeline.model.outline import Caption, Clause, CrossReference, Element, Formula
from pipeline.recognise.standards.lines import Line

_SILENT = frozenset({"cover", "contents", "title", "bibliography", "index", "end-line"})
"""Elements that point to nothing: they are lists, or name what others are called."""
_BETWEEN = "\n\0\n"
"""Between two paragraphs: nothing that names a place holds it."""
_DASH = re.compile(r"[-–—－−]")


def read_cross_references(
    lines: Sequence[Line], elements: Sequence[Element], captions: Sequence[Caption], formulae: Sequence[Formula]
) -> tuple[CrossReference, ...]:
    """Return the mentions of the standard's own places in reading order, each with its target; a heading or caption mentions nothing."""
    targets = _Targets(elements, captions, formulae)
    own = targets.headings | {caption.paragraph for caption in captions}
    offset = lines[0].paragraph.index if lines else 0
    speaking: list[Line] = []
    for element in elements:
        if element.kind not in _SILENT:
            speaking.extend(lines[element.first - offset : element.last + 1 - offset])
    return tuple(_mentions([line for line in speaking if not (line.running or line.paragraph.index in own)], targets))


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


def _mentions(lines: Sequence[Line], targets: _Targets) -> Iterator[CrossReference]:
    """Yield what the lines name; they are searched as one text, for most of them name nothing."""
    starts = list(accumulate((len(line.plain) + len(_BETWEEN) for line in lines), initial=0))
    for mention in find_clause_references(_BETWEEN.join(line.paragraph.text for line in lines)):
        at = bisect_right(starts, mention.start) - 1
        paragraph, mark = lines[at].paragraph, lines[at].mark
        start, end = mention.start - starts[at], mention.end - starts[at]
        if (mark is not None and start < mark.end) or end > len(paragraph.text):
            continue
        places = targets.of(mention.kind)
        kind = "clause" if mention.kind == "chapter" else mention.kind
        for number in _named(mention.number, places):
            yield CrossReference(kind, number, paragraph.span(start, end), paragraph.index, places.get(_compact(number)))


def _named(number: str, places: dict[str, int]) -> Sequence[str]:
    """Return the numbers that a mention names: "表1-3" is a range where tables 1 and 3 are, and else a number of its own."""
    low, dash, high = _compact(number).partition("-")
    head, point, first = low.rpartition(".")
    if not dash or low + dash + high in places or low not in places or head + point + high not in places or int(first) >= int(high):
        return (number,)
    return [f"{head}{point}{between}" for between in range(int(first), int(high) + 1)]


def _compact(number: str) -> str:
    return _DASH.sub("-", "".join(number.split()))
