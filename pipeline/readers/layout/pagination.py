"""The pages of a Word document, with the witness named."""

from __future__ import annotations

import json
from typing import Any

from pipeline.model.document import Document
from pipeline.model.pagination import PageStart, Pagination
from pipeline.readers.layout.marks import marked_pages
from pipeline.readers.layout.matching import Places
from pipeline.readers.layout.office import ask_office


def paginate(document: Document, data: bytes, *, seconds: float) -> Pagination:
    """Return where the pages of the document in `data` begin: by Word's marks, else as LibreOffice lays it out with pinned fonts.

    LibreOffice has `seconds` for it. Raises MissingProgram, LimitReached or UnreadableInput where it is needed and does not answer.
    """
    return marked_pages(document) or laid_out(document, json.loads(ask_office(data, document.name, seconds)))


def laid_out(document: Document, answer: dict[str, Any]) -> Pagination:
    """Return the pages by LibreOffice's answer (its form is that of uno_script.py); a page whose start is not found has none."""
    if not document.paragraphs:
        return Pagination("libreoffice", answer["pages"], ())
    places = Places(document.paragraphs)
    starts = [PageStart(1, document.paragraphs[0].index, 0)]
    for told in answer["starts"]:
        place = (
            places.after(told["between"], told["next"]) if "between" in told else places.in_cell(told["cell"], told["text"], told["inside"])
        )
        if place is not None and place >= (starts[-1].paragraph, starts[-1].offset):
            starts.append(PageStart(told["page"], *place))
    return Pagination("libreoffice", answer["pages"], tuple(starts))
