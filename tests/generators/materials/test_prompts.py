from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.errors import WrongTemplate
from pipeline.generators.materials.prompts import example_of, prompts_of

STAR = desk.profile("saq-2021-star")


def test_a_call_brings_its_own_prompts() -> None:
    found = prompts_of(STAR, "achievement")

    assert "荣誉" in found.foreword
    assert [part.number for part in found.parts] == ["一、", "二、", "三、", "四、"]
    assert [part.new_page for part in found.parts] == [False, True, True, True]
    assert "{lengths}" in found.length


def test_next_years_call_asks_what_this_years_did() -> None:
    following = replace(STAR, templates=(("nowhere",), *STAR.templates))

    assert prompts_of(following, "achievement") == prompts_of(STAR, "achievement")
    assert example_of(following, "achievement") == {}, "its year and banner would be wrong"


def test_a_call_without_prompts_gets_the_common_ones() -> None:
    found = prompts_of(replace(STAR, templates=()), "achievement")

    assert found.parts
    assert found != prompts_of(STAR, "achievement")


def test_a_role_that_nobody_has_prompts_for_gets_the_common_ones() -> None:
    assert prompts_of(STAR, "x").parts == prompts_of(replace(STAR, templates=()), "achievement").parts
    assert example_of(STAR, "x") == {}


def test_an_office_s_profile_asks_in_its_own_words(tmp_path: Path) -> None:
    own = prompts_of(STAR, "achievement")
    (tmp_path / "achievement.toml").write_text(
        'title = "题目"\nunit = "单位"\nname = "名"\nforeword = "引言"\nlength = "{lengths}"\n'
        '[[parts]]\nheading = "只有一部分"\nparagraphs = ["写"]\n',
        "utf-8",
    )

    found = prompts_of(replace(STAR, templates=((str(tmp_path),), *STAR.templates)), "achievement")

    assert [part.heading for part in found.parts] == ["只有一部分"]
    assert found != own


@pytest.mark.parametrize("words", ['title = "题目"', "title =", "parts = 1", ""], ids=["half", "no-toml", "no-table", "empty"])
def test_prompts_of_one_s_own_that_are_wrong_are_told(tmp_path: Path, words: str) -> None:
    (tmp_path / "achievement.toml").write_text(words, "utf-8")

    with pytest.raises(WrongTemplate, match=r"achievement\.toml"):
        prompts_of(replace(STAR, templates=((str(tmp_path),), *STAR.templates)), "achievement")
