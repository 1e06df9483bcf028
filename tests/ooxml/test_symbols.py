"""Signs of symbol fonts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.ooxml.symbols import symbol_text

FONTS = ["Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "Symbol", "宋体", None]


@pytest.mark.parametrize(
    ("font", "char", "text"),
    [
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "F0A8", "□"),
        ("Wingdings", "F06F", "□"),
        ("Wingdings", "F0FD", "☒"),
        ("Wingdings", "F081", "①"),
        ("Wingdings 2", "F050", "✓"),
        ("Wingdings 2", "F0A3", "□"),
        ("Symbol", "F0B7", "•"),
        ("Symbol", "F0B1", "±"),
        ("Symbol", "00b0", "°"),
        ("Symbol", "F057", "Ω"),
        (None, "25A1", "□"),
        ("Wingdings", None, ""),
        ("宋体", "D800", ""),
        ("宋体", "FFFFFFFF", ""),
    ],
)
def test_symbol_text(font: str | None, char: str | None, text: str) -> None:
    assert symbol_text(font, char) == text


@given(st.sampled_from(FONTS), st.one_of(st.none(), st.text(max_size=9), st.integers(0, 0x1_FFFF).map("{:X}".format)))
def test_one_sign_or_none(font: str | None, char: str | None) -> None:
    """Offsets rely on it."""
    assert len(symbol_text(font, char)) <= 1
