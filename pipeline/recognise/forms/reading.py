"""Reads a filled-in form: which fields it has, what is written in them, and where the form stands in the document."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pipeline.language.normal import norm
from pipeline.model.address import Span
from pipeline.model.document import Document
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Field, Record
from pipeline.model.values import dataclass
from pipeline.recognise.forms.choices import Choice, find_choice, read_choice
from pipeline.recognise.forms.labels import Labels, Match, find_labels
from pipeline.recognise.forms.owners import Piece, share_out
from pipeline.recognise.forms.settling import settle
from pipeline.recognise.forms.slots import Slot, slots_of
from pipeline.recognise.forms.values import read_field, unread_field

ENOUGH = 0.6
"""Share of a form's labels that makes a form of a document whatever its title."""
ENOUGH_WITH_TITLE = 0.25
_ABOVE = 15
"""The title stands at most this many paragraphs above the first label."""
_TITLE_LENGTH = 120
"""A longer slot is no title, however many blanks it has."""
_ANNEX_HEAD = re.compile(r"附件[一二三四五六七八九十\d]*：?$")


@dataclass(frozen=True, slots=True)
class FormReading:
    """A form found in a document: its record, and the top-level blocks first … last (inclusive) it takes up."""

    record: Record
    first: int
    last: int
    found: float
    """Share of the form's labels that were found, 0 to 1."""

    @property
    def titled(self) -> bool:
        """The form's title stands above it."""
        return self.record.title is not None

    @property
    def confidence(self) -> float:
        """How surely the document holds this form, 0 to 1: the labels, and half as much again for the title."""
        return min(1.0, self.found * (1.0 if self.titled else 0.7))


def read_form(document: Document, form: Form) -> FormReading | None:
    """Return the form as filled in; None where too few of its labels stand in the document.

    Of several copies (a blank one beside a filled one) the first that is filled in is read.
    """
    slots = slots_of(document)
    readings = [reading for copy in _copies(slots, form) if (reading := _read_copy(slots, copy, form)) is not None]
    return next((one for one in readings if not one.record.blank_form), readings[0] if readings else None)


def _copies(slots: Sequence[Slot], form: Form) -> list[list[Match]]:
    """Return the matches copy by copy.

    A new copy begins under a title that stands above the form's first label or after stray labels only,
    and where the first label comes back after half of the labels.
    """
    copies: list[list[Match]] = []
    seen: set[tuple[str, ...]] = set()
    opening = next(iter(form.fields))
    titles = [slot.number for slot in slots if _is_title(slot, form)]
    last = -1
    for match in find_labels(slots, form):
        opens = opening in match.keys and not match.alias
        many = len(seen) * 2 > len(form.fields)
        titled = any(last < number <= match.slot for number in titles)
        if not copies or (opens and many) or (titled and (opens or not many)):
            copies.append([])
            seen = set()
        copies[-1].append(match)
        seen.add(match.keys)
        last = match.slot
    return copies


def _read_copy(slots: Sequence[Slot], matches: Sequence[Match], form: Form) -> FormReading | None:
    settled = settle(matches, form, slots)
    title = _title(slots, min(match.slot for match in matches), form)
    if len(settled) / len(form.fields) < (ENOUGH_WITH_TITLE if title else ENOUGH):
        return None
    settled |= _unlabelled_choices(slots, settled, form)
    owned = share_out(slots[: _end(slots, settled) + 1], settled, form)
    record = _record(slots, form, settled, owned, title)
    used = [piece.slot.number for pieces in owned.values() for piece in pieces]
    blocks = [slots[number].block for number in (*(match.slot for match in settled.values()), *used)]
    first = min([*blocks, slots[title[0]].block] if title else blocks)
    return FormReading(record, _with_annex_head(slots, first), _with_notes(slots, max(blocks), form), len(settled) / len(form.fields))


def _unlabelled_choices(slots: Sequence[Slot], settled: Mapping[str, Match], form: Form) -> dict[str, Match]:
    """Return a match of no width for each tick-box field that stands between the labels without one of its own."""
    taken = {match.slot: match.start for match in sorted(settled.values(), key=lambda one: -one.start)}
    first, last = min(taken), max(taken)
    pieces = [Piece(slot, 0, taken.get(slot.number, len(slot.text))) for slot in slots[first : last + 1]]
    written = [piece for piece in pieces if piece.text.strip()]
    found: dict[str, Match] = {}
    for key, field in form.fields.items():
        if field.kind != "choice" or key in settled:
            continue
        piece = find_choice(written, field) or _typed_choice(written, field, settled.get(_following(key, form)))
        if piece is not None:
            found[key] = Match(piece.slot.number, 0, 0, 0, (key,))
    return found


def _following(key: str, form: Form) -> str:
    """Return the field printed after `key`; "" after the last."""
    keys = [*form.fields, ""]
    return keys[keys.index(key) + 1]


def _typed_choice(pieces: Sequence[Piece], field: FormField, following: Match | None) -> Piece | None:
    """Return the piece right before the next field's label that is one option's word and no more: the others were deleted."""
    before = [piece for piece in pieces if following and (piece.slot.number, piece.start) < (following.slot, following.start)]
    return before[-1] if before and norm(before[-1].text) in field.options else None


def _end(slots: Sequence[Slot], settled: Mapping[str, Match]) -> int:
    """Return the last slot that can belong to the form: the end of the last label's table, or all that follows in running text."""
    last = slots[max(match.slot for match in settled.values())]
    if last.table is None:
        return len(slots) - 1
    return max(slot.number for slot in slots if slot.block == last.block)


def _record(
    slots: Sequence[Slot],
    form: Form,
    settled: Mapping[str, Match],
    owned: Mapping[str, tuple[Piece, ...]],
    title: tuple[int, Span] | None,
) -> Record:
    fields: dict[str, Field] = {}
    choices: dict[str, tuple[Choice, ...]] = {}
    for key, field in form.fields.items():
        match = settled.get(key)
        if match is None:
            fields[key] = unread_field(key)
            continue
        label = slots[match.slot].span(match.start, match.end) if match.end > match.start else None
        pieces = owned.get(key, ())
        if field.kind == "choice":
            fields[key], choices[key] = read_choice(key, field, pieces, label)
        else:
            fields[key] = read_field(key, field, pieces, label)
    missing = tuple(key for key in form.fields if key not in settled)
    blank = all(field.blank or field.value is None for field in fields.values())
    return Record(form.identity, fields, missing, title[1] if title else None, blank, choices)


def _title(slots: Sequence[Slot], first: int, form: Form) -> tuple[int, Span] | None:
    """Return the slot and place of the form's title, at or above its first label."""
    for slot in reversed(slots[max(0, first - _ABOVE) : first + 1]):
        if _is_title(slot, form) and (span := slot.span(0, len(slot.text))):
            return slot.number, span
    return None


def _is_title(slot: Slot, form: Form) -> bool:
    """The slot holds the form's title and little else."""
    if len(slot.text) > _TITLE_LENGTH:
        return False
    bare = norm(slot.text)
    return any(wording in bare and len(bare) <= len(wording) + 20 for wording in map(norm, (form.title, *form.titles)))


def _with_annex_head(slots: Sequence[Slot], first: int) -> int:
    """Return the first block, with the line 附件一： that may stand above the title."""
    above = [slot for slot in slots if first - 3 <= slot.block < first and slot.text.strip()]
    return above[-1].block if above and _ANNEX_HEAD.match(norm(above[-1].text)) else first


def _with_notes(slots: Sequence[Slot], last: int, form: Form) -> int:
    """Return the last block, with the notes that may stand under the table."""
    labels = Labels(form)
    for slot in slots:
        if slot.block <= last or not slot.text.strip():
            continue
        if not labels.is_note(norm(slot.text, digits=True)):
            break
        last = slot.block
    return last
