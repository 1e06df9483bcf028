"""What a draft is made of before it is Word's: paragraphs with a style, tables to fill in, the ends of sections."""

from __future__ import annotations

from typing import Literal

from pipeline.generators.drafts.skeletons import Grid
from pipeline.model.values import dataclass

Style = Literal[
    "classes", "level", "number", "replaces", "rule", "title", "english", "stage", "call", "dates", "publisher", "break",
    "contents-heading", "contents", "heading", "foreword-heading", "body", "body-title",
    "chapter", "clause", "subclause", "item", "reference", "entry",
    "annex", "annex-clause", "caption", "annex-caption", "bibliography-heading", "bibliography", "index", "end-line",
]  # fmt: skip
"""What a paragraph is; looks and numbers follow from it (GB/T 1.1—2020 appendix F)."""
Section = Literal["cover", "front", "body"]
"""Cover without header and number; 目次, 前言, 引言 with Roman numbers; the body from 1 on."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: prompts stand in its text as 【写：…】, a line end is a line break.

    `listed` is how the 目次 shows a heading, "" for one that is not in it. `ends` is the section whose last paragraph it is.
    """

    style: Style
    text: str
    listed: str = ""
    ends: Section | None = None
    before: int | None = None
    """Space above it in twentieths of a point, where that of its style does not do."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A table of the body or an annex, with a head and empty rows."""

    grid: Grid


Block = Line | Filled
