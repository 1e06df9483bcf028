"""The formulae that stand on a line of their own: Word's, MathType's or typed; their numbers and what 式中 explains."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model.address import Span
from pipeline.model.document import Paragraph
from pipeline.model.outline import Formula
from pipeline.recognise.standards.lines import plain_text
from pipeline.recognise.standards.standing import Standing, runs_text

_NUMBER = re.compile(r"[\s.…·⋯—_，,]*[（(]\s*((?:[A-Z]\s*[.\-]?\s*)?\d{1,3}(?:[.\-–—]\d{1,2})?)\s*[)）]\s*[。，；]?\s*\Z")
_LEADER = re.compile(r"[.…·⋯\s]*\Z")
_EQUALS = re.compile(r"[=＝≤≥≈]")
_SENTENCE = re.compile(r"[。；：]|[，,].*[，,]")
_WHERE = re.compile(r"\s*(?:式中\s*[:：]?|其中\s*[，,:：])")
_EXPLAINS = re.compile(r"\s*\S[^。；\n]{0,20}?\s*(?:[—–―─]{1,2}|-{2}|[:：=])")
_FURTHEST = 40
_LONGEST = 120


def find_formulae(standings: Sequence[Standing]) -> tuple[Formula, ...]:
    """Return the formulae in reading order."""
    found: list[Formula] = []
    for position, standing in enumerate(standings):
        paragraph = standing.line.paragraph
        if standing.begins or (not paragraph.runs and not paragraph.pictures) or not runs_text(standing):
            continue
        formula = _made(paragraph) or _typed(paragraph, standings, position)
        if formula is None:
            continue
        number, span = formula
        number = number or _number_beside(standings, position)
        found.append(Formula(number, span, standing.at, _explained(standings, position)))
    return tuple(found)


def _made(paragraph: Paragraph) -> tuple[str, Span] | None:
    """Return number and place of a formula made in Word or as an object, where nothing but its number stands beside it."""
    runs = [run for run in paragraph.runs if run.formula]
    if runs:
        start, end = runs[0].start, runs[-1].start + len(runs[-1].text)
    elif paragraph.pictures and all(picture.kind == "ole" for picture in paragraph.pictures):
        start = end = 0
    else:
        return None
    inside = "".join(run.text for run in paragraph.runs if not run.formula and start <= run.start < end)
    if inside.strip() or paragraph.text[:start].strip() or _SENTENCE.search(paragraph.text, start, end):
        return None
    return _with_number(paragraph, start, end)


def _with_number(paragraph: Paragraph, start: int, end: int) -> tuple[str, Span] | None:
    rest = paragraph.text[end:]
    number = _NUMBER.match(rest)
    if number is not None:
        return _plain(number[1]), paragraph.span(start, end + number.end())
    return ("", paragraph.span(start, end)) if _LEADER.match(rest) and end > start else None


def _typed(paragraph: Paragraph, standings: Sequence[Standing], position: int) -> tuple[str, Span] | None:
    """Return number and place of a formula typed as text: a relation sign, and a number apart from it or 式中 behind it."""
    text = paragraph.text
    if paragraph.location.depth or len(text) > _LONGEST or not _EQUALS.search(text):
        return None
    number = _NUMBER.search(text)
    apart = number is not None and text[number.start()] not in "（("
    body = text[: number.start()] if number is not None and apart else text
    if _SENTENCE.search(body) or not _EQUALS.search(body):
        return None
    if number is not None and apart:
        return _plain(number[1]), paragraph.span()
    return ("", paragraph.span()) if _where(standings, position) is not None else None


def _number_beside(standings: Sequence[Standing], position: int) -> str:
    """Return the number in another cell of the row, where a table lays formula and number out."""
    location = standings[position].line.paragraph.location
    if not location.depth:
        return ""
    for standing in standings[position + 1 : position + 4]:
        other = standing.line.paragraph
        number = _NUMBER.fullmatch(other.text)
        if number is not None and (other.location.block, other.location.row) == (location.block, location.row):
            return _plain(number[1])
    return ""


def _where(standings: Sequence[Standing], position: int) -> int | None:
    """Return the position of the line that begins with 式中 right behind the formula."""
    block = standings[position].line.paragraph.location.block
    for place in range(position + 1, min(position + _FURTHEST, len(standings))):
        line = standings[place].line
        if line.blank or (line.paragraph.location.depth and line.paragraph.location.block == block):
            continue
        return place if _WHERE.match(line.plain) else None
    return None


def _explained(standings: Sequence[Standing], position: int) -> tuple[int, ...]:
    start = _where(standings, position)
    if start is None:
        return ()
    first = standings[start].line
    found = [standings[start].at] if _WHERE.sub("", first.plain, count=1).strip() else []
    for standing in standings[start + 1 : start + _FURTHEST]:
        if standing.line.blank:
            continue
        if standing.begins or not _EXPLAINS.match(standing.line.plain):
            break
        found.append(standing.at)
    return tuple(found)


def _plain(number: str) -> str:
    return "".join(plain_text(number).split())
