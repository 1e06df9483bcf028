"""Drafts that list and cite documents, for tests of the rules about references."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.document import Document
from pipeline.model.outline import Outline
from tests.standards_text import HEAD, Content, document, outline_of

SENTENCE = (
    "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；"
    "不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。"
)
NONE = "本文件没有规范性引用文件。"
FORMER = (
    "下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅所注日期的版本适用于本文件。"
    "凡是不注日期的引用文件，其最新版本(包括所有的修改单)适用于本文件。"
)


def citing(
    *body: Content,
    listed: tuple[Content, ...] = (),
    opening: tuple[Content, ...] = (SENTENCE,),
    terms: tuple[str, ...] = ("本文件没有需要界定的术语和定义。",),
    title: str = HEAD[0],
) -> Document:
    """Return a draft with this chapter 2, this chapter 3, and `body` from chapter 4 on."""
    return document(title, *HEAD[1:5], *opening, *listed, HEAD[6], *terms, "4　总体要求", "寄存单位应公布收费标准。", *body)


def truncated(read: Document) -> Outline:
    """Return the outline of a document whose end is lost."""
    return replace(outline_of(read), truncated=True)
