"""What the tests of the recipes share: a good submission, reports by name, a waiver."""

from __future__ import annotations

from pathlib import Path

from pipeline.desk import Checked
from pipeline.model.report import SubmissionReport
from pipeline.writers.json_report import json_report

GOOD = Path(__file__).resolve().parents[2] / "samples" / "社区助餐服务规范"
DRAFT = GOOD / "社区助餐服务规范（草案）.docx"
WAIVER = '[[waivers]]\nrule = "std-self-reference"\nsubmission = "乙公司"\nreason = "协会同意"\n'


def by_name(checked: Checked) -> dict[str, SubmissionReport]:
    return {Path(one.path).name: one for one in checked.report.submissions}


def saved(checked: Checked, path: Path) -> str:
    path.write_text(json_report(checked.report, checked.wording), "utf-8")
    return str(path)
