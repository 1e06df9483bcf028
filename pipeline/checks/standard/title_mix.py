"""standard.title-mix: of the clauses below one heading all have titles, or none."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.clauses import called, is_child, place, shown, with_children, wording
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.outline import Outline


@check(
    "standard.title-mix",
    on=Subject.OUTLINE,
    messages={
        "mixed": Text(
            "{parent}下的条有的有标题（{titled}），有的没有（{untitled}），应一致。",
            "below {parent} some clauses have a title ({titled}) and some have none ({untitled}): all or none",
        )
    },
)
def standard_title_mix(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """同一层次的条，有无标题要一致，读者才看得出并列关系。"""
    terms = outline.chapter("terms")
    for parent in with_children(outline):
        if terms is not None and terms.first <= parent.paragraph <= terms.last:
            continue
        own = [child for child in parent.children if is_child(child, parent)]
        kinds = [wording(child) for child in own]
        titled = [child for child, kind in zip(own, kinds, strict=True) if kind == "title"]
        untitled = [child for child, kind in zip(own, kinds, strict=True) if kind == "sentence"]
        if not titled or not untitled:
            yield Pass(place(parent))
            continue
        odd = min((untitled, titled), key=len)[0]
        yield Hit(
            "mixed",
            place(odd),
            found=odd.number,
            arguments={
                "parent": called(parent),
                "titled": tuple(child.number for child in titled[:3]),
                "untitled": tuple(child.number for child in untitled[:3]),
            },
            show=shown(odd),
        )
