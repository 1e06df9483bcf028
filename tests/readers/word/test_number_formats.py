from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.readers.word.number_formats import counted, formatted, ordinal, repeated, roman, sexagenary


@pytest.mark.parametrize(
    ("style", "number", "text"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 7, "07"),
        ("decimalFullWidth", 12, "１２"),
        ("upperRoman", 1994, "MCMXCIV"),
        ("lowerRoman", 4, "iv"),
        ("upperLetter", 27, "AA"),
        ("lowerLetter", 28, "bb"),
        ("ordinal", 12, "12th"),
        ("chineseCounting", 10, "十"),
        ("chineseCounting", 21, "二十一"),
        ("chineseCounting", 105, "一○五"),
        ("chineseCountingThousand", 105, "一百零五"),
        ("chineseCountingThousand", 1010, "一千零一十"),
        ("chineseCountingThousand", 10001, "一万零一"),
        ("japaneseCounting", 20, "二十"),
        ("ideographDigital", 2020, "二〇二〇"),
        ("chineseLegalSimplified", 15, "壹拾伍"),
        ("ideographTraditional", 10, "癸"),
        ("ideographZodiac", 12, "亥"),
        ("ideographZodiacTraditional", 1, "甲子"),
        ("ideographZodiacTraditional", 60, "癸亥"),
        ("decimalEnclosedCircle", 1, "①"),
        ("decimalEnclosedCircleChinese", 20, "⑳"),
        ("decimalEnclosedCircle", 21, "㉑"),
        ("decimalEnclosedCircle", 51, "51"),
        ("decimalEnclosedParen", 3, "⑶"),
        ("decimalEnclosedFullstop", 2, "⒉"),
        ("ideographEnclosedCircle", 2, "㊁"),
        ("numberInDash", 3, "- 3 -"),
        ("none", 3, ""),
        ("bullet", 3, ""),
        ("of-tomorrow", 3, "3"),
        ("upperRoman", 40_000, "40000"),
        ("none", 40_000, ""),
    ],
)
def test_formatted(style: str, number: int, text: str) -> None:
    """Numbers are worded as ECMA-376 Part 1, 17.18.59 shows them; nonsense stays decimal."""
    assert text == formatted(number, style)


def test_small_parts() -> None:
    assert [roman(0), repeated(0, "ab"), sexagenary(0)] == ["", "", ""]
    assert [ordinal(n) for n in (1, 2, 3, 11, 21, 111)] == ["1st", "2nd", "3rd", "11th", "21st", "111th"]


@given(st.integers(0, 99_999))
def test_counting_words_read_back(number: int) -> None:
    """Counting words name each number once: reading them by value gives the number back."""
    digits, units = "零一二三四五六七八九", {"十": 10, "百": 100, "千": 1000, "万": 10_000}
    text = counted(number, digits, ("十", "百", "千", "万"))
    total = digit = 0
    for sign in text:
        if sign in units:
            total, digit = total + max(digit, 1) * units[sign], 0
        else:
            digit = digits.index(sign)

    assert number == total + digit
