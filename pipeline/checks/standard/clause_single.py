"""standard.clause-single: where there is one clause only, there is nothing to divide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.clauses import called, is_child, place, shown
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
                breaks_off = outline.truncated and element is outline.elements[-1]
                yield _judge(parent, pending[len(parent.children) :], breaks_off, text)


def _judge(parent: Clause, following: Sequence[Clause], breaks_off: bool, text: TextIndex) -> Observation:
    """`following` are the clauses behind `parent`: the first may be a child of its own with a wrong number."""
    only = parent.children[0]
    if len(parent.children) > 1:
        return Pass(place(parent))
    if breaks_off:
        return Skip(place(only), "truncated")
    if only.number != f"{parent.number}.1" or not is_child(only, parent) or _goes_on(parent, only, following, text):
        return Skip(place(only), "numbering-unknown")
    if not (only.text or only.body or only.children):
        return Pass(place(only))  # an empty clause is reported as such
    return Hit("single", place(only), found=only.number, arguments={"parent": called(parent), "number": only.number}, show=shown(only))


def _goes_on(parent: Clause, only: Clause, following: Sequence[Clause], text: TextIndex) -> bool:
    """Tell whether the next child follows with a wrong number, or stands below unread as a line that begins with its number."""
    if following and following[0].number.count(".") == only.number.count("."):
        return True
    second = f"{parent.number}.2"
    return any(paragraph.text.lstrip().startswith(second) for index in only.body if (paragraph := text.paragraph(index)) is not None)
