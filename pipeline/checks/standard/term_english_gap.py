"""standard.term-english-gap: one full-width blank stands between a term and its English."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.document import Document
from pipeline.model.outline import Outline, Term

_GAP = "\u3000"


@check(
    "standard.term-english-gap",
    on=Subject.OUTLINE,
    needs={"document", "text"},
    messages={
        "blank": Text(
            "“{term}”与英文之间应空一个汉字（一个全角空格）。",
            "between “{term}” and its English stands exactly one full-width blank",
        ),
        "brackets": Text(
            "英文对应词不加括号，与“{term}”之间空一个汉字。",
            "the English equivalent stands without brackets, one full-width blank behind “{term}”",
        ),
    },
)
def standard_term_english_gap(outline: Outline, settings: Settings, *, document: Document, text: TextIndex) -> Iterator[Observation]:
    """术语与英文之间空一个汉字，是所有标准共同的写法。"""
    beside = [term for term in outline.terms if _beside(term)]
    if document.source_kind != "docx" or not beside:
        yield Skip(None, "unknown" if beside else "not-applicable")  # a text extraction narrows blanks
        return
    for term in beside:
        yield _looked_at(term, text)


def _beside(term: Term) -> bool:
    first, second = term.term_span, term.english_span
    return first is not None and second is not None and first.address == second.address and first.end <= second.start


def _looked_at(term: Term, text: TextIndex) -> Observation:
    first, second = term.term_span, term.english_span
    assert first is not None
    assert second is not None
    gap = first._replace(start=first.end, end=second.start)
    between = text.quote(gap)
    at = first._replace(end=second.end)
    found, arguments = text.quote(at), {"term": term.term}
    if between == _GAP:
        return Pass(at)
    if not between.strip():
        return Hit(
            "blank", at, found=found, expected=f"{term.term}{_GAP}{term.english}", arguments=arguments, correction=ReplaceText(gap, _GAP)
        )
    closing = second._replace(start=second.end, end=second.end + 1)
    if between.strip() in ("（", "(") and text.quote(closing) in ("）", ")"):
        whole = gap._replace(end=closing.end)
        correction = ReplaceText(whole, f"{_GAP}{text.quote(second)}")
        return Hit("brackets", at, found=found, expected=f"{term.term}{_GAP}{term.english}", arguments=arguments, correction=correction)
    return Skip(at, "not-applicable")
