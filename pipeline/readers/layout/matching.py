"""Which block of a document is which block of LibreOffice's: the same order, but not always the same number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from pipeline.model.document import Paragraph

Block = Sequence[tuple[Paragraph, ...]]
"""A paragraph, or the cells of a table."""


def matched(ours: Sequence[Block], theirs: Sequence[Sequence[Any]]) -> Iterator[tuple[Block, Sequence[Any]]]:
    """Yield the pairs of blocks in order; a block that only one side knows is left out.

    Theirs are lists of pieces whose first item is the text. Blocks are the same where their texts are, blanks apart;
    where both sides have equally many between two such, they are paired as they stand (fields computed anew, empty lines).
    """
    mine = [_key("".join(paragraph.text for piece in block for paragraph in piece)) for block in ours]
    its = [_key("".join(piece[0] for piece in block)) for block in theirs]
    for kind, first, last, start, end in SequenceMatcher(None, mine, its, autojunk=False).get_opcodes():
        if kind == "equal" or last - first == end - start:
            yield from zip(ours[first:last], theirs[start:end], strict=True)


def _key(text: str) -> str:
    return "".join(text.split())[:200]
