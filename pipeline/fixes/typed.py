"""Text as the children of a run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.ooxml.namespaces import XML, W

if TYPE_CHECKING:
    from lxml import etree

# What XML 1.0 cannot hold (2.2), of the planes Python strings have.
_FORBIDDEN: Final = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPECIAL: Final = {"\t": f"{W}tab", "\n": f"{W}br", "\u2011": f"{W}noBreakHyphen"}
_PARTS: Final = re.compile("([\t\n\u2011])")


def legal(text: str) -> str:
    """Return the text as XML can hold it: line ends as line feeds, other control characters left out."""
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def type_text(run: etree._Element, text: str) -> None:
    """Append `text` to a w:r: w:t that keeps its blanks, w:tab, w:br."""
    for part in _PARTS.split(legal(text)):
        if part in _SPECIAL:
            run.append(run.makeelement(_SPECIAL[part]))
        elif part:
            run.append(text_element(run, part))


def text_element(run: etree._Element, text: str) -> etree._Element:
    """Return a new w:t that keeps its blanks, of the same document as `run`."""
    element = run.makeelement(f"{W}t")
    keep_text(element, text)
    return element


def keep_text(element: etree._Element, text: str) -> None:
    """Let a w:t hold exactly this text."""
    element.text = text
    element.set(f"{XML}space", "preserve")
