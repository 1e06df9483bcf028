"""Keeps each rule's account, so that checked = passed + failed + skipped by construction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pipeline.model.observation import Hit, Observation, Pass
from pipeline.model.report import Evaluation


@dataclass(slots=True)
class Account:
    """The running account of one rule."""

    rule: str
    passed: int = 0
    failed: int = 0
    skipped: dict[str, int] = field(default_factory=dict)

    def hits(self, observations: Iterable[Observation]) -> Iterator[Hit]:
        """Count the observations, and yield the hits among them."""
        for observation in observations:
            if isinstance(observation, Pass):
                self.passed += observation.count
            elif isinstance(observation, Hit):
                self.failed += 1
                yield observation
            else:
                self.skipped[observation.reason] = self.skipped.get(observation.reason, 0) + observation.count

    def closed(self) -> Evaluation:
        """Return the account as a value."""
        return Evaluation(self.rule, self.passed, self.failed, tuple(sorted(self.skipped.items())))
