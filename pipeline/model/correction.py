"""What a program can safely correct, as values: a check proposes, the rule allows, fixes/ applies.

Lengths are in the unit of the name; None leaves a property as it is.
"""

from __future__ import annotations

from pipeline.model.address import Address, Span
from pipeline.model.document import Align, HeightRule, LineSpacing, Wrap
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class ReplaceText:
    """Put `text` in place of the span; an empty span inserts, an empty text deletes."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class SetRun:
    """Give the characters of the span this formatting."""

    span: Span
    font_east_asia: str | None = None
    font_ascii: str | None = None
    size_pt: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: str | None = None
    color: str | None = None


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """Give the paragraph this formatting; `_lines` and `_chars` are Word's own units."""

    address: Address
    align: Align | None = None
    line_spacing: LineSpacing | None = None
    space_before_lines: float | None = None
    space_after_lines: float | None = None
    space_before_pt: float | None = None
    space_after_pt: float | None = None
    indent_left_pt: float | None = None
    first_line_indent_chars: float | None = None
    first_line_indent_pt: float | None = None
    page_break_before: bool | None = None
    style: str | None = None


@dataclass(frozen=True, slots=True)
class SetSection:
    """Give the section this page; `address` is its w:sectPr; millimetres."""

    address: Address
    page_width_mm: float | None = None
    page_height_mm: float | None = None
    top_mm: float | None = None
    bottom_mm: float | None = None
    left_mm: float | None = None
    right_mm: float | None = None
    header_mm: float | None = None
    footer_mm: float | None = None
    gutter_mm: float | None = None


@dataclass(frozen=True, slots=True)
class SetRow:
    """Give the table row this height."""

    address: Address
    height_mm: float
    rule: HeightRule = "atLeast"


@dataclass(frozen=True, slots=True)
class SetPicture:
    """Let the text flow round the picture this way."""

    address: Address
    wrap: Wrap | None = None
    h_align: str | None = None
    h_relative: str | None = None


@dataclass(frozen=True, slots=True)
class DeleteParagraph:
    """Take the whole paragraph out."""

    address: Address


@dataclass(frozen=True, slots=True)
class InsertParagraph:
    """Put a new paragraph before or after the one at `address`; it takes that one's formatting unless a style or a model is named.

    What stands below `like` is formatting it is given besides.
    """

    address: Address
    text: str
    after: bool = True
    style: str | None = None
    like: Address | None = None
    """A paragraph of the same part whose formatting it takes instead."""
    align: Align | None = None
    line_spacing: LineSpacing | None = None
    space_before_lines: float | None = None
    space_after_lines: float | None = None
    first_line_indent_chars: float | None = None
    page_break_before: bool | None = None
    font_east_asia: str | None = None
    size_pt: float | None = None
    bold: bool | None = None
    color: str | None = None


@dataclass(frozen=True, slots=True)
class MoveParagraph:
    """Move the paragraph so that it stands before the one at `before`."""

    address: Address
    before: Address


@dataclass(frozen=True, slots=True)
class SetChoice:
    """Tick or clear the box at `span`."""

    span: Span
    checked: bool


@dataclass(frozen=True, slots=True)
class RefreshField:
    """Have Word bring a field up to date when it opens the file; `address` is a paragraph that shows a part of its result."""

    address: Address


Single = (
    ReplaceText
    | SetRun
    | SetParagraph
    | SetSection
    | SetRow
    | SetPicture
    | DeleteParagraph
    | InsertParagraph
    | MoveParagraph
    | SetChoice
    | RefreshField
)
"""A correction of one thing."""


@dataclass(frozen=True, slots=True)
class Together:
    """Several corrections that mend what one finding speaks of: its places are many."""

    corrections: tuple[Single, ...]


Correction = Single | Together
