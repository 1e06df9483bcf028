"""layout.margins: the margins of each section, in millimetres; the gutter counts with the binding side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.correction import SetSection
from pipeline.model.document import Document, Section

Side = Literal["top", "bottom", "left", "right"]
_SIDES: tuple[Side, ...] = ("top", "bottom", "left", "right")
_TURNS: tuple[dict[Side, Side], ...] = (
    {"top": "top", "bottom": "bottom", "left": "left", "right": "right"},
    {"top": "left", "right": "top", "bottom": "right", "left": "bottom"},
    {"top": "right", "left": "top", "bottom": "left", "right": "bottom"},
)
"""A landscape page keeps its margins, or turns them with the sheet, either way."""
_HALF_TWIP = 25.4 / 1440 / 2
"""Word counts in twentieths of a point: 57 of them are called 1 mm."""
_MILLIMETRES = {"type": "number", "minimum": 0}
_UNITS = {"mm": (1, Text("毫米", "mm")), "cm": (10, Text("厘米", "cm"))}
"""What the message counts in; settings are millimetres."""


@check(
    "layout.margins",
    on=Subject.DOCUMENT,
    messages={
        "off": Text(
            "第{section}节的页边距（上/下/左/右）是{found}{unit}，应为{expected}{unit}（左边距连装订线）。",
            "section {section}: the margins (top/bottom/left/right) are {found} {unit}, not {expected} {unit} (left with the gutter)",
        )
    },
    settings={
        **dict.fromkeys(_SIDES, _MILLIMETRES),
        "tolerance": _MILLIMETRES,
        "unit": {"enum": list(_UNITS)},
        "cover": {"type": "string", "format": "regex"},
        "beyond-cover": {"type": "string", "format": "regex"},
    },
)
def layout_margins(document: Document, settings: Settings) -> Iterator[Observation]:
    """页边距不对，装订后会遮住文字，各页的版心也对不齐。"""
    asked: dict[Side, float] = {side: float(settings[side]) for side in _SIDES if side in settings}
    tolerance = float(settings.get("tolerance", 1.0)) + _HALF_TWIP
    for section in document.sections:
        there = _margins(section)
        if there is None:
            yield Skip(section.address, "unknown")
            continue
        turned = [{side: asked[turn[side]] for side in _SIDES if turn[side] in asked} for turn in _TURNS[: 3 if section.landscape else 1]]
        wrong = [[side for side, value in wanted.items() if abs(there[side] - value) > tolerance] for wanted in turned]
        fewest = min(range(len(wrong)), key=lambda turn: len(wrong[turn]))
        if not wrong[fewest]:
            yield Pass(section.address)
        elif _is_cover(document, section, settings):
            yield Skip(section.address, "not-applicable")
        else:
            yield _hit(section, there, turned[fewest], wrong[fewest], settings.get("unit", "mm"))


def _margins(section: Section) -> dict[Side, float] | None:
    if section.top_mm is None or section.bottom_mm is None or section.left_mm is None or section.right_mm is None:
        return None
    gutter = section.gutter_mm or 0.0
    return {"top": abs(section.top_mm), "bottom": abs(section.bottom_mm), "left": section.left_mm + gutter, "right": section.right_mm}


def _hit(section: Section, there: Mapping[Side, float], asked: Mapping[Side, float], wrong: list[Side], unit: str) -> Hit:
    gutter = section.gutter_mm or 0.0
    size, word = _UNITS[unit]
    values: dict[Side, float] = {side: asked[side] for side in wrong}
    binding = values.get("left")
    correction = SetSection(
        section.address,
        top_mm=values.get("top"),
        bottom_mm=values.get("bottom"),
        left_mm=None if binding is None else max(binding - gutter, 0.0),
        right_mm=values.get("right"),
        gutter_mm=binding if binding is not None and gutter > binding else None,
    )
    return Hit(
        "off",
        section.address,
        found="/".join(f"{round(there[side], 1) / size:g}" for side in _SIDES),
        expected="/".join(f"{asked[side] / size:g}" if side in asked else "-" for side in _SIDES),
        arguments={"section": section.index + 1, "unit": word},
        correction=correction,
    )


def _is_cover(document: Document, section: Section, settings: Settings) -> bool:
    """Tell whether the section is a cover and nothing more: the first of several, with a cover's words and without other headings."""
    cover, beyond = settings.get("cover"), settings.get("beyond-cover")
    if cover is None or section is not document.sections[0] or len(document.sections) < 2:
        return False
    texts = ["".join(one.text.split()) for one in document.paragraphs if one.section == section.index]
    if beyond is not None and any(re.fullmatch(beyond, text) for text in texts):
        return False
    return any(re.search(cover, text) for text in texts)
