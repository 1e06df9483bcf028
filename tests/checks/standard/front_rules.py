"""The rules on foreword, introduction, scope and kinds as they are bound, tried on lines of text."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pipeline.checks.registry import find_check
from pipeline.language.text_index import TextIndex
from pipeline.model.document import Document
from pipeline.model.outline import Basis, Outline, Stage
from tests.looking import Outcome, run_check
from tests.standards_text import Content, document, outline_of

RULES = Path(__file__).resolve().parents[3] / "schemas" / "profiles" / "gbt-1.1-2020" / "rules"
FILES = ("foreword", "introduction", "scope", "types")
BASIS = "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。"
PATENT = "请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。"
PROPOSE = "本文件由某某协会提出并归口。"
UNITS = "本文件起草单位：甲样例有限公司、乙样例研究院。"
DRAFTERS = "本文件主要起草人：张样例、李示范。"
FOREWORD = (BASIS, PATENT, PROPOSE, UNITS, DRAFTERS)
BODY = (
    "2　规范性引用文件",
    "本文件没有规范性引用文件。",
    "3　术语和定义",
    "本文件没有需要界定的术语和定义。",
)
SCOPE = ("本文件规定了样品寄存服务的总体要求、寄存条件和服务评价。", "本文件适用于样品寄存服务。")
CHAPTERS = ("4　总体要求", "寄存单位应公布收费标准。", "5　寄存条件", "场所应清洁。", "6　服务评价", "应每年评价。")


@cache
def rules() -> Mapping[str, Mapping[str, Any]]:
    """Return the tables of all these rules by their ids."""
    return {name: rule for file in FILES for name, rule in tomllib.loads((RULES / f"{file}.toml").read_text("utf-8"))["rules"].items()}


def standard(
    *,
    foreword: tuple[Content, ...] | None = FOREWORD,
    introduction: tuple[Content, ...] | None = None,
    title: str = "样品寄存服务规范",
    scope: tuple[Content, ...] = SCOPE,
    chapters: tuple[Content, ...] = CHAPTERS,
    before: tuple[Content, ...] = (),
) -> Document:
    """Return a draft of which nothing is wrong but what is given otherwise."""
    front: list[Content] = list(before)
    if foreword is not None:
        front.extend(("前　　言", *foreword))
    if introduction is not None:
        front.extend(("引　　言", *introduction))
    return document(*front, title, "1　范围", *scope, *BODY, *chapters)


def look(rule: str, read: Document, *, stage: Stage = "full-draft", basis: Basis | None = None) -> Outcome:
    """Return what the check of `rule`, with the rule's settings, says of a draft."""
    return look_at(rule, outline_of(read, stage, basis), read)


def look_at(rule: str, outline: Outline, read: Document) -> Outcome:
    """Return what the rule's check says of an outline."""
    bound = rules()[rule]
    check = find_check(bound["check"])
    assert check is not None
    evidence = {"text": TextIndex(read.paragraphs)} if "text" in check.needs else {}
    return run_check(check, outline, bound.get("with", {}), **evidence)


def quoted(outcome: Outcome, read: Document) -> list[str]:
    """Return the text at the place of each hit."""
    texts = {one.address: one.text for one in read.paragraphs}
    return [texts[hit.at.address][hit.at.start : hit.at.end] for hit in outcome.hits if hit.at is not None]  # type: ignore[union-attr]


def corrected(outcome: Outcome, read: Document) -> list[str]:
    """Return the paragraph of each hit's ReplaceText as it reads then."""
    texts = {one.address: one.text for one in read.paragraphs}
    found = []
    for hit in outcome.hits:
        span = getattr(hit.correction, "span", None)
        if span is not None:
            text = texts[span.address]
            found.append(text[: span.start] + hit.correction.text + text[span.end :])  # type: ignore[union-attr]
    return found
