from __future__ import annotations

import pytest

from tests.readers.word.reading import first
from tests.word_files import paragraph


def found(body: str) -> list[tuple[int, int, bool, str]]:
    """Start, end, state and make of each tick of the first paragraph."""
    return [(t.start, t.end, t.checked, t.kind) for t in first(body).ticks]


def symbol(font: str, char: str) -> str:
    return f'<w:p><w:r><w:sym w:font="{font}" w:char="{char}"/><w:t>制定</w:t></w:r></w:p>'


@pytest.mark.parametrize(("glyph", "checked"), [(g, g in "☑☒■✓✔√") for g in "☐☑☒□■▢✓✔√"])
def test_typed_glyphs(glyph: str, checked: bool) -> None:
    assert found(paragraph(f"类型：{glyph}制定")) == [(3, 4, checked, "glyph")]


@pytest.mark.parametrize(
    ("font", "char", "text", "checked"),
    [
        ("Wingdings", "F0FE", "☑", True),
        ("Wingdings", "F0A8", "□", False),
        ("Wingdings", "F06F", "□", False),
        ("Wingdings 2", "F052", "☑", True),
        ("Wingdings 2", "F053", "☒", True),
        ("Wingdings 2", "F0A3", "□", False),
        ("Wingdings", "FE", "☑", True),
    ],
)
def test_symbols(font: str, char: str, text: str, checked: bool) -> None:
    """A w:sym shows its sign in the text, as a generated run."""
    read = first(symbol(font, char))

    assert read.text == f"{text}制定"
    assert [(r.text, r.generated) for r in read.runs] == [(text, True), ("制定", False)]
    assert found(symbol(font, char)) == [(0, 1, checked, "symbol")]


def test_letters_typed_in_a_symbol_font_are_its_signs() -> None:
    """The text stays as typed, so that offsets are those of w:t."""
    body = paragraph("þ制定\uf0a8", run_properties='<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')

    assert first(body).text == "þ制定\uf0a8"
    assert found(body) == [(0, 1, True, "symbol"), (3, 4, False, "symbol")]


@pytest.mark.parametrize(("state", "checked"), [('w14:val="1"', True), ('w14:val="0"', False), ("", False)])
def test_content_controls(state: str, checked: bool) -> None:
    control = (
        f"<w:sdt><w:sdtPr><w14:checkbox><w14:checked {state}/></w14:checkbox></w:sdtPr>"
        "<w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>"
    )
    body = f"<w:p><w:r><w:t>是</w:t></w:r>{control}</w:p>"

    assert found(body) == [(1, 2, checked, "content-control")]
    assert first(body).ticks[0].address.path == (0, 0, 1)


@pytest.mark.parametrize(
    ("box", "text"),
    [
        ('<w:default w:val="0"/><w:checked/>', "☑"),
        ('<w:default w:val="1"/>', "☑"),
        ('<w:default w:val="1"/><w:checked w:val="0"/>', "☐"),
        ("", "☐"),
    ],
)
def test_legacy_form_fields(box: str, text: str) -> None:
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{box}</w:checkBox></w:ffData></w:fldChar></w:r>'
    rest = '<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>修订</w:t></w:r>'
    body = f"<w:p>{begin}{rest}</w:p>"

    assert first(body).text == f"{text}修订"
    assert first(body).runs[0].generated is True
    assert found(body) == [(0, 1, text == "☑", "form-field")]


def test_text_without_boxes_has_none() -> None:
    assert found(paragraph("□".replace("□", "方框"))) == []
