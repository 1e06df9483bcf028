"""One language and one set of words, handed to whoever writes a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from pipeline.model.finding import Finding
from pipeline.model.report import Wording
from pipeline.model.text import Language, worded
from pipeline.model.values import dataclass
from pipeline.writers.wording import NOT_BLOCKING, SEVERITIES, is_open, weight


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

    def counted(self, findings: Iterable[Finding], *, notes: bool = False) -> list[str]:
        """Return how many open findings there are of each weight, the heaviest first; notes (info) only when asked for."""
        counts = Counter(weight(one) for one in findings if is_open(one) and (notes or one.severity != "info"))
        order = [SEVERITIES["error"], NOT_BLOCKING, SEVERITIES["warning"], SEVERITIES["info"]]
        named = [(name.in_language(self.language), counts[name]) for name in order if counts[name]]
        return [self.say(f"{name}{count}处", f"{name}: {count}") for name, count in named]
