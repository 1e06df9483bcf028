"""What a finding is recognised by in another report: rule, code, role, quote, and its ordinal among equals; never an index."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from pipeline.language.normal import normalise
from pipeline.model.finding import Finding

_LENGTH = 20
_COUNTED = re.compile("[0-9A-Za-z.]+")
"""What Word counts in a label ("4.1.3", "表2", "附录B"): it moves when something is inserted before."""


def fingerprinted(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings, in the same order, with their fingerprints."""
    seen: Counter[str] = Counter()
    marked = []
    for finding in findings:
        quote = normalise(finding.place.text).text or _COUNTED.sub("", normalise(finding.place.label or "").text)
        base = "\x1f".join((finding.rule, finding.code, finding.role or "", quote))
        ordinal = seen[base]
        seen[base] += 1
        digest = hashlib.sha256(f"{base}\x1f{ordinal}".encode()).hexdigest()[:_LENGTH]
        marked.append(replace(finding, fingerprint=digest))
    return tuple(marked)
