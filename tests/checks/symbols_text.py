"""Drafts with a list of symbols or abbreviations."""

from __future__ import annotations

from pipeline.model.document import Document
from tests.standards_text import HEAD, Content, document


def with_list(*content: Content, title: str = "4　缩略语") -> Document:
    """Return a draft whose chapter 4 is that list."""
    return document(*HEAD, title, *content, "5　要求", "应公布。")
