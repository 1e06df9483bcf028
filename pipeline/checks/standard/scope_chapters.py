"""standard.scope-chapters: where the scope lists what is laid down, it lists the chapters, by their titles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.element_sentences import Sentence, sentences_of
from pipeline.language.normal import Normal, normalise
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Element, Outline
from pipeline.model.values import dataclass

_STATES = re.compile(r"本(?:文件|标准|部分)(?:规定|确立|描述|提供|给出|界定)了([^。；]+)")
_SEPARATOR = re.compile(r"、|以及|[和与及，]")
_GENERAL = re.compile(r"(?:的)?(?:要求|内容|规定|等)+$")
_OPENING = frozenset({"scope", "references", "terms", "symbols"})
_TERMS = re.compile("术语(?:[和与、及]?定义)?")
_FEWEST = 2
"""Chapters that must be named before the sentence is taken for a list of chapters."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A thing the scope names, at [start, end) of the sentence's NORM; `key` is compared."""

    start: int
    end: int
    key: str


@check(
    "standard.scope-chapters",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "unnamed": Text(
            "范围列出了各章的内容，没有提到第{number}章“{title}”。", "the scope lists the chapters and leaves out chapter {number}, {title}"
        ),
        "no-chapter": Text("范围中的“{found}”没有对应的章。", "the scope names “{found}”, and no chapter is about it"),
        "reworded": Text(
            "范围中写的是“{found}”，第{number}章的标题是“{expected}”，请改为一致。",
            "the scope says “{found}”, chapter {number} is titled {expected}: make them agree",
        ),
        "terms": Text("“{found}”每个标准都有，不必在范围中列出。", "every standard has “{found}”; the scope need not list it"),
    },
)
def standard_scope_chapters(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """范围列出的内容与各章对不上，读者会以为缺了一章，或者多了一章。"""
    if outline.truncated:
        yield Skip(None, "truncated")
        return
    scope = outline.chapter("scope")
    chapters = [one for one in outline.of_kind("chapter") if one.topic not in _OPENING and one.title.strip()]
    listing = None if scope is None else next(_listings(sentences_of(text, outline, scope)), None)
    if listing is None:
        yield Skip(None, "not-applicable")
        return
    sentence, normal, start, end = listing
    items = _items(normal.text, start, end, {_key(one.title): one for one in chapters})
    yield from _compared(sentence, normal, items, chapters)


def _listings(said: tuple[Sentence, ...]) -> Iterator[tuple[Sentence, Normal, int, int]]:
    """Yield each sentence that says what is laid down, its NORM, and where in that the list stands."""
    for one in said:
        normal = normalise(one.text)
        found = _STATES.search(normal.text)
        if found is not None:
            yield one, normal, found.start(1), found.end(1)


def _key(title: str) -> str:
    """Return a title as it is compared: 和, 与, 及 and 的 make no difference."""
    return re.sub("以及|[与及、]", "和", normalise(title).text).replace("的", "")


def _items(normal: str, start: int, end: int, titles: dict[str, Element]) -> list[_Item]:
    """Return the things listed at [start, end); one that is a title with 和 in it stays whole."""
    cuts = [(start, start), *((found.start(), found.end()) for found in _SEPARATOR.finditer(normal, start, end)), (end, end)]
    items: list[_Item] = []
    place = 0
    while place < len(cuts) - 1:
        reach = next((far for far in range(len(cuts) - 1, place, -1) if _matches(normal[cuts[place][1] : cuts[far][0]], titles)), place + 1)
        first, last = cuts[place][1], cuts[reach][0]
        if normal[first:last].strip():
            items.append(_Item(first, last, _key(normal[first:last])))
        place = reach
    return items


def _matches(words: str, titles: dict[str, Element]) -> bool:
    return _chapter(_key(words), titles) is not None


def _chapter(key: str, titles: dict[str, Element]) -> Element | None:
    """Return the chapter that a listed thing names: by its whole title, or by a title at its end ("某服务的总体要求")."""
    bare = _GENERAL.sub("", key)
    for words in (key, bare):
        found = next((one for title, one in titles.items() if words == title or (len(title) >= 3 and words.endswith(title))), None)
        if found is not None:
            return found
    return next(
        (one for title, one in titles.items() if len(bare) >= 4 and (_GENERAL.sub("", title) == bare or title.endswith(bare))), None
    )


def _compared(sentence: Sentence, normal: Normal, items: list[_Item], chapters: list[Element]) -> Iterator[Observation]:
    titles = {_key(one.title): one for one in chapters}
    named = [(item, _chapter(item.key, titles)) for item in items]
    there = {id(element) for _, element in named if element is not None}
    if len(there) < _FEWEST or 2 * len(there) < len(items):
        yield Skip(sentence.span, "not-applicable")
        return
    yield Pass(sentence.span, count=len(there))
    for item, element in named:
        if _TERMS.fullmatch(normal.text[item.start : item.end].rpartition("的")[2]):
            yield _hit("terms", sentence, normal, item)
        elif element is None:
            yield _hit("no-chapter", sentence, normal, item)
        elif (written := _written(normal.text[item.start : item.end], element)) is not None:
            yield _reworded(sentence, normal, item, written, element)
    for element in chapters:
        if id(element) not in there:
            arguments = {"number": element.number, "title": element.title}
            yield Hit("unnamed", sentence.span, found=sentence.text, expected=element.title, arguments=arguments)


def _written(words: str, element: Element) -> str | None:
    """Return the words that stand for the title where only 和, 与, 及 differ; None where they say it, or say it shorter."""
    title = normalise(element.title).text
    tail = words[-len(title) :]
    return tail if tail != title and _key(tail) == _key(title) and len(tail) == len(title) else None


def _span(sentence: Sentence, normal: Normal, start: int, end: int) -> Span:
    if sentence.whole is None:
        return sentence.span
    first, last = normal.raw(start, end)
    return Span(sentence.whole.address, sentence.whole.start + first, sentence.whole.start + last)


def _hit(code: str, sentence: Sentence, normal: Normal, item: _Item) -> Hit:
    start = item.start + normal.text[item.start : item.end].rfind("的") + 1 if code == "terms" else item.start
    return Hit(code, _span(sentence, normal, start, item.end), found=normal.text[start : item.end])


def _reworded(sentence: Sentence, normal: Normal, item: _Item, written: str, element: Element) -> Hit:
    span = _span(sentence, normal, item.end - len(written), item.end)
    correction = ReplaceText(span, element.title) if sentence.whole is not None else None
    arguments = {"number": element.number}
    return Hit("reworded", span, found=written, expected=element.title, arguments=arguments, correction=correction)
