"""What each paragraph of a standard is, by numbering, style, outline level, neighbours and text together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pipeline.model.address import Address
from pipeline.model.document import Paragraph
from pipeline.model.outline import Outline, ParagraphRole, Term
from pipeline.recognise.standards.standing import Standing

_ENDS = ("。", "；", "：", "！", "？", "…", ";", ":", "，", "、", "”", "）", ")", ".")
_SHORT = 20
_UNKNOWN = ("cover", "undecided", "end-line", "index")


def read_roles(standings: Sequence[Standing], outline: Outline) -> dict[int, ParagraphRole]:
    """Return the role of each paragraph by its index; `outline` has all its other parts."""
    roles = {standing.line.paragraph.index: _plain_role(standing) for standing in standings}
    _enter(roles, (entry.paragraph for entry in outline.contents), "contents-entry")
    _enter(roles, (reference.paragraph for reference in outline.references), "reference")
    _enter(roles, (item.paragraph for item in outline.lists), "list-item")
    _enter(roles, (formula.paragraph for formula in outline.formulae), "formula")
    _enter(roles, (caption.paragraph for caption in outline.captions), "caption")
    begun: set[int] = set()
    """Paragraphs that begin with a remark: one behind a line break is no such."""
    for remark in outline.remarks:
        inside = remark.label.start > 0 and remark.paragraph not in begun
        _enter(roles, remark.covers[1:] if inside else remark.covers, remark.kind)
        begun.add(remark.paragraph)
    chapter = [standing.line.paragraph for standing in standings if standing.element.topic == "terms"] if outline.terms else []
    paragraphs = {paragraph.address: paragraph for paragraph in chapter}
    for term in outline.terms:
        _enter_term(roles, term, paragraphs)
    return roles


def _plain_role(standing: Standing) -> ParagraphRole:
    """Return what a paragraph is by its own line and place in the tree."""
    line, paragraph = standing.line, standing.line.paragraph
    if line.running:
        return "running-head"
    if paragraph.location.depth:
        return "cell"
    if standing.begins and standing.element.kind != "end-line":
        return _numbered_role(standing)
    if line.blank:
        return "undecided" if paragraph.pictures or paragraph.boxes else "blank"
    kind = standing.element.kind
    if kind == "title":
        return "heading"
    if kind in _UNKNOWN or not line.in_body or (kind == "contents" and not standing.begins):
        return "undecided"
    return _text_role(standing)


def _numbered_role(standing: Standing) -> ParagraphRole:
    clause = standing.clause
    if clause is None or clause.paragraph != standing.at or clause.level == 0 or clause.title is not None:
        return "heading" if not standing.line.blank else "blank"
    return "clause"


def _text_role(standing: Standing) -> ParagraphRole:
    """Return "text" for sentences; a heading that lost its number shows by style or outline level, other scraps stay undecided."""
    paragraph = standing.line.paragraph
    written = standing.line.plain.strip()
    if written.endswith(_ENDS) or len(written) > _SHORT:
        return "text"
    return "heading" if paragraph.format.outline_level is not None and paragraph.label is None else "undecided"


def _enter(roles: dict[int, ParagraphRole], paragraphs: Iterable[int], role: ParagraphRole) -> None:
    for paragraph in paragraphs:
        if roles.get(paragraph, "blank") != "running-head":
            roles[paragraph] = role


def _enter_term(roles: dict[int, ParagraphRole], term: Term, paragraphs: Mapping[Address, Paragraph]) -> None:
    spans = [span for span in (term.term_span, term.english_span, *term.admitted) if span is not None]
    lines = {term.paragraph, *(paragraphs[span.address].index for span in spans)}
    in_table = roles.get(term.paragraph) == "cell"
    for index in () if in_table else term.definition:
        if roles.get(index) in ("text", "undecided"):
            roles[index] = "definition"
    if not in_table:
        _enter(roles, lines, "term")
    if term.source is not None:
        paragraph = paragraphs[term.source.address]
        if term.source.end - term.source.start == len(paragraph.text.strip()):
            roles[paragraph.index] = "source"
