"""What the office alone knows and decides: its own file beside a batch, never one of an applicant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from pipeline.model.rubric import ScoreTable
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Waiver:
    """A rule that the office lets pass; of `submission`, `applicant` and `fingerprint` at least one is set, all that are must fit."""

    rule: str
    reason: str
    submission: str | None = None
    """Path or name of the submission, or of a folder it lies in."""
    applicant: str | None = None
    fingerprint: str | None = None
    until: date | None = None
    """The last day on which it holds; None for one without end."""


@dataclass(frozen=True, slots=True)
class Expert:
    """A reviewer and the organisation that must not be among the applicants."""

    name: str
    unit: str


@dataclass(frozen=True, slots=True)
class Recommender:
    """Who is asked to recommend (recommenders.csv): its name, other names it goes by, how to reach it."""

    name: str
    aliases: tuple[str, ...] = ()
    contact: str | None = None
    phone: str | None = None
    email: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """The office's file, checked; `path` is as the user gave it."""

    path: str
    issuer: str | None = None
    signatory: str | None = None
    """Who signs the letters, where that is not the issuer."""
    supplement_days: int | None = None
    """Days an applicant has for a 补正."""
    waivers: tuple[Waiver, ...] = ()
    received: Mapping[str, date] = field(default_factory=dict)
    """Path or name of a submission, or of a folder they lie in -> day of receipt."""
    experts: tuple[Expert, ...] = ()
    scores: Mapping[str, ScoreTable] = field(default_factory=dict)
    """Profile -> the points that its criteria can have."""
    standards: str | None = None
    """Path of the list of standards and their status, as seen from where the command runs."""
    letters: Mapping[str, str | date] = field(default_factory=dict)
    """What letters say of the office, by the office's own keys ("phone", "late-clause", "supplement-until" …)."""
    templates: str | None = None
    """Folder of the office's own templates, as seen from where the command runs; they go before ours."""
    recommenders: tuple[Recommender, ...] = ()
    """Who is asked to recommend, as its list says; empty where the office keeps none."""
    drop_extremes: bool = False
    """Of five scores or more the highest and the lowest are left out of the mean."""
