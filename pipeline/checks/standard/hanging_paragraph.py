"""standard.hanging-paragraph: text between a heading and the first clause below it (悬置段)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.clauses import called, is_child, place
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.document import Paragraph
from pipeline.model.outline import Clause, Outline

_NO_PROVISION = re.compile(
    r"\s*(?:警[示告]|危险|重要提示|注意|[图表]\s*(?:[A-Z]\.)?\d|注\s*\d*\s*[:：]|示例\s*\d*\s*[:：]|除(?:非)?另有(?:说明|规定)[^。]*(?:试剂|水))"
)
"""What is no text that hangs: remarks, and how a list of reagents begins."""


@check(
    "standard.hanging-paragraph",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "hanging": Text(
            "{number}的标题与{child}之间有悬置段，引用{number}时分不清是否包括下面各条。请编为“{child}　通则”一类的条，后面的条顺延。",
            "text hangs between the heading of {number} and {child}: make it a clause of its own, such as “{child}　通则”",
        ),
        "annex": Text(
            "{number}的标题与{child}之间有悬置段，宜编为条。",
            "text hangs between the heading of {number} and {child}: better a clause of its own",
        ),
    },
)
def standard_hanging_paragraph(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """标题与下一层条之间的段落没有编号，无法准确引用，不宜设悬置段。"""
    for element in outline.elements:
        if element.clause is None or element.kind not in ("chapter", "annex") or element.topic in ("terms", "symbols"):
            continue
        pending = [element.clause]
        while pending:
            clause = pending.pop(0)
            pending[:0] = clause.children
            if clause.children:
                yield _judge(clause, text)


def _judge(clause: Clause, text: TextIndex) -> Observation:
    hanging = next((found for index in clause.body if (found := text.paragraph(index)) is not None and _is_text(found)), None)
    if hanging is None:
        return Pass(place(clause))
    child = clause.children[0]
    if child.number != f"{clause.number}.1" or not is_child(child, clause):
        return Skip(place(clause), "numbering-unknown")
    code = "hanging" if clause.level else "annex"
    return Hit(code, hanging.span(), arguments={"number": called(clause), "child": child.number})


def _is_text(paragraph: Paragraph) -> bool:
    return bool(paragraph.text.strip()) and not paragraph.location.depth and _NO_PROVISION.match(paragraph.text) is None
