"""standard.untitled-split: a clause without a title is not divided into clauses."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.clauses import place, shown, wording
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.outline import Outline


@check(
    "standard.untitled-split",
    on=Subject.OUTLINE,
    messages={
        "split": Text(
            "{number}是无标题条，不应再分条（{child}）。请给它加标题，或改用列项。",
            "{number} has no title and may not be divided ({child}): give it a title, or make a list",
        )
    },
)
def standard_untitled_split(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """无标题条本身就是条文，下面再分条，引用它时分不清指的是哪一段。"""
    fine = 0
    for clause in outline.all_clauses():
        if "." not in clause.number:
            continue
        if clause.children and wording(clause) == "sentence":
            arguments = {"number": clause.number, "child": clause.children[0].number}
            yield Hit("split", place(clause), found=clause.number, arguments=arguments, show=shown(clause))
        else:
            fine += 1
    if fine:
        yield Pass(count=fine)
