import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as some

from pipeline.generators.packets.font_numbers import _decrypted, _encrypted, renumber_fonts


def renumbered(plain: bytes, hidden: bytes = b"") -> bytes:
    """The font's two parts behind each other, the second decrypted."""
    pdf = pikepdf.new()
    stream = pdf.make_stream(plain + _encrypted(hidden), Length1=len(plain), Length2=len(hidden))
    pdf.Root.Font = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.FontDescriptor, FontFile=stream))
    renumber_fonts(pdf)
    data = bytes(pdf.Root.Font.FontFile.read_bytes())
    return data[: len(plain)] + _decrypted(data[len(plain) :])


def test_the_order_of_the_run_leaves_no_trace() -> None:
    font = renumbered(b"/UniqueID 4100002 def", b"XXXX/UniqueID 4100002 def glyphs")

    assert font == renumbered(b"/UniqueID 4100017 def", b"XXXX/UniqueID 4100017 def glyphs")
    assert b"4100002" not in font


def test_two_fonts_have_two_numbers() -> None:
    assert renumbered(b"/UniqueID 4100002 def glyphs")[:21] != renumbered(b"/UniqueID 4100002 def others")[:21]


@pytest.mark.parametrize("data", [b"", b"/UniqueID 5020931 def", b"/UniqueID 41000021 def"], ids=["empty", "registered", "eight-digits"])
def test_other_numbers_stay(data: bytes) -> None:
    assert renumbered(data) == data


@given(some.binary(max_size=300))
def test_what_was_encrypted_is_read_again(data: bytes) -> None:
    assert _decrypted(_encrypted(data)) == data
    assert _encrypted(_decrypted(data)) == data
