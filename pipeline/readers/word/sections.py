"""Sections: page size, margins, grid, columns, and the headers and footers in force (ECMA-376 Part 1, 17.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from pipeline.model.document import Section
from pipeline.ooxml.addresses import address_of
from pipeline.ooxml.namespaces import R, W
from pipeline.ooxml.package import Package
from pipeline.ooxml.units import integer, toggle, twips_mm, twips_pt

if TYPE_CHECKING:
    from lxml.etree import _Element

_GRIDS: Final = frozenset({"lines", "linesAndChars", "snapToChars"})
_LINE_GRIDS: Final = frozenset({"lines", "linesAndChars", "snapToChars"})
_KINDS: Final = frozenset({"nextPage", "continuous", "evenPage", "oddPage", "nextColumn"})
_INSIDE: Final = (f"{W}tbl", f"{W}txbxContent", f"{W}sectPrChange")
_PITCH_LIMIT_PT: Final = 1600.0


def section_elements(body: _Element) -> Iterator[_Element]:
    """Yield the w:sectPr that end a section, in order; those of tables and text boxes mean nothing to Word."""
    for element in body.iter(f"{W}sectPr"):
        if next(element.iterancestors(*_INSIDE), None) is None:
            yield element


def read_sections(package: Package, part: str, body: _Element) -> tuple[Section, ...]:
    """Return the sections of the body; headers and footers that a section does not name are the previous section's (17.10.2)."""
    sections: list[Section] = []
    headers: dict[str, str] = {}
    footers: dict[str, str] = {}
    for element in section_elements(body):
        headers = {**headers, **_references(package, part, element, "headerReference")}
        footers = {**footers, **_references(package, part, element, "footerReference")}
        sections.append(_section(part, element, len(sections), headers, footers))
    return tuple(sections)


def line_pitch(section: Section) -> float | None:
    """Return the height of a line of the document grid in points; None where no grid of lines is in force."""
    pitch = section.line_pitch_pt
    return pitch if section.grid in _LINE_GRIDS and pitch and pitch < _PITCH_LIMIT_PT else None


def _section(part: str, element: _Element, index: int, headers: dict[str, str], footers: dict[str, str]) -> Section:
    size = _attributes(element, "pgSz")
    margin = _attributes(element, "pgMar")
    grid = _attributes(element, "docGrid")
    numbers = _attributes(element, "pgNumType")
    kind = _attributes(element, "type").get("val", "nextPage")
    return Section(
        address=address_of(part, element),
        index=index,
        page_width_mm=twips_mm(size.get("w")),
        page_height_mm=twips_mm(size.get("h")),
        top_mm=twips_mm(margin.get("top")),
        bottom_mm=twips_mm(margin.get("bottom")),
        left_mm=twips_mm(margin.get("left")),
        right_mm=twips_mm(margin.get("right")),
        header_mm=twips_mm(margin.get("header")),
        footer_mm=twips_mm(margin.get("footer")),
        gutter_mm=twips_mm(margin.get("gutter")),
        kind=kind if kind in _KINDS else "nextPage",
        landscape=size.get("orient") == "landscape",
        columns=_columns(element),
        grid=grid.get("type") if grid.get("type") in _GRIDS else None,
        line_pitch_pt=twips_pt(grid.get("linePitch")),
        title_page=toggle(element.find(f"{W}titlePg")) is True,
        page_number_format=numbers.get("fmt"),
        page_number_start=integer(numbers.get("start")),
        footnote_format=_footnote_format(element),
        headers=tuple(sorted(headers.items())),
        footers=tuple(sorted(footers.items())),
    )


def _attributes(element: _Element, name: str) -> dict[str, str]:
    child = element.find(W + name)
    return {} if child is None else {str(key).removeprefix(W): str(value) for key, value in child.attrib.items()}


def _footnote_format(element: _Element) -> str | None:
    format_ = element.find(f"{W}footnotePr/{W}numFmt")
    return None if format_ is None else format_.get(f"{W}val")


def _columns(element: _Element) -> int:
    columns = element.find(f"{W}cols")
    if columns is None:
        return 1
    return max(1, integer(columns.get(f"{W}num")) or len(columns.findall(f"{W}col")) or 1)


def _references(package: Package, part: str, element: _Element, name: str) -> dict[str, str]:
    relationships = package.relationships(part)
    found: dict[str, str] = {}
    for reference in element.iterchildren(W + name):
        relationship = relationships.get(reference.get(f"{R}id", ""))
        if relationship is not None and not relationship.external and package.has(relationship.target):
            found[reference.get(f"{W}type", "default")] = relationship.target
    return found
