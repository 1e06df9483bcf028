from datetime import date

import pytest

from pipeline.generators.papers.days import day_of, period, written


def test_days_have_no_noughts_in_front() -> None:
    assert written(date(2022, 9, 1)) == "2022年9月1日"


@pytest.mark.parametrize(
    ("end", "words"),
    [(date(2022, 9, 15), "2022年9月1日至9月15日"), (date(2023, 1, 2), "2022年9月1日至2023年1月2日")],
    ids=["same-year", "next-year"],
)
def test_the_year_is_said_again_where_it_is_another(end: date, words: str) -> None:
    assert period(date(2022, 9, 1), end) == words


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2022-09-01", date(2022, 9, 1)),
        (date(2022, 9, 1), date(2022, 9, 1)),
        ("2022-02-30", None),
        ("20220901", None),
        ("一年以内完成任务", None),
        (None, None),
    ],
)
def test_what_is_a_day(value: object, day: date | None) -> None:
    assert day_of(value) == day
