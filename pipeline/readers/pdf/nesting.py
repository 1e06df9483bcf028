"""Refuses PDFs whose forms stand in forms so often that drawing a page never ends; pdfium cannot be stopped at it."""

from __future__ import annotations

import io
import logging
import re
import zlib
from collections.abc import Mapping
from typing import Any, Final

from pipeline.errors import HostileDocument
from pipeline.model.text import Text

MOST: Final = 200_000
"""Forms that one form may come to, with those in it."""
_FORM: Final = re.compile(rb"/Subtype\s*/Form\b")
_DRAWN: Final = re.compile(rb"/([^\s/\[\]()<>{}%]+)\s+Do\b")


def refuse_nesting(data: bytes, name: str) -> None:
    """Raise HostileDocument where a form draws more than MOST forms, counting those in those."""
    if len(_FORM.findall(data)) < 2:
        return
    forms = _forms(data)
    known: dict[int, int] = {}
    if any(_drawn(number, forms, known, ()) > MOST for number in forms):
        raise HostileDocument(
            Text(f"“{name}”中图形层层嵌套，无法读取", f'"{name}" nests drawings in drawings without end'),
            hint=Text(
                "请重新导出 PDF 后提交；能提交 Word 文件的，请提交 .docx", "export the PDF again; where a Word file may be sent, send it"
            ),
        )


def _forms(data: bytes) -> Mapping[int, tuple[int, ...]]:
    """Return form -> the forms it draws, once for each time; {} where the file is too damaged to tell."""
    # Few PDFs have forms in forms: only they pay for pdfminer.
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfexceptions import PDFException
    from pdfminer.pdfparser import PDFParser
    from pdfminer.psexceptions import PSException

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    found: dict[int, tuple[int, ...]] = {}
    try:
        document = PDFDocument(PDFParser(io.BytesIO(data)))
        numbers = {number for xref in document.xrefs for number in xref.get_objids()}
        for number in sorted(numbers):
            found |= _form(document, number)
    except (PDFException, PSException, ValueError, KeyError, TypeError, AttributeError, RecursionError, zlib.error):
        # pdfminer raises all of these on damaged files; pdfium says what is wrong with them.
        return {}
    return found


def _form(document: Any, number: int) -> dict[int, tuple[int, ...]]:
    """Return number -> the forms it draws; {} for an object that is no form with others in it."""
    from pdfminer.pdftypes import PDFObjRef, PDFStream, resolve1
    from pdfminer.psparser import literal_name

    stream = document.getobj(number)
    if not isinstance(stream, PDFStream) or literal_name(stream.get("Subtype")) != "Form":
        return {}
    resources = resolve1(stream.get("Resources")) or {}
    children = resolve1(resources.get("XObject")) or {} if isinstance(resources, dict) else {}
    targets = {name: child.objid for name, child in children.items() if isinstance(child, PDFObjRef)}
    if not targets:
        return {}
    names = (name.decode("latin-1") for name in _DRAWN.findall(stream.get_data()))
    return {number: tuple(targets[name] for name in names if name in targets)}


def _drawn(number: int, forms: Mapping[int, tuple[int, ...]], known: dict[int, int], above: tuple[int, ...]) -> int:
    """Return how many forms a form comes to; a form inside itself is drawn once."""
    if number in above or number not in forms or len(above) > 50:
        return 1
    if number not in known:
        counts = {child: forms[number].count(child) for child in set(forms[number])}
        known[number] = 1 + sum(count * _drawn(child, forms, known, (*above, number)) for child, count in counts.items())
    return known[number]
