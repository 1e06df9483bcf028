"""text.forbidden: a wording that must not stand in a standard, with what to write instead."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.quotations import is_quoted
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_ELEMENTS = ["cover", "contents", "foreword", "introduction", "title", "chapter", "annex", "bibliography", "index", "end-line", "undecided"]


@check(
    "text.forbidden",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "replace": Text("写的是“{found}”，请改为“{expected}”。", "it says “{found}”; write “{expected}”"),
        "found": Text("“{found}”不应写在标准里，请改写。", "“{found}” does not belong in a standard; reword it"),
    },
    settings={
        "pattern": {"type": "string", "format": "regex"},
        "replacement": {"type": "string"},
        "outside": {"type": "array", "items": {"enum": _ELEMENTS}},
        "outside-2009": {"type": "array", "items": {"enum": _ELEMENTS}},
    },
    required=("pattern",),
)
def text_forbidden(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """标准的用语是约定好的，换一种写法，读者会以为另有所指。"""
    spared = {"contents", *settings.get("outside", ())}
    if outline.basis == "2009":
        spared.update(settings.get("outside-2009", ()))
    replacement = settings.get("replacement")
    clean = True
    for found in text.find(settings["pattern"]):
        element = outline.element_at(found.paragraph.index)
        if element is None or element.kind in spared or is_quoted(found.paragraph.text, found.start, found.end):
            continue
        clean = False
        if replacement is None:
            yield Hit("found", found.span, found=found.text)
        else:
            yield Hit("replace", found.span, found=found.text, expected=replacement, correction=ReplaceText(found.span, replacement))
    if clean:
        yield Pass()
