"""From the day of receipt it can be said that registration was in time, or too early; never that it was late."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.registered import package_registered
from tests.checks.package.dossiers import dossier
from tests.looking import run_check


@pytest.mark.parametrize(
    ("day", "codes", "skipped"),
    [
        ("2021-11-21", ["early"], []),
        ("2021-11-22", [], []),
        ("2021-12-10", [], []),
        ("2021-12-11", [], ["unknown"]),
        (None, [], ["unknown"]),
    ],
)
def test_package_registered(day: str | None, codes: list[str], skipped: list[str]) -> None:
    subject = replace(dossier(), facts={} if day is None else {"received": day})
    outcome = run_check(package_registered, subject, {"from": "2021-11-22", "to": "2021-12-10"})

    assert (outcome.codes, outcome.skipped) == (codes, skipped)
