"""Finds fields that stand on a form without their label: tick boxes between others, the date above the table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from pipeline.language.dates import find_dates
from pipeline.language.normal import norm
from pipeline.language.patterns import pattern
from pipeline.model.profile import Form, FormField
from pipeline.recognise.forms.choices import find_choice
from pipeline.recognise.forms.labels import Match
from pipeline.recognise.forms.owners import Piece
from pipeline.recognise.forms.slots import Slot

_LINE_END = 100
"""Characters at the end of a line in which a date stands."""
_NAMED = pattern(r"[一-鿿]{0,4}日\s*期\s*[:：]?\s*$")
_FILLED = r"[\s_＿0-9０-９〇○零一二三四五六七八九十Xx×]*"
"""What stands in the blanks of a printed date."""


def find_unlabelled(slots: Sequence[Slot], title: int | None, settled: Mapping[str, Match], form: Form) -> dict[str, Match]:
    """Return a match of no width for each field that stands between the labels without one of its own.

    A tick-box field is known by its options; a text by the words printed for it (年 月 日, or a date that ends its line)
    between the fields printed before and after it, where the form has nothing else to tell it by.
    """
    found: dict[str, Match] = {}
    if not settled:
        return found
    for key, field in form.fields.items():
        if key in settled:
            continue
        if field.kind == "choice":
            written = _pieces(slots, settled)
            piece = find_choice(written, field) or _typed_choice(written, field, settled.get(_following(key, form)))
            if piece is not None:
                found[key] = Match(piece.slot.number, 0, 0, 0, (key,))
        elif field.kind == "text" and field.template:
            place = next(_printed(_between(slots, title, settled, form, key), field), None)
            if place is not None:
                found[key] = Match(place[0], place[1], place[1], place[2], (key,))
    return found


def _pieces(slots: Sequence[Slot], settled: Mapping[str, Match]) -> list[Piece]:
    """Return the written pieces from the first to the last label, each as far as the label in it."""
    taken = {match.slot: match.start for match in sorted(settled.values(), key=lambda one: -one.start)}
    pieces = [Piece(slot, 0, taken.get(slot.number, len(slot.text))) for slot in slots[min(taken) : max(taken) + 1]]
    return [piece for piece in pieces if piece.text.strip()]


def _following(key: str, form: Form) -> str:
    """Return the field printed after `key`; "" after the last."""
    keys = [*form.fields, ""]
    return keys[keys.index(key) + 1]


def _typed_choice(pieces: Sequence[Piece], field: FormField, following: Match | None) -> Piece | None:
    """Return the piece right before the next field's label that is one option's word and no more: the others were deleted."""
    before = [piece for piece in pieces if following and (piece.slot.number, piece.start) < (following.slot, following.start)]
    return before[-1] if before and norm(before[-1].text) in field.options else None


def _between(slots: Sequence[Slot], title: int | None, settled: Mapping[str, Match], form: Form, key: str) -> Sequence[Slot]:
    """Return the slots from the field printed before `key` to the one after it."""
    keys = list(form.fields)
    at = keys.index(key)
    before = [settled[one].slot for one in keys[:at] if one in settled]
    after = [settled[one].slot for one in keys[at + 1 :] if one in settled]
    first = max(before, default=min((*after, *(() if title is None else (title + 1,)))))
    return [slot for slot in slots[first : min(after, default=len(slots))] if slot.number != title]


def _printed(slots: Sequence[Slot], field: FormField) -> Iterator[tuple[int, int, int]]:
    """Yield the slot and the offset at which a line ends with the words printed for a field, or with a date in their place.

    The third number is where the words begin behind 日期：, if that stands before them.
    """
    words = "".join(rf"{_FILLED}{re.escape(word)}" for word in field.template.split())
    wanted = re.compile(rf"{words}[\s_＿]*$")
    for slot in slots:
        for begin, last in slot.lines(0, len(slot.text)):
            first = max(begin, last - _LINE_END)
            line = slot.text[first:last]
            match = wanted.search(line)
            dated = [one.start for one in find_dates(line) if one.end == len(line.rstrip()) and one.day is not None]
            if match or dated:
                begun = min(([match.start()] if match else []) + dated)
                named = _NAMED.search(line[:begun])
                yield slot.number, first + (named.start() if named else begun), first + begun
