"""Footnotes: Word's own, those typed as raised signs, and the a, b, c of tables and figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.model.document import NoteMark, Paragraph, Run, Section
from pipeline.model.outline import Footnote
from pipeline.recognise.standards.scopes import Scopes, place_of
from pipeline.recognise.standards.standing import Standing, runs_text

_LETTERS = re.compile(r"[a-z](?:\s*[,，、]\s*[a-z])*[)）]?")
_LETTER = re.compile(r"[a-z]")
_NUMBER = re.compile(r"\s*(?:\d{1,2}\s*[)）]|[①-⑳])\s*")
_WORDS = re.compile(r"\s*([a-z])\s+(?=[^\x00-\x7f])")
_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


def find_footnotes(standings: Sequence[Standing], scopes: Scopes, sections: Sequence[Section]) -> tuple[Footnote, ...]:
    """Return the footnotes by the place of their first mark, in reading order."""
    formats = {section.index: section.footnote_format for section in sections}
    found: list[Footnote] = []
    called = 0
    for position, standing in enumerate(standings):
        paragraph = standing.line.paragraph
        for mark in paragraph.note_marks:
            if mark.kind == "footnote":
                called += 0 if mark.custom else 1
                label = _label(paragraph, mark, called, formats.get(paragraph.section))
                found.append(Footnote(label, standing.at, scopes.of_cell(standing) or place_of(standing), mark.identity))
        if len(paragraph.runs) < 2:
            continue
        raised = [run for run in paragraph.runs if run.format.vertical == "superscript" and not run.generated]
        if raised and runs_text(standing):
            found.extend(_raised(standings, position, raised, scopes))
    return tuple(_first_of_each(found, _words(standings, scopes))) if found else ()


def _label(paragraph: Paragraph, mark: NoteMark, count: int, format_: str | None) -> str:
    """Return the sign as Word shows it, with a bracket that the author typed behind it."""
    behind = next((run for run in paragraph.runs if run.start == mark.start and run.format.vertical == "superscript"), None)
    if mark.custom:
        return behind.text.strip() if behind is not None else paragraph.text[mark.start : mark.start + 1]
    sign = str(count)
    if format_ is not None and "Circle" in format_ and count <= len(_CIRCLED):
        sign = _CIRCLED[count - 1]
    elif format_ == "lowerLetter" and count <= 26:
        sign = chr(ord("a") + count - 1)
    return sign + (behind.text.strip()[:1] if behind is not None and behind.text.strip()[:1] in (")", "）") else "")


def _raised(standings: Sequence[Standing], position: int, raised: Sequence[Run], scopes: Scopes) -> Iterator[Footnote]:
    """Yield the footnotes whose mark the author raised himself; a mark that begins its paragraph is that of the words below."""
    standing = standings[position]
    paragraph = standing.line.paragraph
    own = {mark.start for mark in paragraph.note_marks}
    table = scopes.of_cell(standing)
    for run in raised:
        text = run.text.strip()
        if run.start in own or not paragraph.text[: run.start].strip():
            continue
        if table is not None and _LETTERS.fullmatch(text):
            yield from (Footnote(letter, standing.at, table) for letter in _LETTER.findall(text))
        elif table is None and _NUMBER.fullmatch(text):
            yield Footnote(text, standing.at, place_of(standing))


def _words(standings: Sequence[Standing], scopes: Scopes) -> dict[tuple[str, str], int]:
    """Return the paragraphs that hold the words of footnotes of tables and figures, by scope and letter."""
    found: dict[tuple[str, str], int] = {}
    for position, standing in enumerate(standings):
        if standing.line.bare[:1] not in _SMALL:
            continue
        letter = _begins_with_letter(standing.line.paragraph)
        if letter:
            scope = scopes.of_cell(standing) or scopes.of_object_above(position)
            if scope is not None:
                found.setdefault((scope, letter), standing.at)
    return found


def _begins_with_letter(paragraph: Paragraph) -> str:
    first = next(run for run in paragraph.runs if run.text.strip())
    if first.format.vertical == "superscript" and _LETTER.fullmatch(first.text.strip()) and len(paragraph.text.strip()) > 1:
        return first.text.strip()
    match = _WORDS.match(paragraph.text)
    return match[1] if match is not None else ""


def _first_of_each(found: Sequence[Footnote], words: dict[tuple[str, str], int]) -> Iterator[Footnote]:
    seen: set[tuple[str, str]] = set()
    marks = {(one.scope, one.label) for one in found if one.identity is None}
    for one in found:
        key = (one.scope, one.label)
        if one.identity is None and (key in seen or not _counts(key, marks, words)):
            continue
        seen.add(key)
        paragraph = words.get(key) if one.identity is None else None
        yield one if paragraph is None else Footnote(one.label, one.paragraph, one.scope, one.identity, paragraph)


def _counts(key: tuple[str, str], marks: set[tuple[str, str]], words: dict[tuple[str, str], int]) -> bool:
    """Tell whether a raised letter is a footnote: its words are there, or all letters before it are; else it may be an exponent."""
    scope, label = key
    if not _LETTER.fullmatch(label) or key in words:
        return True
    return all((scope, chr(code)) in marks for code in range(ord("a"), ord(label)))
