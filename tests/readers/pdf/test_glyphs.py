"""Characters come with their places and looks; what nobody sees does not."""

from __future__ import annotations

from pipeline.readers.pdf.frames import frame_of
from pipeline.readers.pdf.glyphs import PageText, page_text
from pipeline.readers.pdf.looks import Fonts
from pipeline.readers.pdf.opening import opened
from tests.readers.pdf.pdf_files import Page, pdf, text


def read(content: str | Page, **fonts: str) -> PageText:
    with opened(pdf(content, fonts=fonts), "a.pdf") as document:
        page = document[0]
        text_page = page.get_textpage()
        found = page_text(text_page, frame_of(page), Fonts())
        text_page.close()
        return found


def words(found: PageText) -> str:
    return "".join(glyph.text for glyph in found.glyphs)


def test_place_and_look() -> None:
    found = read("1 0 0 rg " + text(60, 100, "标题", 16))

    assert words(found) == "标题"
    first, second = found.glyphs
    assert (round(first.left), round(first.right), round(first.base)) == (60, 76, 100)
    assert round(second.left) == 76
    assert (first.look.font, first.look.size, first.look.color) == ("SimSun", 16.0, "FF0000")


def test_scaled_text_has_its_size_as_shown() -> None:
    assert read("q 2 0 0 2 0 0 cm " + text(30, 500, "大") + "Q").glyphs[0].look.size == 21.0


def test_invisible_text_is_counted_not_read() -> None:
    found = read("3 Tr " + text(60, 100, "识别") + "0 Tr " + text(60, 120, "正文"))

    assert (words(found), found.invisible) == ("正文", 2)


def test_text_outside_the_page_is_not_read() -> None:
    assert words(read(text(60, 100, "内") + text(700, 100, "右") + text(60, -50, "上") + text(60, 900, "下"))) == "内"


def test_slanted_text_is_counted_not_read() -> None:
    """Watermarks stand across the page."""
    mark = "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <68377A3F> Tj ET "
    found = read(text(60, 100, "正文") + mark)

    assert (words(found), found.slanted) == ("正文", 2)


def test_page_turned_to_be_shown() -> None:
    """Text runs upwards in the file and /Rotate sets it upright."""
    content = "BT /F1 10 Tf 0 1 -1 0 100 200 Tm <6B636587> Tj ET"
    found = read(Page(content, extra="/Rotate 90"))

    assert words(found) == "正文"
    assert (round(found.glyphs[0].left), round(found.glyphs[0].base)) == (200, 100)


def test_page_that_lies_on_its_side_is_read_upright() -> None:
    content = "BT /F1 10 Tf 0 1 -1 0 100 200 Tm <6B636587> Tj ET"

    assert words(read(content)) == "正文"


def test_wingdings_show_tick_boxes() -> None:
    assert words(read(text(60, 100, "\u00a8", font="F2"), F2="Wingdings")) == "☐"
    assert words(read(text(60, 100, "\u00a8"))) == "\u00a8"


def test_radicals_are_read_as_the_signs_they_show() -> None:
    assert words(read(text(60, 100, "电\u2f26政"))) == "电子政"


def test_empty_page() -> None:
    found = read("")

    assert (found.glyphs, found.cut) == ([], False)
