"""The line of a material that names the papers of the call, in one paragraph or typed over several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.language.normal import norm
from pipeline.recognise.materials.lines import Line

LONGEST: Final = 60
"""Characters of a line of the head."""
_BANNER: Final = re.compile(r"(?=.*(?:交流|申报|\d{4}年|[〇○零一二三四五六七八九]{4}年)).*(?:资料|材料|汇编|选编)(?:\(.*\))?")
_QUOTES: Final = '《》"'
_YEAR: Final = re.compile(r'[《"]?(?:[\dOoIl]{4}|[〇○零一二三四五六七八九]{4})年')
_MOST: Final = 3
"""Paragraphs that a banner is typed over."""


def is_banner(text: str, banners: Sequence[str] = ()) -> bool:
    """Tell whether a line without blanks names the call: …申报交流资料, 2022年…成果汇编, or has words of `banners`."""
    told = _BANNER.fullmatch(text.strip(_QUOTES)) is not None or _names(text, banners)
    return len(text) <= LONGEST and told and not text.startswith("—")


def broken_banner(lines: Sequence[Line], banners: Sequence[str] = ()) -> tuple[Line, ...]:
    """Return the lines of a banner that was typed over several paragraphs; () where it stands in one, or there is none.

    The first of them begins with the year and is no banner itself, none of the others names a year, all have one size; or the
    words of `banners` are told by them together and by none alone.
    """
    for start, first in enumerate(lines):
        for count in range(2, _MOST + 1):
            several = tuple(lines[start : start + count])
            if len(several) == count and is_banner(first.text, banners) is False and _is_one(several, banners):
                return several
    return ()


def _is_one(lines: Sequence[Line], banners: Sequence[str]) -> bool:
    whole = "".join(line.text for line in lines)
    if not is_banner(whole, banners) or len({line.look.size for line in lines}) > 1:
        return False
    if any(line.text.startswith("—") for line in lines):
        return False
    by_year = _YEAR.match(whole) is not None and not any(_YEAR.search(line.text) for line in lines[1:])
    return by_year or (_names(whole, banners) and not any(_names(line.text, banners) for line in lines))


def _names(text: str, banners: Sequence[str]) -> bool:
    return any(norm(one, digits=True) in norm(text, digits=True) for one in banners)
