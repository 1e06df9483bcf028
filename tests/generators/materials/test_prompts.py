from __future__ import annotations

from dataclasses import replace

from pipeline import desk
from pipeline.generators.materials.prompts import example_of, prompts_of

STAR = desk.profile("saq-2021-star")


def test_a_call_brings_its_own_prompts() -> None:
    found = prompts_of(STAR, "achievement")

    assert "荣誉" in found.foreword
    assert [part.number for part in found.parts] == ["一、", "二、", "三、", "四、"]
    assert [part.new_page for part in found.parts] == [False, True, True, True]
    assert "{lengths}" in found.length


def test_next_years_call_asks_what_this_years_did() -> None:
    following = replace(STAR, identity="next-star", extends=("saq-2021-star",))

    assert prompts_of(following, "achievement") == prompts_of(STAR, "achievement")
    assert example_of(following, "achievement") == {}, "its year and banner would be wrong"


def test_a_call_without_prompts_gets_the_common_ones() -> None:
    found = prompts_of(replace(STAR, identity="other", extends=()), "achievement")

    assert found.parts
    assert found != prompts_of(STAR, "achievement")


def test_names_that_lead_elsewhere_find_nothing() -> None:
    assert prompts_of(replace(STAR, identity="../saq-2021-star", extends=()), "x").parts
    assert example_of(replace(STAR, identity="no-such"), "achievement") == {}
