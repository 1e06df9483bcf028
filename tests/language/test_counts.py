"""Numbers as people fill them in are read as a person reads them."""

from __future__ import annotations

import pytest

from pipeline.language.counts import Count, read_count


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("12", 12, id="digits"),
        pytest.param("１２", 12, id="full-width"),
        pytest.param(" 12 人 ", 12, id="blanks-and-unit"),
        pytest.param("12人", 12, id="unit"),
        pytest.param("共12名", 12, id="in-all"),
        pytest.param("十二人", 12, id="han"),
        pytest.param("二十", 20, id="tens"),
        pytest.param("一百零五人", 105, id="hundreds"),
        pytest.param("两名", 2, id="两"),
        pytest.param("二〇", 20, id="han-digit-by-digit"),
        pytest.param("0", 0, id="zero"),
        pytest.param("35.5岁", 35.5, id="fraction"),
        pytest.param("1,200", 1200, id="thousands"),
        pytest.param("12（含劳务派遣3人）", 12, id="remark-in-brackets"),
        pytest.param("12人，其中女5人", 12, id="remark-behind-a-comma"),
        pytest.param("平均36岁", 36, id="word-before"),
    ],
)
def test_a_number_is_read(text: str, value: float) -> None:
    found = read_count(text)

    assert found is not None
    assert (found.value, found.exact) == (value, True)


@pytest.mark.parametrize("text", ["约20", "20左右", "20多人", "20余名", "近20", "不少于20人", "20人以上"])
def test_about_is_told(text: str) -> None:
    found = read_count(text)

    assert found is not None
    assert (found.value, found.exact) == (20, False)


@pytest.mark.parametrize("text", ["", "若干", "10-12", "12/5", "12 5", "-3", "见名单", "一二三四五六七八九十万", "张三"])
def test_no_number_is_guessed(text: str) -> None:
    assert read_count(text) is None


def test_the_place_is_the_digits() -> None:
    assert read_count("共１２人") == Count(1, 3, 12.0, plain=False)
    assert read_count("１２") == Count(0, 2, 12.0)
    assert read_count("35.5") == Count(0, 4, 35.5, plain=False)


def test_a_hostile_text_costs_no_time() -> None:
    assert read_count("1" * 100_000) is not None
    assert read_count("(" * 100_000) is None


def test_a_number_is_shown_as_people_write_it() -> None:
    assert [read_count(text).words for text in ("12.0", "35.5")] == ["12", "35.5"]  # type: ignore[union-attr] # both are numbers
