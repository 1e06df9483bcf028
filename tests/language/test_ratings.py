from __future__ import annotations

import pytest

from pipeline.language.ratings import find_rating


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        pytest.param(" ★★★★☆；\n2. ", 4, id="filled-stars-before-the-next-question"),
        pytest.param("★★★★★", 5, id="all-five"),
        pytest.param("★ ★ ★ ☆ ☆", 3, id="with-blanks"),
        pytest.param("★★★", 3, id="only-the-filled-ones"),
        pytest.param("⭐️⭐️⭐️⭐️", 4, id="emoji-stars"),
        pytest.param("☆☆☆√☆；", 4, id="a-tick-on-the-fourth"),
        pytest.param("√√√√☆", 4, id="ticks-for-stars"),
        pytest.param("☆☆☆☆☆ 4星", 4, id="a-number-beside-hollow-stars"),
        pytest.param("：5", 5, id="a-digit"),
        pytest.param("４分", 4, id="a-full-width-digit"),
        pytest.param("五星；", 5, id="in-words"),
        pytest.param("三颗星", 3, id="in-words-with-a-measure"),
        pytest.param("5/5", 5, id="five-of-five"),
        pytest.param("★★★★☆（4星）", 4, id="said-twice-alike"),
        pytest.param("★★★★☆ 很好", 4, id="stars-and-praise"),
        pytest.param("0", 0, id="nought"),
        pytest.param("★★★★★★", 6, id="six"),
        pytest.param("10分", 10, id="of-ten"),
        pytest.param("4.5", None, id="a-fraction"),
        pytest.param("4~5星", None, id="between-two"),
        pytest.param("★★★★☆ 5星", None, id="two-answers"),
        pytest.param("☆★☆☆☆", None, id="not-in-a-row"),
        pytest.param("☆☆☆☆", None, id="four-hollow-ones"),
        pytest.param("☆☆☆☆☆√", None, id="a-tick-behind"),
        pytest.param("满意", None, id="a-word"),
    ],
)
def test_a_rating_is_read_as_a_person_reads_it(text: str, stars: int | None) -> None:
    found = find_rating(text)

    assert found is not None
    assert found.stars == stars


@pytest.mark.parametrize("text", ["", " ", "☆☆☆☆☆", " ☆ ☆ ☆ ☆ ☆；\n10. ", "：____；", "（☆☆☆☆☆）"])
def test_the_printed_stars_are_no_answer(text: str) -> None:
    assert find_rating(text) is None


def test_the_place_is_the_answer_alone() -> None:
    text = "： ★★★★☆ ；\n3. "
    found = find_rating(text)

    assert found is not None
    assert text[found.start : found.end] == "★★★★☆"
