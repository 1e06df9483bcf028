from __future__ import annotations

import pytest

from pipeline.checks.material.banner_year import material_banner_year
from pipeline.model.correction import ReplaceText
from tests.looking import Outcome, run_check
from tests.papers import STORY, banner, body, heading, line, read, subtitle, title

REST = (line("前言：" + STORY), heading("一、甲"), *[body()] * 8)


def looked(text: str) -> Outcome:
    material, document = read(title(), subtitle(), banner(text), *REST)
    return run_check(material_banner_year, material, {"year": "2021"}, document=document)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("2021年申报交流资料", []),
        ("２０２１ 年申报交流资料", []),
        ("二〇二一年申报交流资料", []),
        ("2020年申报交流资料", ["other"]),
        ("二○二○年申报交流资料", ["other"]),
        ("申报交流资料", ["absent"]),
    ],
)
def test_the_banner_names_the_year(text: str, codes: list[str]) -> None:
    assert looked(text).codes == codes


def test_the_year_alone_is_replaced() -> None:
    (hit,) = looked("上海市 2019 年申报交流资料").hits

    assert isinstance(hit.correction, ReplaceText)
    assert (hit.correction.span.start, hit.correction.span.end, hit.correction.text, hit.found) == (4, 8, "2021", "2019")


def test_no_banner_no_year() -> None:
    material, document = read(title(), subtitle(), *REST)

    assert run_check(material_banner_year, material, {"year": "2021"}, document=document).skipped == ["not-applicable"]
