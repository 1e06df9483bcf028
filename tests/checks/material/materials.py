"""Achievement materials built by hand: each line of a document with the part it plays."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.address import Address
from pipeline.model.document import Document, LineSpacing, Paragraph, ParagraphFormat, Run, RunFormat
from pipeline.model.material import Material, MaterialRole
from tests.documents import document

Line = tuple[MaterialRole, str]


def material(*lines: Line) -> tuple[Material, Document]:
    """Return a material of these lines, plain in everything, and its document."""
    read = document(*(text for _, text in lines))
    return Material(0, max(0, len(lines) - 1), roles=dict(enumerate(role for role, _ in lines))), read


def styled(read: Document, number: int, *pieces: tuple[str, RunFormat], style: ParagraphFormat | None = None) -> Document:
    """Return the document with paragraph `number` made of these runs."""
    old = read.paragraphs[number]
    runs: list[Run] = []
    start = 0
    for place, (text, look) in enumerate(pieces):
        runs.append(Run(Address(old.address.part, (*old.address.path, place)), start, text, look))
        start += len(text)
    new: Paragraph = replace(old, text="".join(text for text, _ in pieces), runs=tuple(runs), format=style or old.format)
    paragraphs = (*read.paragraphs[:number], new, *read.paragraphs[number + 1 :])
    return replace(read, paragraphs=paragraphs, blocks=paragraphs)


def spaced(factor: float = 1.5, before: float | None = None, after: float | None = None) -> ParagraphFormat:
    """Return the spacing of a paragraph: lines throughout."""
    return ParagraphFormat(line_spacing=LineSpacing("multiple", factor), space_before_lines=before, space_after_lines=after)
