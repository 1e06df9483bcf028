"""What the text of a standard holds besides its chapters and clauses: terms, lists, notes, captions, formulae, footnotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model.document import Document
from pipeline.model.outline import Outline
from pipeline.recognise.standards.captions import find_captions
from pipeline.recognise.standards.footnotes import find_footnotes
from pipeline.recognise.standards.formulae import find_formulae
from pipeline.recognise.standards.lines import Line
from pipeline.recognise.standards.list_items import find_list_items
from pipeline.recognise.standards.neighbours import Neighbours
from pipeline.recognise.standards.remarks import find_remarks
from pipeline.recognise.standards.roles import read_roles
from pipeline.recognise.standards.scopes import Scopes
from pipeline.recognise.standards.standing import find_standings
from pipeline.recognise.standards.terms import find_terms


def with_content(outline: Outline, part: Sequence[Line], document: Document) -> Outline:
    """Return the outline with what stands in the lines `part` of its elements; running heads left in the text are no part of it.

    The outline has its contents and references already, for the roles.
    """
    standings = find_standings(part, outline.elements)
    written = [standing for standing in standings if not standing.line.running]
    neighbours = Neighbours(written, document.tables)
    captions = find_captions(written, neighbours)
    scopes = Scopes(captions, neighbours)
    remarks = find_remarks(written, scopes, neighbours)
    formulae = find_formulae(written)
    terms = find_terms(outline.chapter("terms"), written, remarks, document.tables)
    others = {caption.paragraph for caption in captions} | {remark.paragraph for remark in remarks} | {term.paragraph for term in terms}
    for formula in formulae:
        others.update((formula.paragraph, *formula.explained))
    whole = replace(
        outline,
        terms=terms,
        lists=find_list_items(written, others),
        remarks=remarks,
        footnotes=find_footnotes(written, scopes, document.sections),
        captions=captions,
        formulae=formulae,
    )
    return replace(whole, roles=read_roles(standings, whole))
