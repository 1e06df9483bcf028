from collections.abc import Sequence
from dataclasses import replace

import pytest

from pipeline import desk
from pipeline.batch.check import check_all
from pipeline.batch.limits import Limits
from pipeline.model.outcome import Outcome
from pipeline.model.report import Report, Wording
from pipeline.model.submission import Submission
from tests.batch.works import behave, submission


@pytest.fixture(autouse=True)
def desk_of_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk that finds a submission at every path and does what the path says."""

    def conclude(outcomes: Sequence[Outcome], options: desk.Options) -> desk.Checked:
        return desk.Checked(Report("0", tuple(one.report for one in outcomes if one.report is not None)), Wording({}, {}, {}))

    def check_one(one: Submission, options: desk.Options) -> Outcome:
        return behave(replace(one, path=f"{one.path} by {options.otherwise}") if options.otherwise == "a-call" else one)

    def second_look(outcomes: Sequence[Outcome], options: desk.Options) -> tuple[tuple[int, ...], desk.Options]:
        nameless = tuple(position for position, one in enumerate(outcomes) if one.submission.path.startswith("nameless"))
        return nameless, replace(options, otherwise="a-call")

    monkeypatch.setattr(desk, "second_look", second_look)
    monkeypatch.setattr(desk, "gather", lambda paths, options: (tuple(map(submission, paths)), options))
    monkeypatch.setattr(desk, "check_one", check_one)
    monkeypatch.setattr(desk, "conclude", conclude)


def test_what_was_gathered_is_checked_and_concluded() -> None:
    batch = check_all(["b", "a"], desk.Options(), workers=1, limits=Limits(), language="zh")

    assert [one.path for one in batch.checked.report.submissions] == ["b", "a"]
    assert batch.logs == ()


def test_our_own_mistakes_leave_logs() -> None:
    batch = check_all(["a", "exception"], desk.Options(), workers=1, limits=Limits(), language="zh")

    assert [(path, "KeyError" in log) for path, log in batch.logs] == [("exception", True)]


def test_what_names_no_call_is_looked_at_again() -> None:
    batch = check_all(["nameless-1", "a", "nameless-2"], desk.Options(), workers=1, limits=Limits(), language="zh")

    assert [one.path for one in batch.checked.report.submissions] == ["nameless-1 by a-call", "a", "nameless-2 by a-call"]


@pytest.mark.parametrize(("seconds", "expected"), [(None, 45.0), (600.0, 45.0), (30.0, 10.0)])
def test_a_layout_gets_a_share_of_the_time(monkeypatch: pytest.MonkeyPatch, seconds: float | None, expected: float) -> None:
    """One that hangs costs its own rules, not the whole submission."""
    given: list[float] = []

    def check_one(one: Submission, options: desk.Options) -> Outcome:
        given.append(options.layout_seconds)
        return behave(one)

    monkeypatch.setattr(desk, "check_one", check_one)
    check_all(["a"], desk.Options(), workers=1, limits=Limits(seconds), language="zh")

    assert given == [expected]
