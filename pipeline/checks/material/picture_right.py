"""material.picture-right: the pictures of a material stand at the right of the text."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.aspects import together
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.materials import has_text
from pipeline.checks.pictures import Placed, is_right, mended, numbers, placed
from pipeline.model.document import Document
from pipeline.model.material import Material


@check(
    "material.picture-right",
    on=Subject.MATERIAL,
    needs={"document"},
    messages={
        "inline": Text(
            "图片应居右，{pictures}是嵌入型，跟着文字走，没有居右。",
            "pictures should stand at the right; {pictures}: in line with the text, not at the right",
        ),
        "off": Text("图片应居右，{pictures}不在右边。", "pictures should stand at the right; {pictures}: elsewhere"),
    },
)
def material_picture_right(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """图片统一居右，文字在左边连续排，版面整齐。"""
    wrong: dict[str, list[Placed]] = {"inline": [], "off": []}
    if not material.pictures or not has_text(material):
        yield Skip(None, "not-applicable")  # without text there is nothing that they could stand beside
        return
    for one in placed(material, document):
        right = is_right(one)
        if one.picture.in_table or right is None:
            yield Skip(one.picture.address, "not-applicable" if one.picture.in_table else "unknown")
        elif right:
            yield Pass(one.picture.address)
        else:
            wrong["inline" if one.picture.wrap == "inline" else "off"].append(one)
    for code, several in wrong.items():
        if several:
            mending = together([mended(one) for one in several])
            yield Hit(code, several[0].picture.address, arguments={"pictures": numbers(several)}, correction=mending)
