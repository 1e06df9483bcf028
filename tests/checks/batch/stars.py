"""Reports of a made-up star call: applications and recommenders' lists."""

from __future__ import annotations

from pipeline.model.record import Value
from pipeline.model.report import SubmissionReport
from pipeline.model.text import Text

BECAUSE = Text("试", "test")
SETTINGS = {
    "forms-roles": ["team", "person"],
    "name-fields": ["team_name", "name"],
    "company-field": "company",
    "recommender-field": "recommender",
    "list-role": "list",
    "list-field": "entries",
    "company-cell": 1,
    "name-cell": 2,
}


def _report(path: str, **records: dict[str, Value]) -> SubmissionReport:
    return SubmissionReport(path, path, "folder", BECAUSE, "accept", "p", "1", "0", BECAUSE, records=records)


def team(name: Value, company: str = "甲公司", recommender: str = "某集团", path: str = "班组") -> SubmissionReport:
    """Return the report on a team's application."""
    return _report(path, team={"team_name": name, "company": company, "recommender": recommender})


def person(name: str, company: str = "甲公司", path: str = "个人") -> SubmissionReport:
    """Return the report on a person's application."""
    return _report(path, person={"name": name, "company": company, "recommender": "某集团"})


def sheet(*rows: str, recommender: str = "某集团", path: str = "名单") -> SubmissionReport:
    """Return the report on a list; each row is company and name with a ｜ between them."""
    numbered = tuple(f"{number}｜{row}" for number, row in enumerate(rows, 1))
    return _report(path, list={"recommender": recommender, "entries": numbered})


OTHER = _report("别的", other={"x": "y"})
"""A submission that has nothing to do with it."""
