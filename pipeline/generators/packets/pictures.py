"""A picture as pages: on A4 by its own proportions, its points untouched, so that a scan keeps its resolution."""

from __future__ import annotations

import warnings
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Final

from pipeline.errors import DamagedDocument, LimitReached
from pipeline.model.text import Text

if TYPE_CHECKING:
    from pikepdf import Pdf
    from PIL.Image import Image

A4: Final = (595.276, 841.89)
"""Width and height in PDF points."""
FRAMES: Final = 200
"""Pages that one picture (a fax in TIFF) may have."""
_TURNS: Final = {3: 180, 6: 90, 8: 270}
"""Orientation that a camera notes (EXIF 2.3, tag 0x0112) -> turn of the page, clockwise; the mirrored ones are made upright."""
_ORIENTATION: Final = 0x0112
_WITHOUT_LOSS: Final = ("1", "L", "RGB")


def picture_pages(data: bytes) -> Pdf:
    """Return the picture as a PDF of as many pages as it has frames.

    A JPEG is taken as it is, without being coded anew; others lose nothing. Raises DamagedDocument for what is no picture, LimitReached
    for one of an enormous size.
    """
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(BytesIO(data)) as picture:
                return _pages(picture, data)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as large:
            raise LimitReached(
                Text("图片的尺寸过大", "the picture is too large"),
                hint=Text("请降低分辨率后重新扫描", "scan it again at a lower resolution"),
            ) from large
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as broken:  # what Pillow's readers raise
            raise DamagedDocument(
                Text("图片已损坏", "the picture is damaged"), hint=Text("请重新扫描或导出", "scan or export it again")
            ) from broken


def _pages(picture: Image, data: bytes) -> Pdf:
    import pikepdf

    pdf = pikepdf.new()
    turn = picture.getexif().get(_ORIENTATION, 1)
    if picture.format == "JPEG" and picture.mode in ("L", "RGB") and turn in (1, *_TURNS):
        _add_page(pdf, picture, data, "/DCTDecode")
        pdf.pages[0].Rotate = _TURNS.get(turn, 0)
        return pdf
    for frame in _frames(picture):
        _add_page(pdf, frame, zlib.compress(frame.tobytes()), "/FlateDecode")
    return pdf


def _frames(picture: Image) -> Iterator[Image]:
    """Yield the frames upright, in a mode that PDF has, on white where they are transparent."""
    from PIL import Image, ImageOps, ImageSequence

    for number, frame in enumerate(ImageSequence.Iterator(picture)):
        if number == FRAMES:
            raise LimitReached(
                Text(f"图片超过{FRAMES}页", f"the picture has more than {FRAMES} pages"), hint=Text("请改存为 PDF", "save it as PDF")
            )
        upright = ImageOps.exif_transpose(frame)
        if upright.mode in _WITHOUT_LOSS:
            yield upright
        elif "A" in upright.mode or "transparency" in upright.info:
            clear = upright.convert("RGBA")
            paper = Image.new("RGB", clear.size, "white")
            paper.paste(clear, mask=clear.getchannel("A"))
            yield paper
        else:
            yield upright.convert("L" if upright.mode.startswith(("I", "F")) else "RGB")


def _add_page(pdf: Pdf, picture: Image, data: bytes, coding: str) -> None:
    import pikepdf

    width, height = A4 if picture.height >= picture.width else A4[::-1]
    scale = min(width / picture.width, height / picture.height)
    size = (picture.width * scale, picture.height * scale)
    corner = ((width - size[0]) / 2, (height - size[1]) / 2)
    page = pdf.add_blank_page(page_size=(width, height))
    stream = pikepdf.Stream(pdf, data)
    stream.stream_dict = pikepdf.Dictionary(
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=picture.width,
        Height=picture.height,
        ColorSpace=pikepdf.Name.DeviceRGB if picture.mode == "RGB" else pikepdf.Name.DeviceGray,
        BitsPerComponent=1 if picture.mode == "1" else 8,
        Filter=pikepdf.Name(coding),
    )
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Picture=stream))
    placed = f"q {size[0]:.3f} 0 0 {size[1]:.3f} {corner[0]:.3f} {corner[1]:.3f} cm /Picture Do Q"
    page.Contents = pikepdf.Stream(pdf, placed.encode("ascii"))
