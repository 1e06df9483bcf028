"""Who changed what and when: the signature on every tracked change and comment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count
from typing import Final

from lxml import etree

from pipeline.ooxml.namespaces import W

_NUMBER: Final = re.compile(r"[0-9]{1,10}", re.ASCII)
_LATIN_WORD: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_ID: Final = f"{W}id"


class Stamp:
    """Signs changes with one author and one date, and numbers them with ids that the file does not use yet."""

    __slots__ = ("_fresh", "author", "initials", "issued", "moment")

    def __init__(self, author: str, on: date, trees: Iterable[etree._Element]) -> None:
        self.author = author
        self.initials = initials(author)
        self.moment = f"{on.isoformat()}T00:00:00Z"
        self.issued: set[str] = set()
        """Every id given out so far."""
        self._fresh = _unused({value for tree in trees for value in _ids(tree)})

    def identity(self) -> str:
        """Return an id that no annotation of the file has."""
        number = str(next(self._fresh))
        self.issued.add(number)
        return number

    def signed(self, name: str) -> etree._Element:
        """Return a new w:`name` that carries id, author and date."""
        return etree.Element(
            f"{W}{name}", {_ID: self.identity(), f"{W}author": self.author, f"{W}date": self.moment}, nsmap={"w": W.strip("{}")}
        )


def initials(author: str) -> str:
    """Return how Word shortens a name: the first letters of its Latin words, else its first two signs."""
    words = _LATIN_WORD.findall(author)
    return "".join(word[0].upper() for word in words[:4]) if words else author.strip()[:2]


def _ids(tree: etree._Element) -> Iterator[int]:
    for element in tree.iter():
        value = element.get(_ID)
        if value is not None and _NUMBER.fullmatch(value):
            yield int(value)


def _unused(taken: set[int]) -> Iterator[int]:
    return (number for number in count(1) if number not in taken)
