"""The command in a folder and a state folder of its own, in front of a desk that says what the test wants."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.model.outcome import Outcome
from pipeline.model.report import Report, SubmissionReport
from pipeline.model.submission import Submission
from tests.writers.reports import WORDING, submission


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder and a state folder that vanish with the test."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    return tmp_path


@pytest.fixture
def reports() -> list[SubmissionReport]:
    """The reports the desk gives, one for each path; a test changes the list."""
    return [submission()]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, reports: list[SubmissionReport]) -> list[desk.Options]:
    """Put a desk in place that answers with `reports`; the list fills with the options it was asked with."""
    options: list[desk.Options] = []

    def gather(paths: Sequence[str], wanted: desk.Options) -> tuple[tuple[Submission, ...], desk.Options]:
        options.append(wanted)
        return tuple(Submission(one.identity, one.path, "folder", (), one.because) for one in reports), wanted

    def check_one(one: Submission, options: desk.Options) -> Outcome:
        return Outcome(one, report=next(report for report in reports if report.identity == one.identity))

    def conclude(outcomes: Sequence[Outcome], wanted: desk.Options) -> desk.Checked:
        found = [one.report or submission(errors=(one.trouble,), findings=(), verdict="unreadable") for one in outcomes]
        return desk.Checked(Report("0.1.0", tuple(found)), WORDING)

    monkeypatch.setattr(desk, "second_look", lambda outcomes, wanted: ((), wanted))
    monkeypatch.setattr(desk, "gather", gather)
    monkeypatch.setattr(desk, "check_one", check_one)
    monkeypatch.setattr(desk, "conclude", conclude)
    return options
