"""Where LibreOffice departs from ECMA-376 by rule, told from the document alone, never from the comparison.

Each class names the properties of a paragraph's dump that it makes incomparable, and says by which facts of the file the
paragraph belongs to it. Every paragraph of a class is set apart, whether the two programs agree on it or not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pipeline.model.document import Document, Paragraph

Dump = dict[str, Any]


@dataclass(frozen=True)
class Class:
    """A class of paragraphs: what is not compared on them, why, and which they are."""

    name: str
    properties: tuple[str, ...]
    """Keys of the paragraph or of its runs."""
    why: str
    holds: Callable[[Document, Paragraph, str], bool]
    """Tells of a document, a paragraph and a property whether it belongs to the class."""


def _inherited_table_style(document: Document, paragraph: Paragraph, name: str) -> bool:
    origin = paragraph.format.origins.get(name, "")
    table = paragraph.location.table
    if table is None or not origin.startswith("table style "):
        return False
    return origin.removeprefix("table style ") != next((one.style for one in document.tables if one.index == table), None)


def _automatic(document: Document, paragraph: Paragraph, name: str) -> bool:
    return bool(paragraph.format.space_before_auto if name == "space_before_pt" else paragraph.format.space_after_auto)


def _in_lines(document: Document, paragraph: Paragraph, name: str) -> bool:
    form = paragraph.format
    return (form.space_before_lines if name == "space_before_pt" else form.space_after_lines) is not None


def _computed(document: Document, paragraph: Paragraph, name: str) -> bool:
    return any(run.field_code == "REF" for run in paragraph.runs)


def _prompted(document: Document, paragraph: Paragraph, name: str) -> bool:
    return any(run.placeholder for run in paragraph.runs)


SPACES = ("space_before_pt", "space_after_pt")
CLASSES = (
    Class(
        "inherited table style",
        ("line_spacing", *SPACES, "first_line_indent_pt", "indent_left_pt", "align"),
        "the value comes from the style that the table's style is based on (17.4.63, 17.7.4.3); LibreOffice stops at the table's own",
        _inherited_table_style,
    ),
    Class("automatic spacing", SPACES, "beforeAutospacing, afterAutospacing (17.3.1.33; schema.md, where not to trust it, 3)", _automatic),
    Class("spacing in lines", SPACES, "beforeLines, afterLines (17.3.1.33; schema.md, where not to trust it, 2)", _in_lines),
    Class(
        "result of REF", ("bold", "size_pt", "color"), "LibreOffice computes the field anew and drops the formatting of its runs", _computed
    ),
    Class("prompt of a control", ("bold", "size_pt", "color"), "LibreOffice loses the character style of a prompt (17.5.2.25)", _prompted),
)


def set_apart(document: Document, dump: Dump) -> dict[str, int]:
    """Make unknown in `dump` what the classes hold incomparable; return how many paragraphs with text each class set apart."""
    counts = dict.fromkeys((one.name for one in CLASSES), 0)
    for paragraph, written in zip(document.paragraphs, dump["paragraphs"], strict=True):
        if not paragraph.text.strip():
            continue
        for one in CLASSES:
            names = [name for name in one.properties if one.holds(document, paragraph, name)]
            counts[one.name] += bool(names)
            for name in names:
                for holder in (written, *written["runs"]):
                    if name in holder:
                        holder[name] = None
    return counts
