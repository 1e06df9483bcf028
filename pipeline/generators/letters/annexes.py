"""The files that go back with a letter: the applicant's own Word files, with what the letter says at the very places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from pipeline.generators.letters.kinds import LETTERS, letter_of
from pipeline.generators.letters.rows import can_be_annexed, rows_of
from pipeline.language.file_names import safe_name
from pipeline.model.finding import Finding
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.values import dataclass

ANNEXED: Final = LETTERS["supplement"]
"""The letter with which the applicant's Word files go back."""


@dataclass(frozen=True, slots=True)
class Annex:
    """A Word file of the submission to be sent back: its path there, what the letter calls it, its file, what its comments say."""

    document: str
    title: str
    name: str
    """Relative to the output folder."""
    findings: tuple[Finding, ...]


def annexes_of(case: CaseFile, casework: Casework) -> tuple[Annex, ...]:
    """Return the Word files that a 补正通知 sends back with comments; no other letter does."""
    return tuple(_annexes(case, casework)) if letter_of(case) == ANNEXED else ()


def _annexes(case: CaseFile, casework: Casework) -> Iterator[Annex]:
    found: dict[str, tuple[str, list[Finding]]] = {}
    for row in rows_of(case, casework):
        if row.document is not None and can_be_annexed(row.document, case.report):
            found.setdefault(row.document, (row.material, []))[1].extend(row.findings)
    titles = Counter(title for title, _ in found.values())
    counted: Counter[str] = Counter()
    for path, (title, findings) in found.items():
        counted[title] += 1
        several = str(counted[title]) if titles[title] > 1 else ""
        called = f"带批注的{title}{several}"
        yield Annex(path, called, f"{case.folder}/{safe_name(called)}.docx", tuple(findings))
