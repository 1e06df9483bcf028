"""The order in which properties stand in their parent; Word refuses files that break it (ECMA-376 Part 1, annex A.1)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pipeline.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

_TABLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # EG_ParaRPrTrackChanges, then EG_RPrBase; Word's own w14 effects stand between these and rPrChange.
        "rPr": """ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
            noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign
            rtl cs em lang eastAsianLayout specVanish oMath * rPrChange""",
        "pPr": """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
            suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
            spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
            divId cnfStyle * rPr sectPr pPrChange""",
        "sectPr": """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType
            cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings * sectPrChange""",
        # The properties of a row are a choice without order; only the tracked marks must stand last.
        "trPr": "* ins del trPrChange",
    }
)
_RANKS: Final[Mapping[str, Mapping[str, int]]] = MappingProxyType(
    {f"{W}{parent}": {f"{W}{name}": rank for rank, name in enumerate(names.split())} for parent, names in _TABLES.items()}
)
_OTHERS: Final = f"{W}*"


def place(parent: etree._Element, child: etree._Element) -> etree._Element:
    """Put `child` where the schema wants it among the children of `parent` (w:rPr, w:pPr, w:sectPr, w:trPr); return it."""
    ranks = _RANKS[parent.tag]
    rank = ranks.get(child.tag, ranks[_OTHERS])
    following = next((other for other in parent if ranks.get(other.tag, ranks[_OTHERS]) > rank), None)
    if following is None:
        parent.append(child)
    else:
        following.addprevious(child)
    return child


def property_of(parent: etree._Element, name: str) -> etree._Element:
    """Return the property w:`name` of `parent`, made at its place if it is not there."""
    found = parent.find(f"{W}{name}")
    return place(parent, parent.makeelement(f"{W}{name}")) if found is None else found


def run_properties(run: etree._Element) -> etree._Element:
    """Return the w:rPr of a run, made as its first child if it is not there."""
    return _first(run, "rPr")


def paragraph_properties(paragraph: etree._Element) -> etree._Element:
    """Return the w:pPr of a paragraph, made as its first child if it is not there."""
    return _first(paragraph, "pPr")


def row_properties(row: etree._Element) -> etree._Element:
    """Return the w:trPr of a table row; it stands behind w:tblPrEx."""
    found = row.find(f"{W}trPr")
    if found is not None:
        return found
    made = row.makeelement(f"{W}trPr")
    exceptions = row.find(f"{W}tblPrEx")
    if exceptions is None:
        row.insert(0, made)
    else:
        exceptions.addnext(made)
    return made


def _first(parent: etree._Element, name: str) -> etree._Element:
    found = parent.find(f"{W}{name}")
    if found is None:
        found = parent.makeelement(f"{W}{name}")
        parent.insert(0, found)
    return found
