"""A check as a value: what it looks at, what it can say, what it must be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pipeline.model.observation import Observation
from pipeline.model.rule import Subject
from pipeline.model.text import Text
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One way to look.

    `look(subject, settings, **evidence)` yields observations; `evidence` holds one keyword for each of `needs` and `wants`.
    The subject is a Document (cut to its part), an Outline, a Record, a Dossier, or, for a batch, the tuple of SubmissionReport.
    """

    identity: str
    on: Subject
    look: Callable[..., Iterator[Observation]]
    messages: Mapping[str, Text]
    settings: Mapping[str, Any]
    """JSON Schema of the settings (an object schema)."""
    needs: frozenset[str]
    why: str
    """Why the rule exists, in a sentence an applicant would accept."""
    alone: bool = False
    """On submissions: has something to say of one document that is reviewed on its own, too."""
    wants: frozenset[str] = frozenset()
    """Evidence it can do without: where there is none it is handed the Skip that says why."""
