"""The words that a rule gives its check's messages: codes and places of the check, nothing a sentence could smuggle in."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from string import Formatter

from pipeline.model.check import Check
from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes, unknown
from pipeline.profiles.sources import Entry

_CODE, _PLACE = Text("代码", "code"), Text("花括号中的内容", "place")


def check_said(entry: Entry, check: Check, mistakes: Mistakes) -> None:
    """Name every code that the check does not have, and every place in braces that its own message does not fill."""
    said = entry.table.get("messages")
    for code, words in said.items() if isinstance(said, dict) else ():
        if code not in check.messages:
            mistakes.add(*entry.place("messages", code), unknown(_CODE, code, check.messages))
            continue
        own = check.messages[code]
        known = (_places(own.zh) or frozenset()) | (_places(own.en) or frozenset())
        for language, sentence in words.items() if isinstance(words, dict) else ():
            if isinstance(sentence, str):
                _check_sentence(entry, (code, language), sentence, known, mistakes)


def _check_sentence(entry: Entry, path: tuple[str, str], sentence: str, known: AbstractSet[str], mistakes: Mistakes) -> None:
    places = _places(sentence)
    if places is None:
        mistakes.add(
            *entry.place("messages", *path), Text("花括号不成对，或其中不只是名称", "braces are not in pairs, or hold more than a name")
        )
        return
    for place in sorted(places - known):
        mistakes.add(*entry.place("messages", *path), unknown(_PLACE, place, sorted(known)))


def _places(sentence: str) -> frozenset[str] | None:
    """Return the names in braces; None where the braces hold anything else."""
    try:
        parsed = list(Formatter().parse(sentence))
    except ValueError:
        return None
    found = [(name, spec, conversion) for _, name, spec, conversion in parsed if name is not None]
    plain = all(name.replace("-", "_").isidentifier() and not spec and conversion is None for name, spec, conversion in found)
    return frozenset(name for name, _, _ in found) if plain else None
