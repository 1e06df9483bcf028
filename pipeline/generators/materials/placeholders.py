"""The place kept for a picture: a grey box at the right with text around it, which keeps its place when the picture is changed."""

from __future__ import annotations

import struct
import zlib
from typing import Final
from xml.sax.saxutils import quoteattr

from pipeline.ooxml.namespaces import NSMAP

WIDTH_MM: Final = 60.0
HEIGHT_MM: Final = 45.0
PLACE: Final = "【放照片】在这个灰框上右击，选“更改图片”，换成照片；位置和四周型环绕保持不变"
"""The text behind the picture as long as no picture was put there; the rules of a call know it by how it begins."""
EXAMPLE: Final = "示例：这里放照片"
_PIXELS: Final = (240, 180)
_GREY, _EDGE = 0xE4, 0x9A
_EMU: Final = 36000
"""English metric units of a millimetre."""


def grey_box() -> bytes:
    """Return the picture as PNG: a light grey box with an edge; always the same bytes."""
    width, height = _PIXELS
    edge = bytes([0]) + bytes([_EDGE]) * width
    row = bytes([0, _EDGE, _EDGE]) + bytes([_GREY]) * (width - 4) + bytes([_EDGE, _EDGE])
    data = edge * 2 + row * (height - 4) + edge * 2
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(data, 9)) + _chunk(b"IEND", b"")


def picture_place(number: int, relationship: str, said: str) -> str:
    """Return a run with the box at the right margin, text square around it (图片居右，四周型); `said` is the text behind it."""
    wide, high = round(WIDTH_MM * _EMU), round(HEIGHT_MM * _EMU)
    names = " ".join(f'xmlns:{prefix}="{NSMAP[prefix]}"' for prefix in ("wp", "a", "pic"))
    return (
        f'<w:r><w:drawing><wp:anchor {names} distT="0" distB="0" distL="114300" distR="114300" simplePos="0" '
        f'relativeHeight="{251658240 + number}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/>'
        f'<wp:docPr id="{number}" name="图片 {number}" descr={quoteattr(said)}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{NSMAP["pic"]}"><pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="图片 {number}" '
        f'descr={quoteattr(said)}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relationship}"/><a:stretch><a:fillRect/>'
        f'</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>'
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
