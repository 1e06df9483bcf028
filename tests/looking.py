"""The one public way to try a check: hand it a subject, read the codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.model.check import Check
from pipeline.model.observation import Hit, Observation, Pass, Skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check said, sorted by kind."""

    observations: tuple[Observation, ...]

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The hits in order."""
        return tuple(one for one in self.observations if isinstance(one, Hit))

    @property
    def codes(self) -> list[str]:
        """The codes of the hits in order."""
        return [hit.code for hit in self.hits]

    @property
    def passed(self) -> int:
        """How many places passed."""
        return sum(one.count for one in self.observations if isinstance(one, Pass))

    @property
    def skipped(self) -> list[str]:
        """The reasons of the skips in order."""
        return [one.reason for one in self.observations if isinstance(one, Skip)]


def run_check(check: Check, subject: object, settings: Mapping[str, Any] | None = None, **evidence: object) -> Outcome:
    """Run `check` on `subject`; every code it says must be one it has declared a message for, and every need must be given."""
    assert set(evidence) == check.needs | check.wants, f"{check.identity} needs {sorted(check.needs | check.wants)}"
    observations = tuple(check.look(subject, settings or {}, **evidence))
    for one in observations:
        if isinstance(one, Hit):
            message = check.messages[one.code]
            for sentence in (message.zh, message.en):
                sentence.format_map({"found": one.found, "expected": one.expected, **one.arguments})
    return Outcome(observations)
