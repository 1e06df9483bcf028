"""standard.scope-chapters: where the scope lists what is laid down, it lists the chapters, by their titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.element_sentences import sentences_of
from pipeline.checks.scope_list import Item, Listing, bare, key, listing_of
from pipeline.language.normal import normalise
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Element, Outline

_OPENING = frozenset({"scope", "references", "terms", "symbols"})
_TERMS = re.compile("术语(?:[和与、及]?定义)?")
_FEWEST = 2
"""Chapters that must be named before the sentence is taken for a list of chapters."""
_SURE = 4
"""Characters that a title and what the scope says must share to be one."""
_BACK = frozenset({"", "参考文献", "索引"})
"""Titles of chapters that are none: nothing of the subject stands in them."""


@check(
    "standard.scope-chapters",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "unnamed": Text(
            "范围列出了各章的内容，没有提到第{number}章“{expected}”。",
            "the scope lists the chapters and leaves out chapter {number}, {expected}",
        ),
        "no-chapter": Text("范围中的“{found}”没有对应的章或条。", "the scope names “{found}”, and no chapter or clause is about it"),
        "reworded": Text(
            "范围中写的是“{found}”，第{number}章的标题是“{expected}”，请改为一致。",
            "the scope says “{found}”, chapter {number} is titled {expected}: make them agree",
        ),
        "terms": Text("“{found}”每个标准都有，不必在范围中列出。", "every standard has “{found}”; the scope need not list it"),
    },
)
def standard_scope_chapters(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """范围列出的内容与各章对不上，读者会以为缺了一章，或者多了一章。"""
    scope = outline.chapter("scope")
    if outline.truncated or scope is None:
        yield Skip(None, "truncated" if outline.truncated else "not-applicable")
        return
    chapters = {key(one.title): one for one in outline.of_kind("chapter") if one.topic != "scope" and key(one.title) not in _BACK}
    found = (listing_of(one, (*chapters, "术语和定义")) for one in sentences_of(text, outline, scope))
    listing = next((one for one in found if one is not None), None)
    if listing is None:
        yield Skip(None, "not-applicable")
        return
    yield from _compared(listing, chapters, outline)


def _compared(listing: Listing, chapters: Mapping[str, Element], outline: Outline) -> Iterator[Observation]:
    named = [(item, _chapter(item, listing, chapters)) for item in listing.items if bare(item.key) != "要求"]
    there = {element.first for _, element in named if element is not None and element.topic not in _OPENING}
    if len(there) < _FEWEST or 2 * len(there) < len(named):
        yield Skip(listing.sentence.span, "not-applicable")
        return
    yield Pass(listing.sentence.span, count=len(there))
    headings = [key(clause.title) for clause in outline.all_clauses() if clause.title and clause.level != 1]
    for item, element in named:
        hit = _hit(listing, item, element, headings)
        if hit is not None:
            yield hit
    said = key(listing.sentence.text)
    for title, element in chapters.items():
        if element.topic not in _OPENING and element.first not in there and bare(title) not in said:
            arguments = {"number": element.number}
            yield Hit("unnamed", listing.sentence.span, found=listing.sentence.text, expected=element.title, arguments=arguments)


def _chapter(item: Item, listing: Listing, chapters: Mapping[str, Element]) -> Element | None:
    """Return the chapter that a listed thing names: by its title, by a title at its end (某服务总体要求), or by a part of a title."""
    so_far = key(listing.normal.text[: item.end])
    words = list(dict.fromkeys((item.key, bare(item.key))))
    for said in words:
        for title, element in chapters.items():
            if said == title or (len(title) > 2 and (said.endswith(title) or so_far.endswith(title))):
                return element
    parts = [said.replace("和", "") for said in words if len(said) >= _SURE]
    for title, element in chapters.items():
        if any(said in title.split("和") for said in words):
            return element
        if bare(title) == words[-1] or any(part in title.replace("和", "") for part in parts):
            return element
    return None


def _hit(listing: Listing, item: Item, element: Element | None, headings: list[str]) -> Hit | None:
    if _TERMS.fullmatch(item.words):
        return Hit("terms", listing.span(item.start, item.end), found=item.words)
    if element is None:
        said = bare(item.key)
        if len(said) < 2 or any(said in heading or bare(heading) in item.key for heading in headings):
            return None
        return Hit("no-chapter", listing.span(item.start, item.end), found=item.words)
    title = normalise(element.title).text
    tail = item.words[-len(title) :]
    if tail == title or key(tail) != key(title) or "、" in tail + title:
        return None
    span = listing.span(item.end - len(tail), item.end)
    correction = ReplaceText(span, element.title) if listing.sentence.whole is not None else None
    return Hit("reworded", span, found=tail, expected=element.title, arguments={"number": element.number}, correction=correction)
