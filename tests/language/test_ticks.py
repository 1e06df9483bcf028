"""Boxes and ticks in a text."""

from __future__ import annotations

import pytest

from pipeline.language.ticks import find_marks, is_ticked, symbol_glyph


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("制定 ☑ 修订 ☐", [("☑", True, True), ("☐", False, True)], id="boxes"),
        pytest.param("□√是 □否", [("□√", True, True), ("□", False, True)], id="tick-behind-its-box"),
        pytest.param("√□是", [("√□", True, True)], id="tick-before-its-box"),
        pytest.param("√是 否", [("√", True, False)], id="tick-without-a-box"),
        pytest.param("【√】制定【 】修订", [("【√】", True, True), ("【 】", False, True)], id="brackets"),
        pytest.param("（√）甲（　）乙", [("（√）", True, True), ("（　）", False, True)], id="full-width-brackets"),
        pytest.param("[x] a [ ] b", [("[x]", True, True), ("[ ]", False, True)], id="ascii"),
        pytest.param("○是 ●否", [("○", False, True), ("●", True, True)], id="circles"),
        pytest.param("（集团）有限公司(2)", [], id="brackets-with-words"),
        pytest.param("☑☐", [("☑", True, True), ("☐", False, True)], id="two-boxes-touching"),
    ],
)
def test_find_marks(text: str, marks: list[tuple[str, bool, bool]]) -> None:
    assert [(text[one.start : one.end], one.checked, one.boxed) for one in find_marks(text)] == marks


@pytest.mark.parametrize(
    ("font", "code", "glyph"),
    [
        ("Wingdings", 0xF0FE, "☑"),
        ("Wingdings 2", 0x0052, "☑"),
        ("Wingdings", 0xF0A8, "☐"),
        ("Wingdings 2", 0xF0A3, "☐"),
        ("Wingdings", 0xF041, None),
        ("宋体", 0xF0FE, None),
    ],
)
def test_symbol_glyph(font: str, code: int, glyph: str | None) -> None:
    assert symbol_glyph(font, code) == glyph


@pytest.mark.parametrize(("sign", "ticked"), [("☑", True), ("√", True), ("□", False), ("甲", None)])
def test_is_ticked(sign: str, ticked: bool | None) -> None:
    assert is_ticked(sign) is ticked
