"""What a standard says of other standards: which it lists, which it cites, where and how; read once for all checks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal

from pipeline.checks.citing_sentences import Manner, joins, last_manner, manner
from pipeline.language.normal import fold
from pipeline.language.sentences import sentences
from pipeline.language.standard_numbers import StandardNumber, find_standard_numbers
from pipeline.language.text_index import CitedStandard, TextIndex
from pipeline.model.address import Span
from pipeline.model.document import Paragraph
from pipeline.model.outline import Element, ListItem, Outline, Reference
from pipeline.model.values import dataclass

Place = Literal["lead-in", "text", "cell", "remark", "source", "annex", "introduction", "foreword", "listed", "own", "outside"]
"""Where a standard is named: in the lead-in of chapter 3, in the text or a table of chapters and normative annexes, in a note, example
or footnote, in the source of a term, in an informative annex, in the introduction or foreword, as an item of a list of documents;
"own" is this standard itself, or the series it is a part of, "outside" the cover, the 目次 and the like."""

_USED: Final = frozenset({"lead-in", "text", "cell", "remark", "source", "annex"})
_INFORMATIVE: Final = frozenset({"remark", "source", "annex", "introduction"})
_SOURCE: Final = re.compile(r"(?:[\[［【]|[（(]\s*(?:来源|源自|改写|引自|选自))[^\]］】)）]*$")
_LEAD_IN: Final = re.compile(r"界定|适用于本")
_REMARK: Final = re.compile(r"\s*(?:注|示例)\s*\d{0,2}\s*[:：]")
_REACH: Final = 300
"""Characters of a sentence that are looked at on each side of a number: nobody writes longer ones, but a hostile file may."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A document of a list; `number` is None for laws, literature and numbers not yet assigned."""

    reference: Reference
    number: StandardNumber | None


@dataclass(frozen=True, slots=True)
class Citation:
    """A mention of a standard; `manner` says something of places in the text only."""

    cited: CitedStandard
    place: Place
    manner: Manner
    before: str = ""
    """What stands before it in its sentence."""
    after: str = ""
    """What stands behind it in its sentence."""

    @property
    def number(self) -> StandardNumber:
        """The number as written."""
        return self.cited.number

    @property
    def used(self) -> bool:
        """The text, its notes or annexes make use of the document."""
        return self.place in _USED

    @property
    def normative(self) -> bool:
        """It makes the document indispensable: by a requirement or an instruction, or in the lead-in of chapter 3."""
        return self.place == "lead-in" or (self.place == "text" and self.manner == "requirement")

    @property
    def informative(self) -> bool:
        """It only informs, or only allows; what is neither this nor normative is left open."""
        return self.place in _INFORMATIVE or (self.place == "text" and self.manner in ("informative", "permission"))


@dataclass(frozen=True, slots=True)
class Citations:
    """The documents listed in chapter 2 and in the bibliography, and every mention of a standard, in reading order."""

    normative: tuple[Listing, ...]
    bibliography: tuple[Listing, ...]
    mentions: tuple[Citation, ...]
    _mentioned: Mapping[str, tuple[Citation, ...]]
    """By :func:`_names`."""
    _listed: Mapping[str, tuple[Listing, ...]]
    """Likewise."""

    def list_of(self, name: str) -> tuple[Listing, ...]:
        """Return the list "normative" or "bibliography"."""
        return self.normative if name == "normative" else self.bibliography

    def mentions_of(self, number: StandardNumber) -> tuple[Citation, ...]:
        """Return the mentions of a standard, whatever the year; of all its parts where all are meant."""
        return tuple(one for name in _asked(number) for one in self._mentioned.get(name, ()))

    def listings_of(self, number: StandardNumber, name: str | None = None) -> tuple[Listing, ...]:
        """Return the items of one list (None: of both) under which a cited standard is listed, whatever the year."""
        found = (one for asked in _asked(number) for one in self._listed.get(asked, ()))
        return tuple(one for one in found if name is None or one.reference.listed_in == name)


def place_of(listing: Listing, text: TextIndex) -> Span:
    """Return where the number of a listed document stands; the whole item where it has none."""
    reference = listing.reference
    start = text.quote(reference.span).find(reference.number) if reference.number else -1
    if start < 0:
        return reference.span
    start += reference.span.start
    return Span(reference.span.address, start, start + len(reference.number))


def citations_of(text: TextIndex, outline: Outline) -> Citations:
    """Return what the standard lists and cites, worked out once."""
    return text.once(_read, outline)


def _names(number: StandardNumber) -> tuple[str, ...]:
    """Return the names under which a number is found: its own, and "GB 20001.*" for each part of GB/T 20001."""
    kin = number.kin
    return (f"{kin} all" if number.all_parts else kin, f"{kin.partition('.')[0]}.*")


def _asked(number: StandardNumber) -> tuple[str, ...]:
    """Return the names under which whatever names the same standard is found: all parts include each part."""
    kin = number.kin
    trunk = kin.partition(".")[0]
    return (f"{trunk}.*",) if number.all_parts else (kin, f"{trunk} all")


def _read(text: TextIndex, outline: Outline) -> Citations:
    listings = tuple(_listing(one) for one in outline.references)
    mentions = tuple(_Reading(text, outline).mentions())
    mentioned: dict[str, list[Citation]] = defaultdict(list)
    for mention in mentions:
        for name in _names(mention.number):
            mentioned[name].append(mention)
    listed: dict[str, list[Listing]] = defaultdict(list)
    for listing in listings:
        for name in () if listing.number is None else _names(listing.number):
            listed[name].append(listing)
    for also in _also_listed(mentions, listings, outline):
        for name in _names(also[1]):
            listed[name].append(also[0])
    return Citations(
        tuple(one for one in listings if one.reference.listed_in == "normative"),
        tuple(one for one in listings if one.reference.listed_in == "bibliography"),
        mentions,
        {name: tuple(found) for name, found in mentioned.items()},
        {name: tuple(found) for name, found in listed.items()},
    )


def _listing(reference: Reference) -> Listing:
    numbers = find_standard_numbers(fold(reference.number)) if reference.number else ()
    return Listing(reference, numbers[0] if numbers else None)


def _also_listed(mentions: Sequence[Citation], listings: Sequence[Listing], outline: Outline) -> Iterator[tuple[Listing, StandardNumber]]:
    """Yield what a table holds in place of a list, and other numbers in an item: listed, if not as it should be."""
    known = {(one.reference.paragraph, one.number.kin) for one in listings if one.number is not None}
    for mention in mentions:
        number, paragraph = mention.number, mention.cited.paragraph
        element = outline.element_at(paragraph.index) if mention.place in ("listed", "outside") else None
        if element is None or (element.topic != "references" and element.kind != "bibliography") or (paragraph.index, number.kin) in known:
            continue
        name: Literal["normative", "bibliography"] = "normative" if element.topic == "references" else "bibliography"
        written = paragraph.text[number.start : number.end]
        reference = Reference(written, "", mention.cited.span, paragraph.index, number.dated, name, number.undated)
        yield Listing(reference, number), number


class _Reading:
    """Goes through the mentions of a standard once, in order."""

    def __init__(self, text: TextIndex, outline: Outline) -> None:
        self._text = text
        self._outline = outline
        self._listed = {one.paragraph for one in outline.references}
        self._items = {one.paragraph: one for one in outline.lists}
        self._remarks = {paragraph for one in outline.remarks for paragraph in (one.paragraph, *one.covers)}
        self._sources = {one.source.address for one in outline.terms if one.source is not None}
        self._verbs: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for verb in text.modal_verbs:
            self._verbs[verb.paragraph.index].append((verb.start, verb.kind))
        self._own = self._own_number()

    def mentions(self) -> Iterator[Citation]:
        """Yield every mention; those cited together ("GB/T 1、GB/T 2") share their manner."""
        paragraph: Paragraph | None = None
        stretches: list[tuple[int, int]] = []
        position = 0
        last: Citation | None = None
        for cited in self._text.standard_numbers:
            number = cited.number
            if cited.paragraph is not paragraph:
                paragraph, stretches, position, last = cited.paragraph, list(sentences(cited.paragraph.text)), 0, None
            while position + 1 < len(stretches) and stretches[position][1] <= number.start:
                position += 1
            start = max(stretches[position][0], number.start - _REACH)
            end = min(stretches[position][1], number.end + _REACH)
            before, after = paragraph.text[start : number.start], paragraph.text[number.end : end]
            place = self._place(cited)
            together = last is not None and last.place == place and joins(paragraph.text[last.number.end : number.start])
            if together and last is not None:
                how = last.manner
            elif place in ("text", "cell") and self._provides(paragraph.index):
                how = manner(before, after, self._verbs_between(paragraph.index, start, end), self._governed_by(paragraph.index))
            else:
                how = "statement"
            last = Citation(cited, place, how, before, after)
            yield last

    def _provides(self, index: int) -> bool:
        """Scope and definitions state what is; whatever they cite, nobody has to do anything."""
        element = self._outline.element_at(index)
        return element is not None and element.topic not in ("scope", "terms")

    def _verbs_between(self, index: int, start: int, end: int) -> list[tuple[int, str]]:
        """Return the verbs in [start, end) of a paragraph by their offset from `start`."""
        verbs = self._verbs.get(index, [])
        first, last = bisect_left(verbs, (start, "")), bisect_left(verbs, (end, ""))
        return [(at - start, kind) for at, kind in verbs[first:last]]

    def _place(self, cited: CitedStandard) -> Place:
        paragraph, index = cited.paragraph, cited.paragraph.index
        element = self._outline.element_at(index)
        if element is None or self._outline.roles.get(index) in ("contents-entry", "running-head"):
            return "outside"
        if self._own is not None and f"{self._own}.".startswith(f"{cited.number.kin}."):
            return "own"
        if index in self._listed:
            return "listed"
        if element.kind in ("foreword", "introduction"):
            return "foreword" if element.kind == "foreword" else "introduction"
        if element.kind not in ("chapter", "annex") or element.topic == "references":
            return "outside"
        if element.kind == "annex" and element.annex_kind == "informative":
            return "annex"
        return self._place_in_text(cited, paragraph, element)

    def _place_in_text(self, cited: CitedStandard, paragraph: Paragraph, element: Element) -> Place:
        if paragraph.index in self._remarks or _REMARK.match(paragraph.text):
            return "remark"
        start = cited.number.start
        if element.topic == "terms":
            if paragraph.address in self._sources or _SOURCE.search(paragraph.text, max(0, start - _REACH), start):
                return "source"
            if _LEAD_IN.search(paragraph.text, start):
                return "lead-in"
        return "cell" if paragraph.location.depth else "text"

    def _governed_by(self, index: int) -> Manner | None:
        """Return what the lead-in of the list says of its item, the nearest one first."""
        seen = set()
        item: ListItem | None = self._items.get(index)
        while item is not None and item.lead_in is not None and item.lead_in not in seen:
            seen.add(item.lead_in)
            lead_in = self._text.paragraph(item.lead_in)
            found = None if lead_in is None else last_manner(lead_in.text, self._verbs.get(item.lead_in, []))
            if found is not None:
                return found
            item = self._items.get(item.lead_in)
        return None

    def _own_number(self) -> str | None:
        place = self._outline.cover.number
        numbers = () if place is None else find_standard_numbers(fold(self._text.quote(place)))
        return numbers[0].kin if numbers else None
