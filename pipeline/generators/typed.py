"""What the office typed into the 汇总表 about a case, told from what stands there because nobody could read it."""

from __future__ import annotations

from typing import Final

from pipeline.language.leftovers import leftover
from pipeline.model.paper import CaseFile
from pipeline.model.text import Language
from pipeline.writers.columns import UNREADABLE, instead_of_name
from pipeline.writers.xlsx_book import in_a_cell

LANGUAGES: Final[tuple[Language, ...]] = ("zh", "en")
"""The papers are Chinese; the 汇总表 that came back may have been written in either."""


def typed(case: CaseFile, key: str) -> str:
    """Return what stands in the column of that key; "" where it says nothing: blank, XXX, unreadable, or a file for want of a name."""
    said = case.decision.facts.get(key, "").strip() if case.decision is not None else ""
    stand_in = instead_of_name(case.report)
    shown = {in_a_cell(stand_in.in_language(language)) for language in LANGUAGES}
    return said if says_something(said) and said not in shown else ""


def says_something(text: str) -> bool:
    """Tell whether a text of a form or cell is more than a blank, a place kept (XXX), or the sign for what could not be read."""
    return bool(text.strip()) and leftover(text) is None and not any(UNREADABLE.in_language(language) in text for language in LANGUAGES)
