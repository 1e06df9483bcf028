"""Nothing of the template's own words is left in a material."""

from __future__ import annotations

import pytest

from pipeline.checks.material.prompts import material_prompts
from tests.checks.material.materials import Line
from tests.checks.material.pictured import Values, at, pictured
from tests.looking import Outcome, run_check

SETTINGS = {"text": r"【写[：:][^】\n]{0,200}】", "picture": "^【放照片】"}


def looked(*lines: Line, pictures: tuple[Values, ...] = ()) -> Outcome:
    one, read = pictured(*pictures, lines=lines)
    return run_check(material_prompts, one, SETTINGS, document=read)


def test_a_material_of_its_own_words_is_clean() -> None:
    outcome = looked(("title", "一扇窗口的温度"), ("body", "我们写：用心服务。【注】写好了"), pictures=({"alt": "窗口"},))

    assert (outcome.codes, outcome.passed) == ([], 1)


@pytest.mark.parametrize(
    "text", ["【写：单位全称】", "【写:单位全称】", "——【写：单位全称】班"], ids=["full-width", "half-width", "in-a-line"]
)
def test_a_prompt_is_told_with_its_words(text: str) -> None:
    (hit,) = looked(("subtitle", text)).hits

    assert (hit.code, hit.found) == ("left", text[text.index("【") : text.index("】") + 1])


def test_every_prompt_is_told() -> None:
    assert looked(("subtitle", "【写：甲】【写：乙】"), ("cell", "【写：丙】")).codes == ["left", "left", "left"]


def test_the_grey_box_is_no_photograph() -> None:
    outcome = looked(("body", "正文"), pictures=({"alt": "【放照片】在这个灰框上右击"}, {"alt": "示例：这里放照片"}))

    assert [(hit.code, hit.at, hit.arguments) for hit in outcome.hits] == [("picture", at(1), {"number": 1})]


def test_nothing_there() -> None:
    assert looked().codes == []
