"""Cases of the two calls with findings made by hand and the office's decisions on them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import docx

from pipeline.desk.choosing import profile
from pipeline.model.decision import Conclusion, Decision, FindingDecision
from pipeline.model.finding import Finding, Place
from pipeline.model.office import Office
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.report import Wording
from pipeline.model.rule import Severity
from pipeline.model.submission import Submission
from pipeline.model.text import Text
from tests.writers.reports import DRAFT, FORM, RULES, SCAN, WORDING, finding, submission

PROJECTS, STARS = "saq-2022-group-standard", "saq-2021-star"
DAY = date(2022, 8, 20)
OFFICE = Office(
    "office.toml",
    issuer="虚设质量协会",
    supplement_days=10,
    letters={"phone": "021-60000001", "contact": "张某", "address": "虚设路1号", "late-clause": "逾期未补正的，视为放弃申报。"},
)
WORDS: Wording = replace(WORDING, rules={name: replace(rule, how=Text(f"请照{name}改。", f"mend {name}")) for name, rule in RULES.items()})


def found(fingerprint: str, identity: str = "prop-plan-dates", severity: Severity = "error", **more: Any) -> Finding:
    return finding(identity, severity=severity, fingerprint=fingerprint, **more)


MISSING = found("m", "pkg-draft-missing", document=None, place=Place(), found=None, expected=None)
PLAN = found("p")
SCANNED = found("s", "pkg-scan-no-seal", document=SCAN, place=Place(page=2), found=None, expected=None)
ADVICE = found("a", "std-clause-empty", "warning", document=DRAFT, place=Place(clause="4.1.3", text="4.1.3"))
NOTE = found("n", "fmt-margins", "info", document=DRAFT, place=Place(section=2))


def clauses(count: int, severity: Severity = "warning", identity: str = "std-clause-empty") -> tuple[Finding, ...]:
    """Return findings of one rule at as many clauses of the draft."""
    return tuple(
        found(f"c{number}", identity, severity, document=DRAFT, place=Place(clause=f"5.{number}", text=f"第{number}处"), found=str(number))
        for number in range(1, count + 1)
    )


def case(
    *findings: Finding,
    conclusion: Conclusion | None = "supplement",
    write: bool | None = True,
    without: Sequence[str] = (),
    words: str = "",
    number: str = "TB2022-001",
    path: str = "收件箱/甲",
    names: tuple[str, ...] = ("甲公司", "某某服务规范"),
    call: str = PROJECTS,
    decided: dict[str, Any] | None = None,
    **bent: Any,
) -> CaseFile:
    """Return a case with these findings, all of which the office wants to be written but those of `without`."""
    records = {
        "proposal-form": dict(zip(("applicant", "project_name"), names, strict=False)) | {"contact": "李某", "email": "li@example.org"}
    }
    report = submission(path=path, identity=path, profile=call, case=names, number=number, findings=findings, records=records, **bent)
    told = {one.fingerprint: FindingDecision(one.fingerprint, one.fingerprint not in without, words) for one in findings}
    decision = Decision(path, 2, number, conclusion, write, findings=told, **(decided or {}))
    return CaseFile(number, Submission(path, path, "folder", (), Text("", "")), report, decision, f"{number} 某某服务规范".strip())


def work(*cases: CaseFile, office: Office = OFFICE, call: str = PROJECTS, as_of: date = DAY) -> Casework:
    return Casework(profile(call), office, WORDS, cases, as_of)


def lines(data: bytes) -> list[str]:
    """Return the paragraphs of a letter, tables left out."""
    return [one.text for one in docx.Document(io.BytesIO(data)).paragraphs if one.text]


def tables(data: bytes) -> list[list[list[str]]]:
    """Return the cells of its tables, heads left out."""
    return [[[cell.text for cell in row.cells] for row in table.rows[1:]] for table in docx.Document(io.BytesIO(data)).tables]


__all__ = ["DRAFT", "FORM", "SCAN"]
