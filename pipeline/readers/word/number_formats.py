"""Counters as Word writes them: every w:numFmt a Chinese document uses (ECMA-376 Part 1, 17.18.59)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

_ROMAN: Final = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES: Final = "子丑寅卯辰巳午未申酉戌亥"
_LATIN: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_IROHA: Final = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
_AIUEO: Final = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_CHICAGO: Final = "*†‡§"
_FULL_WIDTH: Final = str.maketrans("0123456789", "０１２３４５６７８９")
_MANY: Final = 32_767
"""Word counts no further; beyond it a number is written plainly."""


def formatted(number: int, style: str) -> str:
    """Return `number` in a w:numFmt; unknown formats are decimal, "none" and "bullet" show nothing."""
    if not 0 <= number <= _MANY:
        return "" if style in ("none", "bullet") else str(number)
    return _FORMATS.get(style, str)(number)


def roman(number: int) -> str:
    """Return upper-case Roman numerals; nothing for 0."""
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text


def repeated(number: int, alphabet: str) -> str:
    """Return the letter at `number`; past the last one letters are doubled, tripled …, as Word does (AA, BB)."""
    if number < 1:
        return ""
    times, index = divmod(number - 1, len(alphabet))
    return alphabet[index] * (times + 1)


def counted(number: int, digits: str, units: tuple[str, str, str, str], *, one_ten: bool = False) -> str:
    """Return a number in Chinese counting words up to 99,999; `one_ten` keeps the 一 of 一十."""
    if number == 0:
        return digits[0]
    text = ""
    zero = False
    for power in (4, 3, 2, 1, 0):
        digit = number // 10**power % 10
        if digit == 0:
            zero = bool(text)
            continue
        text += (digits[0] if zero else "") + digits[digit] + (units[power - 1] if power else "")
        zero = False
    if not one_ten and text.startswith(digits[1] + units[0]):
        text = text[1:]
    return text


def spelled(number: int, digits: str) -> str:
    """Return the digits of a number one by one."""
    return "".join(digits[int(digit)] for digit in str(number))


def sexagenary(number: int) -> str:
    """Return the stem and branch of a year of the sixty-year cycle, 1 is 甲子."""
    return "" if number < 1 else _STEMS[(number - 1) % 10] + _BRANCHES[(number - 1) % 12]


def enclosed(number: int, ranges: tuple[tuple[int, int, str], ...]) -> str:
    """Return the enclosed sign of a number: (first, last, sign of first); plain outside the ranges."""
    for first, last, sign in ranges:
        if first <= number <= last:
            return chr(ord(sign) + number - first)
    return str(number)


def ordinal(number: int) -> str:
    """Return an English ordinal: 1st, 2nd, 3rd, 4th."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_SIMPLIFIED: Final = "零一二三四五六七八九"
_CIRCLED_ZERO: Final = "○一二三四五六七八九"
_LING: Final = "〇一二三四五六七八九"
_UNITS: Final = ("十", "百", "千", "万")
_LEGAL: Final = "零壹贰叁肆伍陆柒捌玖"
_LEGAL_UNITS: Final = ("拾", "佰", "仟", "萬")
_LEGAL_TRADITIONAL: Final = "零壹貳參肆伍陸柒捌玖"
_CIRCLED: Final = ((0, 0, "⓪"), (1, 20, "①"), (21, 35, "㉑"), (36, 50, "㊱"))


def _chinese_counting(number: int) -> str:
    # "chineseCounting" counts to 99 in words and spells the digits of larger numbers.
    return counted(number, _CIRCLED_ZERO, _UNITS) if number < 100 else spelled(number, _CIRCLED_ZERO)


def _letters(alphabet: str) -> Callable[[int], str]:
    return lambda number: repeated(number, alphabet)


_FORMATS: Final[Mapping[str, Callable[[int], str]]] = MappingProxyType(
    {
        "decimal": str,
        "none": lambda _: "",
        "bullet": lambda _: "",
        "decimalZero": lambda number: f"{number:02d}",
        "upperRoman": roman,
        "lowerRoman": lambda number: roman(number).lower(),
        "upperLetter": lambda number: repeated(number, _LATIN),
        "lowerLetter": lambda number: repeated(number, _LATIN.lower()),
        "ordinal": ordinal,
        "hex": lambda number: f"{number:X}",
        "chicago": lambda number: repeated(number, _CHICAGO),
        "numberInDash": lambda number: f"- {number} -",
        "decimalFullWidth": lambda number: str(number).translate(_FULL_WIDTH),
        "decimalFullWidth2": lambda number: str(number).translate(_FULL_WIDTH),
        "decimalHalfWidth": str,
        "decimalEnclosedCircle": lambda number: enclosed(number, _CIRCLED),
        "decimalEnclosedCircleChinese": lambda number: enclosed(number, _CIRCLED),
        "decimalEnclosedFullstop": lambda number: enclosed(number, ((1, 20, "⒈"),)),
        "decimalEnclosedParen": lambda number: enclosed(number, ((1, 20, "⑴"),)),
        "ideographEnclosedCircle": lambda number: enclosed(number, ((1, 10, "㊀"),)),
        "ideographDigital": lambda number: spelled(number, _LING),
        "japaneseDigitalTenThousand": lambda number: spelled(number, _LING),
        "taiwaneseDigital": lambda number: spelled(number, _CIRCLED_ZERO),
        "koreanDigital2": lambda number: spelled(number, _SIMPLIFIED),
        "chineseCounting": _chinese_counting,
        "chineseCountingThousand": lambda number: counted(number, _SIMPLIFIED, _UNITS),
        "taiwaneseCounting": _chinese_counting,
        "taiwaneseCountingThousand": lambda number: counted(number, _SIMPLIFIED, ("十", "百", "千", "萬")),
        "japaneseCounting": lambda number: counted(number, _LING, _UNITS),
        "chineseLegalSimplified": lambda number: counted(number, _LEGAL, _LEGAL_UNITS, one_ten=True),
        "ideographLegalTraditional": lambda number: counted(number, _LEGAL_TRADITIONAL, _LEGAL_UNITS, one_ten=True),
        "japaneseLegal": lambda number: counted(number, "零壱弐参四伍六七八九", ("拾", "百", "阡", "萬"), one_ten=True),
        "ideographTraditional": lambda number: repeated(number, _STEMS) if number <= 10 else str(number),
        "ideographZodiac": lambda number: repeated(number, _BRANCHES) if number <= 12 else str(number),
        "ideographZodiacTraditional": sexagenary,
        "iroha": _letters(_IROHA),
        "irohaFullWidth": _letters(_IROHA),
        "aiueo": _letters(_AIUEO),
        "aiueoFullWidth": _letters(_AIUEO),
        "ganada": _letters("가나다라마바사아자차카타파하"),
        "chosung": _letters("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
        "russianLower": _letters("абвгдежзиклмнопрстуфхцчшщыэюя"),
        "russianUpper": _letters("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
    }
)
