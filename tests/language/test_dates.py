"""Dates and periods as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.language.dates import find_dates, find_duration, find_period


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("2022.9-2023.8", "2022年9月", "2023年8月"),
        ("2022年9月-12月", "2022年9月", "2022年12月"),
        ("2022年9～12月", "2022年9月", "2022年12月"),
        ("202209—202308", "2022年9月", "2023年8月"),
        ("20220901-20230831", "2022年9月1日", "2023年8月31日"),
        ("二〇二二年九月至二〇二三年八月", "2022年9月", "2023年8月"),
        ("二○二二年十二月到二○二三年十月", "2022年12月", "2023年10月"),
        ("2022年9月20日—2023年6月30日", "2022年9月20日", "2023年6月30日"),
        ("2022年 9 月 至 2023 年 8 月", "2022年9月", "2023年8月"),
        ("２０２２年９月～２０２３年８月", "2022年9月", "2023年8月"),
        ("2022-09-01至2023-08-31", "2022年9月1日", "2023年8月31日"),
        ("2022-09—2023-08", "2022年9月", "2023年8月"),
        ("2022/9—2023/8", "2022年9月", "2023年8月"),
        ("2022.9-12", "2022年9月", "2022年12月"),
        ("2022.9.1-12.31", "2022年9月1日", "2022年12月31日"),
        ("2022年9月至次年8月", "2022年9月", "2023年8月"),
        ("2022年9月1日-10日", "2022年9月1日", "2022年9月10日"),
        ("22年9月-23年8月", "2022年9月", "2023年8月"),
        ("自2022年9月起至2023年8月止", "2022年9月", "2023年8月"),
        ("2022年9月\n2023年8月", "2022年9月", "2023年8月"),
        ("2022.9～2023.8，共12个月", "2022年9月", "2023年8月"),
    ],
)
def test_find_period(text: str, begin: str, end: str) -> None:
    period = find_period(text)

    assert period is not None
    assert (period.begin.words, period.end.words) == (begin, end)
    assert period.in_order


@pytest.mark.parametrize(
    "text", ["", "一年", "立项后12个月", "2022-9-12", "2022年-2023年", "2022年9月—3月", "2022年13月-2023年14月", "2022"]
)
def test_no_period_is_guessed(text: str) -> None:
    assert find_period(text) is None


@pytest.mark.parametrize("text", ["2022年2月30日", "2022年13月", "2022.0", "1799年1月", "第2022号", "T/SAQ 0003—2020", "13800009202"])
def test_what_no_calendar_has_is_no_date(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "in_order"),
    [
        pytest.param("2022.8-2022.9", True, id="a-month-later"),
        pytest.param("2022.9-2022.9", False, id="the-same-month"),
        pytest.param("2023.8-2022.9", False, id="reversed"),
        pytest.param("2022年9月1日-2022年9月1日", False, id="the-same-day"),
        pytest.param("2022年9月1日-2022年9月2日", True, id="a-day-later"),
        pytest.param("2022年9月20日-2022年9月", True, id="a-day-and-its-month"),
    ],
)
def test_order(text: str, in_order: bool) -> None:
    period = find_period(text)

    assert period is not None
    assert period.in_order is in_order


def test_places_are_exact() -> None:
    text = "计划：２０２２年９月 至 次年8月。"

    assert [text[one.start : one.end] for one in find_dates(text)] == ["２０２２年９月", "次年8月"]


def test_a_month_stands_for_all_of_its_days() -> None:
    (found,) = find_dates("2024年2月")

    assert (found.first_day, found.last_day) == (date(2024, 2, 1), date(2024, 2, 29))


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("一年", "一年"),
        ("立项后12个月", "12个月"),
        ("１２个月内", "１２个月内"),
        ("半年", "半年"),
        ("2022年9月起一年", None),
        ("2022年-2023年", None),
        ("尽快", None),
        ("", None),
    ],
)
def test_find_duration(text: str, duration: str | None) -> None:
    found = find_duration(text)

    assert (text[slice(*found)] if found else None) == duration
