"""The fields read from a form: key, value, place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from pipeline.model.address import Span
from pipeline.model.values import dataclass

Value = str | tuple[str, ...] | None
"""Present but blank is "" (or an empty tuple); unreadable is None. A list field is a tuple of its items, a repeated one of its rows, each a
line with the cells joined by BETWEEN_CELLS."""

BETWEEN_CELLS = "｜"
"""Stands between the cells of a row and in none of them."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form as filled in.

    `raw` is the text as it stands; `span` its place (the empty place where it should stand, when blank);
    `label` the place of the printed label, None when the label was not found.
    """

    key: str
    value: Value
    raw: str
    span: Span | None
    label: Span | None
    items: tuple[Span, ...] = ()
    """The places of a list's items, one for each item of `value`."""
    rows: tuple[Mapping[str, Field], ...] = ()
    """The cells of a repeated field, row by row; rows with nothing in them are left out."""

    @property
    def blank(self) -> bool:
        """The field is there and nothing is written in it."""
        return self.value in ("", ())

    @property
    def at(self) -> Span | None:
        """The place to show: what is written, else the label."""
        if self.span is not None and self.span.end > self.span.start:
            return self.span
        return self.label or self.span


@dataclass(frozen=True, slots=True)
class Record:
    """A form as filled in; `fields` stand in the form's own order."""

    form: str
    fields: Mapping[str, Field]
    labels_missing: tuple[str, ...] = ()
    """Keys whose printed label was not found: the form was altered, the fields are unknown."""
    title: Span | None = None
    blank_form: bool = False
    """Nothing at all was filled in."""
    choices: Mapping[str, tuple[tuple[str, bool, Span | None], ...]] = field(default_factory=dict)
    """Key of a tick-box field -> (option, ticked, place of its box) in the form's order."""

    def text(self, key: str) -> str:
        """Return a field's value as one string; "" when it is blank, unreadable or not there."""
        found = self.fields.get(key)
        if found is None or found.value is None:
            return ""
        return found.value if isinstance(found.value, str) else "、".join(found.value)

    def items(self, key: str) -> tuple[str, ...]:
        """Return a list field's items; a plain text counts as one item."""
        found = self.fields.get(key)
        if found is None or not found.value:
            return ()
        return (found.value,) if isinstance(found.value, str) else found.value
