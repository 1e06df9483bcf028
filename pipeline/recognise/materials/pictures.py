"""The pictures of a material that show something: no lines, frames, text boxes and tiny ornaments."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.model.address import Address
from pipeline.model.document import Picture

_SHOWING = frozenset({"image", "chart", "diagram", "ole"})
_TINY_MM = 8.0
"""A picture no wider and no higher is an ornament."""


def showing(pictures: Iterable[Picture]) -> tuple[Address, ...]:
    """Return the pictures that show something; of a group, shape or text box with one of them in it the whole."""
    frames: list[tuple[Picture, list[Picture]]] = []
    for one in pictures:
        if frames and _inside(one.address, frames[-1][0].address):
            frames[-1][1].append(one)
        else:
            frames.append((one, []))
    return tuple(outer.address for outer, inner in frames if _shows(outer, inner) and not _is_tiny(outer))


def _shows(outer: Picture, inner: Iterable[Picture]) -> bool:
    return outer.kind in _SHOWING or any(one.kind in _SHOWING for one in inner)


def _inside(inner: Address, outer: Address) -> bool:
    return inner.part == outer.part and len(inner.path) > len(outer.path) and inner.path[: len(outer.path)] == outer.path


def _is_tiny(picture: Picture) -> bool:
    return picture.width_mm is not None and picture.height_mm is not None and max(picture.width_mm, picture.height_mm) <= _TINY_MM
