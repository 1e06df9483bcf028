"""By what achievements are scored: the gate and the criteria of a document, and the points that only an office can give."""

from __future__ import annotations

from pipeline.model.text import Text
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that is judged; `identity` is unique in its rubric."""

    identity: str
    clause: str
    title: Text


@dataclass(frozen=True, slots=True)
class CriteriaGroup:
    """Criteria that stand under one heading."""

    clause: str
    title: Text
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Rubric:
    """What is judged, in the document's order; it says nothing of points, which no source gives."""

    title: Text
    source: str
    gate: tuple[Criterion, ...]
    """Conditions that are met or not, before anything is scored."""
    groups: tuple[CriteriaGroup, ...]
    missing: Text
    """What of the document nobody has, and the office must supply."""
    parties: tuple[Text, ...] = ()
    """Who may judge: the first, second or third party."""

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """All that points are given for."""
        return tuple(criterion for group in self.groups for criterion in group.criteria)


@dataclass(frozen=True, slots=True)
class Points:
    """The most points that a criterion can have; `title` where no rubric names it."""

    criterion: str
    points: float
    title: str | None = None


@dataclass(frozen=True, slots=True)
class ScoreTable:
    """The office's own table of points; `source` says where they stand."""

    source: str
    criteria: tuple[Points, ...]


@dataclass(frozen=True, slots=True)
class Scoring:
    """What a score would be made by: evidence `scores`."""

    rubric: Rubric | None
    table: ScoreTable | None
