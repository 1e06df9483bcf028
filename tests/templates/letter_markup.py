"""Letters as Chinese offices lay them out (GB/T 9704—2012): page, styles, signature, page numbers outside on either side."""

from __future__ import annotations

from pipeline.ooxml.fresh import FreshPart, fresh_package
from tests.templates.paper_markup import BODY, HEAD, TITLE, paragraph

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_TWIPS_PER_MM = 1440 / 25.4
_TOP, _BOTTOM, _LEFT, _RIGHT = 37, 35, 28, 26
"""Margins in millimetres (5.2.1)."""
_CHARACTER = 320
"""Twips of a character of 三号."""
_TEXT = "word/document.xml"
ROWS = (12, 29, 43, 31, 41)
"""Widths of the columns of a table of findings, as parts."""
HEADS = ("序号", "材料及位置", "存在问题", "依据", "补正要求")
FINDING = (
    "^{{ row.number }}",
    "{{ row.material }}{% if row.place %}{{ '\\n' }}{{ row.place }}{% endif %}",
    "{% if row.status %}（{{ row.status }}）{% endif %}{{ row.problem }}{% if row.quote %}（原文：“{{ row.quote }}”）{% endif %}",
    "{{ row.source }}",
    "{{ row.how or '请改正后重新报送。' }}{% if row.words %}{{ row.words }}{% endif %}",
)
NUMBER = "{% if number %}（受理编号{{ number }}）{% endif %}"


def signed() -> str:
    """Return issuer and day, one below the other in the middle of the right half."""
    return paragraph("", "Signature") + paragraph("{{ signatory }}", "Signature") + paragraph("{{ date }}", "Signature")


def reachable(*, where: bool = False) -> str:
    """Return whom to ask, in brackets below the day, as notes of letters stand (7.3.6); `where` with the address."""
    address = "{% if office.address %}，地址：{{ office.address }}{% endif %}" if where else ""
    return paragraph(
        f"（{{% if office.contact %}}联系人：{{{{ office.contact }}}}，{{% endif %}}联系电话：{{{{ office.phone }}}}{address}）", "Note"
    )


def document_number() -> str:
    """Return the line of the document's number, which only an office that gives one has."""
    return paragraph("{%p if office.document_number %}") + paragraph("{{ office.document_number }}", "Number") + paragraph("{%p endif %}")


def new_page() -> str:
    """Return a paragraph that begins a page."""
    return paragraph("附件", "AnnexMark")


def letter(*blocks: str) -> bytes:
    """Return the blocks as a .docx."""
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>'
        f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{_mm(_TOP)}" w:right="{_mm(_RIGHT)}" w:bottom="{_mm(_BOTTOM)}" '
        f'w:left="{_mm(_LEFT)}" w:header="851" w:footer="{_mm(25)}" w:gutter="0"/></w:sectPr>'
    )
    document = f"<w:document {_NAMESPACES}><w:body>{''.join(blocks)}{section}</w:body></w:document>"
    settings = (
        f'<w:settings {_NAMESPACES}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
    )
    return fresh_package(
        [
            FreshPart(_TEXT, f"{_MAIN}.document.main+xml", document, "officeDocument"),
            FreshPart("word/styles.xml", f"{_MAIN}.styles+xml", _styles(), "styles", _TEXT),
            FreshPart("word/settings.xml", f"{_MAIN}.settings+xml", settings, "settings", _TEXT),
            FreshPart("word/footer1.xml", f"{_MAIN}.footer+xml", _footer("FooterOdd"), "footer", _TEXT),
            FreshPart("word/footer2.xml", f"{_MAIN}.footer+xml", _footer("FooterEven"), "footer", _TEXT),
        ]
    )


def _mm(millimetres: float) -> int:
    return round(millimetres * _TWIPS_PER_MM)


def _footer(style: str) -> str:
    """Return "— 1 —"."""
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    dashes = [f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' for text in ("— ", " —")]
    return f'<w:ftr {_NAMESPACES}><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{dashes[0]}{field}{dashes[1]}</w:p></w:ftr>'


def _look(font: str, half_points: int) -> str:
    fonts = f'<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{font}" w:cs="Times New Roman"/>'
    return f'<w:rPr>{fonts}<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>'


def _spacing(before: int = 0, after: int = 0, line: int = 560, rule: str = "exact") -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{rule}"/>'


def _indent(*, first: int = 0, left: int = 0, right: int = 0) -> str:
    """Return an indent in characters."""
    ends = f'w:leftChars="{left * 100}" w:left="{left * _CHARACTER}" w:rightChars="{right * 100}" w:right="{right * _CHARACTER}"'
    return f'<w:ind {ends} w:firstLineChars="{first * 100}" w:firstLine="{first * _CHARACTER}"/>'


def _style(identity: str, name: str, look: str, paragraph_look: str, align: str) -> str:
    normal = identity == "Normal"
    head, based = (' w:default="1"', "") if normal else ("", '<w:basedOn w:val="Normal"/>')
    return (
        f'<w:style w:type="paragraph"{head} w:styleId="{identity}"><w:name w:val="{name}"/>{based}<w:qFormat/>'
        f'<w:pPr>{paragraph_look}<w:jc w:val="{align}"/></w:pPr>{look}</w:style>'
    )


def _styles() -> str:
    body, head, small = _look(BODY, 32), _look(HEAD, 32), _look(BODY, 21)
    tight = _spacing(20, 20, 300, "atLeast")
    keep, flush = "<w:keepNext/>", _indent()
    styles = (
        _style("Normal", "Normal", body, _spacing() + _indent(first=2), "both"),
        _style("Title", "Title", _look(TITLE, 44), f"{keep}{_spacing(0, 320, 640)}{flush}", "center"),
        _style("Number", "文号", body, f"{_spacing(0, 320)}{flush}", "right"),
        _style("Addressee", "主送", body, f"{_spacing()}{flush}", "left"),
        _style("Heading", "层次标题", head, f"{keep}{_spacing(60, 60)}{_indent(first=2)}", "left"),
        _style("Annexes", "附件说明", body, f"{_spacing()}{_indent(first=2)}", "left"),
        _style("Signature", "落款", body, f"{keep}{_spacing()}{_indent(left=12, right=2)}", "center"),
        _style("Note", "附注", body, f"{_spacing(120)}{_indent(first=2)}", "left"),
        _style("AnnexMark", "附件", head, f"{keep}<w:pageBreakBefore/>{_spacing(0, 280)}{flush}", "left"),
        _style("TableTitle", "表题", _look(TITLE, 36), f"{keep}{_spacing(0, 280)}{flush}", "center"),
        _style("Lead", "表前", body, f"{keep}{_spacing(0, 100)}{_indent(first=2)}", "both"),
        _style("After", "表后", body, f"{_spacing(120)}{_indent(first=2)}", "left"),
        _style("CellHead", "表头", _look(HEAD, 21), f"{keep}{tight}{flush}", "center"),
        _style("Cell", "表格文字", small, f"{tight}{flush}", "left"),
        _style("CellMiddle", "表格居中", small, f"{tight}{flush}", "center"),
        _style("FooterOdd", "单页页码", _look("宋体", 28), f"{_spacing(0, 0, 240, 'auto')}{_indent(right=1)}", "right"),
        _style("FooterEven", "双页页码", _look("宋体", 28), f"{_spacing(0, 0, 240, 'auto')}{_indent(left=1)}", "left"),
    )
    table = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
        '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    )
    return f"<w:styles {_NAMESPACES}>{''.join(styles)}{table}</w:styles>"
