"""package.draft-thin: a draft shows its structure and an outline of its technical content."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.own_title import is_vocabulary
from pipeline.language.modal_verbs import find_modal_verbs
from pipeline.language.normal import norm
from pipeline.model.document import Document
from pipeline.model.outline import Clause, Element, Outline

_OPENING = {"scope": "范围", "references": "规范性引用文件", "terms": "术语和定义"}
_SENTENCE = re.compile(r"[。；，：:;,]")
_LONGEST_HEADING = 15
_NOT_TECHNICAL = re.compile(r"范围|(?:规范性)?引用(?:文件|标准)|(?:术语|定义|符号|缩略语|缩写|代号|和|与|及|、)+")


@check(
    "package.draft-thin",
    on=Subject.OUTLINE,
    needs={"document"},
    messages={
        "no-content": Text(
            "草案只有{chapters}，没有技术内容的章。通知要求至少体现标准总体架构并包含主要技术内容概要，请补写。",
            "the draft has {chapters} and no chapter of technical content: the call asks for its structure and an outline of that content",
        ),
        "hollow": Text(
            "草案的技术章共{count}条，其中{empty}条还没有写（只有编号或示例的提示语）。请至少写出各条的要点。",
            "of {count} clauses in the technical chapters {empty} are not written yet (bare numbers, guidance): please write their points",
        ),
        "structure": Text(
            "草案没有“{absent}”一章，架构不完整。请补上；没有内容时按规定写明没有。",
            "the draft has no chapter “{absent}”: please add it, with the sentence prescribed where there is nothing to list",
        ),
    },
    settings={
        "filled": {"type": "number", "minimum": 0, "maximum": 1},
        "guidance": {"type": "array", "items": {"type": "string", "format": "regex"}},
    },
)
def package_draft_thin(outline: Outline, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """草案要让专家看得出标准的架构和主要技术内容，才能评审。"""
    if outline.truncated:
        yield Skip(None, "unknown")
        return
    chapters = [element for element in outline.elements if element.kind == "chapter"]
    titles = [norm(element.title) for element in chapters]
    for title in _OPENING.values():
        if any(_is(title, there) for there in titles):
            yield Pass()
        else:
            yield Hit("structure", expected=title, arguments={"absent": title})
    technical = [element for element in chapters if not _NOT_TECHNICAL.fullmatch(norm(element.title))]
    if not technical and is_vocabulary(outline.title) and outline.terms:
        yield Pass()
    elif not technical:
        yield Hit("no-content", arguments={"chapters": tuple(element.title for element in chapters)})
    else:
        yield _filled(technical, document, settings)


def _is(title: str, there: str) -> bool:
    """Chapter 2 and 3 go by several names: 引用文件, 术语、定义和缩略语."""
    if title == _OPENING["references"]:
        return "引用" in there
    return there == title or (title == _OPENING["terms"] and ("术语" in there or "定义" in there))


def _filled(technical: list[Element], document: Document, settings: Settings) -> Observation:
    patterns = [re.compile(pattern) for pattern in settings.get("guidance", ())]
    texts = {paragraph.index: paragraph.text for paragraph in document.paragraphs}
    leaves = [leaf for element in technical if element.clause is not None for leaf in _leaves(element.clause)]
    empty = [leaf for leaf in leaves if not _is_written(leaf, texts, patterns)]
    share = 1 - len(empty) / len(leaves) if leaves else 0.0
    if leaves and share >= float(settings.get("filled", 0.5)):
        return Pass(count=1)
    first = empty[0].text_span if empty else None
    return Hit("hollow", first, found=f"{len(empty)}/{len(leaves)}", arguments={"count": len(leaves), "empty": len(empty)})


def _leaves(clause: Clause) -> Iterator[Clause]:
    for child in clause.children:
        yield from _leaves(child)
    if not clause.children:
        yield clause


def _is_written(leaf: Clause, texts: dict[int, str], patterns: list[re.Pattern[str]]) -> bool:
    """A leaf is written when one of its sentences is no guidance; a title alone (5.1 人员) is none."""
    own = [] if leaf.title is not None or _is_heading(leaf.text) else [leaf.text]
    sentences = [norm(text) for text in (*own, *(texts.get(index, "") for index in leaf.body)) if text.strip()]
    return any(not any(pattern.search(sentence) for pattern in patterns) for sentence in sentences)


def _is_heading(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and not _SENTENCE.search(text) and next(find_modal_verbs(text), None) is None
