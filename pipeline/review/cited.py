"""The standards that the drafts of a submission list and cite, each once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.checks.citations import Citation, Citations, Listing, citations_of
from pipeline.language.standard_numbers import StandardNumber
from pipeline.language.standard_order import by_number, is_placed
from pipeline.language.text_index import TextIndex
from pipeline.model.citation import CitedStandard
from pipeline.model.outline import Outline

_NO_CITATION = ("own", "outside", "listed")
_KINDS = {"foreword": "前言", "introduction": "引言", "bibliography": "参考文献"}
_Key = tuple[str, str | None]


def cited_standards(text: TextIndex, outline: Outline) -> tuple[CitedStandard, ...]:
    """Return what a draft lists or cites, dated and undated ones apart, in the order in which lists are sorted (GB/T 1.1—2020 8.6.3.2).

    The draft's own number, and what stands on its cover only, is left out.
    """
    read = citations_of(text, outline)
    mentions = [one for one in read.mentions if one.place not in _NO_CITATION]
    listings = {_key(one.number): one for one in (*read.bibliography, *read.normative) if one.number is not None}
    numbers = {_key(one.number): one.number for one in mentions}
    numbers |= {key: one.number for key, one in listings.items() if one.number is not None}
    places = _places(mentions, outline)
    ordered = sorted(numbers.items(), key=lambda item: _order(item[1]))
    return tuple(_cited(key, number, listings.get(key), places.get(key, ()), read) for key, number in ordered)


def _key(number: StandardNumber) -> _Key:
    return number.undated, number.full_year


def _order(number: StandardNumber) -> tuple[object, ...]:
    """Sort what has a place in lists by it, and the rest behind by code and number."""
    return (0, *by_number(number)) if is_placed(number) else (1, 0, number.undated, (), number.full_year or "")


def _cited(key: _Key, number: StandardNumber, listing: Listing | None, places: Iterable[str], read: Citations) -> CitedStandard:
    # Under another year, or as all parts, the same standard may be listed with its title.
    listed = (listing,) if listing is not None else read.listings_of(number)
    title = next((one.reference.title.strip() for one in listed if one.reference.title.strip()), "")
    return CitedStandard(*key, title, None if listing is None else listing.reference.listed_in, tuple(places))


def _places(mentions: Iterable[Citation], outline: Outline) -> Mapping[_Key, Mapping[str, None]]:
    """Return for each standard where the text names it, each place once, in reading order."""
    clauses = {index: clause.number for clause in outline.all_clauses() for index in (clause.paragraph, *clause.body)}
    found: dict[_Key, dict[str, None]] = {}
    for mention in mentions:
        index = mention.cited.paragraph.index
        place = clauses.get(index) or _element(index, outline)
        if place:
            found.setdefault(_key(mention.number), {})[place] = None
    return found


def _element(index: int, outline: Outline) -> str:
    element = outline.element_at(index)
    if element is None:
        return ""
    return f"附录{element.number}" if element.kind == "annex" else _KINDS.get(element.kind, element.number)
