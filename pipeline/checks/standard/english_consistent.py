"""standard.english-consistent: the same Chinese words have the same English, in the title and in the entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline, Term

_SHARED = 4
"""Han characters that two names must share before their English is compared."""
_WORD = re.compile("[A-Za-z]+")
_SILENT = frozenset({"of", "the", "a", "an", "s"})
_PREPOSITIONS = frozenset({"of", "for", "in", "to", "with", "on", "by", "from", "at", "under", "between", "through", "based"})


@check(
    "standard.english-consistent",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "title": Text(
            "“{term}”在第3章译作“{english}”，封面的英文译名“{found}”里写法不同，请统一。",
            "“{term}” is “{english}” in chapter 3, but the English title on the cover, “{found}”, puts it otherwise; use one wording",
        ),
        "entries": Text(
            "“{term}”与“{other}”同以“{shared}”结尾，英文却是“{found}”和“{english}”，请统一。",
            "“{term}” and “{other}” end alike ({shared}), yet their English is “{found}” and “{english}”; use one wording",
        ),
    },
)
def standard_english_consistent(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """同一个概念只用一个译名，读英文译名的人才不会以为是两件事。"""
    terms = [term for term in outline.terms if term.english and term.english_span is not None and len(norm(term.term)) >= _SHARED]
    if not terms:
        yield Skip(None, "not-applicable")
        return
    yield from _against_title(terms, outline, text)
    yield from _among_themselves(terms)


def _against_title(terms: Sequence[Term], outline: Outline, text: TextIndex) -> Iterator[Observation]:
    cover = outline.cover
    if cover.title_en is None:
        return
    english = " ".join(text.quote(span).strip() for span in (cover.title_en, *cover.title_en_more))
    chinese, words = norm(outline.title), _stems(english)
    named = [term for term in terms if norm(term.term) in chinese]
    for term in named:
        if _stands_in(_stems(term.english), words):
            yield Pass(term.english_span)
    missed = [term for term in named if not _stands_in(_stems(term.english), words)]
    if missed:
        longest = max(missed, key=lambda term: len(term.term))
        yield Hit("title", cover.title_en, found=english, arguments={"term": longest.term, "english": longest.english})


def _among_themselves(terms: Sequence[Term]) -> Iterator[Observation]:
    """Compare each entry with the first that ends in the same characters."""
    first: dict[str, Term] = {}
    for term in terms:
        shared = norm(term.term)[-_SHARED:]
        other = first.setdefault(shared, term)
        if other is term or not _head(term.english) or _head(term.english) == _head(other.english):
            yield Pass(term.english_span)
            continue
        arguments = {"term": term.term, "other": other.term, "shared": shared, "english": other.english}
        yield Hit("entries", term.english_span, found=term.english, arguments=arguments)


def _stands_in(words: Sequence[str], title: Sequence[str]) -> bool:
    """Tell whether the words stand side by side in the title, in whatever order (service quality, quality of service)."""
    wanted = sorted(words)
    return any(sorted(title[start : start + len(words)]) == wanted for start in range(len(title) - len(words) + 1))


def _stems(english: str) -> list[str]:
    return [_stem(word) for word in _WORD.findall(english.lower()) if word not in _SILENT]


def _head(english: str) -> str:
    """Return the stem of the noun that the others describe: the last word before a preposition."""
    head = ""
    for word in _WORD.findall(re.split("[;；(（]", english)[0].lower()):
        if word in _PREPOSITIONS:
            break
        head = word
    return _stem(head)


def _stem(word: str) -> str:
    """Return what centre and centers, manage and management share."""
    single = word[:-1] if word.endswith("s") and not word.endswith("ss") else word
    return (f"{single[:-2]}er" if single.endswith("tre") else single)[:5]
