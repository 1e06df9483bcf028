"""The smallest Word files: a package around the XML a test cares about."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w10="urn:schemas-microsoft-com:office:word" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {
    "styles": f"{_MAIN}.styles+xml",
    "numbering": f"{_MAIN}.numbering+xml",
    "settings": f"{_MAIN}.settings+xml",
    "comments": f"{_MAIN}.comments+xml",
    "footnotes": f"{_MAIN}.footnotes+xml",
    "endnotes": f"{_MAIN}.endnotes+xml",
    "header": f"{_MAIN}.header+xml",
    "footer": f"{_MAIN}.footer+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
}
A4 = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>'
)


def paragraph(text: str = "", properties: str = "", run_properties: str = "") -> str:
    """Return a w:p with one run; no run at all for an empty text."""
    run = f'<w:r><w:rPr>{run_properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}</w:p>"


def paragraphs(*texts: str) -> str:
    """Return one plain w:p for each text."""
    return "".join(paragraph(text) for text in texts)


def table(*rows: tuple[str, ...]) -> str:
    """Return a w:tbl of plain cells; text, or the XML of a cell (w:tc) or of its content (w:p)."""

    def cell(content: str) -> str:
        if content.startswith("<w:tc"):
            return content
        inner = content if content.startswith("<w:p") else paragraph(content)
        return f"<w:tc><w:tcPr/>{inner}</w:tc>"

    width = max((len(row) for row in rows), default=0)
    grid = "".join('<w:gridCol w:w="2000"/>' for _ in range(width))
    body = "".join("<w:tr>" + "".join(cell(content) for content in row) + "</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def document_xml(body: str, section: str = A4) -> str:
    """Return the text of word/document.xml."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>'


def docx(body: str, *, section: str = A4, parts: Mapping[str, str | bytes] | None = None, relationships: str = "", **xml: str) -> bytes:
    """Return a docx with `body` in word/document.xml.

    Keywords `styles`, `numbering`, `settings`, `theme`, `header1` … give the inside of that part's root element.
    `parts` adds parts as they are; `relationships` adds lines to document.xml.rels.
    """
    files: dict[str, str | bytes] = {"word/document.xml": document_xml(body, section)}
    types = [f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>']
    links = [relationships]
    roots = {"header": "hdr", "footer": "ftr"}
    for number, (name, inside) in enumerate(sorted(xml.items()), 1):
        kind = name.rstrip("0123456789")
        if kind == "theme":
            theme = "http://schemas.openxmlformats.org/drawingml/2006/main"
            content = f'<a:theme xmlns:a="{theme}" name="t"><a:themeElements>{inside}</a:themeElements></a:theme>'
        else:
            root = roots.get(kind, kind)
            content = f"<w:{root} {NAMESPACES}>{inside}</w:{root}>"
        path = f"{name}.xml"
        files[f"word/{path}"] = content
        types.append(f'<Override PartName="/word/{path}" ContentType="{_KINDS[kind]}"/>')
        links.append(f'<Relationship Id="rIdT{number}" Type="{R}/{kind}" Target="{path}"/>')
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    files["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        + "".join(types)
        + "</Types>"
    )
    files["_rels/.rels"] = (
        f'<Relationships xmlns="{relations}"><Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    files["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{relations}">{"".join(links)}</Relationships>'
    files.update(parts or {})
    return zipped(files)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """Return a zip of `files` with fixed dates."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
