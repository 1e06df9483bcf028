"""Pictures in VML, the older drawing language: a style and w10:wrap say how they stand (ECMA-376 Part 4, 19.1.2.19)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.model.correction import SetPicture
from pipeline.ooxml.namespaces import W10, V, W

if TYPE_CHECKING:
    from lxml import etree

_WRAPS: Final = {
    "square": ("square", None),
    "square_left": ("square", "left"),
    "square_right": ("square", "right"),
    "square_largest": ("square", "largest"),
    "topAndBottom": ("topAndBottom", None),
}
_FLOATING: Final = {
    "position": "absolute",
    "margin-left": "0",
    "margin-top": "0",
    "z-index": "1",
    "mso-wrap-distance-left": "9pt",
    "mso-wrap-distance-right": "9pt",
}
"""What a picture that stood in line is given, with the gap between picture and text that Word itself sets."""
_RELATIVES: Final = {"column": "text", "margin": "margin", "page": "page"}


def is_old_picture(frame: etree._Element) -> bool:
    """Tell whether the element is a picture in VML by itself: no object of another program, no group, no shape with text in it."""
    around = frame.getparent()
    alone = around is not None and around.tag == f"{W}pict" and len(around.findall(f"{V}shape")) == 1
    return frame.tag == f"{V}shape" and alone and frame.find(f"{V}imagedata") is not None


def is_inline(shape: etree._Element) -> bool:
    """Tell whether the picture stands in line with the text."""
    return _style(shape).get("position") != "absolute"


def set_old_picture(shape: etree._Element, correction: SetPicture) -> None:
    """Let text flow otherwise round the picture, or put it at another edge."""
    style = _style(shape)
    if is_inline(shape):
        style |= _FLOATING
    if correction.wrap is not None:
        _set_wrap(shape, correction.wrap)
        style["z-index"] = f"{'-' if correction.wrap == 'none_behind' else ''}{style.get('z-index', '1').lstrip('-')}"
    if correction.h_align is not None:
        style["mso-position-horizontal"] = correction.h_align
        style["mso-position-horizontal-relative"] = _RELATIVES.get(correction.h_relative or "column", "text")
    shape.set("style", ";".join(f"{name}:{value}" for name, value in style.items()))
    shape.set("id", f"{shape.get('id', 'picture')}_a")


def _set_wrap(shape: etree._Element, wrap: str) -> None:
    for old in shape.findall(f"{W10}wrap"):
        shape.remove(old)
    if wrap in _WRAPS:
        kind, side = _WRAPS[wrap]
        made = shape.makeelement(f"{W10}wrap", {"type": kind})
        if side is not None:
            made.set("side", side)
        shape.append(made)


def _style(shape: etree._Element) -> dict[str, str]:
    pairs = (one.partition(":") for one in shape.get("style", "").split(";"))
    return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}
