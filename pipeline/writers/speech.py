"""One language and one set of words, handed to whoever writes a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model.report import Wording
from pipeline.model.rule import Severity
from pipeline.model.text import Language, worded
from pipeline.writers.wording import SEVERITIES


@dataclass(frozen=True, slots=True)
class Speech:
    """Says fixed phrases in the language of the page."""

    wording: Wording
    language: Language

    def say(self, zh: str, en: str) -> str:
        """Return the sentence of the page's language."""
        return zh if self.language == "zh" else en

    def listed(self, items: Sequence[str]) -> str:
        """Return the items as an enumeration."""
        return worded(tuple(items), self.language)

    def aside(self, text: str) -> str:
        """Return the text in brackets as they stand behind a word; nothing for nothing."""
        return self.say(f"（{text}）", f" ({text})") if text else ""

    def named(self, name: str, text: str) -> str:
        """Return "name: text"."""
        return self.say(f"{name}：{text}", f"{name}: {text}")

    def counted(self, severity: Severity, count: int) -> str:
        """Return how many findings of a severity there are."""
        name = SEVERITIES[severity].in_language(self.language)
        return self.say(f"{name}{count}处", f"{name}: {count}")
