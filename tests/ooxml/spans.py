"""What stands at a span, read from the tree anew: the witness of every place that a report names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml.accepted import paragraph_text
from pipeline.ooxml.addresses import element_at

if TYPE_CHECKING:
    from lxml import etree

    from pipeline.model.address import Span


def text_of(root: etree._Element, span: Span) -> str:
    """Return the characters of `span`, resolved against the tree of its part.

    Raises LookupError if the address leads nowhere or the paragraph is too short: the span belongs to other bytes.
    """
    text = paragraph_text(element_at(root, span.address.path))
    if not 0 <= span.start <= span.end <= len(text):
        raise LookupError(f"{span} lies outside a paragraph of {len(text)} characters")
    return text[span.start : span.end]
