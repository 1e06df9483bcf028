"""The pages of a Word document, with the witness named."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from pipeline.model.document import Document, Paragraph, Table, paragraphs_of
from pipeline.model.pagination import PageStart, Pagination
from pipeline.readers.layout.marks import marked_pages
from pipeline.readers.layout.matching import matched
from pipeline.readers.layout.office import ask_office

Piece = tuple[str, int, list[list[int]]]


def paginate(document: Document, data: bytes, *, seconds: float = 60.0) -> Pagination:
    """Return where the pages of the document in `data` begin: by Word's marks, else as LibreOffice lays it out with pinned fonts.

    Raises MissingProgram, LimitReached or UnreadableInput where LibreOffice is needed and does not answer.
    """
    return marked_pages(document) or laid_out(document, json.loads(ask_office(data, document.name, seconds)))


def laid_out(document: Document, answer: dict[str, Any]) -> Pagination:
    """Return the pages by LibreOffice's answer (the form is that of uno_script.py)."""
    theirs = [block["pieces"] for block in answer["blocks"]]
    ours = [list(_texts(block)) for block in document.blocks]
    starts: dict[int, PageStart] = {}
    for mine, its in matched(ours, theirs):
        for page, paragraph, offset in _starts(mine, its):
            starts.setdefault(page, PageStart(page, paragraph, offset))
    return Pagination("libreoffice", answer["pages"], tuple(starts[page] for page in sorted(starts)))


def _texts(block: Paragraph | Table) -> Iterator[tuple[Paragraph, ...]]:
    """Yield the paragraphs of a block as LibreOffice counts pieces: the paragraph itself, or cell by cell of a table."""
    if isinstance(block, Paragraph):
        yield (block,)
        return
    for row in block.rows:
        for cell in row.cells:
            if cell.merge != "continue":
                yield tuple(paragraphs_of(cell.blocks))


def _starts(mine: Sequence[tuple[Paragraph, ...]], its: Sequence[Piece]) -> Iterator[tuple[int, int, int]]:
    """Yield (page, paragraph, offset): the first thing of this block on each page it stands on."""
    for paragraphs, (_, first, turns) in zip(mine, its, strict=False):
        if not paragraphs:
            continue
        yield first, paragraphs[0].index, 0
        for characters, page in turns:
            yield page, *_behind(paragraphs, characters)


def _behind(paragraphs: Sequence[Paragraph], characters: int) -> tuple[int, int]:
    """Return (paragraph, offset) behind so many characters, blanks apart."""
    for paragraph in paragraphs:
        for offset, sign in enumerate(paragraph.text):
            if characters == 0 and not sign.isspace():
                return paragraph.index, offset
            characters -= not sign.isspace()
    return paragraphs[-1].index, len(paragraphs[-1].text)
