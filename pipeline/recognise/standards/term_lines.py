"""The line of a terminological entry: the term, its English equivalent, and a definition that someone put behind them."""

from __future__ import annotations

import re
from typing import NamedTuple

_JOINED = re.compile(r"[A-Za-z0-9+\-./]{1,8}(?=\s+[A-Za-z(（])")
_WORD = re.compile(r"[A-Za-z]{2}")
_TRIM = " \t\u3000\u00a0;；:：,，、/"
_SAID = re.compile(r"\s*(?:[:：]|(?:，|,)?\s*(?:是指|指的是|是|指|即)(?=\S{6}))\s*")
_SENTENCE = re.compile(r"。|[；;](?=\s*[^A-Za-z\s])|，.*，")
_EXPLAINED = re.compile(r":(?=\s*[^\x00-\x7f])|：(?=\s*[^\x00-\x7f])")
_THREE = re.compile(r"([^A-Za-z\n]{2,24}?)\s*([A-Za-z][A-Za-z \-,;']+?)\s+(?=[^\x00-\x7f])")
_LONGEST = 40


class TermLine(NamedTuple):
    """Stretches [start, end) of the text; None where there is nothing of the kind."""

    term: tuple[int, int] | None
    english: tuple[int, int] | None
    definition: tuple[int, int] | None = None


def read_term_line(text: str, start: int = 0, end: int | None = None) -> TermLine:
    """Return term, English and definition in [start, end) of `text`."""
    end = len(text) if end is None else end
    line = text[start:end]
    if _SENTENCE.search(line) or len(line) > 2 * _LONGEST or _EXPLAINED.search(line):
        three = _THREE.match(line)
        if three is not None and not _SENTENCE.search(three[1]):
            term, english = (_trimmed(text, start + three.start(group), start + three.end(group)) for group in (1, 2))
            return TermLine(term, english, _trimmed(text, start + three.end(), end))
        said = _SAID.search(line, 1)
        if said is None or said.start() > _LONGEST + 20:
            return TermLine(None, None, _trimmed(text, start, end))
        head = _parts(text, start, start + said.start())
        return TermLine(head.term, head.english, _trimmed(text, start + said.end(), end))
    return _parts(text, start, end)


def has_english(text: str) -> bool:
    """Tell whether a line gives Chinese and English words apart, as the line of a term does."""
    found = read_term_line(text)
    return found.term is not None and found.english is not None and found.definition is None


def _parts(text: str, start: int, end: int) -> TermLine:
    split = end
    while split > start and not "\u3400" <= text[split - 1] <= "\u9fff":
        split -= 1
    if split > start:
        joined = _JOINED.match(text, split, end)
        if joined is not None and not joined[0].islower():
            split = joined.end()
        while split < end and text[split] in "”’」』）)》" and "(" not in text[split:end] and "（" not in text[split:end]:
            split += 1
    english = _trimmed(text, split, end)
    if english is not None and not _WORD.search(text, *english):
        english, split = None, end
    elif english is not None and text[english[0]] in "（(" and text[english[1] - 1] in "）)":
        english = _trimmed(text, english[0] + 1, english[1] - 1)
    return TermLine(_trimmed(text, start, split), english)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while (start < end and text[start] in _TRIM) or (start < end and not text[start].strip()):
        start += 1
    while end > start and (text[end - 1] in _TRIM or not text[end - 1].strip()):
        end -= 1
    return (start, end) if start < end else None
