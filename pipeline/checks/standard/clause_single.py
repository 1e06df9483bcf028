"""standard.clause-single: where there is one clause only, there is nothing to divide."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.clauses import is_child, place, shown
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Clause, Outline


@check(
    "standard.clause-single",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "single": Text(
            "{parent}下只有{number}一条，没有可与之并列的条。请并入上一层，或补写其他条。",
            "{number} is the only clause below {parent}: merge it into what stands above, or write another one",
        )
    },
)
def standard_clause_single(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """同一层次有两个以上的条时才分条；只有一条，编号就是多余的。"""
    for element in outline.elements:
        if element.clause is None or element.topic == "terms":
            continue
        pending = [element.clause]
        while pending:
            parent = pending.pop(0)
            pending[:0] = parent.children
            if parent.children:
                last = element.last == outline.elements[-1].last and outline.truncated
                yield _judge(parent, last, text)


def _judge(parent: Clause, breaks_off: bool, text: TextIndex) -> Observation:
    only = parent.children[0]
    if len(parent.children) > 1:
        return Pass(place(parent))
    if breaks_off:
        return Skip(place(only), "truncated")
    if only.number != f"{parent.number}.1" or not is_child(only, parent) or _goes_on(parent, only, text):
        return Skip(place(only), "numbering-unknown")
    if not (only.text or only.body or only.children):
        return Pass(place(only))  # an empty clause is reported as such
    return Hit("single", place(only), found=only.number, arguments={"parent": parent.number, "number": only.number}, show=shown(only))


def _goes_on(parent: Clause, only: Clause, text: TextIndex) -> bool:
    """Tell whether a line below begins with the next number although it was not read as a clause."""
    second = f"{parent.number}.2"
    return any(paragraph.text.lstrip().startswith(second) for index in only.body if (paragraph := text.paragraph(index)) is not None)
