from __future__ import annotations

from datetime import datetime

import pytest

from pipeline.language.moments import Moment, in_sequence


def one(text: str) -> Moment | None:
    return in_sequence([text])[0]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        pytest.param("2023年5月6日 9:30", (6, 9, 30), id="written-out"),
        pytest.param("2023-05-06 09:30:00", (6, 9, 30), id="as-computers-write"),
        pytest.param("２０２３．５．６　９：３０", (6, 9, 30), id="full-width"),
        pytest.param("2023/5/6上午9点半", (6, 9, 30), id="half-past"),
        pytest.param("2023年5月6日下午2时30分", (6, 14, 30), id="afternoon"),
        pytest.param("2023年5月6日下午14:30", (6, 14, 30), id="afternoon-twice"),
        pytest.param("2023.5.6 2:30PM", (6, 14, 30), id="pm"),
        pytest.param("二〇二三年五月六日九时三十分", (6, 9, 30), id="han"),
        pytest.param("2023年5月6日16点", (6, 16, 0), id="on-the-hour"),
    ],
)
def test_a_moment_is_read_to_the_minute(text: str, moment: tuple[int, int, int]) -> None:
    day, hour, minute = moment
    exact = datetime(2023, 5, day, hour, minute)

    assert one(text) == Moment(exact, exact)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param("2023年5月6日", datetime(2023, 5, 6), datetime(2023, 5, 6, 23, 59), id="a-day"),
        pytest.param("20230506", datetime(2023, 5, 6), datetime(2023, 5, 6, 23, 59), id="in-one"),
        pytest.param("2023年12月", datetime(2023, 12, 1), datetime(2023, 12, 31, 23, 59), id="a-month"),
        pytest.param("2023年5月6日上午", datetime(2023, 5, 6, 6), datetime(2023, 5, 6, 11, 59), id="a-morning"),
        pytest.param("2023年5月6日9:00-11:30", datetime(2023, 5, 6, 9), datetime(2023, 5, 6, 11, 30), id="hours"),
        pytest.param("2023年5月6日9:00至5月8日16:00", datetime(2023, 5, 6, 9), datetime(2023, 5, 8, 16), id="days-and-hours"),
        pytest.param("2023年5月6日至5月8日", datetime(2023, 5, 6), datetime(2023, 5, 8, 23, 59), id="days"),
    ],
)
def test_what_is_less_exact_is_a_span(text: str, first: datetime, last: datetime) -> None:
    assert one(text) == Moment(first, last)


@pytest.mark.parametrize("text", ["", "尽快", "2023年2月30日", "25:10", "5月6日", "9:30"])
def test_what_says_no_day_is_unknown(text: str) -> None:
    assert one(text) is None


def test_what_is_left_out_is_that_of_the_moment_before() -> None:
    found = in_sequence(["2023年5月6日9:30", "10:15", "5月7日", "14时"])

    assert [moment.first for moment in found if moment] == [
        datetime(2023, 5, 6, 9, 30),
        datetime(2023, 5, 6, 10, 15),
        datetime(2023, 5, 7),
        datetime(2023, 5, 7, 14),
    ]


def test_a_year_may_stand_at_the_end_only() -> None:
    found = in_sequence(["5月6日", "2023年5月7日"])

    assert [moment.first for moment in found if moment] == [datetime(2023, 5, 6), datetime(2023, 5, 7)]


def test_a_year_that_turns_is_understood() -> None:
    found = in_sequence(["2023年12月30日", "1月2日"])

    assert found[1] is not None
    assert found[1].first == datetime(2024, 1, 2)
