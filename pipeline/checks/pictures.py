"""How pictures stand on the page: the names of Word's and WPS's menus, the edges they reach, and what puts them right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.checks.stretches import plural
from pipeline.model.correction import SetPicture
from pipeline.model.document import Align, Document, Picture, Section, Wrap
from pipeline.model.material import Material
from pipeline.model.text import Text
from pipeline.model.values import dataclass

WRAPS: Final[dict[Wrap, Text]] = {
    "inline": Text("嵌入型", "in line with text"),
    "square": Text("四周型", "square"),
    "square_left": Text("四周型", "square"),
    "square_right": Text("四周型", "square"),
    "square_largest": Text("四周型", "square"),
    "tight": Text("紧密型", "tight"),
    "topAndBottom": Text("上下型", "top and bottom"),
    "none_front": Text("浮于文字上方", "in front of text"),
    "none_behind": Text("衬于文字下方", "behind text"),
}
SQUARE: Final = frozenset({"square", "square_left", "square_right", "square_largest"})
_TO_THE_EDGE: Final = 5.0
"""Millimetres between a picture and the margin that nobody sees."""
_FROM_LEFT: Final = frozenset({"column", "margin", "text", "insideMargin", None})


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture with its number in the material, the section it stands in, and how its paragraph is aligned."""

    picture: Picture
    number: int
    section: Section | None
    align: Align | None


def placed(material: Material, document: Document) -> Iterator[Placed]:
    """Yield the pictures that show something, in order."""
    sections = {section.index: section for section in document.sections}
    paragraphs = {one.address: one for one in document.paragraphs}
    known = {picture.address: picture for picture in document.pictures}
    for number, address in enumerate(material.pictures, 1):
        picture = known[address]
        paragraph = paragraphs.get(picture.paragraph)
        section = None if paragraph is None else sections.get(paragraph.section)
        yield Placed(picture, number, section, None if paragraph is None else paragraph.format.align)


def edges(one: Placed) -> tuple[float, float] | None:
    """Return how far the picture's left and right edges stand from the left edge of the paper, in millimetres; None where nobody knows."""
    area = text_area(one.section)
    picture, width = one.picture, one.picture.width_mm
    if area is None or width is None or one.section is None or one.section.page_width_mm is None:
        return None
    left, right = area if picture.h_relative != "page" else (0.0, one.section.page_width_mm)
    if picture.h_align in ("left", "inside"):
        return left, left + width
    if picture.h_align in ("right", "outside"):
        return right - width, right
    if picture.h_align == "center":
        middle = (left + right) / 2
        return middle - width / 2, middle + width / 2
    if picture.h_offset_mm is None or picture.h_relative not in (*_FROM_LEFT, "page", "leftMargin", "rightMargin"):
        return None
    start = {"leftMargin": 0.0, "rightMargin": area[1]}.get(picture.h_relative or "", left)
    return start + picture.h_offset_mm, start + picture.h_offset_mm + width


def text_area(section: Section | None) -> tuple[float, float] | None:
    """Return where the text begins and ends on the paper, in millimetres from its left edge; None for columns or an unknown page."""
    if section is None or section.columns > 1:
        return None
    if section.page_width_mm is None or section.left_mm is None or section.right_mm is None:
        return None
    return section.left_mm + (section.gutter_mm or 0.0), section.page_width_mm - section.right_mm


def is_right(one: Placed) -> bool | None:
    """Tell whether the picture stands at the right of the text; None where nobody knows."""
    if one.picture.wrap == "inline":
        return one.align == "right"
    if one.picture.h_align == "right" and one.picture.h_relative != "page":
        return True
    there, area = edges(one), text_area(one.section)
    if there is None or area is None:
        return None if one.picture.h_align is None else one.picture.h_align in ("right", "outside")
    return abs(there[1] - area[1]) <= _TO_THE_EDGE or area[1] < there[1]


def mended(one: Placed) -> SetPicture:
    """Return what puts the picture at the right with the text round it; what is right already is left as it is."""
    inline = one.picture.wrap == "inline"
    right = not inline and is_right(one) is True
    return SetPicture(
        one.picture.address,
        wrap=None if one.picture.wrap in SQUARE else "square",
        h_align=None if right else "right",
        h_relative=None if right else "margin",
    )


def numbers(pictures: Sequence[Placed]) -> Text:
    """Return which pictures are meant: 第1、3张图片."""
    told = "、".join(str(one.number) for one in pictures)
    return Text(f"第{told}张图片", f"{plural('picture', pictures)} {', '.join(str(one.number) for one in pictures)}")
