"""SetSection and SetRow: pages and rows changed, the old ones remembered (ECMA-376 Part 1, 17.13.5.32 and 17.13.5.37)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.fixes import reasons
from pipeline.fixes.changes import has_change, remember
from pipeline.fixes.controls import locked
from pipeline.fixes.order import property_of, row_properties
from pipeline.fixes.plan import FORMAT, Claim, Plan, asked
from pipeline.fixes.site import Site
from pipeline.fixes.stamp import Stamp
from pipeline.model.correction import SetRow, SetSection
from pipeline.model.text import Text
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.units import mm_twips, twips_pt

if TYPE_CHECKING:
    from lxml import etree

_MARGINS: Final = ("top", "right", "bottom", "left", "header", "footer", "gutter")
_USUAL: Final = {"top": 1440, "right": 1440, "bottom": 1440, "left": 1440, "header": 720, "footer": 720, "gutter": 0}
"""Twips; what Word takes where a section does not say (all are required in a w:pgMar, 17.6.11)."""


def plan_section(correction: SetSection, site: Site) -> Plan | Text:
    """Plan to give the section its page and margins; or say why not."""
    section = site.element(correction.address, "sectPr")
    if section is None:
        return reasons.NOT_FOUND
    if not asked(correction):
        return reasons.EMPTY
    if has_change(section):
        return reasons.SUGGESTED
    claims = (Claim(section, "properties", properties=asked(correction)),)
    return Plan(FORMAT, claims, lambda: _set_section(section, correction, site.stamp))


def plan_row(correction: SetRow, site: Site) -> Plan | Text:
    """Plan to give the row its height; or say why not."""
    row = site.element(correction.address, "tr")
    if row is None:
        return reasons.NOT_FOUND
    if has_change(row.find(f"{W}trPr")):
        return reasons.SUGGESTED
    if locked(row):
        return reasons.CONTROLLED
    return Plan(FORMAT, (Claim(row, "properties", properties=frozenset({"height"})),), lambda: _set_row(row, correction, site.stamp))


def _set_section(section: etree._Element, correction: SetSection, stamp: Stamp) -> None:
    remember(section, stamp)
    margins = {name: getattr(correction, f"{name}_mm") for name in _MARGINS}
    if any(value is not None for value in margins.values()):
        page = property_of(section, "pgMar")
        for name, value in margins.items():
            if value is not None or page.get(f"{W}{name}") is None:
                page.set(f"{W}{name}", str(_USUAL[name] if value is None else mm_twips(value)))
    if correction.page_width_mm is not None or correction.page_height_mm is not None:
        _set_page(property_of(section, "pgSz"), correction)


def _set_page(page: etree._Element, correction: SetSection) -> None:
    for name, value in (("w", correction.page_width_mm), ("h", correction.page_height_mm)):
        if value is not None:
            page.set(f"{W}{name}", str(mm_twips(value)))
    page.attrib.pop(f"{W}code", "")
    page.attrib.pop(f"{W}orient", "")
    width, height = (twips_pt(page.get(f"{W}{name}")) or 0 for name in "wh")
    if width > height:
        page.set(f"{W}orient", "landscape")


def _set_row(row: etree._Element, correction: SetRow, stamp: Stamp) -> None:
    properties = row_properties(row)
    remember(properties, stamp)
    height = property_of(properties, "trHeight")
    height.set(f"{W}val", str(mm_twips(correction.height_mm)))
    height.set(f"{W}hRule", correction.rule)
