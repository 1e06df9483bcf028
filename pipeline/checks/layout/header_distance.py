"""layout.header-distance: how far header and footer stand from the edges of the paper, in millimetres."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.correction import SetSection
from pipeline.model.document import Document

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
        there = (_known(section.header_mm, section.headers), _known(section.footer_mm, section.footers))
        known = [(one, asked) for one, asked in zip(there, (header, footer), strict=True) if one is not None]
        if not known:
            yield Skip(section.address, "unknown")
        elif all(abs(one - asked) <= tolerance for one, asked in known):
            yield Pass(section.address)
        else:
            yield Hit(
                "off",
                section.address,
                found="、".join("—" if one is None else _centimetres(one) for one in there),
                expected=f"{_centimetres(header)}、{_centimetres(footer)}",
                arguments={"section": section.index + 1},
                correction=SetSection(section.address, header_mm=header, footer_mm=footer),
            )


def _known(length: float | None, stories: Sequence[object]) -> float | None:
    """Return the distance; None for nothing: LibreOffice writes 0 where there is no header, or no footer."""
    return length if length or stories else None


def _centimetres(length: float) -> str:
    return f"{length / 10:.2f}".rstrip("0").rstrip(".")
