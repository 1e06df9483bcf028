"""layout.page-size: the paper of each section, in millimetres."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.correction import SetSection
from pipeline.model.document import Document

_HALF_TWIP = 25.4 / 1440 / 2
_MILLIMETRES = {"type": "number", "exclusiveMinimum": 0}


@check(
    "layout.page-size",
    on=Subject.DOCUMENT,
    messages={
        "off": Text(
            "第{section}节的纸张是{found}毫米，应为{expected}毫米。",
            "section {section}: the paper is {found} mm; {expected} mm is asked for",
        )
    },
    settings={
        "width": _MILLIMETRES,
        "height": _MILLIMETRES,
        "tolerance": {"type": "number", "minimum": 0},
        "landscape": {"type": "boolean"},
    },
    required=("width", "height"),
)
def layout_page_size(document: Document, settings: Settings) -> Iterator[Observation]:
    """纸张大小不一，打印和装订时会错位。"""
    tolerance = float(settings.get("tolerance", 1.0)) + _HALF_TWIP
    for section in document.sections:
        there = (section.page_width_mm, section.page_height_mm)
        if there[0] is None or there[1] is None:
            yield Skip(section.address, "unknown")
            continue
        width, height = float(settings["width"]), float(settings["height"])
        if there[0] > there[1] and settings.get("landscape", True):
            width, height = height, width
        if abs(there[0] - width) <= tolerance and abs(there[1] - height) <= tolerance:
            yield Pass(section.address)
            continue
        yield Hit(
            "off",
            section.address,
            found=f"{there[0]:.0f}×{there[1]:.0f}",
            expected=f"{width:g}×{height:g}",
            arguments={"section": section.index + 1},
            correction=SetSection(section.address, page_width_mm=width, page_height_mm=height),
        )
