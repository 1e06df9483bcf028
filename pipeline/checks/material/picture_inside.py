"""material.picture-inside: the pictures of a material stay inside the margins of the page."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.pictures import Placed, edges, numbers, placed, text_area
from pipeline.model.document import Document
from pipeline.model.material import Material


@check(
    "material.picture-inside",
    on=Subject.MATERIAL,
    needs={"document"},
    messages={"outside": Text("{pictures}超出页边距。", "{pictures}: beyond the margins of the page")},
    settings={"tolerance": {"type": "number", "minimum": 0}},
)
def material_picture_inside(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """超出页边距的图片打印时会被裁掉。"""
    outside = []
    if not material.pictures:
        yield Skip(None, "not-applicable")
    for one in placed(material, document):
        beyond = None if one.picture.in_table else _beyond(one, float(settings.get("tolerance", 2.0)))
        if beyond is None:
            yield Skip(one.picture.address, "not-applicable" if one.picture.in_table else "unknown")
        elif beyond:
            outside.append(one)
        else:
            yield Pass(one.picture.address)
    if outside:
        yield Hit("outside", outside[0].picture.address, arguments={"pictures": numbers(outside)})


def _beyond(one: Placed, tolerance: float) -> bool | None:
    area = text_area(one.section)
    if area is None or one.picture.width_mm is None:
        return None
    if one.picture.wrap == "inline":
        return one.picture.width_mm > area[1] - area[0] + tolerance
    there = edges(one)
    return None if there is None else there[0] < area[0] - tolerance or there[1] > area[1] + tolerance
