"""A part came in by its last day; the last day itself counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pipeline.checks.package.deadline import package_deadline
from pipeline.model.dossier import Dossier
from pipeline.model.submission import Received, Round
from tests.checks.package.dossiers import dossier, part, reading
from tests.looking import run_check

SETTINGS = {"role": "list", "without-role": "other", "to": "2021-12-24"}


def received(day: str | None, *, roles: tuple[str, ...] = ("list",), rounds: tuple[str, ...] = ()) -> Dossier:
    one = dossier(reading("a.docx"), parts=tuple(part(role, 0) for role in roles))
    came = None if day is None else Received(date.fromisoformat(day), "option")
    listed = tuple(Round(number, "x", Received(date.fromisoformat(when), "mail")) for number, when in enumerate(rounds, 1))
    return replace(one, submission=replace(one.submission, received=came, rounds=listed))


@pytest.mark.parametrize(("day", "codes"), [("2021-12-23", []), ("2021-12-24", ["last-day"]), ("2021-12-25", ["late"])])
def test_package_deadline(day: str, codes: list[str]) -> None:
    assert run_check(package_deadline, received(day), SETTINGS).codes == codes


@pytest.mark.parametrize(
    ("subject", "reason"),
    [
        pytest.param(received("2021-12-25", roles=()), "no-part", id="not-there"),
        pytest.param(received("2021-12-25", roles=("list", "other")), "not-applicable", id="judged-elsewhere"),
        pytest.param(received(None), "unknown", id="nobody-says-when"),
    ],
)
def test_nothing_to_judge(subject: Dossier, reason: str) -> None:
    assert run_check(package_deadline, subject, SETTINGS).skipped == [reason]


def test_later_rounds_have_a_last_day_of_their_own() -> None:
    subject = received("2021-12-20", rounds=("2021-12-20", "2022-01-06"))

    assert run_check(package_deadline, subject, SETTINGS).skipped == ["unknown"]
    assert run_check(package_deadline, subject, {**SETTINGS, "supplement-until": "2022-01-06"}).codes == []
    assert run_check(package_deadline, subject, {**SETTINGS, "supplement-until": "2022-01-05"}).codes == ["late-round"]
