"""What a note, an example or a footnote belongs to, and restarts its numbers in: a clause, a term, a table, a figure."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model.outline import Caption
from pipeline.recognise.standards.neighbours import Neighbours
from pipeline.recognise.standards.standing import Standing


class Scopes:
    """Names of the places of a draft, as they stand in `Remark.scope` and `Footnote.scope`."""

    def __init__(self, captions: Sequence[Caption], neighbours: Neighbours) -> None:
        self._neighbours = neighbours
        self._tables = {caption.table: _named(caption) for caption in reversed(captions) if caption.table is not None}
        self._figures = {caption.picture: _named(caption) for caption in reversed(captions) if caption.picture is not None}
        self._figures |= {caption.paragraph: _named(caption) for caption in captions if caption.kind == "figure"}

    def of_cell(self, standing: Standing) -> str | None:
        """Return the table that the line stands in; "table #3" for the fourth of the document where it has no number."""
        table = self._neighbours.table_at(standing.line)
        return None if table is None else self._tables.get(table, f"table #{table}")

    def of_object_above(self, position: int) -> str | None:
        """Return the table or figure that ends right above the line."""
        table = self._neighbours.table_before(position)
        if table is not None:
            return self._tables.get(table, f"table #{table}")
        picture = self._neighbours.picture_before(position)
        if picture in self._figures:
            return self._figures[picture]
        above = self._neighbours.text_before(position)
        return None if above is None else self._figures.get(above)


def place_of(standing: Standing) -> str:
    """Return the clause, term or element that a line of text stands in: "clause 4.2", "term 3.1", "element foreword"."""
    clause = standing.clause
    if clause is None:
        return f"element {standing.element.kind}"
    term = standing.element.topic == "terms" and clause.level > 1
    return f"{'term' if term else 'clause'} {clause.number}"


def _named(caption: Caption) -> str:
    return f"{caption.kind} {caption.number}".rstrip()
