"""All that the author of a check imports: the decorator and the values a check yields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from pipeline.model.check import Check
from pipeline.model.observation import At, Hit, Observation, Pass, Skip
from pipeline.model.rule import Settings, Subject
from pipeline.model.text import Text

__all__ = ["BOTH_LANGUAGES", "At", "Check", "Hit", "Look", "Observation", "Pass", "Settings", "Skip", "Subject", "Text", "check"]

Look = Callable[..., Iterator[Observation]]
BOTH_LANGUAGES: Final[Mapping[str, Any]] = {
    "type": "object",
    "properties": {"zh": {"type": "string", "minLength": 1}, "en": {"type": "string", "minLength": 1}},
    "required": ["zh", "en"],
    "additionalProperties": False,
}
"""JSON Schema of a setting with words for people, as rules give them in both languages."""


def check(
    identity: str,
    *,
    on: Subject,
    messages: Mapping[str, Text],
    settings: Mapping[str, Any] | None = None,
    required: tuple[str, ...] = (),
    needs: frozenset[str] | set[str] = frozenset(),
    alone: bool = False,
    wants: frozenset[str] | set[str] = frozenset(),
) -> Callable[[Look], Check]:
    """Declare a check.

    `settings` gives a JSON Schema for each setting, `required` those a rule cannot leave out.
    `needs` names the evidence the function takes as keywords: "document", "text", "form", "constraints", "kind" (of the submission;
    None where nobody knows), or something costly that a provider fetches ("seals", "pages"). The docstring says why the rule exists.
    `wants` names evidence that the check can do without: the keyword then holds the Skip that says why there is none.
    `alone` is for checks on submissions that speak of a single document, too.

    Raises ValueError for a check without messages or without a reason: a mistake in our own code.
    """
    if not messages:
        raise ValueError(f"check {identity} says nothing: it has no messages")

    def declare(look: Look) -> Check:
        why = (look.__doc__ or "").strip()
        if not why:
            raise ValueError(f"check {identity} does not say why it exists")
        schema = {"type": "object", "properties": dict(settings or {}), "required": list(required), "additionalProperties": False}
        return Check(identity, on, look, dict(messages), schema, frozenset(needs), why, alone, frozenset(wants))

    return declare
