"""What a finding is recognised by in another report: rule, code, role, quote, and its ordinal among equals; never an index."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from pipeline.language.normal import normalise
from pipeline.model.finding import Finding

_LENGTH = 20


def fingerprinted(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings, in the same order, with their fingerprints."""
    seen: Counter[str] = Counter()
    marked = []
    for finding in findings:
        quote = finding.place.text or finding.place.label or ""
        base = "\x1f".join((finding.rule, finding.code, finding.role or "", normalise(quote).text))
        ordinal = seen[base]
        seen[base] += 1
        digest = hashlib.sha256(f"{base}\x1f{ordinal}".encode()).hexdigest()[:_LENGTH]
        marked.append(replace(finding, fingerprint=digest))
    return tuple(marked)
