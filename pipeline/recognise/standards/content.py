"""What the text of a standard holds besides its chapters and clauses: terms, lists, notes, captions, formulae, footnotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model.document import Document
from pipeline.model.outline import Outline
from pipeline.recognise.standards.captions import find_captions
from pipeline.recognise.standards.lines import Line
from pipeline.recognise.standards.list_items import find_list_items
from pipeline.recognise.standards.neighbours import Neighbours
from pipeline.recognise.standards.remarks import find_remarks
from pipeline.recognise.standards.standing import find_standings
from pipeline.recognise.standards.terms import find_terms


def with_content(outline: Outline, part: Sequence[Line], document: Document) -> Outline:
    """Return the outline with what stands in the lines `part` of its elements."""
    standings = find_standings(part, outline.elements)
    neighbours = Neighbours(standings, document.tables)
    captions = find_captions(standings, neighbours)
    remarks = find_remarks(standings, captions, neighbours)
    terms = find_terms(outline.chapter("terms"), standings, remarks, document.tables)
    others = {caption.paragraph for caption in captions} | {remark.paragraph for remark in remarks}
    lists = find_list_items(standings, others)
    return replace(outline, captions=captions, remarks=remarks, terms=terms, lists=lists)
