"""Reads rating fields: how many of the five stars behind a question are filled in."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.language.ratings import find_rating
from pipeline.model.address import Span
from pipeline.model.record import Field
from pipeline.recognise.forms.owners import Piece


def read_rating(key: str, pieces: Sequence[Piece], label: Span | None) -> Field:
    """Return the field: "1" to "5" (or another number that was given), "" for stars left hollow, else the words as they stand."""
    for piece in pieces:
        found = find_rating(piece.text)
        if found is not None:
            raw = piece.text[found.start : found.end]
            span = piece.slot.span(piece.start + found.start, piece.start + found.end)
            return Field(key, raw if found.stars is None else str(found.stars), raw, span, label)
    return Field(key, "", "", None if label is None else Span(label.address, label.end, label.end), label)
