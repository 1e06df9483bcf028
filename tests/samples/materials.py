"""Achievement material as annex 2 of the star call wants it, from the texts: a line is the kind of a paragraph and what stands in it.

Kinds: `blank` `title` `subtitle` `banner` `foreword` `heading` `p`; `picture` (so many boxes, at the right of the paragraph that follows);
`tabletitle` and its `row`s (cells between |); `pagebreak` (before the line that follows, or at the end of the line above).
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from tests.samples.diagrams import flow_chart
from tests.samples.word import packed, set_normal, write

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from lxml import etree

TEXTS = Path(__file__).parent / "texts"
KAI, XINGKAI, SONG = "楷体_GB2312", "华文行楷", "华文中宋"
LOOKS = {
    "title": (SONG, 16, True),
    "heading": (XINGKAI, 18, False),
    "tabletitle": (KAI, 12, True),
}
"""Font, size and boldness where they are not those of the text."""
CENTRED = {"title", "subtitle", "banner", "tabletitle"}
WIDE = {"foreword", "p"}
"""Kinds with 1.5 lines."""
WIDTH_MM = 55.0


def material(name: str, *, break_before: bool) -> bytes:
    """Return the material of this name; `break_before` says how its pages are parted."""
    return set_material(lines_of(name), break_before=break_before)


def lines_of(name: str) -> list[tuple[str, str]]:
    """Return the kind and text of each line of a material."""
    lines = [(*line.split(" ", 1), "") for line in (TEXTS / f"{name}.txt").read_text("utf-8").splitlines()]
    return [(line[0], line[1]) for line in lines]


def set_material(lines: Sequence[tuple[str, str]], *, break_before: bool) -> bytes:
    """Return a material of these lines."""
    document = docx.Document()
    _set_page(document)
    set_normal(document, KAI, 12)
    breaks, pictures = "", 0
    for number, (kind, text) in enumerate(lines):
        if kind == "pagebreak":
            breaks = "before" if break_before else "behind"
        elif kind == "picture":
            pictures = int(text) + 1
        elif kind == "row":
            if lines[number - 1][0] == "tabletitle":
                document.add_table(0, len(text.split("|")), "Table Grid").alignment = 1
            _add_row(document, text.split("|"))
        else:
            if breaks == "behind":
                document.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)
            paragraph = _add(document, kind, text)
            if breaks == "before":
                paragraph.paragraph_format.page_break_before = True
            if pictures:
                _add_picture(document, paragraph, pictures)
            breaks, pictures = "", 0
    return packed(document)


def _set_page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = section.left_margin = section.right_margin = Mm(20)
    section.header_distance, section.footer_distance, section.gutter = Mm(15), Mm(17.5), Mm(0)


def _add(document: Document, kind: str, text: str) -> Paragraph:
    paragraph = document.add_paragraph()
    _space(paragraph, wide=kind in WIDE)
    write(paragraph, text, *LOOKS.get(kind, (KAI, 12, False))[:2])
    for run in paragraph.runs:
        run.font.bold = LOOKS.get(kind, (KAI, 12, False))[2]
    if kind in CENTRED:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if kind == "banner":
        (spacing,) = paragraph._p.get_or_add_pPr().iter(qn("w:spacing"))
        spacing.set(qn("w:afterLines"), "250")
        spacing.set(qn("w:after"), "600")
    if kind == "p":
        indent = paragraph._p.get_or_add_pPr().get_or_add_ind()
        indent.set(qn("w:firstLineChars"), "200")
        indent.set(qn("w:firstLine"), "480")
    return paragraph


def _space(paragraph: Paragraph, *, wide: bool) -> None:
    look = paragraph.paragraph_format
    look.line_spacing_rule = WD_LINE_SPACING.ONE_POINT_FIVE if wide else WD_LINE_SPACING.SINGLE
    look.space_before = look.space_after = Pt(0)


def _add_row(document: Document, cells: list[str]) -> None:
    row = document.tables[-1].add_row()  # type: ignore[no-untyped-call]  # of python-docx
    height = OxmlElement("w:trHeight")
    height.set(qn("w:val"), "369")
    height.set(qn("w:hRule"), "atLeast")
    row._tr.get_or_add_trPr().append(height)
    for cell, text in zip(row.cells, cells, strict=True):
        _space(cell.paragraphs[0], wide=False)
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        write(cell.paragraphs[0], text, KAI, 12)


def _add_picture(document: Document, paragraph: Paragraph, boxes: int) -> None:
    """Put a picture at the right of the text (四周型)."""
    picture, _, _ = flow_chart(boxes)
    run = paragraph.add_run()
    shape = run.add_picture(io.BytesIO(picture), Mm(WIDTH_MM))
    paragraph._p.remove(run._r)
    paragraph._p.insert(1, run._r)
    (drawing,) = run._r.iter(qn("w:drawing"))
    drawing.replace(shape._inline, _anchored(shape._inline))


def _anchored(inline: etree._Element) -> etree._Element:
    anchor = parse_xml(
        f'<wp:anchor {nsdecls("wp", "a", "pic", "r")} distT="0" distB="0" distL="114300" distR="114300" simplePos="0" '
        'relativeHeight="251658240" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV></wp:anchor>'
    )
    children = list(inline)
    anchor.append(children[0])
    anchor.append(parse_xml(f'<wp:wrapSquare {nsdecls("wp")} wrapText="bothSides"/>'))
    anchor.extend(children[1:])
    return anchor
