"""Drafts with a chapter 3 of their own."""

from __future__ import annotations

from pipeline.model.document import Document
from tests.standards_text import HEAD, Content, document

OPENING = "下列术语和定义适用于本文件。"
ENTRY = ("3.1", "寄存人　depositor", "把样品交给寄存单位保管的人。")
"""An entry with nothing wrong."""
BODY = ("4　总体要求", "寄存单位应为寄存人保管样品，并通知寄存人。")
COVER = (
    "ICS 03.080.01",
    "CCS A 16",
    "团体标准",
    "T/SAQ 0901—2026",
    "样品寄存服务规范",
    "Specification for sample deposit service",
    "2026-01-05 发布",
    "2026-02-01 实施",
    "上海市质量协会　发布",
)


def with_chapter(
    *content: Content, title: str = "3　术语和定义", body: tuple[Content, ...] = BODY, cover: tuple[str, ...] = ()
) -> Document:
    """Return a draft whose chapter 3 holds `content`."""
    return document(*cover, *HEAD[:6], title, *content, *body)


def with_entries(*content: Content, body: tuple[Content, ...] = BODY, cover: tuple[str, ...] = ()) -> Document:
    """Return a draft whose chapter 3 opens well and goes on with `content`."""
    return with_chapter(OPENING, *content, body=body, cover=cover)
