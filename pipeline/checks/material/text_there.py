"""material.text-there: a material is text that can be read and edited, not a picture of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.checks.materials import TEXT_ROLES, members, shown_text
from pipeline.checks.pictures import Placed, numbers, placed, text_area
from pipeline.language.zishu import count_zishu
from pipeline.model.document import Document
from pipeline.model.material import Material

_WIDE: Final = 0.7
_HIGH: Final = 0.45
"""Share of the text's width, and of the paper's height, that a picture of a page of text takes at least."""
_A4: Final = (170.0, 297.0)


@check(
    "material.text-there",
    on=Subject.MATERIAL,
    needs={"document"},
    messages={
        "absent": Text("事迹材料没有文字。", "the material has no text"),
        "pictured": Text(
            "事迹材料的文字是以图片形式插入的：可编辑的文字只有{found}字，{pictures}占了大半页。",
            "the text of the material was put in as pictures: {found} characters can be edited, {pictures}: most of a page",
        ),
        "boxed": Text(
            "事迹材料的文字放在文本框里（{found}字），正文只有{expected}字；请把文字移到正文中。",
            "the text of the material stands in text boxes ({found} characters), only {expected} outside: please move it into the page",
        ),
        "tabled": Text(
            "事迹材料的文字都写在表格里（{found}字），正文只有{expected}字；请把文字移到表格外面。",
            "the text of the material stands in tables ({found} characters), only {expected} outside: please move it out of them",
        ),
    },
    settings={"fewest": {"type": "integer", "minimum": 1}},
)
def material_text_there(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """通知要求文字加图片；文字做成图片，不能审阅、修改和汇编。"""
    count = sum(count_zishu(shown_text(one)) for one in members(material, document, TEXT_ROLES))
    fewest = settings.get("fewest", 200)
    pages = [one for one in placed(material, document) if _fills_a_page(one)]
    boxed = [one for one in document.paragraphs if one.location.kind == "text-box" and one.text.strip()]
    tabled = members(material, document, ("cell",))
    in_boxes, in_tables = (sum(count_zishu(shown_text(one)) for one in several) for several in (boxed, tabled))
    if count < fewest and pages:
        yield Hit("pictured", pages[0].picture.address, found=str(count), arguments={"pictures": numbers(pages)})
    elif count < fewest <= in_boxes:
        yield Hit("boxed", boxed[0].span(), found=str(in_boxes), expected=str(count))
    elif count < fewest <= in_tables:
        yield Hit("tabled", tabled[0].span(), found=str(in_tables), expected=str(count))
    elif count:
        yield Pass()
    else:
        yield Hit("absent")


def _fills_a_page(one: Placed) -> bool:
    area, picture = text_area(one.section), one.picture
    width = area[1] - area[0] if area else _A4[0]
    height = one.section.page_height_mm if one.section and one.section.page_height_mm else _A4[1]
    if picture.kind != "image" or picture.width_mm is None or picture.height_mm is None:
        return False
    return picture.width_mm >= _WIDE * width and picture.height_mm >= _HIGH * height
