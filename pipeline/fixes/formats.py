"""SetRun and SetParagraph: formatting changed, the old one remembered (ECMA-376 Part 1, 17.13.5.29 and 17.13.5.31)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from pipeline.fixes import reasons
from pipeline.fixes.changes import has_change, remember
from pipeline.fixes.controls import locked
from pipeline.fixes.order import paragraph_properties, property_of, run_properties
from pipeline.fixes.plan import FORMAT, Claim, Plan, asked
from pipeline.fixes.site import Site
from pipeline.fixes.stamp import Stamp
from pipeline.fixes.stretches import within
from pipeline.model.correction import SetParagraph, SetRun
from pipeline.model.document import LineSpacing
from pipeline.model.text import Text
from pipeline.ooxml.fields import TYPED
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.units import half_points_pt, pt_twips

if TYPE_CHECKING:
    from lxml import etree

_RUN_PROPERTIES: Final = f"{W}rPr"
_PARAGRAPH_PROPERTIES: Final = f"{W}pPr"
_VAL: Final = f"{W}val"
_USUAL_SIZE: Final = 10.5
"""Points; the size of 五号, Word's default for Chinese text."""


def plan_run_format(correction: SetRun, site: Site) -> Plan | Text:
    """Plan to format the characters of the span; the paragraph mark keeps its own formatting. Or say why not."""
    span = correction.span
    paragraph = site.element(span.address, "p")
    stretches = () if paragraph is None else site.stretches(paragraph)
    if paragraph is None or not 0 <= span.start <= span.end <= (stretches[-1].end if stretches else 0):
        return reasons.NOT_FOUND
    covered = [s for s in within(stretches, span.start, span.end) if s.is_run]
    shown = [s for s in covered if s.start < s.end]
    if not shown or not asked(correction):
        return reasons.EMPTY
    if shown[0].start < span.start or shown[-1].end > span.end:
        return reasons.NOT_APART
    if any(s.shown.inserted or has_change(s.element.find(_RUN_PROPERTIES)) for s in shown):
        return reasons.SUGGESTED
    if any(locked(s.element) for s in shown):
        return reasons.CONTROLLED
    # Results of fields among typed text are formatted with it; alone they would be written over at the next update.
    if all((s.shown.field or "") not in TYPED for s in shown):
        return reasons.GENERATED
    claims = (Claim(paragraph, "format", span.start, span.end, asked(correction)),)
    runs = [s.element for s in covered if not has_change(s.element.find(_RUN_PROPERTIES))]
    return Plan(FORMAT, claims, lambda: _format_runs(runs, correction, site.stamp))


def plan_paragraph_format(correction: SetParagraph, site: Site) -> Plan | Text:
    """Plan to format the paragraph; or say why not."""
    paragraph = site.element(correction.address, "p")
    if paragraph is None:
        return reasons.NOT_FOUND
    if not asked(correction):
        return reasons.EMPTY
    if has_change(paragraph.find(_PARAGRAPH_PROPERTIES)):
        return reasons.SUGGESTED
    if locked(paragraph):
        return reasons.CONTROLLED
    style = None if correction.style is None else site.style_id(correction.style)
    if correction.style is not None and style is None:
        return reasons.NO_STYLE
    claims = (Claim(paragraph, "properties", properties=asked(correction)),)
    return Plan(FORMAT, claims, lambda: _format_paragraph(paragraph, correction, style, site))


def _format_runs(runs: list[etree._Element], correction: SetRun, stamp: Stamp) -> None:
    for run in runs:
        properties = run_properties(run)
        remember(properties, stamp)
        shape_run(properties, correction)


def shape_run(properties: etree._Element, correction: SetRun) -> None:
    """Give a w:rPr what the correction asks for; nothing is remembered."""
    _set_fonts(properties, correction)
    if correction.size_pt is not None:
        for name in ("sz", "szCs"):
            property_of(properties, name).set(_VAL, str(round(correction.size_pt * 2)))
    for name, value in (("b", correction.bold), ("bCs", correction.bold), ("i", correction.italic), ("iCs", correction.italic)):
        if value is not None:
            _set_toggle(property_of(properties, name), on=value)
    if correction.underline is not None:
        _set_only(property_of(properties, "u"), correction.underline)
    if correction.color is not None:
        _set_only(property_of(properties, "color"), correction.color)


def _set_fonts(properties: etree._Element, correction: SetRun) -> None:
    slots = {"eastAsia": correction.font_east_asia, "ascii": correction.font_ascii, "hAnsi": correction.font_ascii}
    for slot, font in slots.items():
        if font is not None:
            fonts = property_of(properties, "rFonts")
            fonts.set(f"{W}{slot}", font)
            # A theme font would win over the name (17.3.2.26).
            fonts.attrib.pop(f"{W}{slot}Theme", "")


def _format_paragraph(paragraph: etree._Element, correction: SetParagraph, style: str | None, site: Site) -> None:
    properties = paragraph_properties(paragraph)
    remember(properties, site.stamp)
    if style is not None:
        property_of(properties, "pStyle").set(_VAL, style)
    shape_paragraph(paragraph, correction, strict=site.package.strict)


def shape_paragraph(paragraph: etree._Element, correction: SetParagraph, *, strict: bool) -> None:
    """Give a w:p what the correction asks for, the style apart; nothing is remembered. `strict` is the dialect of the package."""
    properties = paragraph_properties(paragraph)
    if correction.align is not None:
        # Strict names for the edges of a line (ISO/IEC 29500-1, 17.18.44).
        edges = {"left": "start", "right": "end"} if strict else {}
        property_of(properties, "jc").set(_VAL, edges.get(correction.align, correction.align))
    if correction.page_break_before is not None:
        _set_toggle(property_of(properties, "pageBreakBefore"), on=correction.page_break_before)
    if correction.line_spacing is not None:
        _set_line(property_of(properties, "spacing"), correction.line_spacing)
    for edge in ("before", "after"):
        _set_space(properties, edge, getattr(correction, f"space_{edge}_lines"), getattr(correction, f"space_{edge}_pt"))
    if correction.indent_left_pt is not None:
        edge = "start" if strict else "left"
        _set(property_of(properties, "ind"), {edge: pt_twips(correction.indent_left_pt), f"{edge}Chars": 0})
    _set_first_line(properties, correction, _size_of(paragraph))


def _set_line(spacing: etree._Element, line: LineSpacing) -> None:
    if line.rule == "multiple":
        _set(spacing, {"line": round(line.value * 240), "lineRule": "auto"})
    else:
        _set(spacing, {"line": pt_twips(line.value), "lineRule": line.rule})


def _set_space(properties: etree._Element, edge: str, lines: float | None, points: float | None) -> None:
    """Lines win over points, and automatic spacing over both (17.3.1.33); what is not asked for is switched off.

    Beside lines stand the points they come to at 12 points a line, for programs that know no lines.
    """
    if lines is not None:
        values = {f"{edge}Lines": round(lines * 100), edge: pt_twips(lines * 12), f"{edge}Autospacing": 0}
        _set(property_of(properties, "spacing"), values)
    elif points is not None:
        _set(property_of(properties, "spacing"), {f"{edge}Lines": 0, edge: pt_twips(points), f"{edge}Autospacing": 0})


def _set_first_line(properties: etree._Element, correction: SetParagraph, size: float) -> None:
    characters, points = correction.first_line_indent_chars, correction.first_line_indent_pt
    if characters is None and points is None:
        return
    indent = property_of(properties, "ind")
    amount, length = (characters, characters * size) if characters is not None else (0.0, points or 0.0)
    used, unused = ("hanging", "firstLine") if length < 0 else ("firstLine", "hanging")
    for name in (unused, f"{unused}Chars"):
        indent.attrib.pop(f"{W}{name}", "")
    _set(indent, {f"{used}Chars": round(abs(amount) * 100), used: pt_twips(abs(length))})


def _size_of(paragraph: etree._Element) -> float:
    """Return the size the paragraph's text begins with, as far as it stands on the run itself; points."""
    size = paragraph.find(f"{W}r/{_RUN_PROPERTIES}/{W}sz")
    return _USUAL_SIZE if size is None else half_points_pt(size.get(_VAL)) or _USUAL_SIZE


def _set(element: etree._Element, values: Mapping[str, int | str]) -> None:
    for name, value in values.items():
        element.set(f"{W}{name}", str(value))


def _set_toggle(element: etree._Element, *, on: bool) -> None:
    if on:
        element.attrib.pop(_VAL, "")
    else:
        element.set(_VAL, "0")


def _set_only(element: etree._Element, value: str) -> None:
    """Theme colours would win over the value (17.3.2.6)."""
    element.attrib.clear()
    element.set(_VAL, value)
