"""What a finding is recognised by in another report: rule, code, role, quote, and its ordinal among equals; never an index."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from pipeline.language.normal import norm
from pipeline.language.patterns import pattern
from pipeline.model.finding import Finding, Place

_LENGTH = 20
_COUNTED = pattern("[0-9A-Za-z.]+")
"""What Word counts in a label ("4.1.3", "表2", "附录B"): it moves when something is inserted before."""


class Fingerprints:
    """Gives the findings of one report their fingerprints, asked for one by one in the order of the report."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def of(self, rule: str, code: str, role: str | None, place: Place) -> str:
        """Return the fingerprint of the next finding."""
        quote = norm(place.text) or _COUNTED.sub("", norm(place.label or ""))
        base = "\x1f".join((rule, code, role or "", quote))
        ordinal = self._seen[base]
        self._seen[base] += 1
        return hashlib.sha256(f"{base}\x1f{ordinal}".encode()).hexdigest()[:_LENGTH]


def fingerprinted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings, in the same order, with their fingerprints."""
    marks = Fingerprints()
    return tuple(replace(one, fingerprint=marks.of(one.rule, one.code, one.role, one.place)) for one in findings)
