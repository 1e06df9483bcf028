from __future__ import annotations

import zlib
from io import BytesIO
from typing import Any, NamedTuple

import pytest
from PIL import Image

from pipeline.errors import DamagedDocument, LimitReached
from pipeline.generators.packets import pictures
from pipeline.generators.packets.pictures import A4, picture_pages
from tests.generators.packets.cases import picture


class Shown(NamedTuple):
    """The first page of a picture; a PDF takes its objects along when it goes."""

    size: tuple[int, int]
    colours: str
    raw: bytes
    turn: int


def shown(data: bytes) -> Shown:
    pdf = picture_pages(data)
    page: Any = pdf.pages[0]
    image = page.Resources.XObject.Picture
    return Shown((int(image.Width), int(image.Height)), str(image.ColorSpace), bytes(image.read_raw_bytes()), int(page.get("/Rotate", 0)))


def test_a_jpeg_is_taken_as_it_is() -> None:
    """Its points are those of the scanner: nothing is coded anew."""
    data = picture("JPEG", (2480, 3508))

    assert shown(data).raw == data


@pytest.mark.parametrize(
    ("size", "page"),
    [
        pytest.param((210, 297), A4, id="upright"),
        pytest.param((297, 210), A4[::-1], id="lying"),
        pytest.param((100, 100), A4, id="square"),
        pytest.param((1, 5000), A4, id="a-till-receipt"),
    ],
)
def test_a_picture_stands_on_a4_by_its_proportions(size: tuple[int, int], page: tuple[float, float]) -> None:
    pdf = picture_pages(picture("PNG", size))
    box = [float(one) for one in pdf.pages[0].MediaBox]
    width, height = (float(one) for one in pdf.pages[0].Contents.read_bytes().split()[1:5:3])

    assert box[2:] == pytest.approx(page, abs=0.01)
    assert width / height == pytest.approx(size[0] / size[1], rel=0.01)
    assert width <= page[0] + 0.01
    assert height <= page[1] + 0.01


@pytest.mark.parametrize(
    ("kind", "mode", "colours"),
    [
        ("PNG", "1", 1),
        ("PNG", "L", 1),
        ("PNG", "P", 3),
        ("PNG", "RGBA", 3),
        ("PNG", "LA", 3),
        ("PNG", "I;16", 1),
        ("BMP", "RGB", 3),
        ("TIFF", "CMYK", 3),
        ("JPEG", "CMYK", 3),
        ("JPEG", "L", 1),
    ],
)
def test_every_mode_becomes_one_that_pdf_has(kind: str, mode: str, colours: int) -> None:
    found = shown(picture(kind, (20, 30), mode))

    assert found.colours == ("/DeviceRGB" if colours == 3 else "/DeviceGray")
    assert found.size == (20, 30)


def test_what_is_transparent_is_paper() -> None:
    assert zlib.decompress(shown(picture("PNG", (2, 2), "RGBA")).raw) == b"\xff" * 12


def test_a_fax_has_a_page_for_each_frame() -> None:
    written = BytesIO()
    Image.new("1", (20, 30)).save(written, "TIFF", save_all=True, append_images=[Image.new("1", (20, 30))] * 2)

    assert len(picture_pages(written.getvalue()).pages) == 3


@pytest.mark.parametrize(("orientation", "turn"), [(1, 0), (3, 180), (6, 90), (8, 270)])
def test_a_photo_is_turned_as_the_camera_says(orientation: int, turn: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation

    assert shown(picture("JPEG", exif=exif)).turn == turn


def test_a_mirrored_photo_is_made_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 5

    assert shown(picture("JPEG", (20, 30), exif=exif)).size == (30, 20)


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8\xff\xe0 no picture", picture("PNG")[:60], b"GIF89a"], ids=["empty", "no-jpeg", "cut-off", "only-a-head"]
)
def test_a_damaged_picture_says_so(data: bytes) -> None:
    with pytest.raises(DamagedDocument):
        picture_pages(data)


@pytest.mark.parametrize(("most", "raises"), [(600, False), (599, True)], ids=["exactly-the-limit", "one-past-it"])
def test_an_enormous_picture_is_refused(most: int, raises: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", most)
    if not raises:
        assert len(picture_pages(picture("PNG", (20, 30))).pages) == 1
        return
    with pytest.raises(LimitReached):
        picture_pages(picture("PNG", (20, 30)))


def test_an_endless_fax_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "FRAMES", 1)
    written = BytesIO()
    Image.new("1", (20, 30)).save(written, "TIFF", save_all=True, append_images=[Image.new("1", (20, 30))])

    with pytest.raises(LimitReached):
        picture_pages(written.getvalue())
