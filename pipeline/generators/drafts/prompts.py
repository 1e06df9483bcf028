"""Prompts: what is still to be written, as 【写：…】, told from the text around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

LONGEST: Final = 190
"""Characters inside the brackets; the rule that finds what is left to be filled in reads no more than 200."""
_ENDING: Final = re.compile("[【】\n]")
_PROMPT: Final = re.compile(r"【写[:：][^】\n]{0,200}】")


def prompt(what: str) -> str:
    """Return the prompt that asks for `what`; brackets and line ends in it would end it too early."""
    return f"【写：{_ENDING.sub(' ', what)[:LONGEST]}】"


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the text piece by piece, with whether the piece is a prompt."""
    end = 0
    for found in _PROMPT.finditer(text):
        if found.start() > end:
            yield text[end : found.start()], False
        yield found[0], True
        end = found.end()
    if end < len(text):
        yield text[end:], False


def count_prompts(text: str) -> int:
    """Return how many prompts stand in a text."""
    return sum(1 for _ in _PROMPT.finditer(text))


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return [start, end) of each prompt."""
    return tuple(found.span() for found in _PROMPT.finditer(text))
