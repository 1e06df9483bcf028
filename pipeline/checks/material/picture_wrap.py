"""material.picture-wrap: the text of a material flows round its pictures (四周型)."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.aspects import together
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.materials import has_text
from pipeline.checks.pictures import SQUARE, WRAPS, Placed, mended, numbers, placed
from pipeline.model.document import Document
from pipeline.model.material import Material


@check(
    "material.picture-wrap",
    on=Subject.MATERIAL,
    needs={"document"},
    messages={
        "inline": Text("图片的环绕方式应为四周型，{pictures}是嵌入型。", "wrap pictures square; {pictures}: in line with text"),
        "other": Text("图片的环绕方式应为四周型，{pictures}是{found}。", "wrap pictures square; {pictures}: {found}"),
        "tight": Text("图片的环绕方式应为四周型，{pictures}是紧密型（或穿越型）。", "wrap pictures square; {pictures}: tight (or through)"),
        "in-table": Text(
            "图片的环绕方式应为四周型，{pictures}放在表格里，文字不能环绕。",
            "wrap pictures square; {pictures}: in a table, where no text flows round it",
        ),
    },
)
def material_picture_wrap(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """嵌入型图片随文字移动，一改文字版面就乱；四周型图片旁边能排字，省版面。"""
    wrong: dict[str, list[Placed]] = {"inline": [], "other": [], "tight": [], "in-table": []}
    if not material.pictures or not has_text(material):
        yield Skip(None, "not-applicable")  # without text there is nothing that they could stand beside
        return
    for one in placed(material, document):
        wrap = one.picture.wrap
        if wrap in SQUARE:
            yield Pass(one.picture.address)
        elif one.picture.in_table:
            wrong["in-table"].append(one)
        else:
            wrong[wrap if wrap in ("inline", "tight") else "other"].append(one)
    for code, several in wrong.items():
        if several:
            found = list(dict.fromkeys(WRAPS[one.picture.wrap] for one in several))
            yield Hit(
                code,
                several[0].picture.address,
                found=Text("、".join(one.zh for one in found), ", ".join(one.en for one in found)),
                expected=WRAPS["square"],
                arguments={"pictures": numbers(several)},
                correction=None if code == "in-table" else together([mended(one) for one in several]),
            )
