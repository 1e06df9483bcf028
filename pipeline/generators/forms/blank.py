"""A blank form as a Word file: title, tables, notes on an A4 page, fonts as the notice has them."""

from __future__ import annotations

from typing import Final
from xml.sax.saxutils import quoteattr

from lxml import etree

from pipeline.generators.forms.grid import form_tables
from pipeline.generators.forms.markup import PROMPT_STYLE, THIN, label, legal, paragraph
from pipeline.language.normal import norm
from pipeline.model.profile import Form
from pipeline.ooxml.content_types import WORD
from pipeline.ooxml.fresh import FreshPart, fresh_package
from pipeline.ooxml.fresh_parts import DEFAULT_STYLES, core_part, settings_part
from pipeline.ooxml.namespaces import NSMAP, W

_MAIN: Final = "word/document.xml"
_SHORT_SIDE, _LONG_SIDE = 11906, 16838
"""A4 in twentieths of a point."""
_MARGIN: Final = 1134
"""20 mm."""
_LEAST_MARGIN, _MOST_MARGIN = 567, 1800
"""10 mm and 31.7 mm."""
_NAMES: Final = " ".join(f'xmlns:{prefix}="{NSMAP[prefix]}"' for prefix in ("w", "r", "mc", "w14", "w15")) + ' mc:Ignorable="w14 w15"'


def blank_form(form: Form) -> bytes:
    """Return the form as .docx: a content control tagged with its key for every field, a tick box for every option.

    Printed words are locked. The same form gives the same bytes.
    """
    return fresh_package(
        (
            FreshPart(_MAIN, f"{WORD}.document.main+xml", _document(form), "officeDocument"),
            FreshPart("word/styles.xml", f"{WORD}.styles+xml", _styles(form), "styles", _MAIN),
            settings_part(_MAIN, _NAMES),
            core_part(legal(form.title)),
        )
    )


def number_controls(root: etree._Element) -> None:
    """Give every content control of the tree an id of its own, in their order."""
    for number, identity in enumerate(root.iter(f"{W}id"), 1):
        identity.set(f"{W}val", str(number))


def _document(form: Form) -> str:
    written = norm("".join(cell.label for one in form.rows for cell in one.cells), digits=True)
    notes = [note for note in form.notes if norm(note, digits=True) not in written]
    body = _above(form) + form_tables(form) + THIN + "".join(paragraph(label(note)) for note in notes)
    root = etree.fromstring(f"<w:document {_NAMES}><w:body>{body}{_page(sum(form.columns))}</w:body></w:document>")
    number_controls(root)
    return etree.tostring(root, encoding="unicode")


def _above(form: Form) -> str:
    """Return the lines above the tables: 附件一：, the title, what stands under it."""
    printed = form.printed
    head = paragraph(label(printed.head, _look(printed.title_font, 14))) if printed.head else ""
    around = f'<w:spacing w:before="120" w:after="{60 if printed.under else 200}"/>'
    title = paragraph(label(form.title, _look(printed.title_font, printed.title_size)), "center", around)
    under = paragraph(label(printed.under), "center", '<w:spacing w:after="120"/>') if printed.under else ""
    return head + title + under


def _look(font: str, points: float) -> str:
    named = quoteattr(font)
    return (
        f'<w:rFonts w:ascii={named} w:hAnsi={named} w:eastAsia={named}/><w:sz w:val="{round(points * 2)}"/>'
        f'<w:szCs w:val="{round(points * 2)}"/>'
    )


def _page(width: int) -> str:
    """Return an A4 page whose text is as wide as the table: upright if it can be."""
    lying = width > _SHORT_SIDE - 2 * _LEAST_MARGIN
    wide, high = (_LONG_SIDE, _SHORT_SIDE) if lying else (_SHORT_SIDE, _LONG_SIDE)
    side = max(min(_MOST_MARGIN, (wide - width) // 2), _LEAST_MARGIN)
    turned = ' w:orient="landscape"' if lying else ""
    return (
        f'<w:sectPr><w:pgSz w:w="{wide}" w:h="{high}"{turned}/>'
        f'<w:pgMar w:top="{_MARGIN}" w:right="{side}" w:bottom="{_MARGIN}" w:left="{side}" w:header="851" w:footer="850"'
        ' w:gutter="0"/></w:sectPr>'
    )


def _styles(form: Form) -> str:
    return (
        f"<w:styles {_NAMES}><w:docDefaults><w:rPrDefault><w:rPr>{_look(form.printed.font, form.printed.size)}"
        '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        f"{DEFAULT_STYLES}{PROMPT_STYLE}</w:styles>"
    )
