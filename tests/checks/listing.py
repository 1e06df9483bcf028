"""Drafts with a 目次, typed or made by Word."""

from __future__ import annotations

from dataclasses import replace

from pipeline.language.text_index import TextIndex
from pipeline.model.document import Document, Paragraph, ParagraphFormat
from pipeline.model.outline import Outline
from tests.standards_text import HEAD, Content, document, outline_of

BODY: tuple[Content, ...] = (
    *HEAD,
    "4　总体要求",
    "寄存单位应公布收费标准。",
    "5　寄存服务",
    "5.1　收样",
    "应登记样品。",
    "5.2　发样",
    "应核对单据。",
    "附录A",
    "（资料性）",
    "登记表",
    "A.1　登记的内容见表A.1。",
)
FOREWORD = ("前　　言", "本文件由某某协会提出并归口。")
LISTED = (
    "前言\tII",
    "1　范围\t1",
    "2　规范性引用文件\t1",
    "3　术语和定义\t1",
    "4　总体要求\t1",
    "5　寄存服务\t2",
    "附录A（资料性）　登记表\t3",
)
"""A 目次 with nothing wrong for FOREWORD and BODY."""


def listing(*entries: str, body: tuple[Content, ...] = BODY, generated: bool = False, title: str = "目　次") -> Document:
    """Return a draft with these entries in its 目次; `generated` makes them the result of a TOC field, and headings real ones."""
    read = document(title, *entries, *FOREWORD, *body)
    if not generated:
        return read
    made = tuple(_entry(one) if 0 < one.index <= len(entries) else _heading(one) for one in read.paragraphs)
    return replace(read, paragraphs=made, blocks=made)


def _entry(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, runs=tuple(replace(run, field_code="TOC", generated=True) for run in paragraph.runs))


def _heading(paragraph: Paragraph) -> Paragraph:
    first = paragraph.text[:1]
    heading = first.isdecimal() or paragraph.text.startswith(("附录", "前"))
    return replace(paragraph, format=ParagraphFormat(outline_level=0)) if heading else paragraph


def looked_at(read: Document) -> tuple[Outline, TextIndex]:
    """Return what a check is handed."""
    return outline_of(read, "full-draft"), TextIndex(read.paragraphs)
