"""Reads choices whose options the form prints with letters (A. 国家；B. 省级 …) and that people answer by letter, by word or by tick."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from pipeline.language.normal import norm, normalise, stripped
from pipeline.model.address import Span
from pipeline.model.profile import FormField
from pipeline.model.record import Field
from pipeline.recognise.forms.choices import Choice
from pipeline.recognise.forms.owners import Piece

_PARTING = r"[；，、。.：()\-—/]*"
_BLANK = r"[\s\u3000]*"
_SAYS = re.compile(r"[^\W_]")


def read_lettered(key: str, field: FormField, pieces: Sequence[Piece], label: Span | None) -> tuple[Field, tuple[Choice, ...]]:
    """Return the field (the options named, joined by 、; "" for none; other words as they stand) and each option with its box."""
    boxes = _ticked(pieces, field)
    answers = [answer for piece in pieces for answer in _beside_printed(piece, field) if _SAYS.search(answer.text)]
    chosen = {option for option, (ticked, _) in boxes.items() if ticked}
    if not boxes:
        chosen = {option for answer in answers for option in _named(norm(answer.text, digits=True).upper(), field)}
    raw = "\n".join(answer.text.strip() for answer in answers)
    value = "、".join(option for option in field.options if option in chosen)
    span = _place(answers[0]) if answers else _place(pieces[-1]) if pieces else label
    choices = tuple((option, option in chosen, boxes.get(option, (False, None))[1]) for option in field.options)
    return Field(key, value if value or boxes else raw, raw, span, label), choices


def _pairs(field: FormField) -> list[tuple[str, str]]:
    return list(zip(field.letters, field.options, strict=True))


def _beside_printed(piece: Piece, field: FormField) -> Iterator[Piece]:
    """Yield what stands before and behind the printed options; the whole piece where they are not all there."""
    words = (f"{letter}{_PARTING}{re.escape(norm(option))}" for letter, option in _pairs(field))
    normal = normalise(piece.text, digits=True)
    printed = re.search(_PARTING.join(words), normal.text.upper())
    if printed is None:
        yield piece
        return
    start, end = normal.raw(*printed.span())
    yield Piece(piece.slot, piece.start, piece.start + start)
    yield Piece(piece.slot, piece.start + end, piece.end)


def _named(text: str, field: FormField) -> set[str]:
    """Return the options that an answer names by word or by letter; a letter inside a Latin word is none."""
    words = {option for option in field.options if norm(option) in text}
    letters = {letter for run in re.findall("[A-Z]+", text) if set(run) <= set(field.letters) for letter in run}
    return words | {option for letter, option in _pairs(field) if letter in letters}


def _ticked(pieces: Sequence[Piece], field: FormField) -> Mapping[str, tuple[bool, Span | None]]:
    """Return option -> (ticked, place of its box); a tick belongs to the nearest option, between two to the one before it."""
    found: dict[str, tuple[bool, Span | None]] = {}
    for piece in (part for whole in pieces for part in _with_boxes(whole, field)):
        places = [(option, *match.span()) for letter, option in _pairs(field) if (match := _printed_at(piece, letter, option))]
        for mark in piece.slot.marks(piece.start, piece.end) if places else ():
            option, *_ = min(places, key=lambda one: (max(one[1] - mark.end, mark.start - one[2]), one[1] > mark.start))
            before = found.get(option, (False, None))
            found[option] = (before[0] or mark.checked, before[1] or piece.slot.span(mark.start, mark.end))
    return found


def _with_boxes(piece: Piece, field: FormField) -> Sequence[Piece]:
    """Return what stands beside the options that the label prints, where they are printed there once more with boxes."""
    beside = [one for one in _beside_printed(piece, field) if one.slot.marks(one.start, one.end)]
    again = [one for one in beside if sum(_printed_at(one, letter, option) is not None for letter, option in _pairs(field)) > 1]
    return again or [piece]


def _printed_at(piece: Piece, letter: str, option: str) -> re.Match[str] | None:
    """Return where an option stands with its letter, or its letter alone."""
    sign = rf"(?<![A-Za-z])[{letter}{letter.lower()}{chr(ord(letter) + 0xFEE0)}](?![A-Za-z])"
    whole = rf"{sign}{_BLANK}[.．、:：)）]?{_BLANK}{_BLANK.join(map(re.escape, option))}"
    found = (re.compile(pattern).search(piece.slot.text, piece.start, piece.end) for pattern in (whole, sign))
    return next((match for match in found if match), None)


def _place(piece: Piece) -> Span | None:
    return piece.slot.span(*stripped(piece.slot.text, piece.start, piece.end))
