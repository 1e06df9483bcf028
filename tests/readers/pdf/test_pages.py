"""A page is text, a picture, nonsense or blank."""

from __future__ import annotations

import pytest

from pipeline.readers.pdf.looks import Fonts
from pipeline.readers.pdf.opening import opened
from pipeline.readers.pdf.pages import Page as Read
from pipeline.readers.pdf.pages import PageKind, read_page
from tests.readers.pdf.pdf_files import Page, grid, image, pdf, square, text


def read(content: str | Page) -> Read:
    with opened(pdf(content), "a.pdf") as document:
        return read_page(document, 1, Fonts())


SCAN = image(0, 0, 595, 842)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        pytest.param(text(60, 100, "正文"), "text", id="text"),
        pytest.param("", "blank", id="nothing"),
        pytest.param(text(60, 100, "  "), "blank", id="only-blanks"),
        pytest.param(SCAN, "picture", id="scan"),
        pytest.param(SCAN + "3 Tr " + text(60, 100, "识别出来的文字"), "picture", id="scan-with-invisible-text"),
        pytest.param(SCAN + text(60, 800, "扫描软件的广告"), "picture", id="scan-with-advertisement"),
        pytest.param(SCAN + text(60, 100, "正文" * 20) + text(60, 120, "正文" * 20), "text", id="text-on-a-background"),
        pytest.param(image(60, 60, 100, 40) + text(60, 200, "正文"), "text", id="text-with-a-logo"),
        pytest.param("".join(f"{x} 100 m {x + 3} 109 l S " for x in range(100, 170)), "picture", id="writing-as-outlines"),
        pytest.param(text(60, 100, "\ue001\ue002\ue003\ue004\ue005\ue006\ue007"), "undecodable", id="nonsense"),
    ],
)
def test_kinds(content: str, kind: PageKind) -> None:
    page = read(content)

    assert page.kind == kind
    assert bool(page.glyphs) == (kind == "text")


def test_ruled_page() -> None:
    page = read(grid([50, 150, 250], [100, 120, 140]) + text(60, 115, "项目") + square(160, 125, 9))

    assert [len(one.cells) for one in page.grids] == [4]
    assert "".join(glyph.text for glyph in page.glyphs) == "项目☐"
    assert page.notes == ()


def test_notes_name_the_page() -> None:
    dense = [50.0 + 8 * number for number in range(60)]
    slanted = "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <68377A3F> Tj ET "
    page = read(text(60, 40, "正文的文字") + grid(dense, dense) + slanted)

    assert set(page.notes) == {"tables-not-read:1", "slanted-text:1"}
