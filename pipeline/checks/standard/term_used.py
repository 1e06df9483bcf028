"""standard.term-used: a term is defined because the standard uses it more than once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.symbol_lists import symbol_lists
from pipeline.checks.term_entries import defines_terms_only, own_paragraphs, place_of, short_names
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Address
from pipeline.model.outline import Outline, Term

_ELSEWHERE = frozenset({"cover", "contents", "title", "index"})
_ENOUGH = 2
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")
_COUNTED = re.compile(r"^\d{1,2}[、.．)）]\s*")
"""A number that is none of an entry's, left before the term."""
_ACRONYM = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?![A-Za-z])")


@check(
    "standard.term-used",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "unused": Text(
            "术语“{term}”在文中没有再出现。只界定文中使用不少于两次的术语；用不着的请删去。",
            "the term “{term}” appears nowhere else; define terms that the text uses at least twice, and delete the others",
        ),
        "once": Text(
            "术语“{term}”在文中只再出现1次。只界定文中使用不少于两次的术语；请核对。",
            "the term “{term}” appears only once more; terms are defined when the text uses them at least twice",
        ),
    },
)
def standard_term_used(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """第3章只界定读懂本文件所必需的术语；文中用不到的定义，读者不知道为什么要读。"""
    if outline.truncated or not outline.terms or defines_terms_only(outline):
        yield Skip(None, "truncated" if outline.truncated else "not-applicable")
        return
    for term in outline.terms:
        at, show = place_of(term)
        uses = _uses(term, outline, text) if term.term else _ENOUGH
        if uses >= _ENOUGH:
            yield Pass(at)
        else:
            yield Hit("once" if uses else "unused", at, found=term.term, arguments={"term": term.term}, show=show)


def _uses(term: Term, outline: Outline, text: TextIndex) -> int:
    """Return how often the body uses the term or another name of it outside its own entry, counted to 2."""
    own = own_paragraphs(term, text)
    names = _names(term, own, outline, text)
    spared = {*own, *(span.address for span in term.admitted)}
    places = text.find(_any_of(names))
    found = sum(one.paragraph.address not in spared and _counts(one.paragraph.index, outline) for one in places)
    if found >= _ENOUGH:
        return found
    plain = _any_of([norm(name) for name in names])
    return sum(len(plain.findall(written)) for address, written in text.once(_body, outline) if address not in spared)


def _any_of(names: Sequence[str]) -> re.Pattern[str]:
    """The longest first: a short name at the end of the full one is the same use."""
    return re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))


def _counts(paragraph: int, outline: Outline) -> bool:
    element = outline.element_at(paragraph)
    return element is not None and element.kind not in _ELSEWHERE


def _names(term: Term, own: tuple[Address, ...], outline: Outline, text: TextIndex) -> list[str]:
    """Return the term, its admitted terms, its short names, the acronym of its English and the listed abbreviation that stands for it."""
    given = text.once(short_names, outline)
    written = _COUNTED.sub("", term.term)
    names = [written, _BRACKETS.sub("", written), *(text.quote(span) for span in term.admitted)]
    names += [one.groups[0] or "" for address in own for one in given.get(address, ())]
    names += _ACRONYM.findall(term.english)
    names += [entry.symbol for _, entries in text.once(symbol_lists, outline) for entry in entries if written in entry.paragraph.text]
    return [name for name in dict.fromkeys(name.strip() for name in names) if name]


def _body(text: TextIndex, outline: Outline) -> tuple[tuple[Address, str], ...]:
    """Return the NORM of each paragraph of the body."""
    paragraphs = (
        text.paragraph(index)
        for element in outline.elements
        if element.kind not in _ELSEWHERE
        for index in range(element.first, element.last + 1)
    )
    return tuple((paragraph.address, norm(paragraph.text)) for paragraph in paragraphs if paragraph is not None)
