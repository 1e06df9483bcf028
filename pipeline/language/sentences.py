"""Where the sentences of a paragraph begin and end."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.patterns import pattern

_SENTENCE = pattern(r"[^。！？\n]*(?:[。！？]+[”’」』）)]*|\n|$)")
_BLANK = " \t\n\u00a0\u3000"


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield [start, end) of each sentence with its full stop, blanks around it left out; a rest without a full stop is one, too."""
    for found in _SENTENCE.finditer(text):
        sentence = found[0]
        begins = sentence.lstrip(_BLANK)
        written = begins.rstrip(_BLANK)
        if written:
            start = found.end() - len(begins)
            yield start, start + len(written)


def sentence_around(text: str, offset: int) -> tuple[int, int]:
    """Return [start, end) of the sentence that the character at `offset` stands in."""
    return next(((start, end) for start, end in sentences(text) if offset < end), (offset, len(text)))
