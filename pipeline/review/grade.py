"""How severe a finding is: one pure function, every step that changed something printed with the finding.

Order (rules 0.4): outcome code -> stage -> basis -> source kind -> override of a calling profile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model.document import SourceKind
from pipeline.model.rule import SEVERITIES, Grading, Rule, Severity
from pipeline.model.values import dataclass

if TYPE_CHECKING:
    from pipeline.model.outline import Basis


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a finding's severity depends on beside its rule and code; None where it does not apply."""

    stage: str | None = None
    basis: Basis | None = None
    source_kind: SourceKind | None = None


@dataclass(frozen=True, slots=True)
class Grade:
    """A severity, whether an error of it blocks acceptance, and the steps that led there."""

    severity: Severity
    blocks: bool
    steps: tuple[str, ...]


def grade(rule: Rule, code: str, circumstances: Circumstances) -> Grade:
    """Return the severity of `code` under the circumstances."""
    severity, steps = _resolved(rule.severity, code, circumstances.stage)
    blocks = rule.blocks
    if rule.soften_2009 and circumstances.basis == "2009" and severity != "info":
        severity = _milder(severity)
        steps.append(f"basis:2009={severity}")
    if rule.docx_only and circumstances.source_kind not in (None, "docx") and severity != "info":
        severity = "info"
        steps.append(f"source:{circumstances.source_kind}=info")
    for override in rule.overrides:
        if override.severity is not None:
            severity, _ = _resolved(override.severity, code, circumstances.stage, severity)
            steps.append(f"override={severity}: {override.reason.zh}")
        if override.blocks is not None:
            blocks = override.blocks
    return Grade(severity, blocks, tuple(steps))


def _resolved(grading: Grading, code: str, stage: str | None, otherwise: Severity = "error") -> tuple[Severity, list[str]]:
    by_stage = grading.by_code_and_stage.get(code, {})
    if stage is not None and stage in by_stage:
        return by_stage[stage], [f"code:{code},stage:{stage}={by_stage[stage]}"]
    if code in grading.by_code:
        return grading.by_code[code], [f"code:{code}={grading.by_code[code]}"]
    if stage is not None and stage in grading.by_stage:
        return grading.by_stage[stage], [f"stage:{stage}={grading.by_stage[stage]}"]
    return grading.default or otherwise, []


def _milder(severity: Severity) -> Severity:
    return SEVERITIES[min(SEVERITIES.index(severity) + 1, len(SEVERITIES) - 1)]
