"""What the first sentence of the scope lists (……的甲、乙和丙的要求), item by item, each with its place."""

from __future__ import annotations

import re
from collections.abc import Collection

from pipeline.checks.element_sentences import Sentence
from pipeline.language.normal import Normal, norm, normalise
from pipeline.model.address import Span
from pipeline.model.values import dataclass

_STATES = re.compile(r"本(?:文件|标准|部分|规范|规程|指南)(?:规定|确立|描述|提供|给出|界定)了([^。；]+)")
_SEPARATOR = re.compile(r"、|，?以及|[和与及，]")
_INCLUDES = re.compile("包括(?:了)?|包含(?:了)?|[：，]")
_COUNTED = re.compile(r"等(?:[一二三四五六七八九十\d]+[个项]?|方面|环节|阶段)[^、]*$")
_GENERAL_END = re.compile(
    r"(?:的(?:相关|有关|技术|具体|通用|基本|管理|服务|一般|总体)?(?:要求|内容|规定|建议|指导|指南|信息)"
    r"(?:[和与及以、]{1,2}(?:相关|有关|技术|管理)?(?:要求|内容|规定|建议|指导|指南|信息))*"
    r"|等?(?:[一二两三四五六七八九十\d]+个)?(?:方面|内容)的?(?:要求|内容|建议|指导|信息)?|等(?:技术|管理|生产|工作|服务)?(?:环节)?(?:的)?(?:技术|管理)?(?:要求|内容|规定|措施|事项)?)+$"
)
_GENERAL = re.compile(r"(?:要求|内容|规定|等)+$")
_JOINTS = re.compile("以及|[与及、]")


@dataclass(frozen=True, slots=True)
class Item:
    """A thing the scope names, at [start, end) of the sentence's NORM."""

    start: int
    end: int
    words: str

    @property
    def key(self) -> str:
        """It as it is compared."""
        return key(self.words)


@dataclass(frozen=True, slots=True)
class Listing:
    """The sentence that says what is laid down, and the things it lists."""

    sentence: Sentence
    normal: Normal
    items: tuple[Item, ...]

    def span(self, start: int, end: int) -> Span:
        """Return the place of [start, end) of the NORM."""
        whole = self.sentence.whole
        if whole is None:
            return self.sentence.span
        first, last = self.normal.raw(start, end)
        return Span(whole.address, whole.start + first, whole.start + last)


def key(words: str) -> str:
    """Return a title as it is compared: 和, 与, 及, 、 are one, and 的 makes no difference."""
    return _JOINTS.sub("和", norm(words)).replace("的", "")


def bare(words: str) -> str:
    """Return a key without the general word at its end (要求, 内容); the whole where nothing else is left."""
    return _GENERAL.sub("", words) or words


def listing_of(sentence: Sentence, titles: Collection[str]) -> Listing | None:
    """Return what the sentence lists; None where it does not say what is laid down.

    `titles` are keys of headings: a thing with 和 in its name stays whole where a heading has that name.
    """
    normal = normalise(sentence.text)
    found = _STATES.search(normal.text)
    if found is None:
        return None
    start, end = _stretch(normal.text, found.start(1), found.end(1))
    return Listing(sentence, normal, tuple(_items(normal.text, start, end, titles)))


def _stretch(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the list itself stands: behind 包括 or the 的 in front of its first item, before the general words at its end."""
    included = max((found.end() for found in _INCLUDES.finditer(text, start, end) if "、" in text[found.end() : end]), default=None)
    start = start if included is None or "、" in text[start:included] else included
    first = text.find("、", start, end)
    opening = text.rfind("的", start, first if first >= 0 else end)
    general = _GENERAL_END.search(text, start, end)
    counted = _COUNTED.search(text, start, end)
    last = min((found.start() for found in (general, counted) if found is not None and found.start() > start), default=end)
    return (opening + 1 if start <= opening < last - 1 else start), last


def _items(text: str, start: int, end: int, titles: Collection[str]) -> list[Item]:
    cuts = [(start, start), *((found.start(), found.end()) for found in _SEPARATOR.finditer(text, start, end)), (end, end)]
    items: list[Item] = []
    place = 0
    while place < len(cuts) - 1:
        first = cuts[place][1]
        opening = len(key(text[first : cuts[place + 1][0]]))
        later = range(len(cuts) - 1, place + 1, -1)
        reach = next((far for far in later if _is_title(key(text[first : cuts[far][0]]), opening, titles)), place + 1)
        last = cuts[reach][0]
        if first < last:
            items.append(Item(first, last, text[first:last]))
        place = reach
    return items


def _is_title(joined: str, opening: int, titles: Collection[str]) -> bool:
    """Tell whether several pieces are one title, which begins inside the first piece (its `opening` characters)."""
    return any(words.endswith(title) and len(words) - len(title) < opening for title in titles for words in (joined, bare(joined)))
