"""material.color: the text of a material is black."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.aspects import together
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.looks import by_blackness
from pipeline.checks.materials import NAMES, ROLES_SETTING, members
from pipeline.checks.stretches import found_words, judge_runs, place_words
from pipeline.model.correction import SetRun
from pipeline.model.document import Document
from pipeline.model.material import Material

_BLACK = "000000"


@check(
    "material.color",
    on=Subject.MATERIAL,
    needs={"document"},
    messages={"off": Text("{what}应为黑色，有{found}的字：{places}。", "{what}: black is asked for, there is {found}: {places}")},
    settings={"of": ROLES_SETTING},
    required=("of",),
)
def material_color(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """彩色的字黑白印刷后深浅不一，看不清楚；通知要求各部分用黑色。"""
    looked = False
    for role in settings["of"]:
        judged = judge_runs(members(material, document, (role,)), by_blackness)
        looked = looked or judged.weight > 0
        if judged.right:
            yield Pass(None, judged.right)
        if judged.wrong:
            yield Hit(
                "off",
                judged.wrong[0].span,
                found=found_words(judged.wrong),
                expected=Text("黑色", "black"),
                arguments={"what": NAMES[role], "places": place_words(judged.wrong, rows=role == "cell")},
                correction=together([SetRun(one.span, color=_BLACK) for one in judged.wrong]),
            )
    if not looked:
        yield Skip(None, "not-applicable")
