"""standard.term-number-line: the number of an entry stands alone on its line."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import DeleteParagraph, ReplaceText
from pipeline.model.document import Document, Paragraph
from pipeline.model.outline import Outline, Term


@check(
    "standard.term-number-line",
    on=Subject.OUTLINE,
    needs={"document", "text"},
    messages={
        "joined": Text(
            "条目编号{number}与术语写在同一行。编号单独占一行，术语另起一行。",
            "number {number} stands on the line of its term; put the number on a line of its own, and the term below it",
        ),
        "blank-line": Text(
            "条目编号{number}与术语之间有空行，请删去。",
            "a blank line stands between number {number} and its term: delete it",
        ),
    },
)
def standard_term_number_line(outline: Outline, settings: Settings, *, document: Document, text: TextIndex) -> Iterator[Observation]:
    """条目编号顶格单独占一行，与条的编号区别开来。"""
    if not outline.terms:
        yield Skip(None, "not-applicable")
    places = {paragraph.index: place for place, paragraph in enumerate(document.paragraphs)}
    for term in outline.terms:
        paragraph = text.paragraph(term.paragraph)
        if term.term_span is None or paragraph is None or not term.number or paragraph.location.depth:
            yield Skip(term.number_span, "not-applicable")
        elif term.same_line:
            yield _joined(term, term.term_span, paragraph)
        elif term.number_span is None:
            yield Pass(term.term_span)
        else:
            place = places.get(term.paragraph, -1) + 1
            blank = _blank(document.paragraphs[place]) if 0 < place < len(document.paragraphs) else None
            if blank is not None and document.source_kind != "docx":
                yield Skip(term.number_span, "unknown")  # a text extraction puts blank lines between all paragraphs
            elif blank is not None:
                correction = DeleteParagraph(blank.address)
                yield Hit("blank-line", term.number_span, found=term.number, arguments={"number": term.number}, correction=correction)
            else:
                yield Pass(term.number_span)


def _joined(term: Term, span: Span, paragraph: Paragraph) -> Hit:
    """The blanks between number and term become the end of the line; behind a number that Word makes a new line begins."""
    number = term.number_span or paragraph.span(0, 0)
    apart = span.address == number.address and not paragraph.text[number.end : span.start].strip() and term.paragraph not in term.definition
    at = paragraph.span(number.start, span.end) if apart else number
    correction = ReplaceText(paragraph.span(number.end, span.start), "\n") if apart else None
    show = term.number if term.number_span is None else None
    found = paragraph.text[at.start : at.end]
    return Hit("joined", at, found=found, arguments={"number": term.number}, correction=correction, show=show)


def _blank(paragraph: Paragraph) -> Paragraph | None:
    """Return the paragraph when nothing at all stands in it."""
    return None if paragraph.text.strip() or paragraph.pictures or paragraph.boxes or paragraph.location.depth else paragraph
