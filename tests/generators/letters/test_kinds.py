from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pipeline.generators.letters.kinds import due_of, letter_of
from pipeline.model.decision import Conclusion
from tests.generators.letters.cases import OFFICE, PLAN, case, work


@pytest.mark.parametrize(
    ("conclusion", "write", "name"),
    [
        ("supplement", True, "补正通知"),
        ("accept", True, "受理通知"),
        ("refuse", True, "不予受理通知"),
        ("supplement", False, None),
        ("supplement", None, None),
        (None, True, None),
    ],
)
def test_a_letter_needs_a_conclusion_and_a_yes(conclusion: Conclusion | None, write: bool | None, name: str | None) -> None:
    assert letter_of(case(PLAN, conclusion=conclusion, write=write)) == name


def test_a_case_whose_row_is_gone_gets_no_letter() -> None:
    assert letter_of(replace(case(PLAN), decision=None)) is None


def test_the_row_s_own_day_goes_first_then_the_office_s_then_its_days() -> None:
    own, plain = case(decided={"due": date(2022, 9, 5)}), case()
    fixed = replace(OFFICE, letters={"supplement-until": date(2022, 9, 30)})

    assert due_of(own, work(office=fixed)) == date(2022, 9, 5)
    assert due_of(plain, work(office=fixed)) == date(2022, 9, 30)
    assert due_of(plain, work()) == date(2022, 8, 30)
    assert due_of(plain, work(office=replace(OFFICE, supplement_days=None))) is None
