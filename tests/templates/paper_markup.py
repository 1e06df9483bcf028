"""Word papers as Chinese offices lay them out (GB/T 9704): the pieces that the templates of a batch's papers are made of."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from pipeline.ooxml.fresh import FreshPart, fresh_package

TITLE, HEAD, BODY = "方正小标宋简体", "黑体", "仿宋_GB2312"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_TWIPS_PER_MM = 1440 / 25.4
WIDTH = round((210 - 28 - 26) * _TWIPS_PER_MM)
"""Twips between the margins of an upright page."""


def _mm(millimetres: float) -> int:
    return round(millimetres * _TWIPS_PER_MM)


def _look(font: str, half_points: int) -> str:
    fonts = f'<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{font}" w:cs="Times New Roman"/>'
    return f'<w:rPr>{fonts}<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/></w:rPr>'


def paragraph(text: str, style: str = "") -> str:
    """Return a paragraph of a style ("" is the body: 三号仿宋, two characters in, 28 points a line)."""
    chosen = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{chosen}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def table(widths: Sequence[int], *rows: Sequence[str] | str, height: int = 0) -> str:
    """Return a table with a head; `widths` are parts of the whole. A row given as text is a mark of the template alone in its row.

    `height` is the least height of the rows below the head, in twips.
    """
    total = sum(widths)
    grid = [WIDTH * width // total for width in widths]
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in _SIDES)
    margins = '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>'
    properties = (
        f'<w:tblPr><w:tblW w:w="{sum(grid)}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{borders}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/>'
        f"{margins}</w:tblPr>"
    )
    body = "".join(_row(row, grid, number == 0, height) for number, row in enumerate(rows))
    return f"<w:tbl>{properties}<w:tblGrid>{columns}</w:tblGrid>{body}</w:tbl>"


_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def _row(cells: Sequence[str] | str, grid: Sequence[int], head: bool, height: int) -> str:
    if isinstance(cells, str):
        width = f'<w:tcPr><w:tcW w:w="{sum(grid)}" w:type="dxa"/><w:gridSpan w:val="{len(grid)}"/></w:tcPr>'
        return f"<w:tr><w:tc>{width}{paragraph(cells, 'Cell')}</w:tc></w:tr>"
    least = f'<w:trHeight w:val="{height}"/>' if height and not head else ""
    properties = f"<w:trPr><w:cantSplit/>{least}{'<w:tblHeader/>' if head else ''}</w:trPr>"
    return f"<w:tr>{properties}{''.join(_cell(text, width, head) for text, width in zip(cells, grid, strict=True))}</w:tr>"


def _cell(text: str, width: int, head: bool) -> str:
    centred = head or text.startswith("^")
    style = "CellHead" if head else "CellMiddle" if centred else "Cell"
    properties = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
    return f"<w:tc>{properties}{paragraph(text.removeprefix('^'), style)}</w:tc>"


def template(*blocks: str) -> bytes:
    """Return the paragraphs and tables as a .docx with margins 37, 35, 28, 26 mm and page numbers below."""
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="{_mm(37)}" w:right="{_mm(26)}" w:bottom="{_mm(35)}" w:left="{_mm(28)}" w:header="851" w:footer="{_mm(25)}" '
        'w:gutter="0"/></w:sectPr>'
    )
    document = f"<w:document {_NAMESPACES}><w:body>{''.join(blocks)}{section}</w:body></w:document>"
    number = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    number += '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    dash = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
    footer = f'<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{dash.format("— ")}{number}{dash.format(" —")}</w:p>'
    return fresh_package(
        [
            FreshPart("word/document.xml", f"{_MAIN}.document.main+xml", document, "officeDocument"),
            FreshPart("word/styles.xml", f"{_MAIN}.styles+xml", _styles(), "styles", "word/document.xml"),
            FreshPart("word/footer1.xml", f"{_MAIN}.footer+xml", f"<w:ftr {_NAMESPACES}>{footer}</w:ftr>", "footer", "word/document.xml"),
        ]
    )


def _style(identity: str, name: str, look: str, spacing: str, align: str, *, first: int = 0, keep: bool = False) -> str:
    """Return a paragraph style; `first` is its first-line indent in characters."""
    normal = identity == "Normal"
    head = ' w:default="1"' if normal else ""
    based = "" if normal else '<w:basedOn w:val="Normal"/>'
    indent = f'<w:ind w:firstLineChars="{first * 100}" w:firstLine="{first * 320}"/>'
    inside = f'{"<w:keepNext/>" if keep else ""}{spacing}{indent}<w:jc w:val="{align}"/>'
    return (
        f'<w:style w:type="paragraph"{head} w:styleId="{identity}"><w:name w:val="{name}"/>{based}<w:qFormat/>'
        f"<w:pPr>{inside}</w:pPr>{look}</w:style>"
    )


def _spacing(before: int = 0, after: int = 0, line: int = 560, rule: str = "exact") -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{rule}"/>'


def _styles() -> str:
    body, head, loose = _look(BODY, 32), _look(HEAD, 32), _spacing(20, 20, 240, "auto")
    styles = (
        _style("Normal", "Normal", body, _spacing(), "both", first=2),
        _style("Title", "Title", _look(TITLE, 44), _spacing(0, 560, 700), "center"),
        _style("Number", "文号", body, _spacing(0, 280), "center"),
        _style("Addressee", "主送", body, _spacing(), "left"),
        _style("Heading", "层次标题", head, _spacing(160, 60), "left", first=2, keep=True),
        _style("Signature", "落款", body, _spacing(), "right", keep=True),
        _style("TableTitle", "表题", head, _spacing(280, 140), "center", keep=True),
        _style("CellHead", "表头", _look(HEAD, 24), loose, "center"),
        _style("Cell", "表格文字", _look(BODY, 24), loose, "left"),
        _style("CellMiddle", "表格居中", _look(BODY, 24), loose, "center"),
        _style("Footer", "footer", _look("宋体", 28), _spacing(0, 0, 240, "auto"), "center"),
    )
    return f"<w:styles {_NAMESPACES}>{''.join(styles)}</w:styles>"
