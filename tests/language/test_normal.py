"""The normal form of a text, and the way back from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.normal import BLANKS, fold, norm, normalise, stripped


@pytest.mark.parametrize(
    ("raw", "normal"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param(" \t\u3000\u00a0\u200b\ufeff", "", id="blanks-of-all-kinds"),
        pytest.param("项　目 名\u200b称", "项目名称", id="blanks-inside"),
        pytest.param("（甲）,乙;丙:丁", "(甲)，乙；丙：丁", id="punctuation"),
        pytest.param("“甲”‘乙’", "\"甲\"'乙'", id="quotes"),
        pytest.param("1.1-2020 1.1–2020 1.1－2020", "1.1—20201.1—20201.1—2020", id="any-dash"),
        pytest.param("a——b--c", "a—b—c", id="double-dashes-are-one"),
        pytest.param("ＧＢ／Ｔ１", "ＧＢ/Ｔ１", id="wide-letters-stay-unless-asked"),
    ],
)
def test_norm(raw: str, normal: str) -> None:
    assert norm(raw) == normal


def test_blanks_are_the_same_for_the_pattern_and_the_table() -> None:
    """What BLANKS calls a blank is dropped, and nothing else is."""
    for code in range(0x10000):
        assert bool(BLANKS.match(chr(code))) == (norm(chr(code)) == "")


@given(st.text(max_size=60), st.booleans())
def test_norm_is_the_text_of_normalise(text: str, digits: bool) -> None:
    assert norm(text, digits=digits) == normalise(text, digits=digits).text


def test_wide_digits_fold_when_asked() -> None:
    assert norm("ＧＢ／Ｔ　１．１－２０２０", digits=True) == "GB/T1.1—2020"


def test_the_way_back_includes_blanks_between_but_not_around() -> None:
    normal = normalise("  项 目  名称 ")

    assert normal.raw(0, 2) == (2, 5)
    assert normal.raw(0, 4) == (2, 9)
    assert normal.raw(2, 2) == (7, 7)
    assert normal.raw(4, 4) == (10, 10)


def test_a_double_dash_maps_to_both_of_its_signs() -> None:
    assert normalise("甲——乙").raw(1, 2) == (1, 3)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60), st.data())
def test_every_stretch_maps_to_a_stretch_with_the_same_normal_form(text: str, data: st.DataObject) -> None:
    normal = normalise(text)
    start = data.draw(st.integers(0, len(normal.text)))
    end = data.draw(st.integers(start, len(normal.text)))
    first, last = normal.raw(start, end)

    assert 0 <= first <= last <= len(text)
    assert norm(text[first:last]) == normal.text[start:end]


@given(st.text(max_size=60))
def test_norm_of_a_norm_is_itself(text: str) -> None:
    assert norm(norm(text)) == norm(text)


@given(st.text(max_size=60))
def test_fold_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_fold() -> None:
    assert fold("２０２２－９　（甲）") == "2022-9 (甲)"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("", (0, 0), id="nothing"),
        pytest.param("　 ", (0, 0), id="blanks-only"),
        pytest.param("　甲 乙 ", (1, 4), id="blanks-around"),
    ],
)
def test_stripped(text: str, place: tuple[int, int]) -> None:
    assert stripped(text) == place
