"""From a report to the exit code: the first that applies."""

from __future__ import annotations

from typing import Literal

from pipeline.errors import ExitCode
from pipeline.model.report import Report, SubmissionReport
from pipeline.writers.wording import is_open

FailOn = Literal["error", "warning", "incomplete", "never"]


def exit_code(report: Report, fail_on: FailOn) -> ExitCode:
    """Return UNREADABLE when some input could not be read, else FINDINGS when something reaches `fail_on`, else DONE.

    "warning" includes errors; "incomplete" means errors, and verdicts that could not be given. What is waived, fixed, or
    stands in the baseline does not count.
    """
    if any(one.errors or one.verdict == "unreadable" for one in report.submissions):
        return ExitCode.UNREADABLE
    if any(_reaches(one, fail_on) for one in report.submissions):
        return ExitCode.FINDINGS
    return ExitCode.DONE


def _reaches(one: SubmissionReport, fail_on: FailOn) -> bool:
    severities = {finding.severity for finding in one.findings if is_open(finding) and not finding.known}
    match fail_on:
        case "never":
            return False
        case "error":
            return "error" in severities
        case "warning":
            return bool(severities & {"error", "warning"})
        case "incomplete":
            return "error" in severities or one.verdict == "incomplete"
