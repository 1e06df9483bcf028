"""The way back: where in a file a node or a stretch of text stands."""

from __future__ import annotations

from typing import NamedTuple


class Address(NamedTuple):
    """One node of one file; valid only for the file's sha256 it was read from.

    Word: `part` is the package part ("word/document.xml") and `path` the element-child indexes
    from the part's root element down to the node. PDF and scans: `page` (1-based) and `box`
    (left, top, right, bottom in PDF points, origin top left).
    """

    part: str
    path: tuple[int, ...] = ()
    page: int | None = None
    box: tuple[float, float, float, float] | None = None

    def __str__(self) -> str:
        if self.page is not None:
            box = "" if self.box is None else "@" + ",".join(f"{edge:g}" for edge in self.box)
            return f"{self.part}#page={self.page}{box}"
        return f"{self.part}#/" + "/".join(map(str, self.path))


class Span(NamedTuple):
    """The characters [start, end) of the raw text of the paragraph at `address`."""

    address: Address
    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.address}:{self.start}-{self.end}"
