"""A crossed-out word is one that counts no more."""

from __future__ import annotations

import pytest

from pipeline.readers.pdf.frames import Box
from pipeline.readers.pdf.reader import read_pdf
from pipeline.readers.pdf.strikes import with_strikes
from tests.readers.pdf.pdf_files import grid, pdf, rule, text
from tests.readers.pdf.test_lines import row


@pytest.mark.parametrize(
    ("line", "struck"),
    [
        pytest.param((0, 96.5, 20, 96.5), "制定", id="through-the-middle"),
        pytest.param((20, 96.2, 40, 96.8), "修订", id="a-thin-bar-through-one-word"),
        pytest.param((0, 101, 40, 101), "", id="underlined"),
        pytest.param((0, 91, 40, 91), "", id="overlined"),
        pytest.param((50, 96.5, 90, 96.5), "", id="beside"),
    ],
)
def test_lines_through_words(line: Box, struck: str) -> None:
    found = with_strikes(row("制定修订"), [line], ())

    assert "".join(glyph.text for glyph in found if glyph.look.strike) == struck


def test_edges_of_tables_cross_nothing_out() -> None:
    assert not any(glyph.look.strike for glyph in with_strikes(row("制定"), [(0, 96.5, 20, 96.5)], [97]))


def test_strike_is_formatting_of_the_run() -> None:
    content = grid([50, 150, 250], [80, 110, 140]) + text(60, 100, "制定") + text(81, 100, "修订") + rule(60, 96, 81, 96)
    paragraph = read_pdf(pdf(content), "a.pdf").paragraphs[0]

    assert [(run.text, run.format.strike) for run in paragraph.runs] == [("制定", True), ("修订", False)]


def test_nothing_drawn() -> None:
    glyphs = row("制定")

    assert with_strikes(glyphs, [], []) is glyphs
