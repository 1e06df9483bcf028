"""layout.header-distance: how far header and footer stand from the edges of the paper, in millimetres."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.correction import SetSection
from pipeline.model.document import Document, Section

_HALF_TWIP = 25.4 / 1440 / 2
_MILLIMETRES = {"type": "number", "minimum": 0}


@check(
    "layout.header-distance",
    on=Subject.DOCUMENT,
    messages={
        "off": Text(
            "第{section}节的页眉、页脚距边界是{found}厘米，应为{expected}厘米。",
            "section {section}: header and footer stand {found} cm from the edges; {expected} cm is asked for",
        )
    },
    settings={"header": _MILLIMETRES, "footer": _MILLIMETRES, "tolerance": _MILLIMETRES},
    required=("header", "footer"),
)
def layout_header_distance(document: Document, settings: Settings) -> Iterator[Observation]:
    """页眉、页脚的位置不一，汇编成册后各篇对不齐。"""
    header, footer = float(settings["header"]), float(settings["footer"])
    tolerance = float(settings.get("tolerance", 1.0)) + _HALF_TWIP
    for section in document.sections:
        if section.header_mm is None or section.footer_mm is None or _is_lost(section):
            yield Skip(section.address, "unknown")
        elif abs(section.header_mm - header) <= tolerance and abs(section.footer_mm - footer) <= tolerance:
            yield Pass(section.address)
        else:
            yield Hit(
                "off",
                section.address,
                found=f"{_centimetres(section.header_mm)}、{_centimetres(section.footer_mm)}",
                expected=f"{_centimetres(header)}、{_centimetres(footer)}",
                arguments={"section": section.index + 1},
                correction=SetSection(section.address, header_mm=header, footer_mm=footer),
            )


def _is_lost(section: Section) -> bool:
    """LibreOffice writes no distances where there is neither header nor footer."""
    return not (section.header_mm or section.footer_mm or section.headers or section.footers)


def _centimetres(length: float) -> str:
    return f"{length / 10:.2f}".rstrip("0").rstrip(".")
