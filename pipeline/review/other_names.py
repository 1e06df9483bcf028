"""Rows of a 汇总表 that speak of somebody else: the path is the same, the applicant and the project are not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.language.normal import norm
from pipeline.model.decision import Decision
from pipeline.model.report import SubmissionReport

_KEYS: Final = ("applicant", "project")
"""Columns of a 汇总表 in the order of a report's case."""


def about_others(decisions: Sequence[Decision], submissions: Sequence[SubmissionReport]) -> tuple[Decision, ...]:
    """Return the decisions whose applicant and project are both others than their submission's form says; paths are those of the report.

    One of the two may be mended by the office. Rows and forms that leave one open say nothing.
    """
    cases = {one.path: one.case for one in submissions}
    return tuple(one for one in decisions if _differ(one, cases.get(one.path, ())))


def _differ(decision: Decision, case: Sequence[str]) -> bool:
    pairs = [(norm(decision.facts.get(key, "")), norm(said)) for key, said in zip(_KEYS, case, strict=False)]
    return len(pairs) == len(_KEYS) and all(one and other and one not in other and other not in one for one, other in pairs)
