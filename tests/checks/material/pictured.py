"""Achievement materials with pictures built by hand: one page of A4 with margins of 2 cm, a line for each picture."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pipeline.model.address import Address
from pipeline.model.document import Align, Document, ParagraphFormat, Picture, Section
from pipeline.model.material import Material
from tests.checks.material.materials import Line, material
from tests.documents import PART

Values = dict[str, Any]
INLINE: Values = {"anchored": False, "wrap": "inline", "h_align": None, "h_relative": None}


def at(number: int) -> Address:
    """Return the address of picture `number`, counted from 1."""
    return Address(PART, (0, number - 1, 9))


def pictured(
    *pictures: Values, align: Align | None = None, lines: tuple[Line, ...] = (), section: Values | None = None
) -> tuple[Material, Document]:
    """Return a material and its document; each picture is a photograph 55 by 41 mm at the right, text round it, but for the values given.

    `align` is that of every line, `lines` are the first lines (a line of text), `section` changes the page.
    """
    first = lines or (("body", "甲"),)
    more: list[Line] = [("blank", "")] * (len(pictures) - len(first))
    one, read = material(*first, *more)
    made = tuple(_picture(number, values) for number, values in enumerate(pictures, 1))
    paragraphs = tuple(replace(line, format=ParagraphFormat(align=align)) for line in read.paragraphs)
    page: Values = {"page_width_mm": 210.0, "page_height_mm": 297.0, "left_mm": 20.0, "right_mm": 20.0, "gutter_mm": 0.0}
    sections = (Section(read.sections[0].address, 0, **{**page, **(section or {})}),)
    read = replace(read, paragraphs=paragraphs, blocks=paragraphs, sections=sections, pictures=made)
    return replace(one, pictures=tuple(picture.address for picture in made)), read


def _picture(number: int, values: Values) -> Picture:
    made: Values = {
        "address": at(number),
        "kind": "image",
        "anchored": True,
        "wrap": "square",
        "paragraph": Address(PART, (0, number - 1)),
        "width_mm": 55.0,
        "height_mm": 41.0,
        "h_align": "right",
        "h_relative": "margin",
    }
    return Picture(**{**made, **values})
