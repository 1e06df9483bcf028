"""The habits of WPS: runs cut to pieces, revision ids on everything, 仿宋_GB2312, a document grid, its own name in the file."""

from __future__ import annotations

import io
import re
import zipfile
from copy import deepcopy

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

from tests.samples.word import archive

PIECES = (3, 5, 2, 7)
"""Characters of the runs that a longer one is cut to, in turn."""
FONTS = {"仿宋": "仿宋_GB2312", "楷体": "楷体_GB2312"}
APPLICATION = "WPS Office_11.8.2.11718_F1E327BC-269C-435d-A152-05C5408002CA"


def as_wps(word: bytes) -> bytes:
    """Return a Word file as WPS would have saved it: the same text, other XML."""
    source = zipfile.ZipFile(io.BytesIO(word))
    parts = {name: source.read(name) for name in source.namelist()}
    root = parse_xml(parts["word/document.xml"])
    for number, paragraph in enumerate(list(root.iter(qn("w:p")))):
        paragraph.set(qn("w:rsidR"), f"00A{number % 4096:05X}")
        for run in list(paragraph.iter(qn("w:r"))):
            _set_fonts(run)
            _cut(run)
        if number % 7 == 0:
            error = OxmlElement("w:proofErr")
            error.set(qn("w:type"), "spellStart")
            paragraph.append(error)
    for section in root.iter(qn("w:sectPr")):
        for old in section.findall(qn("w:docGrid")):
            section.remove(old)
        section.append(parse_xml(f'<w:docGrid {nsdecls("w")} w:type="lines" w:linePitch="312" w:charSpace="0"/>'))
    parts["word/document.xml"] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    if "docProps/app.xml" in parts:
        parts["docProps/app.xml"] = re.sub(
            rb"<Application>.*?</Application>", f"<Application>{APPLICATION}</Application>".encode(), parts["docProps/app.xml"]
        )
    return archive(parts)


def without_merges(word: bytes) -> bytes:
    """Return a Word file whose merged cells were undone: the text in the first of them, nothing in the others."""
    source = zipfile.ZipFile(io.BytesIO(word))
    parts = {name: source.read(name) for name in source.namelist()}
    root = parse_xml(parts["word/document.xml"])
    for cell in list(root.iter(qn("w:tc"))):
        for down in list(cell.iter(qn("w:vMerge"))):
            _drop(down)
        for across in list(cell.iter(qn("w:gridSpan"))):
            for _ in range(int(across.get(qn("w:val"), "1")) - 1):
                cell.addnext(parse_xml(f"<w:tc {nsdecls('w')}><w:p/></w:tc>"))
            _drop(across)
    parts["word/document.xml"] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return archive(parts)


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _set_fonts(run: etree._Element) -> None:
    for fonts in run.iter(qn("w:rFonts")):
        for side, font in fonts.items():
            fonts.set(side, FONTS.get(str(font), str(font)))
        fonts.set(qn("w:hint"), "eastAsia")


def _cut(run: etree._Element) -> None:
    """Cut the text of a run into runs of a few characters that look alike."""
    texts = run.findall(qn("w:t"))
    if len(texts) != 1 or len(texts[0].text or "") <= PIECES[0] or len(run.findall(qn("w:br"))):
        return
    text, place, turn = texts[0].text or "", 0, 0
    after = run
    while place < len(text):
        length = PIECES[turn % len(PIECES)]
        piece = deepcopy(run)
        (inner,) = piece.findall(qn("w:t"))
        inner.text = text[place : place + length]
        inner.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        piece.set(qn("w:rsidRPr"), f"00B{turn % 4096:05X}")
        after.addnext(piece)
        after, place, turn = piece, place + length, turn + 1
    _drop(run)
