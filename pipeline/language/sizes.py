"""字号: the Chinese names of type sizes and their points (rules.md C.2)."""

from __future__ import annotations

from pipeline.language.normal import norm
from pipeline.model.text import Text

POINTS = {
    "初号": 42.0,
    "小初": 36.0,
    "一号": 26.0,
    "小一": 24.0,
    "二号": 22.0,
    "小二": 18.0,
    "三号": 16.0,
    "小三": 15.0,
    "四号": 14.0,
    "小四": 12.0,
    "五号": 10.5,
    "小五": 9.0,
    "六号": 7.5,
    "小六": 6.5,
    "七号": 5.5,
    "八号": 5.0,
}
_NAMES = {points: name for name, points in POINTS.items()}


def size_points(name: str) -> float | None:
    """Return the points of a size name ("小四", "小四号", "三号字"); None for no name of a size."""
    bare = norm(name).removesuffix("字")
    return POINTS.get(bare) or POINTS.get(bare.removesuffix("号"))


def size_name(points: float) -> str | None:
    """Return the name of a size in points; None where Chinese has none for it (13 pt)."""
    return _NAMES.get(round(points * 2) / 2)


def size_words(points: float) -> str:
    """Return a size as the office says it: "小四（12磅）", else "13磅"."""
    name = size_name(points)
    return f"{name}（{points:g}磅）" if name else f"{points:g}磅"


def size_text(points: float) -> Text:
    """Return a size in both languages: 小四（12磅）, 12 pt (小四)."""
    name = size_name(points)
    return Text(size_words(points), f"{points:g} pt ({name})" if name else f"{points:g} pt")
