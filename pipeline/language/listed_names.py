"""Names in lists, of persons, teams and companies alike: when two of them are the same."""

from __future__ import annotations

from pipeline.language.organisations import name_key

_MARKS = dict.fromkeys(map(ord, "\"'《》()（）·"))


def listed_key(name: str) -> str:
    """Return a name as lists are compared: that of :func:`name_key` without quotation marks, brackets and the dot between parts."""
    return name_key(name).translate(_MARKS)


def same_name(one: str, other: str) -> bool:
    """Tell whether two names are the same, blanks, width and quotation marks apart."""
    return listed_key(one) == listed_key(other)
