from __future__ import annotations

import re

import pytest
from lxml import etree

from pipeline.generators.drafts.blocks import Style
from pipeline.generators.drafts.styles import FURTHER, LOOKS, style_id, styles_xml
from pipeline.ooxml.namespaces import NSMAP, W

NAMES = f'xmlns:w="{NSMAP["w"]}"'


def styles() -> dict[str, etree._Element]:
    root = etree.fromstring(styles_xml(NAMES))
    return {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}


@pytest.mark.parametrize(
    ("style", "font", "points"),
    [
        ("title", "黑体", 26),
        ("number", "黑体", 14),
        ("contents-heading", "黑体", 16),
        ("contents", "宋体", 10.5),
        ("foreword-heading", "黑体", 16),
        ("body-title", "黑体", 16),
        ("chapter", "黑体", 10.5),
        ("body", "宋体", 10.5),
        ("annex", "黑体", 10.5),
        ("caption", "黑体", 10.5),
        ("bibliography-heading", "黑体", 10.5),
    ],
)
def test_fonts_and_sizes_are_those_of_table_f1(style: Style, font: str, points: float) -> None:
    found = styles()[style_id(style)]
    fonts, size = found.find(f"{W}rPr/{W}rFonts"), found.find(f"{W}rPr/{W}sz")

    assert fonts is not None
    assert size is not None
    assert fonts.get(f"{W}eastAsia") == font
    assert size.get(f"{W}val") == str(round(points * 2))


def test_table_text_is_small() -> None:
    assert (FURTHER["TableText"].size, FURTHER["Footer"].size, FURTHER["Note"].size) == (9, 9, 9)


def test_every_style_is_there_once_and_based_on_one_that_is() -> None:
    found = styles()

    assert set(found) >= {style_id(style) for style in LOOKS} | set(FURTHER)
    for style in found.values():
        base = style.find(f"{W}basedOn")
        assert base is None or base.get(f"{W}val") in found


def test_names_are_told_apart() -> None:
    named = re.findall(r'<w:name w:val="([^"]+)"', styles_xml(NAMES))

    assert len(named) == len(set(named))


@pytest.mark.parametrize(("style", "before"), [("chapter", "100"), ("clause", "50"), ("contents", "25"), ("body", "0")])
def test_room_above_is_counted_in_lines(style: Style, before: str) -> None:
    spacing = styles()[style_id(style)].find(f"{W}pPr/{W}spacing")

    assert spacing is not None
    assert spacing.get(f"{W}beforeLines") == before
