"""Whether a word stands inside a title or a quotation: what others wrote is not the author's to change."""

from __future__ import annotations

_TITLES = {"《": "》", "〈": "〉"}
_SPEECH = {"“": "”", "‘": "’", "「": "」", "『": "』"}


def is_quoted(text: str, start: int, end: int) -> bool:
    """Tell whether [start, end) of `text` stands inside 《》, “” or the like; a mark that is never closed encloses nothing."""
    return any(_encloses(text, start, end, *pair) for pair in (*_TITLES.items(), *_SPEECH.items()))


def is_speech(text: str, start: int, end: int) -> bool:
    """Tell whether [start, end) of `text` stands inside “” or the like: words to be spoken or written just so."""
    return any(_encloses(text, start, end, *pair) for pair in _SPEECH.items())


def _encloses(text: str, start: int, end: int, opening: str, closing: str) -> bool:
    opened = text.rfind(opening, 0, start)
    return opened >= 0 and text.find(closing, opened, start) < 0 and text.find(closing, end) >= 0
