"""material.prompts: nothing of the template's own words is left in a material."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.checks.pictures import placed
from pipeline.model.document import Document
from pipeline.model.material import Material

_REGEX = {"type": "string", "format": "regex"}


@check(
    "material.prompts",
    on=Subject.MATERIAL,
    needs={"document"},
    messages={
        "left": Text("“{found}”是模板的提示，还没有换成自己的内容。", "“{found}” is a prompt of the template: put your own words there"),
        "picture": Text(
            "图{number}还是模板的灰框，没有换成照片。", "picture {number} is the grey box of the template: put a photograph there"
        ),
    },
    settings={"text": _REGEX, "picture": _REGEX},
    required=("text",),
)
def material_prompts(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """模板里的提示留在材料中，说明这一处还没有写。"""
    clean = True
    for paragraph in document.paragraphs:
        for found in re.finditer(settings["text"], paragraph.text):
            clean = False
            yield Hit("left", paragraph.span(*found.span()), found=found[0])
    for one in placed(material, document):
        if "picture" in settings and re.search(settings["picture"], one.picture.alt):
            clean = False
            yield Hit("picture", one.picture.address, arguments={"number": one.number})
    if clean:
        yield Pass()
