"""Drafts as Word files, for what plain lines cannot hold: raised signs, formulae, calls for footnotes."""

from __future__ import annotations

from pipeline.model.document import Document
from pipeline.model.outline import Outline
from pipeline.readers.word.reader import read_word
from pipeline.recognise.standards.reading import read_standard
from tests.standards_text import HEAD
from tests.word_files import docx, paragraphs

START = len(HEAD) + 1
"""Index of the first paragraph behind the heading of chapter 4."""


def word_draft(body: str) -> tuple[Outline, Document]:
    """Return outline and document of a draft whose chapter 4 holds `body`."""
    read = read_word(docx(paragraphs(*HEAD, "4　要求") + body), "draft.docx")
    reading = read_standard(read)
    assert reading is not None, "this is no standard"
    return reading.outline, read


def raised(text: str) -> str:
    """Return a run in superscript."""
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{text}</w:t></w:r>'


def run(text: str) -> str:
    """Return a plain run."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def line(*runs: str) -> str:
    """Return a paragraph of these runs."""
    return f"<w:p>{''.join(runs)}</w:p>"


def formula(text: str) -> str:
    """Return a formula as Word keeps it."""
    return f"<m:oMath><m:r><m:t>{text}</m:t></m:r></m:oMath>"
