"""Where each paragraph of a standard stands: in which element, under which chapter or clause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pipeline.model.outline import Clause, Element
from pipeline.recognise.standards.lines import Line

_BEFORE_TEXT = ("cover", "contents", "undecided", "title")
"""Elements that hold no running text."""


class Standing(NamedTuple):
    """A line and its place in the tree."""

    line: Line
    element: Element
    clause: Clause | None
    """The chapter or clause it belongs to; the root of an annex or of an introduction; None in other elements."""
    begins: bool
    """The paragraph is a heading, or the one that carries the clause's number."""

    @property
    def at(self) -> int:
        """Index of the paragraph in the document."""
        return self.line.paragraph.index

    @property
    def clause_number(self) -> str | None:
        """Number of the chapter or clause; None outside chapters and annexes."""
        return self.clause.number if self.clause is not None else None


def find_standings(part: Sequence[Line], elements: Sequence[Element]) -> list[Standing]:
    """Return one standing for each line of the draft in order; lines of no element are left out."""
    found: list[Standing] = []
    offset = part[0].paragraph.index if part else 0
    for element in elements:
        lines = part[element.first - offset : element.last - offset + 1]
        _add(found, lines, element)
    return found


def runs_text(standing: Standing) -> bool:
    """Tell whether the line stands in an element with running text, and carries no heading."""
    return standing.element.kind not in _BEFORE_TEXT and not standing.begins


def _add(found: list[Standing], lines: Sequence[Line], element: Element) -> None:
    begins = _beginnings(element)
    clause = element.clause
    heading_ends = element.annex.last if element.annex is not None else element.first
    if element.heading is None:
        heading_ends = -1
    for line in lines:
        index = line.paragraph.index
        own = begins.get(index)
        if own is not None:
            clause = own
        found.append(Standing(line, element, clause, own is not None or index <= heading_ends))


def _beginnings(element: Element) -> Mapping[int, Clause]:
    """Return the clauses of an element by the paragraph their number stands in."""
    if element.clause is None:
        return {}
    begins = {}
    pending = [element.clause]
    while pending:
        clause = pending.pop()
        begins[clause.paragraph] = clause
        pending.extend(clause.children)
    return begins
