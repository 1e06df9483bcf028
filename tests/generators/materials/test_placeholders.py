from __future__ import annotations

import io

from lxml import etree
from PIL import Image

from pipeline.generators.materials.placeholders import HEIGHT_MM, WIDTH_MM, grey_box, picture_place
from pipeline.ooxml.namespaces import NSMAP, WP


def test_the_box_is_a_picture_and_always_the_same() -> None:
    with Image.open(io.BytesIO(grey_box())) as box:
        assert (box.format, box.size, box.getpixel((100, 100)), box.getpixel((0, 0))) == ("PNG", (240, 180), 0xE4, 0x9A)
        assert box.size[0] / box.size[1] == WIDTH_MM / HEIGHT_MM
    assert grey_box() == grey_box()


def test_the_place_stands_at_the_right_with_text_square_around_it() -> None:
    names = " ".join(f'xmlns:{prefix}="{NSMAP[prefix]}"' for prefix in ("w", "r"))
    root = etree.fromstring(f"<x {names}>{picture_place(3, 'rId9', '甲“&<乙')}</x>")
    (anchor,) = root.iter(f"{WP}anchor")

    assert anchor.findtext(f"{WP}positionH/{WP}align") == "right"
    assert anchor.find(f"{WP}wrapSquare") is not None
    described = anchor.find(f"{WP}docPr")
    assert described is not None
    assert (described.get("descr"), described.get("id")) == ("甲“&<乙", "3")
