"""Parts that every Word file of ours has: its settings, and what it is called."""

from __future__ import annotations

from typing import Final
from xml.sax.saxutils import escape

from pipeline.ooxml.content_types import WORD
from pipeline.ooxml.fresh import FreshPart
from pipeline.ooxml.namespaces import CP, DC

_MODERN: Final = "http://schemas.microsoft.com/office/word"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
DEFAULT_STYLES: Final = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)
"""What word/styles.xml says of paragraphs and tables that name no style, as Word writes it into a new file."""


def settings_part(main: str, names: str, *, even_and_odd: bool = False) -> FreshPart:
    """Return the settings of the document `main`: Word 2013 and later, Chinese; `names` are the namespaces that the package declares."""
    headers = "<w:evenAndOddHeaders/>" if even_and_odd else ""
    xml = (
        f'<w:settings {names}>{headers}<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>'
        f'<w:compatSetting w:name="compatibilityMode" w:uri="{_MODERN}" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'
    )
    return FreshPart("word/settings.xml", f"{WORD}.settings+xml", xml, "settings", main)


def core_part(title: str) -> FreshPart:
    """Return the properties of the file: its title, and nothing of who made it; `title` holds characters of XML only."""
    xml = f'<cp:coreProperties xmlns:cp="{CP[1:-1]}" xmlns:dc="{DC[1:-1]}"><dc:title>{escape(title)}</dc:title></cp:coreProperties>'
    return FreshPart("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml, _PACKAGE)
