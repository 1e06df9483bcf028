"""NORM: text as it is compared, with the way back to the text as it stands (rules.md R)."""

from __future__ import annotations

from pipeline.language.patterns import pattern
from pipeline.model.values import dataclass

BLANKS = pattern("[\\s\u00a0\u00ad\u115f\u180e\u200b-\u200f\u2028-\u202f\u2060\u2800\u3000\u3164\ufeff]")
"""Everything that shows as nothing: blanks of any width, zero-width signs, direction marks, soft hyphens."""

DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\ufe58\ufe63\uff0d"
"""Every dash an author may type, the box-drawing line too."""

_PUNCTUATION = {
    **dict.fromkeys("（﹙", "("),
    **dict.fromkeys("）﹚", ")"),
    **dict.fromkeys(",﹐", "，"),
    **dict.fromkeys(";﹔", "；"),
    **dict.fromkeys(":﹕∶︰", "："),
    **dict.fromkeys("“”„‟＂「」『』", '"'),
    **dict.fromkeys("‘’‚‛＇", "'"),
    **dict.fromkeys(DASHES, "—"),
    **dict.fromkeys("~∼〜", "～"),
    "｡": "。",
    "､": "、",
    "!": "！",
    "?": "？",
    "．": ".",
    "／": "/",
    "％": "%",
    "［": "[",
    "］": "]",
    "【": "[",
    "】": "]",
    "〈": "《",
    "〉": "》",
    "＜": "<",
    "＞": ">",
}
_WIDE = {chr(code): chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}


_SPACES = (*range(0x09, 0x0E), *range(0x1C, 0x21), 0x85, 0x1680, *range(0x2000, 0x200B), 0x205F)
_UNSEEN = (0xA0, 0xAD, 0x115F, 0x180E, *range(0x200B, 0x2010), *range(0x2028, 0x2030), 0x2060, 0x2800, 0x3000, 0x3164, 0xFEFF)
_NORM: dict[int, str | None] = {ord(sign): other for sign, other in _PUNCTUATION.items()} | dict.fromkeys((*_SPACES, *_UNSEEN))
_NORM_DIGITS = _NORM | {ord(sign): plain for sign, plain in _WIDE.items()}
_FOLD = (
    {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    | {ord(dash): "-" for dash in DASHES}
    | {code: " " for code in (*_SPACES, *_UNSEEN) if code != 0x0A}
)
_DASH_RUN = pattern("——+")


@dataclass(frozen=True, slots=True)
class Normal:
    """A normalised text; `starts` and `ends` give for each of its characters the stretch of the raw text it stands for."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    length: int
    """Length of the raw text."""

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """Return the [start, end) of the raw text that [start, end) of the normal text stands for.

        Blanks between the characters belong to the stretch, blanks around it do not.
        """
        if start >= end:
            place = self.starts[start] if start < len(self.starts) else self.length
            return place, place
        return self.starts[start], self.ends[end - 1]


def normalise(text: str, *, digits: bool = False) -> Normal:
    """Return `text` without any blank, with one form of each punctuation mark and each run of dashes as one —.

    `digits` also turns full-width digits and letters into plain ones.
    """
    table = _NORM_DIGITS if digits else _NORM
    kept: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for place, character in enumerate(text):
        sign = table.get(ord(character), character)
        if sign is None:
            continue
        if sign == "—" and kept and kept[-1] == "—":
            ends[-1] = place + 1
            continue
        kept.append(sign)
        starts.append(place)
        ends.append(place + 1)
    return Normal("".join(kept), tuple(starts), tuple(ends), len(text))


def norm(text: str, *, digits: bool = False) -> str:
    """Return only the text of :func:`normalise`, for comparing."""
    plain = text.translate(_NORM_DIGITS if digits else _NORM)
    return _DASH_RUN.sub("—", plain) if "——" in plain else plain


def fold(text: str) -> str:
    """Return `text` with plain digits, letters and punctuation, character by character: every offset stays the same."""
    return text.translate(_FOLD)


def stripped(text: str, start: int = 0, end: int | None = None) -> tuple[int, int]:
    """Return [start, end) without the blanks at its two ends; an empty stretch at `start` when there is nothing else."""
    last = len(text) if end is None else end
    first = start
    while first < last and BLANKS.match(text[first]):
        first += 1
    while last > first and BLANKS.match(text[last - 1]):
        last -= 1
    return (first, last) if first < last else (start, start)
