"""The standard's own title: its lines on the cover and on the first page of the body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.outline import Outline
from pipeline.model.values import dataclass

_PIECE = re.compile("[^ \t\u00a0\u2002\u2003\u3000]+")
_BLANKS = re.compile("[ \t\u00a0\u2002\u2003\u3000]+")
_PART = re.compile(r"第\s*[\d一二三四五六七八九十]{1,3}\s*部分\s*[:：]?")
_HAN = re.compile("[\u4e00-\u9fff]")


_VOCABULARY = re.compile(r"(?:术语|词汇|名词|符号|缩略语)(?:[和与及](?:定义|代号))?$")


@dataclass(frozen=True, slots=True)
class Title:
    """A title as it stands at one place; one line or more."""

    lines: tuple[tuple[Span, str], ...]

    @property
    def at(self) -> Span:
        """Where it begins."""
        return self.lines[0][0]

    @property
    def text(self) -> str:
        """The lines with a blank between them."""
        return " ".join(text.strip() for _, text in self.lines)

    @property
    def elements(self) -> tuple[str, ...]:
        """The elements of the title (GB/T 1.1—2020 6.1.1): what blanks and line ends part; a title set wide is one.

        The number of a part (第2部分) belongs to what follows it.
        """
        parts = [element for _, text in self.lines for element in _elements(text)]
        numbers = {place for place, part in enumerate(parts[:-1]) if _PART.fullmatch(part)}
        return tuple(
            f"{parts[place - 1]} {part}" if place - 1 in numbers else part for place, part in enumerate(parts) if place not in numbers
        )


def is_vocabulary(title: str) -> bool:
    """Tell by its end whether a title is a vocabulary's: the entries themselves are the core."""
    return _VOCABULARY.search(title) is not None


def title_on_cover(outline: Outline, text: TextIndex) -> Title | None:
    """Return the Chinese title on the cover; None without one."""
    cover = outline.cover
    return None if cover.title_zh is None else _title(cover.title_zh, cover.title_zh_more, text=text)


def english_on_cover(outline: Outline, text: TextIndex) -> Title | None:
    """Return the English title on the cover; None without one."""
    cover = outline.cover
    return None if cover.title_en is None else _title(cover.title_en, cover.title_en_more, text=text)


def title_of_body(outline: Outline, text: TextIndex) -> Title | None:
    """Return the Chinese title above chapter 1; None without one."""
    element = next(iter(outline.of_kind("title")), None)
    if element is None or not element.title:
        return None
    paragraphs = [text.paragraph(index) for index in range(element.first, element.last + 1)]
    lines = [(one.span(), one.text) for one in paragraphs if one is not None and _belongs(one.text)]
    return Title(tuple(lines)) if lines else None


def own_title(outline: Outline, text: TextIndex) -> Title | None:
    """Return the title as the body has it, else as the cover has it; None without any."""
    return title_of_body(outline, text) or title_on_cover(outline, text)


def separators(line: str) -> Iterator[tuple[int, int]]:
    """Yield [start, end) of the blanks between two elements of a title's line; between the signs of a wide one stand none."""
    pieces = list(_PIECE.finditer(line))
    if all(len(piece[0]) == 1 for piece in pieces):
        return
    for left, right in pairwise(pieces):
        if _HAN.match(left[0][-1]) and _HAN.match(right[0]) and len(left[0]) > 1 and len(right[0]) > 1:
            yield left.end(), right.start()


def _title(first: Span, more: tuple[Span, ...], *, text: TextIndex) -> Title:
    return Title(tuple((span, text.quote(span)) for span in (first, *more)))


def _belongs(line: str) -> bool:
    """Tell whether a line is part of a title; one in brackets (（征求意见稿）) is none, a prompt for the title is."""
    words = line.strip()
    return _HAN.search(line) is not None and (words[:1] not in "(（【[" or words.startswith("【写"))


def _elements(line: str) -> tuple[str, ...]:
    places = [0, *(end for _, end in separators(line))]
    ends = [*(start for start, _ in separators(line)), len(line)]
    return tuple(_BLANKS.sub(" ", line[start:end]).strip() for start, end in zip(places, ends, strict=True))
