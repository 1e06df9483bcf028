"""material.conditions: a material speaks of the conditions that the call sets for applicants."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.materials import has_text, members
from pipeline.language.normal import norm
from pipeline.model.document import Document
from pipeline.model.material import Material

_TEXT = {"type": "string", "minLength": 1}


@check(
    "material.conditions",
    on=Subject.MATERIAL,
    needs={"document", "kind"},
    messages={
        "silent": Text(
            "事迹材料没有提到申报条件中的：{conditions}。请看是否写到了；是否属实由人工判断。",
            "the material does not speak of these conditions of the call: {conditions}; whether they are met is for people to judge",
        )
    },
    settings={
        "conditions": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "properties": {
                    "zh": _TEXT,
                    "en": _TEXT,
                    "words": {"type": "string", "format": "regex"},
                    "kinds": {"type": "array", "items": _TEXT},
                },
                "required": ["zh", "en", "words"],
                "additionalProperties": False,
            },
        }
    },
    required=("conditions",),
)
def material_conditions(material: Material, settings: Settings, *, document: Document, kind: str | None) -> Iterator[Observation]:
    """评审先看申报条件；材料里写到了，不用再向申报单位询问。"""
    paragraphs = members(material, document, ("title", "subtitle", "foreword", "heading", "sub-heading", "body", "cell"))
    text = norm("".join(one.text for one in paragraphs))
    if not has_text(material):
        yield Skip(None, "not-applicable")
        return
    asked = [one for one in settings["conditions"] if "kinds" not in one or kind in one["kinds"]]
    silent = [one for one in asked if not re.search(one["words"], text)]
    if len(asked) > len(silent):
        yield Pass(None, len(asked) - len(silent))
    if silent:
        named = Text("、".join(one["zh"] for one in silent), ", ".join(one["en"] for one in silent))
        yield Hit("silent", None, arguments={"conditions": named})
