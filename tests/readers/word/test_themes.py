from __future__ import annotations

import pytest
from lxml import etree

from pipeline.readers.word.themes import read_theme, script_of
from tests.word_files import NAMESPACES

FONTS = (
    '<a:theme {}><a:themeElements><a:fontScheme name="t"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface="{}"/>'
    '<a:font script="Hans" typeface="黑体"/><a:font script="Jpan" typeface="ＭＳ ゴシック"/></a:majorFont>'
    '<a:minorFont><a:latin typeface=""/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
)


def font(place: str, language: str | None, slot: str = "") -> str | None:
    theme = etree.fromstring(FONTS.format(NAMESPACES, slot))
    attribute = "" if language is None else f'<w:themeFontLang w:val="en-US" w:eastAsia="{language}"/>'
    return read_theme(theme, etree.fromstring(f"<w:settings {NAMESPACES}>{attribute}</w:settings>")).font(place)


@pytest.mark.parametrize(
    ("place", "language", "slot", "expected"),
    [
        pytest.param("majorEastAsia", "zh-CN", "", "黑体", id="the-script-of-the-language"),
        pytest.param("majorEastAsia", "ja-JP", "", "ＭＳ ゴシック", id="of-another-language"),
        pytest.param("majorEastAsia", "zh-TW", "标楷", "标楷", id="the-slot-where-the-script-has-none"),
        pytest.param("majorEastAsia", None, "等线", "等线", id="the-slot-without-a-language"),
        pytest.param("majorEastAsia", None, "", None, id="nothing-known"),
        pytest.param("majorHAnsi", "zh-CN", "", "Cambria", id="latin"),
        pytest.param("minorAscii", "zh-CN", "", None, id="an-empty-name"),
        pytest.param("of-tomorrow", "zh-CN", "", None, id="an-unknown-place"),
    ],
)
def test_theme_fonts(place: str, language: str | None, slot: str, expected: str | None) -> None:
    assert font(place, language, slot) == expected


def test_no_theme() -> None:
    assert read_theme(None, None).font("minorEastAsia") is None


@pytest.mark.parametrize(("tag", "script"), [("zh-CN", "Hans"), ("zh-Hant-HK", "Hant"), ("zh-tw", "Hant"), ("ko-KR", "Hang"), ("en", None)])
def test_script_of(tag: str, script: str | None) -> None:
    assert script_of(tag) == script
