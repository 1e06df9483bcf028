"""Colours by the names people know them by."""

from __future__ import annotations

import colorsys
from typing import Final

from pipeline.model.text import Text

_NAMES: Final = {
    "000000": Text("黑色", "black"),
    "FF0000": Text("红色", "red"),
    "C00000": Text("深红色", "dark red"),
    "FFC000": Text("橙色", "orange"),
    "ED7D31": Text("橙色", "orange"),
    "FFFF00": Text("黄色", "yellow"),
    "92D050": Text("浅绿色", "light green"),
    "70AD47": Text("绿色", "green"),
    "00B050": Text("绿色", "green"),
    "00FF00": Text("绿色", "green"),
    "00B0F0": Text("浅蓝色", "light blue"),
    "0070C0": Text("蓝色", "blue"),
    "4472C4": Text("蓝色", "blue"),
    "0000FF": Text("蓝色", "blue"),
    "002060": Text("深蓝色", "dark blue"),
    "44546A": Text("蓝灰色", "blue-grey"),
    "7030A0": Text("紫色", "purple"),
    "FFFFFF": Text("白色", "white"),
}
_GREYS: Final = Text("灰色", "grey")
_HUES: Final = (
    (15, Text("红色", "red")),
    (45, Text("橙色", "orange")),
    (70, Text("黄色", "yellow")),
    (165, Text("绿色", "green")),
    (195, Text("青色", "cyan")),
    (255, Text("蓝色", "blue")),
    (290, Text("紫色", "violet")),
    (345, Text("粉红色", "pink")),
    (361, Text("红色", "red")),
)
"""Where on the colour circle a name ends, in degrees."""
_GREY: Final = 12
"""Difference between the three parts of a colour below which it is called a grey."""


def colour_text(colour: str) -> Text:
    """Return the name of a colour: "FF0000" is 红色, "1F3864" 蓝色（#1F3864）; what is no colour is given as it stands."""
    known = _NAMES.get(colour.upper())
    if known is not None:
        return known
    try:
        parts = [int(colour[place : place + 2], 16) for place in (0, 2, 4)]
    except ValueError:
        return Text(colour, colour)
    hue = colorsys.rgb_to_hsv(*parts)[0] * 360
    name = _GREYS if max(parts) - min(parts) <= _GREY else next(name for end, name in _HUES if hue < end)
    code = f"#{colour.upper()}"
    return Text(f"{name.zh}（{code}）", f"{name.en} ({code})")
