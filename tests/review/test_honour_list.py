"""Awards are put in order for the person who holds them against the certificates."""

from __future__ import annotations

from pipeline.review.honour_list import honour_list


def test_what_is_said_and_what_is_not() -> None:
    told = honour_list("2019年，某区商务委员会授予“文明服务窗口”称号\n多次获得先进集体")

    assert told is not None
    assert told.zh.splitlines() == [
        "1. 2019年，文明服务窗口，授予：某区商务委员会，获得：未写明，级别未写明",
        "2. 年份未写明，先进集体，授予：未写明，获得：未写明，级别未写明",
    ]
    assert told.en.splitlines()[1] == "2. year not said, 先进集体, by (not said), to (not said), level not said"


def test_an_award_without_a_name_is_shown_as_it_stands() -> None:
    told = honour_list("2020年 获得 领导好评")

    assert told is not None
    assert told.zh.startswith("1. 2020年，2020年 获得 领导好评")


def test_no_awards() -> None:
    assert honour_list("无") is None
    assert honour_list("") is None
