"""Rules are data: a check bound to settings, clause, severity and words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import Any, Literal

from pipeline.model.text import Text
from pipeline.model.values import dataclass

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
Source = Literal["law", "national-standard", "notice", "practice", "own"]
FixPolicy = Literal["auto", "ask", "none"]
Settings = Mapping[str, Any]
"""The `with` table of a rule, checked against the check's own schema when the profile is loaded."""


class Subject(StrEnum):
    """What a check looks at, and so what it is handed."""

    DOCUMENT = "document"
    OUTLINE = "outline"
    RECORD = "record"
    MATERIAL = "material"
    SUBMISSION = "submission"
    BATCH = "batch"


@dataclass(frozen=True, slots=True)
class Grading:
    """A rule's severities: the default, by code, by stage, or by code and stage; the most exact one holds."""

    default: Severity | None = None
    by_stage: Mapping[str, Severity] = field(default_factory=dict)
    by_code: Mapping[str, Severity] = field(default_factory=dict)
    by_code_and_stage: Mapping[str, Mapping[str, Severity]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Override:
    """A severity or setting that a calling profile gives to a rule of another profile, with its reason."""

    reason: Text
    severity: Grading | None = None
    blocks: bool | None = None
    off: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a profile; `identity` is its id for ever."""

    identity: str
    check: str
    subject: Subject
    severity: Grading
    title: Text
    why: Text
    clause: str
    source: Source
    alone: bool = False
    """A rule on submissions that speaks of a single document, too."""
    role: str | None = None
    """The role whose part is looked at; None for rules about the whole submission or batch."""
    settings: Settings = field(default_factory=dict)
    fix: FixPolicy = "none"
    blocks: bool = True
    required: bool = False
    good: str = ""
    bad: str = ""
    how: Text | None = None
    """How to correct it, in a sentence."""
    origin: str = ""
    """The profile the rule was written in."""
    overrides: tuple[Override, ...] = ()
    soften_2009: bool = False
    """A wording of 2020 only: one level milder for documents drafted on the 2009 basis (rules 0.4)."""
    edition: str = ""
    """Digest of all that the rule says and asks, overrides with it; advice and examples aside."""
    kinds: tuple[str, ...] = ()
    """Only for submissions of these kinds; empty for all."""
    internal: bool = False
    """For the office: what names experts or the submissions of others is not proposed for letters."""
    docx_only: bool = False
    """A text extraction can destroy what this looks at: at most info unless read from Word (rules 0.4, ⚑)."""
    messages: Mapping[str, Text] = field(default_factory=dict)
    """Code -> the call's own words instead of those of the check, with the same places to fill."""


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """Rules whose findings stand together on papers; without rules those that no other group names."""

    title: Text
    rules: tuple[str, ...] = ()
