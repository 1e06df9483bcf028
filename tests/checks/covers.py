"""Drafts with a cover, one line of it bent."""

from __future__ import annotations

from pipeline.language.text_index import TextIndex
from pipeline.model.document import Document
from pipeline.model.outline import Outline, Stage
from tests.standards_text import HEAD, Content, document, outline_of

COVER = {
    "ics": "ICS 03.080.01",
    "ccs": "CCS A 16",
    "level": "团体标准",
    "number": "T/SAQ 0001—2026",
    "title": "样品寄存服务规范",
    "english": "Specification for sample storage",
    "mark": "（征求意见稿）",
    "call": "在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。",
    "issued": "2026-01-05 发布",
    "implemented": "2026-02-01 实施",
    "publisher": "上海市某某协会　发布",
}
FOREWORD = ("前言", "本文件由某某协会提出并归口。")


def covered(*foreword: Content, **lines: str) -> Document:
    """Return a draft whose cover has these lines instead of its own; "" leaves one out. `foreword` stands in place of FOREWORD."""
    cover = [line for line in (COVER | lines).values() if line]
    return document(*cover, *(foreword or FOREWORD), *HEAD, "4　总体要求", "应公布。")


def looked_at(read: Document, stage: Stage | None = "full-draft") -> tuple[Outline, TextIndex]:
    """Return what a check is handed."""
    return outline_of(read, stage), TextIndex(read.paragraphs)


def uncovered() -> Document:
    """Return a draft without a cover."""
    return document(*FOREWORD, *HEAD, "4　总体要求", "应公布。")
