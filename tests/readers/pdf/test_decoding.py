"""Nonsense is never taken for text."""

from __future__ import annotations

import pytest

from pipeline.readers.pdf.decoding import decoded, is_nonsense
from pipeline.readers.pdf.glyphs import UNDECODABLE, Glyph
from pipeline.readers.pdf.looks import Look


def glyphs(words: str, font: str = "F") -> list[Glyph]:
    return [Glyph(sign, 0, 0, 0, 0, 0, Look(font)) for sign in words]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("上海样例书业（集团）有限公司", id="Chinese"),
        pytest.param("a.b@example.com 13800001234", id="address-and-number"),
        pytest.param("Standard of construction and service for one-stop station", id="English"),
        pytest.param("☑☐☐☑☐√√", id="tick-boxes"),
        pytest.param("①②③④⑤⑥⑦", id="circled-numbers"),
        pytest.param("mm kg dB cm " * 10, id="units"),
        pytest.param("##", id="too-few-to-tell"),
        pytest.param("", id="nothing"),
    ],
)
def test_text_stays(words: str) -> None:
    assert "".join(glyph.text for glyph in decoded(glyphs(words))) == words


@pytest.mark.parametrize(
    "words",
    [
        pytest.param('!""#$%&\'()*+,', id="codes-counted-from-32"),
        pytest.param("\x80\x81\x82\x83\x84\x86", id="control-codes"),
        pytest.param("\ue001\ue002\ue003\ue004\ue005\ue006", id="private-codes"),
        pytest.param("ĀĂąćĉċčďđ", id="rare-letters"),
        pytest.param("crjnqshqsdymnzbcdfgh" * 4, id="letters-that-make-no-words"),
    ],
)
def test_nonsense_is_said(words: str) -> None:
    found = decoded(glyphs(words))

    assert {glyph.text for glyph in found} == {UNDECODABLE}
    assert is_nonsense(found)


def test_only_the_font_that_yields_nonsense_is_given_up() -> None:
    found = decoded(glyphs("上海样例有限公司的正文文字很长很长", "good") + glyphs('!"#$%&', "bad"))

    assert "".join(glyph.text for glyph in found) == "上海样例有限公司的正文文字很长很长" + UNDECODABLE * 6
    assert not is_nonsense(found)
