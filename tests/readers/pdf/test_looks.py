"""Fonts of a PDF go by the names that people know."""

from __future__ import annotations

import pytest

from pipeline.readers.pdf.looks import Look, format_of, named


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        pytest.param(b"SimSun", ("SimSun", False, False), id="plain"),
        pytest.param(b"ABCDEF+SimHei", ("SimHei", False, False), id="subset"),
        pytest.param(b"SimSun,Bold", ("SimSun", True, False), id="bold-by-comma"),
        pytest.param(b"ABCDEF+TimesNewRomanPS-BoldItalicMT", ("TimesNewRoman", True, True), id="bold-italic"),
        pytest.param(b"TimesNewRomanPSMT", ("TimesNewRoman", False, False), id="PostScript"),
        pytest.param(b"NotoSerifCJKjp-Regular-VKana", ("NotoSerifCJKjp", False, False), id="LibreOffice"),
        pytest.param("宋体,Bold".encode("gb18030"), ("宋体", True, False), id="name-in-GB-18030"),
        pytest.param(b"FZXBSJW--GB1-0", ("FZXBSJW-", False, False), id="founder"),
        pytest.param(b"", ("", False, False), id="nothing"),
    ],
)
def test_named(base: bytes, expected: tuple[str, bool, bool]) -> None:
    assert named(base) == expected


def test_chinese_family_of_han_text() -> None:
    format_ = format_of(Look("SimSun", 12.0, color="FF0000"), "标题")

    assert (format_.font_east_asia, format_.font_ascii) == ("宋体", None)
    assert (format_.size_pt, format_.bold, format_.color) == (12.0, False, "FF0000")


def test_latin_text_says_nothing_of_the_chinese_font() -> None:
    format_ = format_of(Look("TimesNewRoman"), "GB/T 1.1")

    assert (format_.font_east_asia, format_.font_ascii) == (None, "TimesNewRoman")


def test_equal_looks_share_their_formatting() -> None:
    assert format_of(Look("SimSun"), "甲") is format_of(Look("SimSun"), "乙")
