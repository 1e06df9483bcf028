from __future__ import annotations

import pytest

from pipeline.checks.material.zishu import material_zishu
from tests.looking import Outcome, run_check
from tests.papers import banner, grid, heading, line, read, subtitle, title

SETTINGS = {"least": 2000, "most": 2500, "near": 0.1}


def looked(*texts: str) -> Outcome:
    """Look at a material whose text is a heading of 3 and these paragraphs; table, title lines and text boxes do not count."""
    more = (line("表1　" + "甲" * 20, bold=True), grid(("甲" * 500, "乙")), line("丙" * 30).but(kind="text-box"))
    material, document = read(title(), subtitle(), banner(), heading("一、甲"), *map(line, texts), *more)
    return run_check(material_zishu, material, SETTINGS, document=document)


@pytest.mark.parametrize(
    ("count", "codes"),
    [
        pytest.param(1799, ["short"], id="more-than-a-tenth-too-short"),
        pytest.param(1800, ["rather-short"], id="exactly-a-tenth"),
        pytest.param(1999, ["rather-short"], id="one-too-few"),
        pytest.param(2000, [], id="exactly-the-least"),
        pytest.param(2500, [], id="exactly-the-most"),
        pytest.param(2501, ["han"], id="one-too-many-with-the-mark"),
        pytest.param(2502, ["rather-long"], id="one-too-many-by-han-characters-too"),
        pytest.param(2750, ["rather-long"], id="exactly-a-tenth-more"),
        pytest.param(2751, ["long"], id="one-past"),
    ],
)
def test_the_length_is_judged(count: int, codes: list[str]) -> None:
    assert looked("甲" * (count - 3)).codes == codes


def test_within_the_range_by_han_characters_alone() -> None:
    (hit,) = looked("甲" * 2490 + "，" * 20).hits

    assert (hit.code, hit.found, hit.arguments["han"], hit.arguments["gap"]) == ("han", "2513", 2492, 13)


def test_both_counts_are_told() -> None:
    (hit,) = looked("甲，" * 500 + "2021年QC").hits

    assert (hit.found, hit.expected, hit.arguments["han"], hit.arguments["gap"]) == ("1006", "2000—2500", 503, 994)


def test_hidden_text_does_not_count() -> None:
    shown = line("甲" * 2000)
    hidden = shown.but(runs=(*shown.runs, *line("乙" * 900).but(hidden=True).runs))
    material, document = read(title(), subtitle(), banner(), heading("一、甲"), hidden)

    assert run_check(material_zishu, material, SETTINGS, document=document).codes == []


def test_a_material_without_text_is_told_by_another_rule() -> None:
    material, document = read(title(), subtitle(), banner(), line(""))

    assert run_check(material_zishu, material, SETTINGS, document=document).skipped == ["not-applicable"]
