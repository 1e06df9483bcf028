"""A sentence in the two languages people read it in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pipeline.model.values import dataclass

Language = Literal["zh", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence or word in Chinese and English; may hold `{name}` places for arguments."""

    zh: str
    en: str

    def in_language(self, language: Language) -> str:
        """Return the sentence in `language`."""
        return self.zh if language == "zh" else self.en


Argument = str | int | float | Text | tuple[str, ...]
Arguments = Mapping[str, Argument]


def worded(value: Argument, language: Language) -> str:
    """Return an argument as it stands in a sentence; lists are joined as the language does."""
    if isinstance(value, Text):
        return value.in_language(language)
    if isinstance(value, tuple):
        return ("、" if language == "zh" else ", ").join(value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def fill(template: Text, arguments: Arguments, language: Language) -> str:
    """Return the template in `language` with its places filled; text of a document is never expanded."""
    return template.in_language(language).format_map({key: worded(value, language) for key, value in arguments.items()})
