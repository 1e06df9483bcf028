"""The captions of figures and tables, typed or counted by Word, and the table or picture each of them names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Literal

from pipeline.model.outline import Caption
from pipeline.recognise.standards.neighbours import Neighbours
from pipeline.recognise.standards.standing import Standing, runs_text

_HEAD = ("图", "表", "续")
_HEADS = frozenset(_HEAD)
_CAPTION = re.compile(
    r"[^\S\n]*(续?)\s*([图表])\s*([一二三四五六七八九十]{1,3}(?=[\s:：]|$)|(?:[A-Z]\s*[.\-‐–—－]?\s*)?\d{1,3}(?:\s*[.\-‐–—－]\s*\d{1,3}){0,2}(?!\d)(?:[a-h](?![A-Za-z]))?)?"
    r"(\s*)([(（]续\s*[图表]?\s*\d*[)）])?[\s:：]*([^\n]*)"
)
_LABEL = re.compile(r"\s*(续?)\s*([图表])\s*(.*?)\s*[.:：、]?\s*")
_CONTINUED = re.compile(r"\s*[(（]续\s*[图表]?\s*\d*[)）]\s*$")
_STYLE = re.compile(r"caption|题注|[图表]标题|[图表]题|[图表]名", re.IGNORECASE)
_SENTENCE = re.compile(r"。.")
_SENTENCE_END = re.compile(r"[。；;，,]$")
_SAYS = re.compile(r"(?:分别|主要|详细|具体)?(?:给出|规定了|列[出明举]了|所[示列述])|[的，,、；;。]|[和与及至~～](?=\s*[图表附])")
_MAY_SAY = re.compile(r"是|为|表示|描述|说明了|显示|提供|包括|反映|展示|列[出明举]|规定|或|中(?=[，、的给规列所])")
_LONGEST = 60
_LIKELY = 40


def find_captions(standings: Sequence[Standing], neighbours: Neighbours) -> tuple[Caption, ...]:
    """Return the captions in reading order, each with the table or picture it stands at."""
    found: list[Caption] = []
    positions: list[int] = []
    for position, standing in enumerate(standings):
        line = standing.line
        if (line.bare[:1] not in _HEADS and line.paragraph.label is None and not line.paragraph.pictures) or not _may_be(standing):
            continue
        caption = _read(standing)
        if caption is not None and _evidence(caption, standing, position, neighbours) >= 0:
            found.append(caption)
            positions.append(position)
    return tuple(_linked(found, positions, neighbours))


def _may_be(standing: Standing) -> bool:
    paragraph = standing.line.paragraph
    if paragraph.label is not None and paragraph.label.text.lstrip()[:1] in _HEAD:
        return standing.element.kind not in ("cover", "contents")
    text = paragraph.text
    head = text.lstrip()[:1]
    if head not in _HEAD and not (paragraph.pictures and "\n" in text):
        return False
    return bool(head) and runs_text(standing)


def _read(standing: Standing) -> Caption | None:
    line = standing.line
    label = line.paragraph.label
    if label is not None and label.text.lstrip()[:1] in _HEAD:
        return _of_label(standing, label.text)
    start = max(line.plain.find("\n图"), line.plain.find("\n表")) + 1
    match = _CAPTION.match(line.plain, start)
    if match is None or len(match[0]) > _LONGEST:
        return None
    title = match[6].rstrip()
    ends = _CONTINUED.search(title)
    continued = bool(match[1] or match[5] or ends)
    shown = title[: ends.start()] if ends else title
    begin = match.start(1)
    end = match.start(6) + len(title) if title else match.end(5) if match[5] else match.end(3) if match[3] else match.end(2)
    number = "".join((match[3] or "").split())
    typed = number and not any(
        run.generated and run.start < match.end(3) and run.start + len(run.text) > match.start(3) for run in line.paragraph.runs
    )
    raw = line.paragraph.text[match.start(6) : match.start(6) + len(shown)]
    return Caption(
        _kind(match[2]),
        number,
        raw.strip(),
        line.paragraph.span(begin, end),
        standing.at,
        line.paragraph.span(match.start(3), match.end(3)) if typed else None,
        continued,
    )


def _of_label(standing: Standing, shown: str) -> Caption | None:
    """Read a caption whose 图1 Word makes."""
    match = _LABEL.fullmatch(shown)
    paragraph = standing.line.paragraph
    text = paragraph.text.strip()
    if match is None:
        return None
    ends = _CONTINUED.search(text)
    start = len(paragraph.text) - len(paragraph.text.lstrip())
    span = paragraph.span(start, start + len(text))
    title = text[: ends.start()] if ends else text
    return Caption(_kind(match[2]), "".join(match[3].split()), title.strip(), span, standing.at, None, bool(match[1] or ends))


def _kind(word: str) -> Literal["figure", "table"]:
    return "figure" if word == "图" else "table"


def _evidence(caption: Caption, standing: Standing, position: int, neighbours: Neighbours) -> int:
    """Return what speaks for a caption and against a sentence that begins with 图1 or 表1; below 0 it is none."""
    paragraph = standing.line.paragraph
    if paragraph.label is not None and caption.number_span is None and not caption.span.start:
        head = paragraph.text.lstrip()[:1]
        if head not in _HEAD:
            return 3
    at_kind = _is_at(caption, position, neighbours)
    if standing.line.paragraph.location.depth and not _titles_its_table(caption, position, neighbours):
        return -1
    named = _STYLE.search(paragraph.style or "") is not None or any(run.field_code == "SEQ" for run in paragraph.runs)
    if not caption.number:
        return 0 if named or (at_kind and paragraph.format.align == "center" and _blank_behind(caption, standing)) else -1
    score = (3 if named else 0) + (2 if at_kind else 0) + (1 if paragraph.format.align == "center" else 0)
    score += 1 if not caption.title or _blank_behind(caption, standing) else 0
    score -= 4 if _SENTENCE.search(caption.title) else 3 if _SENTENCE_END.search(caption.title) else 0
    score -= 4 if _SAYS.match(caption.title) else 2 if _MAY_SAY.match(caption.title) else 0
    return score - (1 if len(caption.title) > _LIKELY else 0)


def _blank_behind(caption: Caption, standing: Standing) -> bool:
    text = standing.line.paragraph.text
    title = text.find(caption.title, caption.span.start) if caption.title else -1
    return title > 0 and not text[title - 1].strip()


def _is_at(caption: Caption, position: int, neighbours: Neighbours) -> bool:
    if caption.kind == "table":
        return neighbours.table_after(position) is not None or neighbours.table_before(position) is not None
    return neighbours.picture_before(position) is not None or neighbours.picture_after(position) is not None


def _titles_its_table(caption: Caption, position: int, neighbours: Neighbours) -> bool:
    """Tell whether a caption in a cell is one: of a picture laid out in the table, or of the table in a first row of its own."""
    if caption.kind == "figure":
        return neighbours.picture_before(position) is not None
    return neighbours.fills_first_row(position)


def _linked(captions: Sequence[Caption], positions: Sequence[int], neighbours: Neighbours) -> Iterator[Caption]:
    tables = _partners(captions, positions, "table", neighbours.table_before, neighbours.table_after, above=False)
    pictures = _partners(captions, positions, "figure", neighbours.picture_before, neighbours.picture_after, above=True)
    taken = set(tables.values())
    for number, (caption, position) in enumerate(zip(captions, positions, strict=True)):
        if caption.kind == "table":
            yield replace(caption, table=tables.get(number))
            continue
        picture = pictures.get(number)
        drawn = neighbours.table_before(position) if picture is None else None
        yield replace(caption, picture=picture, table=drawn if drawn not in taken else None)


def _partners(
    captions: Sequence[Caption],
    positions: Sequence[int],
    kind: Literal["figure", "table"],
    before: Callable[[int], int | None],
    after: Callable[[int], int | None],
    *,
    above: bool,
) -> dict[int, int]:
    """Return the one thing that each caption of `kind` names, by the caption's place in `captions`.

    Where things stand on both sides, the side that the draft's other captions have counts; else `above`.
    """
    sides = {
        number: (before(position), after(position))
        for number, (caption, position) in enumerate(zip(captions, positions, strict=True))
        if caption.kind == kind
    }
    lone = [one[0] is not None for one in sides.values() if (one[0] is None) != (one[1] is None)]
    prefer = above if lone.count(True) == lone.count(False) else lone.count(True) > lone.count(False)
    found: dict[int, int] = {}
    taken: set[int] = set()
    for upward in (prefer, not prefer):
        for number, (over, under) in sides.items():
            thing = over if upward else under
            if number not in found and thing is not None and thing not in taken:
                found[number] = thing
                taken.add(thing)
    return found
