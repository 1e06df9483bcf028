"""Received while the call was open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pipeline.checks.package.window import package_window
from pipeline.model.dossier import Dossier
from pipeline.model.submission import Received, Round
from tests.checks.package.dossiers import dossier
from tests.looking import run_check

SETTINGS = {"from": "2022-07-15", "to": "2022-08-15"}


def received(day: str | None, *rounds: str) -> Dossier:
    one = dossier()
    came = None if day is None else Received(date.fromisoformat(day), "mail")
    listed = tuple(Round(number, "x", Received(date.fromisoformat(when), "mail")) for number, when in enumerate(rounds, 1))
    return replace(one, submission=replace(one.submission, received=came, rounds=listed))


@pytest.mark.parametrize(
    ("day", "codes"),
    [("2022-07-15", []), ("2022-08-15", []), ("2022-08-16", ["late"]), ("2022-07-14", ["early"])],
)
def test_package_window(day: str, codes: list[str]) -> None:
    """First and last day are inside."""
    assert run_check(package_window, received(day), SETTINGS).codes == codes


def test_what_the_command_was_told_counts() -> None:
    told = replace(received("2022-08-16"), facts={"received": "2022-08-15"})

    assert run_check(package_window, told, SETTINGS).codes == []


def test_unknown_day() -> None:
    assert run_check(package_window, received(None), SETTINGS).skipped == ["unknown"]


def test_a_case_counts_from_its_first_receipt() -> None:
    case = received("2022-09-01", "2022-08-10", "2022-09-01")

    assert run_check(package_window, case, {**SETTINGS, "supplement-until": "2022-09-05"}).codes == []
    assert run_check(package_window, case, {**SETTINGS, "supplement-until": "2022-08-31"}).codes == ["late-round"]
    assert run_check(package_window, case, SETTINGS).skipped == ["unknown"]


def test_what_is_far_too_early_may_be_left_to_another_rule() -> None:
    settings = {**SETTINGS, "not-before": "2022-07-10"}

    assert run_check(package_window, received("2022-07-09"), settings).skipped == ["not-applicable"]
    assert run_check(package_window, received("2022-07-10"), settings).codes == ["early"]
