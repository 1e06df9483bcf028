from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import WrongUse
from pipeline.review.earlier import Earlier, read_earlier
from pipeline.writers.json_report import json_report
from tests.writers.reports import WORDING, report, submission


@pytest.fixture
def earlier(tmp_path: Path) -> str:
    """A report as the command wrote it."""
    path = tmp_path / "report.json"
    path.write_text(json_report(report(), WORDING), "utf-8")
    return str(path)


def test_nothing_asked_changes_nothing() -> None:
    assert read_earlier(None, None) == Earlier()
    assert Earlier().applied(report()) == report()


def test_a_report_is_compared_with_both(earlier: str) -> None:
    (one,) = read_earlier(earlier, earlier).applied(report()).submissions

    assert {(each.status, each.known) for each in one.findings} == {("open", True)}


def test_either_may_be_asked_alone(earlier: str) -> None:
    (against,) = read_earlier(earlier, None).applied(report()).submissions
    (baseline,) = read_earlier(None, earlier).applied(report()).submissions

    assert {(each.status, each.known) for each in against.findings} == {("open", False)}
    assert {(each.status, each.known) for each in baseline.findings} == {(None, True)}


def test_other_submissions_are_left_alone(earlier: str) -> None:
    (one, _) = read_earlier(None, earlier).applied(report(submission(identity="乙", path="乙"), submission())).submissions

    assert not any(each.known for each in one.findings)


def test_a_report_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(WrongUse) as caught:
        read_earlier(str(tmp_path / "没有.json"), None)

    assert "没有.json" in caught.value.message.zh
