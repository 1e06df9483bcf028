"""The names Word's XML is written in, and how the strict ones map onto the transitional ones (ECMA-376 Part 1 and Part 4, annex A)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_OPEN: Final = "http://schemas.openxmlformats.org/"
_MICROSOFT: Final = "http://schemas.microsoft.com/office/"
_STRICT: Final = "http://purl.oclc.org/ooxml/"

NSMAP: Final[Mapping[str, str]] = MappingProxyType(
    {
        "w": f"{_OPEN}wordprocessingml/2006/main",
        "r": f"{_OPEN}officeDocument/2006/relationships",
        "m": f"{_OPEN}officeDocument/2006/math",
        "a": f"{_OPEN}drawingml/2006/main",
        "c": f"{_OPEN}drawingml/2006/chart",
        "dgm": f"{_OPEN}drawingml/2006/diagram",
        "pic": f"{_OPEN}drawingml/2006/picture",
        "wp": f"{_OPEN}drawingml/2006/wordprocessingDrawing",
        "mc": f"{_OPEN}markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "w10": "urn:schemas-microsoft-com:office:word",
        "w14": f"{_MICROSOFT}word/2010/wordml",
        "w15": f"{_MICROSOFT}word/2012/wordml",
        "wp14": f"{_MICROSOFT}word/2010/wordprocessingDrawing",
        "wps": f"{_MICROSOFT}word/2010/wordprocessingShape",
        "wpg": f"{_MICROSOFT}word/2010/wordprocessingGroup",
        "wpc": f"{_MICROSOFT}word/2010/wordprocessingCanvas",
        "wpi": f"{_MICROSOFT}word/2010/wordprocessingInk",
        "a14": f"{_MICROSOFT}drawing/2010/main",
    }
)
"""Usual prefix -> namespace, as XPath and serialising want it."""

W: Final = f"{{{NSMAP['w']}}}"
R: Final = f"{{{NSMAP['r']}}}"
M: Final = f"{{{NSMAP['m']}}}"
A: Final = f"{{{NSMAP['a']}}}"
C: Final = f"{{{NSMAP['c']}}}"
DGM: Final = f"{{{NSMAP['dgm']}}}"
PIC: Final = f"{{{NSMAP['pic']}}}"
WP: Final = f"{{{NSMAP['wp']}}}"
MC: Final = f"{{{NSMAP['mc']}}}"
V: Final = f"{{{NSMAP['v']}}}"
O: Final = f"{{{NSMAP['o']}}}"  # noqa: E741 - the usual prefix of Office's own VML names
W10: Final = f"{{{NSMAP['w10']}}}"
W14: Final = f"{{{NSMAP['w14']}}}"
WPG: Final = f"{{{NSMAP['wpg']}}}"
XML: Final = "{http://www.w3.org/XML/1998/namespace}"
CT: Final = f"{{{_OPEN}package/2006/content-types}}"
REL: Final = f"{{{_OPEN}package/2006/relationships}}"
CP: Final = f"{{{_OPEN}package/2006/metadata/core-properties}}"
DC: Final = "{http://purl.org/dc/elements/1.1/}"

UNDERSTOOD: Final = frozenset(
    NSMAP[prefix] for prefix in ("w", "r", "m", "a", "pic", "wp", "w14", "w15", "wp14", "wps", "wpg", "wpc", "wpi", "a14")
)
"""Namespaces whose mc:Choice is taken (ECMA-376 Part 3, 7.6); of any other the mc:Fallback."""

RELATIONSHIPS: Final = f"{_OPEN}officeDocument/2006/relationships"
STRICT_RELATIONSHIPS: Final = f"{_STRICT}officeDocument/relationships"

STRICT: Final[Mapping[str, str]] = MappingProxyType(
    {
        f"{_STRICT}{strict}": f"{_OPEN}{transitional}"
        for strict, transitional in {
            "wordprocessingml/main": "wordprocessingml/2006/main",
            "officeDocument/relationships": "officeDocument/2006/relationships",
            "officeDocument/math": "officeDocument/2006/math",
            "officeDocument/sharedTypes": "officeDocument/2006/sharedTypes",
            "officeDocument/bibliography": "officeDocument/2006/bibliography",
            "officeDocument/characteristics": "officeDocument/2006/characteristics",
            "officeDocument/customXml": "officeDocument/2006/customXml",
            "officeDocument/extendedProperties": "officeDocument/2006/extended-properties",
            "officeDocument/customProperties": "officeDocument/2006/custom-properties",
            "officeDocument/docPropsVTypes": "officeDocument/2006/docPropsVTypes",
            "schemaLibrary/main": "schemaLibrary/2006/main",
            "drawingml/main": "drawingml/2006/main",
            "drawingml/chart": "drawingml/2006/chart",
            "drawingml/chartDrawing": "drawingml/2006/chartDrawing",
            "drawingml/diagram": "drawingml/2006/diagram",
            "drawingml/lockedCanvas": "drawingml/2006/lockedCanvas",
            "drawingml/picture": "drawingml/2006/picture",
            "drawingml/spreadsheetDrawing": "drawingml/2006/spreadsheetDrawing",
            "drawingml/wordprocessingDrawing": "drawingml/2006/wordprocessingDrawing",
            "spreadsheetml/main": "spreadsheetml/2006/main",
        }.items()
    }
)
"""Strict namespace -> the transitional one that means the same."""
