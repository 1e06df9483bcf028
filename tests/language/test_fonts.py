"""Fonts by all their names."""

from __future__ import annotations

import pytest

from pipeline.language.fonts import compare_fonts, font_of, font_words


@pytest.mark.parametrize(
    ("wanted", "found", "nearness"),
    [
        pytest.param("楷体_GB2312", "KaiTi_GB2312", "same", id="english-name"),
        pytest.param("楷体_GB2312", "@kaiti_gb2312", "same", id="vertical-and-case"),
        pytest.param("楷体_GB2312", "楷体", "near", id="successor"),
        pytest.param("楷体_GB2312", "STKaiti", "akin", id="another-maker"),
        pytest.param("楷体_GB2312", "仿宋", "other", id="another-face"),
        pytest.param("华文中宋", "ST Zhongsong", "same", id="blank-in-the-name"),
        pytest.param("华文中宋", "宋体", "other", id="plain-song"),
        pytest.param("华文行楷", "华文楷体", "other", id="xingkai-is-no-kaiti"),
        pytest.param("宋体", "NSimSun", "near", id="new-song"),
        pytest.param("黑体", "Microsoft YaHei", "akin", id="yahei"),
        pytest.param("仿宋_GB2312", "FangSong", "near", id="fangsong"),
        pytest.param("楷体_GB2312", "楷体_GB2312;KaiTi", "same", id="list-of-libreoffice"),
        pytest.param("楷体_GB2312", "Kaiti SC", "akin", id="mac"),
        pytest.param("Times New Roman", "times new roman", "same", id="unlisted-font"),
    ],
)
def test_compare_fonts(wanted: str, found: str, nearness: str) -> None:
    assert compare_fonts(wanted, found) == nearness


def test_font_of() -> None:
    assert font_of("SimSun") == "宋体"
    assert font_of("Comic Sans MS") == "comicsansms"


def test_font_words() -> None:
    """An unlisted font keeps its own spelling: people look for it in the menu."""
    assert font_words("SimSun") == "宋体"
    assert font_words("@Comic Sans MS;Arial") == "Comic Sans MS"
