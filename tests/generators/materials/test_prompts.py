from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.errors import WrongTemplate
from pipeline.generators.materials.prompts import example_of, prompts_of
from pipeline.model.profile import Profile

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
    ours = prompts_of(STAR, "achievement")
    (tmp_path / "achievement.toml").write_text(
        'title = "题目"\nunit = "单位"\nname = "名"\nforeword = "引言"\nlength = "{lengths}"\n'
        '[[parts]]\nheading = "只有一部分"\nparagraphs = ["写"]\n',
        "utf-8",
    )

    found = prompts_of(replace(STAR, templates=((str(tmp_path),), *STAR.templates)), "achievement")

    assert [part.heading for part in found.parts] == ["只有一部分"]
    assert found != ours


WHOLE = """\
title = "题目"
unit = "单位"
name = "名"
foreword = "引言"
length = "。{lengths}"
rows = 3
[[parts]]
heading = "标题"
paragraphs = ["写"]
"""


def own(folder: Path, words: str, name: str = "achievement.toml") -> Profile:
    """Return the profile with a file of somebody's own."""
    (folder / name).write_text(words, "utf-8")
    return replace(STAR, templates=((str(folder),), *STAR.templates))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param('["写"]', '"写"', 'parts[1].paragraphs：应为数组 […]，写的是 "写"', id="a-text-for-a-list"),
        pytest.param('["写"]', "[3]", "parts[1].paragraphs[1]：应为字符串，写的是 3", id="a-number-in-a-list"),
        pytest.param('"题目"', "2021", "title：应为字符串，写的是 2021", id="a-number-for-a-text"),
        pytest.param("rows = 3", "rows = true", "[rows]：应为整数，写的是 true", id="true-for-a-number"),
        pytest.param("rows = 3", "rows = -1", "[rows]：应不小于0，写的是 -1", id="fewer-rows-than-none"),
        pytest.param('heading = "标题"\n', "", "parts[1].heading：缺少这个键", id="no-heading"),
        pytest.param("rows", "row", "row：没有键“row”，是不是“rows”？", id="a-mistyped-key"),
        pytest.param("{lengths}", "{length}", "length：应为文字，花括号只用于 {lengths}", id="a-place-for-what-nobody-knows"),
        pytest.param("title =", "title", "第1行第7列 TOML 写法有误", id="no-toml"),
        pytest.param(WHOLE, "", "foreword：缺少这个键", id="empty"),
        pytest.param(WHOLE, "parts = 1", "foreword：缺少这个键", id="no-table"),
    ],
)
def test_prompts_of_one_s_own_that_are_wrong_are_told(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert prompts_of(own(tmp_path, WHOLE), "achievement").parts[0].paragraphs == ("写",)
    with pytest.raises(WrongTemplate, match=r"achievement\.toml") as caught:
        prompts_of(own(tmp_path, WHOLE.replace(old, new)), "achievement")

    assert caught.value.mistakes[0].removeprefix("achievement.toml").lstrip(" ：").startswith(said)
    assert "saq-2021-star" not in caught.value.hint.zh + caught.value.hint.en


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param("[texts]\ntitle = 3", "texts.title：应为字符串，写的是 3", id="a-number"),
        pytest.param('texts = "甲"', 'texts：应为表 {…}，写的是 "甲"', id="no-table"),
        pytest.param("", "texts：缺少这个键", id="empty"),
    ],
)
def test_an_example_of_one_s_own_that_is_wrong_is_told(tmp_path: Path, words: str, said: str) -> None:
    assert example_of(own(tmp_path, '[texts]\ntitle = "甲"', "achievement.example.toml"), "achievement") == {"title": "甲"}
    with pytest.raises(WrongTemplate) as caught:
        example_of(own(tmp_path, words, "achievement.example.toml"), "achievement")

    (mistake,) = caught.value.mistakes
    assert mistake.startswith(f"achievement.example.toml {said}")
