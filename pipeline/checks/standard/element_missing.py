"""standard.element-missing: an element that every standard has is not there."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.own_title import is_vocabulary
from pipeline.model.outline import Outline

_OUTSIDE_CORE = frozenset({"scope", "references", "terms", "symbols"})


@check(
    "standard.element-missing",
    on=Subject.OUTLINE,
    messages={
        "cover": Text("没有封面，请补上。", "there is no cover; add one"),
        "foreword": Text("没有“前言”，请在正文之前补写。", "there is no foreword (前言); write one before the body"),
        "scope": Text("没有“范围”一章，请补写，作为第1章。", "there is no chapter 范围 (scope); write it as chapter 1"),
        "references": Text(
            "没有“规范性引用文件”一章，请补写，作为第2章；没有引用文件的，写“本文件没有规范性引用文件。”。",
            "there is no chapter 规范性引用文件 (normative references); write it as chapter 2, even if there are none",
        ),
        "terms": Text(
            "没有“术语和定义”一章，请补写，作为第3章；没有术语的，写“本文件没有需要界定的术语和定义。”。",
            "there is no chapter 术语和定义 (terms and definitions); write it as chapter 3, even if there are none",
        ),
        "core": Text(
            "前三章之后没有任何技术内容的章，请写出核心技术要素。",
            "no chapter with technical content follows the first three; write the core technical elements",
        ),
    },
)
def standard_element_missing(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """这些要素每个标准都要有；没有技术内容可写时，也要有章号、标题和规定的那句话。"""
    chapters = outline.of_kind("chapter")
    present = {
        "cover": bool(outline.of_kind("cover")),
        "foreword": bool(outline.of_kind("foreword")),
        "scope": outline.chapter("scope") is not None,
        "references": outline.chapter("references") is not None,
        "terms": outline.chapter("terms") is not None,
        "core": any(element.topic not in _OUTSIDE_CORE for element in chapters) or is_vocabulary(outline.title),
    }
    for element, there in present.items():
        if there:
            yield Pass()
        elif outline.truncated:
            yield Skip(None, "truncated")
        else:
            yield Hit(element)
