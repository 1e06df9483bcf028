"""The 目次 held against the body: which heading each of its entries means, and which headings it leaves out."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher

from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.outline import Clause, ContentsEntry, Element, ElementKind, Outline
from pipeline.model.values import dataclass

_UNNUMBERED: frozenset[ElementKind] = frozenset({"contents", "foreword", "introduction", "bibliography", "index"})
ANNEX_KIND = re.compile(r"^\s*[（(]\s*(规范性|资料性)\s*(附录)?\s*[)）]")
"""The kind that stands between the letter and the title of an annex's entry."""
KIND_BEHIND = re.compile(r"[（(]\s*(?:规范性|资料性)\s*(?:附录)?\s*[)）]\s*$")
_BRACKETED_PAGE = re.compile(r"[\s.…·⋯]*[（(]\s*\d{1,3}\s*[)）]\s*$")
_ALIKE = 0.9
_MOST_COMPARED = 2_500
"""Pairs of titles compared sign by sign; a 目次 of which more is lost belongs to another text."""
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the body that a 目次 may list; `number` is "4.1", "附录A" or ""."""

    kind: ElementKind
    number: str
    title: str
    level: int
    paragraph: int
    at: Span
    """Its title, or its whole line where it has none of its own."""
    renumbered: bool = False
    """The text numbers it in another way (一、, 第一章)."""
    chapter: str = ""
    """The chapter or annex it belongs to."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An entry and the heading it means; None where the body has none."""

    entry: ContentsEntry
    heading: Heading | None
    elsewhere: bool = False
    """The entry's words stand in the body, though not as a heading that was recognised."""

    @property
    def same_title(self) -> bool:
        """Entry and heading have the same title."""
        return self.heading is not None and _key(self.entry) == norm(self.heading.title, digits=True)


@dataclass(frozen=True, slots=True)
class Contents:
    """The 目次 of a standard."""

    pairs: tuple[Pair, ...]
    unlisted: tuple[Heading, ...]
    """Headings of the body that no entry means."""
    generated: bool
    """Word makes it: it is refreshed, not edited."""

    @property
    def field(self) -> Span | None:
        """Where the field that makes it shows its first line."""
        return next((pair.entry.span for pair in self.pairs if pair.entry.generated), None)


def contents_of(text: TextIndex, outline: Outline) -> Contents:
    """Return the entries with their headings; use it as `text.once(contents_of, outline)`."""
    headings = list(_headings(outline))
    found = _paired(outline.contents, headings)
    words = _words(text, outline) if None in found else frozenset()
    pairs = tuple(
        Pair(entry, None if at is None else headings[at], at is None and _key(entry) in words)
        for entry, at in zip(outline.contents, found, strict=True)
    )
    unlisted = tuple(heading for at, heading in enumerate(headings) if at not in found and heading.kind != "contents")
    return Contents(pairs, unlisted, any(entry.generated for entry in outline.contents))


def left_out(contents: Contents) -> Iterator[tuple[Heading, str]]:
    """Yield each heading that should be listed and is not, "element", or "clause" where others of its chapter are."""
    subdivided = {pair.heading.chapter for pair in contents.pairs if pair.heading is not None and pair.heading.level == 2}
    for heading in contents.unlisted:
        if heading.level == 1:
            yield heading, "element"
        elif heading.level == 2 and heading.kind == "chapter" and heading.chapter in subdivided:
            yield heading, "clause"


def would_be_listed(heading: Heading, contents: Contents, text: TextIndex) -> bool:
    """Tell whether Word lists a heading at the next update: it has an outline level, or the style of one that is listed."""
    paragraph = text.paragraph(heading.paragraph)
    if paragraph is None or paragraph.format.outline_level is not None:
        return paragraph is not None
    listed = (text.paragraph(pair.heading.paragraph) for pair in contents.pairs if pair.heading is not None)
    return any(one is not None and one.style == paragraph.style and one.format.outline_level is None for one in listed)


def place_of(entry: ContentsEntry) -> Span:
    """Return number and title of an entry, without leader and page; the whole line where they cannot be told apart."""
    title = entry.title_span
    return entry.span if title is None else (entry.number_span or title)._replace(end=title.end)


def title_of(entry: ContentsEntry) -> str:
    """Return an entry's title as it stands there, without an annex's kind and a page in brackets."""
    written = _BRACKETED_PAGE.sub("", entry.title)
    return KIND_BEHIND.sub("", ANNEX_KIND.sub("", written)).strip()


def number_key(number: str) -> str:
    """Return an entry's or heading's number as it is compared: "附录A", "4.1"."""
    return norm(number, digits=True)


def _headings(outline: Outline) -> Iterator[Heading]:
    terms = frozenset(term.paragraph for term in outline.terms)
    for element in outline.elements:
        if element.kind in _UNNUMBERED and element.heading is not None:
            yield Heading(element.kind, "", element.title, 1, element.first, element.heading)
        elif element.kind == "annex" and element.heading is not None:
            yield _of_annex(element, element.heading)
        if element.kind in ("chapter", "annex") and element.clause is not None:
            clauses = (element.clause,) if element.kind == "chapter" else element.clause.children
            for clause in clauses:
                yield from _of_clauses(clause, element, terms)


def _of_annex(element: Element, heading: Span) -> Heading:
    at = element.annex.label if element.annex is not None else heading
    return Heading("annex", f"附录{element.number}", element.title, 1, element.first, at, chapter=element.number)


def _of_clauses(clause: Clause, element: Element, terms: frozenset[int]) -> Iterator[Heading]:
    """Yield the chapter and its titled clauses; untitled ones and terms have nothing to list."""
    if clause.title and clause.paragraph not in terms:
        level = clause.number.count(".") + 1
        typed = clause.number_span
        renumbered = typed is not None and typed.end - typed.start != len(clause.number)
        at = clause.text_span if clause.text else Span(clause.text_span.address, 0, clause.text_span.end)
        yield Heading(element.kind, clause.number, clause.title, level, clause.paragraph, at, renumbered, element.number)
    for child in clause.children:
        yield from _of_clauses(child, element, terms)


def _key(entry: ContentsEntry) -> str:
    return norm(title_of(entry), digits=True)


def _paired(entries: Sequence[ContentsEntry], headings: Sequence[Heading]) -> list[int | None]:
    """Return the position of the heading that each entry means; every heading is meant once."""
    titles = [norm(heading.title, digits=True) for heading in headings]
    numbers = [number_key(heading.number) for heading in headings]
    keys = [_key(entry) for entry in entries]
    counts = [number_key(entry.number) for entry in entries]
    meant: list[int | None] = [None] * len(entries)
    free = dict.fromkeys(range(len(headings)))

    def take(wanted: Sequence[Hashable], offered: Sequence[Hashable]) -> None:
        """Give each entry the first free heading that offers what it wants; None wants and offers nothing."""
        waiting: dict[Hashable, deque[int]] = defaultdict(deque)
        for at in free:
            waiting[offered[at]].append(at)
        for place, key in enumerate(wanted):
            if meant[place] is None and key is not None and waiting[key]:
                meant[place] = at = waiting[key].popleft()
                del free[at]

    take(list(zip(counts, keys, strict=True)), list(zip(numbers, titles, strict=True)))
    depths = [entry.number.count(".") + 1 for entry in entries]
    levels = [heading.level for heading in headings]
    take([(key and (key, depth)) or None for key, depth in zip(keys, depths, strict=True)], list(zip(titles, levels, strict=True)))
    take([key or None for key in keys], titles)
    take([count or None for count in counts], numbers)
    lost = [place for place, at in enumerate(meant) if at is None]
    for place in lost if len(lost) * len(free) <= _MOST_COMPARED else ():
        at = next((one for one in free if _alike(keys[place], titles[one])), None)
        if at is not None:
            meant[place] = at
            del free[at]
    return meant


def _alike(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 0.2 * max(len(one), len(other)):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _words(text: TextIndex, outline: Outline) -> frozenset[str]:
    """Return the short paragraphs outside the 目次, with and without a number before them, and the captions."""
    inside = {entry.paragraph for entry in outline.contents}
    first, last = outline.elements[0].first, outline.elements[-1].last
    found = set()
    for index in range(first, last + 1):
        paragraph = text.paragraph(index)
        if paragraph is not None and index not in inside and len(paragraph.text) <= _LONGEST:
            found.add(norm(paragraph.text, digits=True))
            found.add(norm(paragraph.text.lstrip("0123456789. \u3000"), digits=True))
    named = ((caption.kind, caption.number + caption.title) for caption in outline.captions)
    found.update(norm(("图" if kind == "figure" else "表") + words, digits=True) for kind, words in named)
    return frozenset(found)
