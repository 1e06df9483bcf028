"""Chapters and clauses as a tree; automatic and typed numbers alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.language.modal_verbs import find_modal_verbs
from pipeline.model.address import Span
from pipeline.model.outline import Clause
from pipeline.recognise.standards.lines import Line, Mark

_HEADING_STYLE = re.compile(r"heading [2-9]$|标题|[一二三四五六]级|条", re.IGNORECASE)
_SENTENCE = re.compile("[。；;：:！？\\n]")
"""Signs that no title holds."""
_LEADS = ("包括", "包含", "如下", "以下内容", "下列内容", "分为")
_REFERS = re.compile(r"(?:见|详见|按照?|参见)\s*[图表附第]")
_CONTINUED = re.compile(r"[的中和与及或、，,]|规定|条款?[的中]")
_LONGEST_TITLE = 30
_LONGEST_WITH_CLAUSES = 50
_SHORT = 20


@dataclass(slots=True)
class _Node:
    line: Line
    number: str
    level: int
    body: list[int] = field(default_factory=list)
    children: list[_Node] = field(default_factory=list)


def read_chapter(heading: Line, lines: Sequence[Line]) -> Clause:
    """Return the chapter that begins with `heading` as a tree over `lines`, which follow it."""
    assert heading.mark is not None
    return _clause(_grow(_Node(heading, heading.mark.number, 1), lines), *_written(heading), titled=True)


def read_unnumbered(heading: Line, number: str, title: str, title_span: Span | None, lines: Sequence[Line]) -> Clause:
    """Return an annex ("A") or introduction ("0") as a tree; its root has level 0 and the clauses in it level 1 and more.

    Without a title, the root's text is empty and its place the whole line that it begins with.
    """
    root = _grow(_Node(heading, number, 0), lines)
    mark, paragraph = heading.mark, heading.paragraph
    number_span = None if mark is None or mark.generated else paragraph.span(mark.start, mark.end)
    return Clause(
        number,
        0,
        paragraph.index,
        number_span,
        title or None,
        title,
        title_span or paragraph.span(),
        tuple(root.body),
        _clauses(root.children),
    )


def _grow(root: _Node, lines: Sequence[Line]) -> _Node:
    stack = [root]
    previous = root.line
    for line in lines:
        mark, paragraph = line.mark, line.paragraph
        if mark is not None and mark.kind == "clause" and _is_clause(line, mark, root.number, stack, previous):
            while len(stack) > 1 and not mark.number.startswith(f"{stack[-1].number}."):
                stack.pop()
            node = _Node(line, mark.number, mark.number.count(".") + (root.level and 1))
            if paragraph.pictures or paragraph.boxes:
                node.body.append(paragraph.index)
            stack[-1].children.append(node)
            stack.append(node)
        elif _counts(line):
            stack[-1].body.append(paragraph.index)
        if line.bare:
            previous = line
    return root


def _is_clause(line: Line, mark: Mark, number: str, stack: Sequence[_Node], previous: Line) -> bool:
    """Tell whether a line that begins with a number like 4.1 is a clause here, and not a quantity or the tail of a sentence."""
    if not mark.number.startswith(f"{number}."):
        return (mark.generated and not mark.dotted) or _is_styled(line)
    if mark.generated:
        return True
    if _CONTINUED.match(line.plain, mark.rest) and not previous.plain.rstrip().endswith(("。", "；", ":", "：")):
        return _is_styled(line)
    return not mark.doubtful or _is_styled(line) or _follows(mark.number, stack)


def _is_styled(line: Line) -> bool:
    return line.paragraph.format.outline_level is not None or _is_heading_style(line.paragraph.style or "")


@lru_cache(maxsize=256)
def _is_heading_style(name: str) -> bool:
    return _HEADING_STYLE.search(name) is not None


def _follows(number: str, stack: Sequence[_Node]) -> bool:
    """Tell whether `number` is the next that the tree expects: a first child, or the next sibling somewhere above."""
    for position, node in enumerate(stack):
        expected = f"{node.number}.{len(node.children) + 1}"
        if number == expected or (position and number == _next(node.number)):
            return True
    return False


def _next(number: str) -> str:
    head, _, tail = number.rpartition(".")
    return f"{head}.{int(tail) + 1}"


def _counts(line: Line) -> bool:
    """Tell whether a line is content: not blank, no page number or header left over from another format."""
    if not line.in_body or line.paragraph.pictures or line.paragraph.boxes:
        return True
    return not line.blank and not line.running


def _clauses(nodes: Sequence[_Node]) -> tuple[Clause, ...]:
    """Return sibling clauses; a short text with nothing below it is a title where the others have titles."""
    if not nodes:
        return ()
    written = [_written(node.line) for node in nodes]
    sure = [_is_title(node, *span) for node, span in zip(nodes, written, strict=True)]
    others = sure.count(True) > sure.count(False)
    return tuple(
        _clause(node, *span, titled=others if title is None else title) for node, span, title in zip(nodes, written, sure, strict=True)
    )


def _clause(node: _Node, start: int, end: int, *, titled: bool) -> Clause:
    mark, paragraph = node.line.mark, node.line.paragraph
    assert mark is not None
    text = paragraph.text[start:end]
    number_span = None if mark.generated else Span(paragraph.address, mark.start, mark.end)
    title = text if titled and text else None
    span = Span(paragraph.address, start, end)
    children = _clauses(node.children) if node.children else ()
    return Clause(node.number, node.level, paragraph.index, number_span, title, text, span, tuple(node.body), children)


def _written(line: Line) -> tuple[int, int]:
    """Return [start, end) of what stands behind the number; a line break behind it is no part of that."""
    assert line.mark is not None
    start, end = line.mark.rest, len(line.plain.rstrip())
    return (end, end) if start >= end else (end - len(line.plain[start:end].lstrip()), end)


def _is_title(node: _Node, start: int, end: int) -> bool | None:
    """Tell whether the text [start, end) behind a number is a title; None where it may be one, or an unfinished sentence, or is not there.

    A chapter's is a title always; a clause's, when it is short, provides nothing and has something below it.
    """
    text = node.line.paragraph.text[start:end]
    if not text:
        return None
    if node.level == 1 and node.line.mark is not None and node.line.mark.kind == "chapter":
        return True
    longest = _LONGEST_WITH_CLAUSES if node.children else _LONGEST_TITLE
    if len(text) > longest or _SENTENCE.search(text) or text.endswith(_LEADS) or _REFERS.match(text) or _provides(text):
        return False
    if node.line.paragraph.format.outline_level is not None or node.children or node.body:
        return True
    return None if len(text) <= _SHORT else False


def _provides(text: str) -> bool:
    likely = "应" in text or "宜" in text
    return likely and any(verb[2] in ("requirement", "recommendation") for verb in find_modal_verbs(text))
