"""Notes and examples, each with its label, what it belongs to, and the paragraphs that continue it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from pipeline.model.address import Span
from pipeline.model.outline import Remark
from pipeline.recognise.standards.markers import find_marker
from pipeline.recognise.standards.neighbours import Neighbours
from pipeline.recognise.standards.scopes import Scopes, place_of
from pipeline.recognise.standards.standing import Standing, runs_text

_HEADS = ("注", "示", "例")
_FIRST = frozenset(_HEADS)
_LABEL = re.compile(r"\s*(注|示例|例)\s*(\d{1,2})?\s*(?:([:：])|[.、](?!\d)|(?=\s|$))")
_INNER = re.compile(r"\n\s*((注|示例)\s*(\d{1,2})?\s*[:：])")
_EXAMPLE_STYLE = re.compile("示例|例内容")


class _Label(NamedTuple):
    kind: Literal["note", "example"]
    number: int | None
    span: Span
    alone: bool
    """Nothing stands behind it in its own paragraph."""


def find_remarks(standings: Sequence[Standing], scopes: Scopes, neighbours: Neighbours) -> tuple[Remark, ...]:
    """Return the notes and examples in reading order."""
    found: list[Remark] = []
    for position, standing in enumerate(standings):
        line = standing.line
        if line.bare[:1] not in _FIRST and line.paragraph.label is None and "\n" not in line.plain:
            continue
        for label in _labels(standing):
            above = neighbours.text_before(position)
            scope = scopes.of_cell(standing)
            if scope is None and label.kind == "note":
                follows = found and above is not None and above in found[-1].covers and found[-1].scope.startswith(("table", "figure"))
                scope = found[-1].scope if follows else scopes.of_object_above(position)
            covers = _covered(standings, position, label)
            found.append(Remark(label.kind, label.number, standing.at, label.span, scope or place_of(standing), covers))
    return tuple(found)


def _labels(standing: Standing) -> Iterator[_Label]:
    """Yield the labels in a paragraph: at its beginning, typed or made by Word, and behind line breaks in it."""
    line = standing.line
    paragraph = line.paragraph
    if (
        paragraph.label is not None
        and paragraph.label.text.lstrip().startswith(_HEADS)
        and standing.element.kind not in ("cover", "contents")
    ):
        match = _LABEL.match(paragraph.label.text)
        if match is not None:
            yield _Label(_kind(match[1]), _number(match[2]), paragraph.span(0, 0), alone=line.blank)
            return
    head = line.bare[:1]
    if head in _HEADS and head and runs_text(standing):
        match = _LABEL.match(line.plain)
        if match is not None and _is_label(match, line.plain, cell=bool(paragraph.location.depth)):
            end = match.end(3) if match[3] else match.end()
            span = paragraph.span(match.start(1), end)
            yield _Label(_kind(match[1]), _number(match[2]), span, alone=not line.plain[end:].strip())
    if "\n" in paragraph.text and runs_text(standing):
        for inner in _INNER.finditer(paragraph.text):
            yield _Label(_kind(inner[2]), _number(inner[3]), paragraph.span(*inner.span(1)), alone=False)


def _is_label(match: re.Match[str], text: str, *, cell: bool) -> bool:
    """Tell whether 注 or 示例 at the beginning of a text is a label: with a colon, or ill-made but clearly meant as one."""
    if match[3]:
        return True
    if cell or match[1] == "例":
        return False
    return bool(match[2]) or (match[1] == "示例" and match.end() == len(text.rstrip()))


def _kind(word: str) -> Literal["note", "example"]:
    return "note" if word == "注" else "example"


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _covered(standings: Sequence[Standing], position: int, label: _Label) -> tuple[int, ...]:
    """Return the paragraphs of a remark: the next one where the label stands alone, the list where it announces one."""
    own = standings[position]
    covered = [own.at]
    announces = own.line.plain.rstrip().endswith((":", "："))
    for standing in standings[position + 1 : position + 30]:
        line = standing.line
        if standing.begins or standing.element is not own.element or line.paragraph.location.block - own.line.paragraph.location.block > 30:
            break
        if line.blank:
            continue
        if line.paragraph.location.depth != own.line.paragraph.location.depth or next(_labels(standing), None) is not None:
            break
        style = line.paragraph.style or ""
        more = (label.alone and len(covered) == 1) or (label.kind == "example" and _EXAMPLE_STYLE.search(style) is not None)
        if not more and not (announces and find_marker(line) is not None):
            break
        announces = announces or line.plain.rstrip().endswith((":", "："))
        covered.append(standing.at)
    return tuple(covered)
