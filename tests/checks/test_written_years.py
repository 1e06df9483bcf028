"""The year in a line, however it is written."""

from __future__ import annotations

import pytest

from pipeline.checks.written_years import WrittenYear, written_year


@pytest.mark.parametrize(
    "text", ["2021年", "２０２１年", "2021 年", "二〇二一年", "二○二一年", "二零二一年", "二0二一年", "二O二一年", "二０二一年"]
)
def test_a_year_is_its_digits(text: str) -> None:
    assert written_year(text) == WrittenYear(0, 4, "2021")


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2021-2022年", "2021-2022"),
        ("2021～2022年", "2021～2022"),
        ("2020年—2021年", "2020年—2021"),
        ("2020年至2021年", "2020年至2021"),
        ("二〇二〇至二〇二一年", "2020至2021"),
        ("２０２１－２０２２年", "2021－2022"),
        ("21年", "21"),
        ("20211年", "20211"),
        ("20××年", "20××"),
    ],
)
def test_ranges_and_misprints_are_told_as_they_stand(text: str, year: str) -> None:
    assert written_year(f"上海市{text}资料") == WrittenYear(3, 3 + len(year), year)


@pytest.mark.parametrize("text", ["2O21年", "2o21年", "202l年", "202I年", "２Ｏ２１年"])
def test_letters_among_digits_are_seen(text: str) -> None:
    found = written_year(text)

    assert found is not None
    assert (found.start, found.end, found.lettered) == (0, 4, True)


@pytest.mark.parametrize("text", ["", "年", "第9届", "七年", "十五年", "2021", "新年 2021", "二十年"])
def test_no_year(text: str) -> None:
    assert written_year(text) is None


def test_the_first_of_two_counts() -> None:
    assert written_year("2020年（2021年修改）") == WrittenYear(0, 4, "2020")
