"""Reads a filled-in form: which fields it has, what is written in them, and where the form stands in the document."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from pipeline.model.document import Document
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.values import dataclass
from pipeline.recognise.forms.filling import make_record
from pipeline.recognise.forms.labels import Match, find_labels
from pipeline.recognise.forms.owners import share_out
from pipeline.recognise.forms.repeated import Repeated, find_rows
from pipeline.recognise.forms.settling import settle
from pipeline.recognise.forms.slots import Slot, slots_of
from pipeline.recognise.forms.titles import find_title, is_title, title_wordings, with_annex_head, with_notes
from pipeline.recognise.forms.unlabelled import find_unlabelled
from pipeline.recognise.forms.unruled import without_guesses

ENOUGH = 0.6
"""Share of a form's labels that makes a form of a document whatever its title."""
ENOUGH_WITH_TITLE = 0.25


@dataclass(frozen=True, slots=True)
class FormReading:
    """A form found in a document: its record, and the top-level blocks first … last (inclusive) it takes up."""

    record: Record
    first: int
    last: int
    found: float
    """Share of the form's labels that were found, 0 to 1."""
    place: int = 0
    """Number of the copy among those read with it; several may stand in one table, and so in one block."""

    @property
    def titled(self) -> bool:
        """The form's title stands above it."""
        return self.record.title is not None

    @property
    def confidence(self) -> float:
        """How surely the document holds this form, 0 to 1: the labels, and half as much again for the title."""
        return min(1.0, self.found * (1.0 if self.titled else 0.7))


def read_copies(document: Document, form: Form) -> tuple[FormReading, ...]:
    """Return every copy of the form in the document, in order; none where too few of its labels stand there."""
    slots = slots_of(document)
    matches, repeated = find_rows(slots, form, find_labels(slots, form))
    copies = _copies(slots, form, matches)
    limits = (*(copy[0].slot for copy in copies[1:]), len(slots))
    readings = (_read_copy(slots, copy, repeated, form, limit) for copy, limit in zip(copies, limits, strict=False))
    return tuple(replace(reading, place=place) for place, reading in enumerate(readings) if reading is not None)


def _copies(slots: Sequence[Slot], form: Form, matches: Sequence[Match]) -> list[list[Match]]:
    """Return the matches copy by copy.

    A new copy begins under a title that stands above the form's first label or after stray labels only,
    and where the first label comes back after half of the labels.
    """
    copies: list[list[Match]] = []
    seen: set[tuple[str, ...]] = set()
    opening = next(iter(form.fields))
    wordings = title_wordings(form)
    titles = [slot.number for slot in slots if is_title(slot, wordings)]
    last = -1
    for match in matches:
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


def _read_copy(
    slots: Sequence[Slot], matches: Sequence[Match], repeated: Mapping[int, Repeated], form: Form, limit: int
) -> FormReading | None:
    """Return the copy with these labels; the slot `limit` is the first of the next copy, which may stand in the same table."""
    settled = settle(matches, form, slots)
    title = find_title(slots, min(match.slot for match in matches), form)
    if not _is_enough(settled, form, titled=title is not None):
        return None
    settled |= find_unlabelled(slots, title[0] if title else None, settled, form)
    rows = {match.slot: repeated[match.slot] for match in settled.values() if match.slot in repeated}
    kept = frozenset(number for one in rows.values() for number in one.slots)
    owned = share_out(slots[: min(_end(slots, settled, kept) + 1, limit)], settled, form, kept)
    record = without_guesses(make_record(slots, form, settled, owned, rows, title[1] if title else None), slots, settled, form)
    used = [piece.slot.number for pieces in owned.values() for piece in pieces]
    blocks = [slots[number].block for number in (*(match.slot for match in settled.values()), *used, *kept)]
    first = min([*blocks, slots[title[0]].block] if title else blocks)
    return FormReading(record, with_annex_head(slots, first), with_notes(slots, max(blocks), form), len(settled) / len(form.fields))


def _is_enough(settled: Mapping[str, Match], form: Form, *, titled: bool) -> bool:
    """The labels make this form of the document: a list is told by its rows, for its other fields are those of any letter."""
    lists = [key in settled for key, field in form.fields.items() if field.kind == "rows"]
    found = len(settled) / len(form.fields)
    return any(lists) or found >= ENOUGH_WITH_TITLE if titled else all(lists) and found >= ENOUGH


def _end(slots: Sequence[Slot], settled: Mapping[str, Match], kept: Collection[int]) -> int:
    """Return the last slot that can belong to the form: the end of the last label's table, or all that follows in running text."""
    last = slots[max((*(match.slot for match in settled.values()), *kept))]
    if last.table is None:
        return len(slots) - 1
    return max(slot.number for slot in slots if slot.block == last.block)
