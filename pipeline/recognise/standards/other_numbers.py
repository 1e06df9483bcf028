"""Drafts whose chapters are counted 一、二、三, 第1章 or not at all: read all the same, so that they can be told what is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.recognise.standards.chapters import has_known_title, is_styled_chapter
from pipeline.recognise.standards.lines import Line, Mark

_CHINESE = re.compile(r"\s*(第?\s*([一二三四五六七八九]?十?[一二三四五六七八九]?)\s*(?:章|[、.])|第\s*(\d{1,2})\s*章)\s*(?=\S)")
_DIGITS = "零一二三四五六七八九"
_ENOUGH = 2
"""Chapters with the titles of a standard, without which these numbers are anybody's."""


def with_chinese_numbers(lines: Sequence[Line]) -> list[Line] | None:
    """Return the lines with 一、二、… and 第1章 read as 1, 2, …; None where those do not count the chapters of a standard."""
    read = [replace(line, mark=_chinese(line) or line.mark) if line.in_body else line for line in lines]
    known = sum(1 for line in read if line.mark is not None and line.mark.kind == "chapter" and has_known_title(line))
    return read if known >= _ENOUGH else None


def without_numbers(lines: Sequence[Line]) -> list[Line]:
    """Return the chapter headings that carry no number at all, each with an empty one; nothing where they are too few."""
    named = [line for line in lines if line.in_body and line.mark is None and line.paragraph.label is None]
    if sum(1 for line in named if has_known_title(line)) < _ENOUGH:
        return []
    return [
        replace(line, mark=Mark("chapter", "", 0, 0, len(line.plain) - len(line.plain.lstrip()), generated=True))
        for line in named
        if has_known_title(line) or (is_styled_chapter(line.paragraph) and not line.blank)
    ]


def _chinese(line: Line) -> Mark | None:
    match = _CHINESE.match(line.plain)
    if match is None or not (match[2] or match[3]):
        return None
    if match[3]:
        return Mark("chapter", str(int(match[3])), match.start(1), match.end(1), match.end())
    tens, ten, ones = match[2].partition("十")
    value = (_DIGITS.index(tens or "一") * 10 + (_DIGITS.index(ones) if ones else 0)) if ten else _DIGITS.index(tens)
    return Mark("chapter", str(value), match.start(1), match.end(1), match.end())
