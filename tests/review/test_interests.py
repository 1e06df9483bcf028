from __future__ import annotations

import pytest

from pipeline.model.office import Expert
from pipeline.review.interests import grounds_of, units_of
from tests.generators.sheets.casework import STAR, case, casework

CASE = case("TB-1", "上海子公司", record={"participants": ("上海丑公司（牵头）", "上海寅研究院"), "first_adopters": ("上海卯协会",)})


@pytest.mark.parametrize(
    ("unit", "part"),
    [
        pytest.param("上海子公司", "申报单位", id="applicant"),
        pytest.param("上海 丑公司", "参与起草单位", id="participant"),
        pytest.param("上海卯协会", "首期承诺执行标准单位", id="first-adopter"),
        pytest.param("上海子公司分公司", None, id="another-name"),
        pytest.param("", None, id="no-unit"),
    ],
)
def test_units_that_play_a_part(unit: str, part: str | None) -> None:
    expert = Expert("专家甲", unit)
    found = [ground.part.zh for ground in grounds_of(casework(CASE), [CASE], [expert], ()) if ground.part is not None]

    assert found == ([part] if part else [])


def test_a_unit_that_is_applicant_and_adopter_is_told_once_as_applicant() -> None:
    both = case("TB-1", "上海子公司", record={"first_adopters": ("上海子公司",)})

    assert [title.zh for title, _ in units_of(casework(both), both).values()] == ["申报单位"]


def test_a_call_without_a_rule_about_experts_knows_the_applicant() -> None:
    one = case("MX-1", "上海子公司", "甲班", record={"participants": ("上海丑公司",)})

    assert list(units_of(casework(one, profile=STAR), one)) == ["上海子公司"]
