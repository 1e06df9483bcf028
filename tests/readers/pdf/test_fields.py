"""What is filled in over a page is read where it stands."""

from __future__ import annotations

from pipeline.readers.pdf.fields import Filled, drawn_box, filled_in
from pipeline.readers.pdf.frames import frame_of
from pipeline.readers.pdf.opening import opened
from pipeline.readers.pdf.reader import read_pdf
from tests.readers.pdf.pdf_files import Page, pdf, text

APPEARANCE = {1000: "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 5>>stream\n0 0 m\nendstream"}
FORM = "/AcroForm<</Fields[7 0 R 8 0 R]/DA(/Helv 10 Tf)>>"


def words(value: str) -> str:
    return f"<feff{value.encode('utf-16-be').hex()}>"


def text_field(value: str, rectangle: str = "100 700 300 720", extra: str = "") -> str:
    return f"/Subtype/Widget/FT/Tx/T(t)/V {words(value)}/Rect[{rectangle}]/F 4{extra}"


def check_box(state: str, name: str, rectangle: str = "100 650 110 660") -> str:
    return f"/Subtype/Widget/FT/Btn/T({name})/V/{state}/AS/{state}/Rect[{rectangle}]/F 4/AP<</N<</Yes 1000 0 R/Off 1000 0 R>>>>"


def read(*notes: str) -> Filled:
    with opened(pdf(Page(annotations=notes), catalog=FORM, objects=APPEARANCE), "a.pdf") as document:
        document.init_forms()
        return filled_in(document, document[0], frame_of(document[0]))


def test_text_field_stands_in_its_box() -> None:
    glyph = read(text_field("上海样例书业")).glyphs[0]

    assert (glyph.text, glyph.left, glyph.typed) == ("上海样例书业", 100, False)
    assert 122 < glyph.base < 142


def test_lines_of_a_text_field() -> None:
    assert [glyph.text for glyph in read(text_field("甲\r\n乙\r丙", "100 600 300 700", "/Ff 4096")).glyphs] == ["甲", "乙", "丙"]


def test_check_boxes() -> None:
    assert [glyph.text for glyph in read(check_box("Yes", "c"), check_box("Off", "d", "200 650 210 660")).glyphs] == ["☑", "☐"]


def test_typewriter_note_and_ink() -> None:
    found = read(f"/Subtype/FreeText/Contents {words('手工填写')}/Rect[100 500 200 520]", "/Subtype/Ink/InkList[]/Rect[100 400 110 410]")

    assert [glyph.text for glyph in found.glyphs] == ["手工填写"]
    assert [round(edge) for edge in found.ink[0]] == [100, 432, 110, 442]


def test_hidden_and_empty_ones_add_nothing() -> None:
    hidden = f"/Subtype/FreeText/Contents {words('隐藏')}/Rect[100 500 200 520]/F 2"

    assert read(hidden, text_field(""), text_field("没有地方", "100 700 100 700")) == Filled([], [])


def test_fields_are_read_beside_their_labels() -> None:
    page = Page(text(60, 136, "名称："), annotations=(text_field("图书漂流点"), check_box("Yes", "c", "100 650 110 660")))

    document = read_pdf(pdf(page, catalog=FORM, objects=APPEARANCE), "a.pdf")

    assert [paragraph.text for paragraph in document.paragraphs] == ["名称：　图书漂流点", "☑"]
    assert [run.generated for run in document.paragraphs[0].runs] == [False, False]


def test_box_keeps_a_readable_size() -> None:
    assert drawn_box((0, 0, 100, 100), checked=True).look.size == 20.0
    assert drawn_box((0, 0, 2, 2), checked=False).look.size == 5.0
