"""A small batch of each call, made by hand: what papers are written of, without a document behind it."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from pipeline.desk.choosing import profile, wording_of
from pipeline.model.citation import CitedStandard
from pipeline.model.decision import Conclusion, Decision
from pipeline.model.office import Expert, Office, Recommender
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.record import Value
from pipeline.model.report import SubmissionReport
from pipeline.model.submission import Submission
from pipeline.model.text import Text
from pipeline.readers.word.reader import read_word
from tests.writers.reports import COLUMNS

PROJECTS, STARS = "saq-2022-group-standard", "saq-2021-star"
DAY = date(2022, 9, 1)
OFFICE = Office(
    "office.toml",
    issuer="虚设质量协会",
    experts=(Expert("王某", "虚设大学"), Expert("李某", "例证研究院")),
    letters={
        "review-date": date(2022, 8, 20),
        "review-place": "虚设路1号3楼",
        "department": "标准化工作部",
        "contact": "张某",
        "phone": "021-60000001",
        "reminder-until": date(2022, 1, 7),
    },
    recommenders=(Recommender("虚设区质量协会", ("虚设质协",)), Recommender("例证行业协会"), Recommender("样张/集团")),
)


def report(
    path: str, records: Mapping[str, Mapping[str, Value]], call: str = PROJECTS, kind: str | None = None, **more: Any
) -> SubmissionReport:
    """Return a report on a submission that holds these records and nothing else."""
    nothing = Text("", "")
    return SubmissionReport(path, path, "folder", nothing, "accept", call, "1", "0" * 64, nothing, kind=kind, records=records, **more)


def case(number: str, one: SubmissionReport, conclusion: Conclusion | None = "accept", **facts: str) -> CaseFile:
    """Return a case with what is decided on it."""
    decision = Decision(one.path, 2, number, conclusion, True, facts=facts)
    return CaseFile(number, Submission(one.path, one.path, "folder", (), Text("", "")), one, decision)


def project(
    number: str, name: Value = "甲规范", applicant: Value = "虚设公司", conclusion: Conclusion | None = "accept", **facts: str
) -> CaseFile:
    """Return a proposal for a standard."""
    record: dict[str, Value] = {
        "project_name": name,
        "applicant": applicant,
        "participants": ("乙院", "丙校"),
        "kind": "制定",
        "plan_period": "一年",
    }
    return case(number, report(f"收件箱/{number}", {"proposal-form": record}), conclusion, **facts)


def citing(one: CaseFile, *cited: CitedStandard) -> CaseFile:
    """Return the case with a draft that cites these standards."""
    return replace(one, report=replace(one.report, citations={"standard-draft": cited}))


def star(number: str, name: str, company: str, recommender: str = "虚设区质量协会", kind: str = "team", **facts: str) -> CaseFile:
    """Return the application of a team or person."""
    role, key = ("team-form", "team_name") if kind == "team" else ("person-form", "name")
    record: dict[str, Value] = {key: name, "company": company, "recommender": recommender}
    return case(number, report(f"收件箱/{number}", {role: record}, STARS, kind), "accept", **facts)


def recommender(
    number: str, name: Value, rows: Sequence[str] | None = (), figures: Sequence[str] | None = None, path: str = ""
) -> CaseFile:
    """Return what a recommender handed in: the rows of its list (None for no list), the figures in the order of annex 6 (None for none)."""
    records: dict[str, Mapping[str, Value]] = {}
    if rows is not None:
        records["recommendation"] = {"recommender": name, "entries": tuple(rows)}
    if figures is not None:
        form = profile(STARS).forms["statistics"].fields["entries"]
        items, units = form.columns[1].printed, form.columns[2].printed
        lines = (
            f"{place}｜{item}｜{unit}｜{figure}" for place, (item, unit, figure) in enumerate(zip(items, units, figures, strict=True), 1)
        )
        records["statistics"] = {"entries": tuple(lines)}
    return case(number, report(path or f"收件箱/{number}", records, STARS, "recommender"), None)


def casework(*cases: CaseFile, call: str = PROJECTS, office: Office = OFFICE, as_of: date = DAY) -> Casework:
    """Return the cases of a call."""
    found = profile(call)
    return Casework(found, office, replace(wording_of((found,)), summaries=COLUMNS), cases, as_of)


def words(data: bytes) -> str:
    """Return the text of a Word paper, a line a paragraph."""
    return "\n".join(paragraph.text for paragraph in read_word(data, "a.docx").paragraphs)


def sheets(data: bytes) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of a workbook, sheet by sheet."""
    from openpyxl import load_workbook

    return {sheet.title: [tuple(row) for row in sheet.iter_rows(values_only=True)] for sheet in load_workbook(io.BytesIO(data)).worksheets}
