from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.cli.exit_codes import FailOn, exit_code
from pipeline.errors import ExitCode
from pipeline.model.report import SubmissionReport
from pipeline.model.rule import Severity
from tests.writers.reports import finding, report, submission


def found(*severities: Severity, **bent: object) -> SubmissionReport:
    return submission(**{"errors": (), "findings": tuple(finding(severity=one) for one in severities), **bent})


def bent(**changes: object) -> SubmissionReport:
    return submission(errors=(), findings=(replace(finding(), **changes),))  # type: ignore[arg-type]  # typed by name


@pytest.mark.parametrize(
    ("one", "fail_on", "code"),
    [
        pytest.param(found(), "error", ExitCode.DONE, id="nothing-found"),
        pytest.param(found("error"), "error", ExitCode.FINDINGS, id="an-error"),
        pytest.param(found("warning", "info"), "error", ExitCode.DONE, id="below"),
        pytest.param(found("warning"), "warning", ExitCode.FINDINGS, id="a-warning"),
        pytest.param(found("error"), "warning", ExitCode.FINDINGS, id="above"),
        pytest.param(found("info"), "warning", ExitCode.DONE, id="a-note"),
        pytest.param(found("error"), "never", ExitCode.DONE, id="never"),
        pytest.param(found(verdict="incomplete"), "error", ExitCode.DONE, id="undecided-does-not-count"),
        pytest.param(found(verdict="incomplete"), "incomplete", ExitCode.FINDINGS, id="undecided-counts"),
        pytest.param(found("error", verdict="supplement"), "incomplete", ExitCode.FINDINGS, id="worse-than-undecided"),
        pytest.param(found("warning", verdict="accept"), "incomplete", ExitCode.DONE, id="accepted"),
        pytest.param(bent(waived="同意"), "warning", ExitCode.DONE, id="waived"),
        pytest.param(bent(status="fixed"), "warning", ExitCode.DONE, id="fixed"),
        pytest.param(bent(status="open"), "warning", ExitCode.FINDINGS, id="still-open"),
        pytest.param(bent(known=True), "warning", ExitCode.DONE, id="in-the-baseline"),
        pytest.param(submission(findings=()), "never", ExitCode.UNREADABLE, id="a-file-unread"),
        pytest.param(found(verdict="unreadable"), "never", ExitCode.UNREADABLE, id="unreadable"),
    ],
)
def test_the_first_that_applies(one: SubmissionReport, fail_on: FailOn, code: ExitCode) -> None:
    assert exit_code(report(found(), one), fail_on) is code


def test_an_empty_report_is_done() -> None:
    from pipeline.model.report import Report

    assert exit_code(Report("0", ()), "error") is ExitCode.DONE
