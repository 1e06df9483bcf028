"""The numbers in the fields of a form: what each says, or why nobody can tell."""

from __future__ import annotations

from pipeline.language.counts import Count, read_count
from pipeline.language.leftovers import leftover
from pipeline.model.observation import Hit, Skip
from pipeline.model.record import Field, Record
from pipeline.model.text import Text

NOTHING = Count(0, 0, 0.0)
"""What 无, / and — mean where people are counted."""
UNREADABLE = Text(
    "“{field}”栏写的是“{found}”，读不出一个确切的数。请只写数字。",
    "“{field}” says “{found}”, in which no exact number can be read: please write digits only",
)


def count_of(record: Record, key: str, *, none_is_zero: bool = True) -> Count | Skip | None:
    """Return the number in a field; None for a text in which no number can be read, a Skip where there is nothing to read.

    A blank field and a placeholder are told by the rule about fields left out.
    """
    field = record.fields.get(key)
    if field is None or field.value is None:
        return Skip(None, "field-unknown")
    if field.blank:
        return Skip(field.at, "not-applicable")
    said = leftover(field.raw)
    if said == "nothing":
        return NOTHING if none_is_zero else Skip(field.at, "not-applicable")
    return Skip(field.at, "not-applicable") if said is not None else read_count(field.raw)


def unreadable(field: Field, title: Text) -> Hit:
    """Return the finding on a field in which no exact number can be read; its code is "unreadable"."""
    return Hit("unreadable", field.at, found=field.raw, arguments={"field": title, "found": " ".join(field.raw.split())})
