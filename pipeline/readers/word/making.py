"""Frozen values made fast: there are tens of thousands of runs in a long document.

A frozen dataclass sets each field through object.__setattr__, which makes a Run cost 1.3 µs; a thawed twin of the same
slots costs a fifth, and becomes the frozen class when it is finished.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, field, fields, make_dataclass
from typing import Any, Final, TypeVar, cast

from pipeline.model.document import Cell, Location, Paragraph, Run

Value = TypeVar("Value")


def maker(kind: type[Value]) -> type[Value]:
    """Return a function that is called like `kind` and returns equal values of that very class."""
    thawed = make_dataclass(f"Thawed{kind.__name__}", [_copied(one) for one in fields(cast("Any", kind))], slots=True, eq=False)

    def make(*values: object, **named: object) -> Value:
        made = thawed(*values, **named)
        made.__class__ = kind
        return made  # type: ignore[no-any-return]  # it is one now

    return cast("type[Value]", make)


def _copied(one: Field[Any]) -> tuple[str, Any, Any]:
    if one.default_factory is not MISSING:
        return (one.name, object, field(default_factory=one.default_factory))
    return (one.name, object, field() if one.default is MISSING else field(default=one.default))


make_run: Final = maker(Run)
make_paragraph: Final = maker(Paragraph)
make_location: Final = maker(Location)
make_cell: Final = maker(Cell)
