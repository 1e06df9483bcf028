"""A paragraph as the outline sees it: its text in plain signs, and the number it carries, typed or automatic."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from pipeline.model.document import Paragraph
from pipeline.model.values import dataclass

MarkKind = Literal["chapter", "clause", "annex"]

_PLAIN = str.maketrans(
    {chr(0xFF01 + offset): chr(0x21 + offset) for offset in range(0x5E) if chr(0x21 + offset).isalnum() or chr(0x21 + offset) == "."}
    | {"（": "(", "）": ")", "〔": "(", "〕": ")"}
    | dict.fromkeys("\u3000\u00a0\u2002\u2003\u2007\u2009\u202f\t\v", " ")
)
_NOT_PLAIN = re.compile("[０-９Ａ-Ｚａ-ｚ．〔〕\u00a0\u2002\u2003\u2007\u2009\u202f\t\v]")
_HEADING = 60
_IN_BODY = ("body", "frame")
_CLAUSE = re.compile(r"\s*((?:\d{1,2}|[A-Z])(?:\.[1-9]\d{0,2}){1,8})(?![\d%％]|\.\d)([.、]?)( *)")
_BULLETS = ("-", "–", "☞")
_BULLET = re.compile(r"\s*[-–☞] +(?=[\dA-Z])")
"""What a conversion to text puts before a clause's own number ("- 4.1.1 …")."""
_CHAPTER = re.compile(r"\s*(\d{1,2})(?!\d)([.、]?)( *)(?=[^\d\s.)])")
_ANNEX = re.compile(r"\s*(附 *录 *([A-Z]|[1-9]|[一二三四五六七八九十])(?![A-Za-z0-9]))\s*[.、:：]?\s*(.*)", re.DOTALL)
_LABEL_CLAUSE = re.compile(r"(?:\d{1,2}|[A-Z])(?:\.\d{1,3}){1,8}")
_LABEL_ANNEX = re.compile(r"附\s*录\s*([A-Z])")
_ANNEX_REST = re.compile(r"(?:\((?:规范性|资料性)(?:附录)?\)|[\"“《]|[\u4e00-\u9fffA-Za-z])")
_ANNEX_KIND = re.compile(r"^\((?:规范性|资料性)(?:附录)?\)\s*[:：]?")
_ANNEX_SENTENCE = re.compile(r"[。；;：:]|^[的中和与及或、，,]|^(?:给出|规定|列出|提供|描述|所|是|为|表|图)")
_CONTINUES = re.compile(r"[-:~～—–/×%+)<>=≥≤±°℃]|(?:[mck]?m|[mk]?g|min|[kM]?Pa|k?W|k?V|dB|lx|m?[Ll]|k?Hz|s|h|d)(?![A-Za-z-])")
_COUNTED = re.compile(r"[A-Z万亿倍元年月日天米克吨升度岁个名人次台套分秒小]")


class Mark(NamedTuple):
    """A number in front of a paragraph: "4" (chapter), "4.1.2" or "A.1" (clause), "A" (annex).

    [start, end) is where it is typed, and both are 0 when Word makes it; `rest` is where the text after it begins.
    `doubtful`: no blank between the number and what may be its unit ("12月", "1.5倍"), so it may be a quantity;
    `dotted`: a point or 、 stands behind the number, as in lists.
    """

    kind: MarkKind
    number: str
    start: int
    end: int
    rest: int
    generated: bool = False
    doubtful: bool = False
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph with its text in plain signs (same length, so offsets hold) and its mark."""

    position: int
    """In the list of lines."""
    paragraph: Paragraph
    plain: str
    bare: str
    """The text without any blank; only its beginning, where it is longer than a heading."""
    mark: Mark | None
    in_body: bool
    """Stands in the body itself, not in a table or a box."""
    running: bool = False
    """A page header, a page number or a site's words: no text of the standard."""

    @property
    def blank(self) -> bool:
        """Nothing is written here."""
        return not self.bare

    @property
    def rest(self) -> str:
        """The text behind the number, without blanks round it."""
        return self.plain[self.mark.rest :].strip() if self.mark is not None else self.plain.strip()


def read_lines(paragraphs: Sequence[Paragraph]) -> list[Line]:
    """Return one line for each paragraph, in order."""
    return [_line(position, paragraph) for position, paragraph in enumerate(paragraphs)]


def plain_text(text: str) -> str:
    """Return the text with full-width digits, letters, points, brackets and blanks made plain as far as a heading can be long.

    The length stays.
    """
    head = text[:_HEADING]
    if _NOT_PLAIN.search(head) is not None:
        return head.translate(_PLAIN) + text[_HEADING:]
    plain = head.replace("\u3000", " ").replace("（", "(").replace("）", ")")  # far quicker, and nearly always enough
    return text if plain == head else plain + text[_HEADING:]


def _line(position: int, paragraph: Paragraph) -> Line:
    plain = plain_text(paragraph.text)
    location = paragraph.location
    in_body = not location.depth and location.kind in _IN_BODY
    mark = None
    if in_body:
        mark = _automatic(paragraph, plain) if paragraph.label is not None else _typed(plain)
    return Line(position, paragraph, plain, "".join(plain[: 2 * _HEADING].split()), mark, in_body)


def _automatic(paragraph: Paragraph, plain: str) -> Mark | None:
    label = paragraph.label
    if label is None or label.bullet:
        return _typed(plain)
    shown = plain_text(label.text).strip()
    number = shown.rstrip(".、 ")
    dotted = number != shown
    start = len(plain) - len(plain.lstrip())
    if number.isdecimal() and len(number) <= 2:
        return Mark("chapter", number, 0, 0, start, generated=True, dotted=dotted)
    if _LABEL_CLAUSE.fullmatch(number):
        return Mark("clause", number, 0, 0, start, generated=True)
    annex = _LABEL_ANNEX.match(number)
    if annex is not None:
        return Mark("annex", annex[1], 0, 0, start, generated=True)
    return None


def _typed(plain: str) -> Mark | None:
    head = plain.lstrip()[:1]
    if head in _BULLETS:
        bullet = _BULLET.match(plain)
        return _typed_number("clause", _CLAUSE, plain, bullet.end()) if bullet is not None else None
    if head.isdecimal() or "A" <= head <= "Z":
        return _typed_number("clause", _CLAUSE, plain) or _typed_number("chapter", _CHAPTER, plain)
    return _typed_annex(plain) if head == "附" else None


def _typed_number(kind: MarkKind, pattern: re.Pattern[str], plain: str, begin: int = 0) -> Mark | None:
    match = pattern.match(plain, begin)
    if match is None:
        return None
    number, point, blanks = match.groups()
    rest = match.end()
    joined = not point and not blanks
    if _CONTINUES.match(plain, rest) or (joined and "a" <= plain[rest : rest + 1] <= "z"):
        return None
    doubtful = joined and _COUNTED.match(plain, rest) is not None
    start = match.start(1)
    return Mark(kind, number, start, start + len(number), rest, False, doubtful, bool(point))


def _typed_annex(plain: str) -> Mark | None:
    match = _ANNEX.match(plain)
    if match is None:
        return None
    rest = match[3].split("\n")[0].strip()
    if rest and (len(rest) > 60 or not _ANNEX_REST.match(rest) or _ANNEX_SENTENCE.search(_ANNEX_KIND.sub("", rest))):
        return None
    return Mark("annex", match[2], match.start(1), match.end(1), match.start(3))
