"""The sentence that opens chapter 3 or a list of symbols (引导语): where it stands or should stand, and how to put it there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.text_index import TextIndex
from pipeline.model.address import Address
from pipeline.model.correction import InsertParagraph
from pipeline.model.document import Paragraph
from pipeline.model.outline import Clause, Outline

_TERMS = re.compile(r"术语|定义|名词")
_SYMBOLS = re.compile(r"符号|缩略语|代号|缩写")


def terms_clause(outline: Outline) -> Clause | None:
    """Return the chapter on terms, or the clause of it that holds them where terms and symbols share a chapter without text of its own."""
    chapter = outline.chapter("terms")
    if chapter is None or chapter.clause is None:
        return None
    if _SYMBOLS.search(chapter.title) and not chapter.clause.body:
        return next((child for child in chapter.clause.children if _TERMS.search(child.text) and child.title is not None), chapter.clause)
    return chapter.clause


def symbols_clauses(outline: Outline) -> Iterator[Clause]:
    """Yield the chapters and clauses that list symbols or abbreviations, one of terms that holds nothing else apart."""
    for topic in ("terms", "symbols"):
        chapter = outline.chapter(topic)
        if chapter is None or chapter.clause is None:
            continue
        parts = [child for child in chapter.clause.children if _is_list_title(child)]
        if parts:
            yield from parts
        elif topic == "symbols":
            yield chapter.clause


def opening_text(clause: Clause, text: TextIndex) -> tuple[Paragraph, int] | None:
    """Return the first paragraph below the heading and where its text begins, behind the number someone gave it; None without one."""
    first = next(((index, 0) for index in clause.body), None)
    if first is None and clause.children:
        first = (clause.children[0].paragraph, clause.children[0].text_span.start)
    paragraph = None if first is None else text.paragraph(first[0])
    return None if first is None or paragraph is None or paragraph.location.depth else (paragraph, first[1])


def opened_together(outline: Outline, text: TextIndex) -> bool:
    """Tell whether the chapter that terms and symbols share opens with one sentence for both, above its clauses."""
    chapter = outline.chapter("terms")
    body = () if chapter is None or chapter.clause is None else chapter.clause.body[:2]
    opening = "".join(paragraph.text for index in body if (paragraph := text.paragraph(index)) is not None)
    return "适用" in opening and _SYMBOLS.search(opening) is not None


def insertion(clause: Clause, sentence: str, outline: Outline, text: TextIndex) -> InsertParagraph | None:
    """Return how to put the sentence below the clause's heading, looking like the text of chapter 1; None where that has none."""
    heading = text.paragraph(clause.paragraph)
    like = _plain_text(outline, text)
    return InsertParagraph(heading.address, sentence, like=like) if heading is not None and like is not None else None


def _plain_text(outline: Outline, text: TextIndex) -> Address | None:
    """Return a paragraph that looks like plain text: the first of the chapter 范围 without a number."""
    chapter = outline.chapter("scope")
    if chapter is None or chapter.clause is None:
        return None
    for index in chapter.clause.body:
        paragraph = text.paragraph(index)
        if paragraph is not None and paragraph.label is None and not paragraph.location.depth:
            return paragraph.address
    return None


def _is_list_title(clause: Clause) -> bool:
    return clause.title is not None and len(clause.text) <= 12 and _SYMBOLS.search(clause.text) is not None
