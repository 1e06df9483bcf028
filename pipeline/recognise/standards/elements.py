"""The elements of a standard in their order, each with the lines it covers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.model.outline import ChapterTopic, Element, ElementKind
from pipeline.recognise.standards.chapters import bare_title
from pipeline.recognise.standards.clauses import read_chapter, read_unnumbered
from pipeline.recognise.standards.contents import TITLE
from pipeline.recognise.standards.front import Front
from pipeline.recognise.standards.headings import annex_heading, fixed_heading, is_end_line, is_safety_notice
from pipeline.recognise.standards.lines import Line

_TOPICS: tuple[tuple[ChapterTopic, re.Pattern[str]], ...] = (
    ("scope", re.compile("范围|适用范围")),
    ("references", re.compile("(?:规范性)?引用(?:文件|标准)?")),
    (
        "terms",
        re.compile(
            "术语(?:[和与、及]?定义)?(?:[、和与及](?:符号|缩略语|代号).*)?|术语、定义.*|定义(?:[和与、及]术语)?"
            "|名词(?:[、和与及]?术语)?(?:[、和与及]?(?:定义|解释))?|术语[、和与及]?(?:解释|释义|名词)"
        ),
    ),
    ("symbols", re.compile("(?:符号|缩略语|代号)(?:[、和与及](?:符号|缩略语|代号|单位))*")),
    ("classification", re.compile("(?:产品)?(?:分类|编码|分级|系统构成)(?:[、和与及/]+(?:分类|编码|命名|代码|标记))*")),
    (
        "general",
        re.compile("(?:总体|基本|一般|服务|工作|评价)?(?:原则|要求|总则)(?:[、和与及/]+(?:总体)?(?:原则|要求))*|总则|总体原则和总体要求"),
    ),
)


class _Start(NamedTuple):
    """The line an element begins at."""

    position: int
    kind: ElementKind


def read_elements(part: Sequence[Line], front: Front, contents: tuple[int, int] | None, chapters: Sequence[Line]) -> tuple[Element, ...]:
    """Return the elements of the draft in the lines `part`, in reading order."""
    starts = sorted(_starts(part, front, contents, chapters))
    offset = part[0].position
    elements = []
    for start, after in zip(starts, [*(one.position for one in starts[1:]), offset + len(part)], strict=True):
        elements.append(_element(part[start.position - offset : after - offset], start.kind))
    return tuple(elements)


def _starts(part: Sequence[Line], front: Front, contents: tuple[int, int] | None, chapters: Sequence[Line]) -> Iterator[_Start]:
    if front.cover is not None:
        yield _Start(front.cover[0], "cover")
    if contents is not None:
        yield _Start(contents[0], "contents")
        others = (front.foreword, front.introduction, front.title and front.title[0], chapters[0].position)
        after = min(position for position in others if position is not None and position > contents[1])
        offset = part[0].position
        if not all(line.blank or line.running for line in part[contents[1] + 1 - offset : after - offset]):
            yield _Start(contents[1] + 1, "undecided")
    if front.foreword is not None:
        yield _Start(front.foreword, "foreword")
    if front.introduction is not None:
        yield _Start(front.introduction, "introduction")
    if front.title is not None:
        yield _Start(front.title[0], "title")
        offset = part[0].position
        below = part[front.title[1] + 1 - offset : chapters[0].position - offset]
        notice = next((line for line in below if is_safety_notice(line)), None)
        if notice is not None:
            yield _Start(notice.position, "undecided")
    numbered = {line.position for line in chapters}
    for line in part[chapters[0].position - part[0].position :]:
        if line.position in numbered:
            yield _Start(line.position, "chapter")
        elif line.mark is not None and line.mark.kind == "annex":
            yield _Start(line.position, "annex")
        elif (kind := fixed_heading(line)) in ("bibliography", "index"):
            yield _Start(line.position, kind)
        elif is_end_line(line):
            yield _Start(line.position, "end-line")


def _element(lines: Sequence[Line], kind: ElementKind) -> Element:
    heading = lines[0]
    first, last = heading.paragraph.index, lines[-1].paragraph.index
    if kind == "chapter":
        clause = read_chapter(heading, lines[1:])
        return Element(kind, heading.paragraph.span(), clause.text, first, last, clause.number, clause=clause, topic=_topic(clause.text))
    if kind == "annex":
        annex = annex_heading(lines)
        clause = read_unnumbered(heading, annex.letter, annex.title, annex.heading.title, lines[annex.lines :])
        return Element(kind, heading.paragraph.span(), annex.title, first, last, annex.letter, annex.kind, clause, annex=annex.heading)
    if kind == "introduction":
        tree = read_unnumbered(heading, "0", "", None, lines[1:])
        return Element(kind, heading.paragraph.span(), heading.bare, first, last, clause=tree if tree.children else None)
    if kind == "title":
        return Element(kind, heading.paragraph.span(), title_text(lines), first, last)
    if kind in ("cover", "undecided") or (kind == "contents" and not TITLE.fullmatch(heading.bare)):
        return Element(kind, None, "", first, last)
    return Element(kind, heading.paragraph.span(), heading.bare, first, last)


def _topic(title: str) -> ChapterTopic | None:
    bare = bare_title(title)
    return next((topic for topic, pattern in _TOPICS if pattern.fullmatch(bare)), None)


def title_text(lines: Sequence[Line]) -> str:
    """Return the Chinese title that stands on `lines`; lines in Latin letters or in brackets are no part of it, prompts are."""
    texts = [line.paragraph.text.strip() for line in lines if not line.blank and (line.bare[0] not in "(【[" or line.bare[:2] == "【写")]
    return " ".join(text for text in texts if any("\u4e00" <= sign <= "\u9fff" for sign in text))
