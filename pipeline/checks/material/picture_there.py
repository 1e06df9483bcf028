"""material.picture-there: a material has pictures."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.pictures import placed
from pipeline.model.document import Document
from pipeline.model.material import Material

_DRAWN = frozenset({"chart", "diagram", "ole"})


@check(
    "material.picture-there",
    on=Subject.MATERIAL,
    needs={"document"},
    messages={
        "absent": Text("事迹材料没有图片。", "the material has no pictures"),
        "drawn": Text("事迹材料只有图表，没有照片。", "the material has charts or diagrams only, no photograph"),
    },
)
def material_picture_there(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """通知要求文字加图片，交流时才看得见人和事。"""
    pictures = [one.picture for one in placed(material, document)]
    if not pictures:
        yield Skip(None, "unknown") if document.source_kind == "pdf-text" else Hit("absent")
    elif all(one.kind in _DRAWN for one in pictures):
        yield Hit("drawn", pictures[0].address)
    else:
        yield Pass()
