"""VML pictures and shapes, Word's older drawing language (ECMA-376 Part 4, 19.1): only what is not there in DrawingML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal

from pipeline.model.address import Address
from pipeline.model.document import Picture, Wrap
from pipeline.ooxml.namespaces import W10, O, R, V, W
from pipeline.ooxml.units import POINTS_PER_MM
from pipeline.readers.word.pictures import Drawings, Path

if TYPE_CHECKING:
    from lxml.etree import _Element

_SHAPES: Final = frozenset(f"{V}{name}" for name in ("shape", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve", "image"))
_LENGTH: Final = re.compile(r"(-?[0-9]*\.?[0-9]+)(pt|in|cm|mm|pc|px|pi)?")
_POINTS: Final[Mapping[str, float]] = {"pt": 1, "in": 72, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12, "pi": 12, "px": 0.75, "": 0.75}
_WRAPS: Final[Mapping[str, Wrap]] = {"square": "square", "tight": "tight", "through": "tight", "topAndBottom": "topAndBottom"}
_SIDES: Final[Mapping[str, Wrap]] = {"left": "square_left", "right": "square_right", "largest": "square_largest"}


def vml_pictures(drawings: Drawings, part: str, element: _Element, path: Path, paragraph: Address, *, in_table: bool) -> list[Picture]:
    """Return the pictures of a w:pict or w:object; of a group the group and the images in it."""
    found: list[Picture] = []
    is_object = element.find(f"{O}OLEObject") is not None
    for shape, inner in _outer_shapes(element, path):
        place = _place(shape)
        kind: Literal["image", "shape", "group", "ole"] = "ole" if is_object else _kind(shape)
        found.append(_picture(drawings, part, shape, inner, paragraph, kind, place, in_table))
        if kind == "group":
            for image, image_path in _grouped_images(shape, inner):
                found.append(_picture(drawings, part, image, image_path, paragraph, "image", place, in_table))
    return found


def _picture(
    drawings: Drawings, part: str, shape: _Element, path: Path, paragraph: Address, kind: Any, place: dict[str, Any], in_table: bool
) -> Picture:
    data = shape.find(f"{V}imagedata")
    media = drawings.media(None if data is None else data.get(f"{R}id") or data.get(f"{R}pict") or data.get(f"{O}relid"))
    style = css(shape.get("style", ""))
    return Picture(
        address=Address(part, path),
        kind=kind,
        paragraph=paragraph,
        width_mm=_millimetres(style.get("width")),
        height_mm=_millimetres(style.get("height")),
        alt=shape.get("alt", ""),
        part=media.part,
        media=media.kind,
        pixels=media.pixels,
        in_table=in_table,
        **place,
    )


def css(style: str) -> dict[str, str]:
    """Return the declarations of a VML style attribute; names in lower case."""
    pairs = (declaration.partition(":") for declaration in style.split(";"))
    return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}


def _outer_shapes(element: _Element, path: Path) -> Iterator[tuple[_Element, Path]]:
    for index, child in enumerate(element):
        if child.tag in _SHAPES or child.tag == f"{V}group":
            yield child, (*path, index)


def _grouped_images(group: _Element, path: Path) -> Iterator[tuple[_Element, Path]]:
    for index, child in enumerate(group):
        if child.tag == f"{V}group":
            yield from _grouped_images(child, (*path, index))
        elif child.find(f"{V}imagedata") is not None:
            yield child, (*path, index)


def _kind(shape: _Element) -> Literal["image", "shape", "group"]:
    if shape.tag == f"{V}group":
        return "group"
    return "image" if shape.find(f"{V}imagedata") is not None else "shape"


def _place(shape: _Element) -> dict[str, Any]:
    style = css(shape.get("style", ""))
    if style.get("position") != "absolute":
        return {"anchored": False, "wrap": "inline"}
    return {
        "anchored": True,
        "wrap": _wrap(shape, style),
        "h_align": _align(style.get("mso-position-horizontal")),
        "h_offset_mm": _millimetres(style.get("margin-left")),
        "h_relative": style.get("mso-position-horizontal-relative"),
        "v_align": _align(style.get("mso-position-vertical")),
        "v_offset_mm": _millimetres(style.get("margin-top")),
        "v_relative": style.get("mso-position-vertical-relative"),
    }


def _wrap(shape: _Element, style: dict[str, str]) -> Wrap:
    wrap = shape.find(f"{W10}wrap")
    known = None if wrap is None else _WRAPS.get(wrap.get("type", ""))
    if wrap is not None and known is not None:
        return _SIDES.get(wrap.get("side", ""), known) if known == "square" else known
    return "none_behind" if style.get("z-index", "").startswith("-") else "none_front"


def _align(value: str | None) -> str | None:
    return None if value in (None, "", "absolute") else value


def _millimetres(value: str | None) -> float | None:
    found = _LENGTH.fullmatch(value or "")
    return None if found is None else float(found[1]) * _POINTS[found[2] or ""] / POINTS_PER_MM


__all__ = ["W", "css", "vml_pictures"]
