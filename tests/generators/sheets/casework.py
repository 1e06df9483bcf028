"""Small caseworks: cases of invented applicants, accepted, with experts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from pipeline import desk
from pipeline.language.file_names import safe_name
from pipeline.model.decision import Conclusion, Decision
from pipeline.model.office import Expert, Office
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.record import Value
from pipeline.model.report import SubmissionReport, Wording
from pipeline.model.rubric import Points, ScoreTable
from pipeline.model.submission import Submission
from pipeline.model.text import Text
from tests.writers.reports import COLUMNS

PROJECT = "saq-2022-group-standard"
STAR = "tsaq-0008-2024"
NOTHING = Text("", "")
EXPERTS = tuple(Expert(f"专家{sign}", f"上海{sign}大学") for sign in "甲乙丙丁戊")


def case(
    number: str,
    who: str = "上海子公司",
    what: str = "某服务规范",
    *,
    kind: str | None = None,
    conclusion: Conclusion | None = "accept",
    record: Mapping[str, Value] | None = None,
) -> CaseFile:
    """Return a case with what its form says."""
    submission = Submission(number, number, "folder", (), NOTHING)
    records = {"proposal-form": {"applicant": who, **(record or {})}}
    report = SubmissionReport(
        number, number, "folder", NOTHING, "accept", "p", "1", "0", NOTHING, kind=kind, case=(who, what), records=records
    )
    decision = None if conclusion is None else Decision(number, 2, number, conclusion, True)
    return CaseFile(number, submission, report, decision, safe_name(f"{number} {what}", 60))


def casework(
    *cases: CaseFile,
    profile: str = PROJECT,
    experts: Sequence[Expert] = EXPERTS,
    points: Sequence[float] | None = None,
    drop: bool = False,
) -> Casework:
    """Return the casework of these cases; `points` are those of the profile's criteria in their order."""
    found = desk.profile(profile)
    scores = {}
    if points is not None:
        assert found.rubric is not None
        given = tuple(Points(one.identity, most) for one, most in zip(found.rubric.criteria, points, strict=True))
        scores = {found.identity: ScoreTable("协会存本", given)}
    office = Office("", experts=tuple(experts), scores=scores, drop_extremes=drop)
    return Casework(found, office, Wording({}, {}, {}, summaries=COLUMNS), cases, date(2022, 8, 20))
