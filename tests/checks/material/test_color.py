from __future__ import annotations

from pipeline.checks.material.color import material_color
from pipeline.model.correction import SetRun
from tests.looking import run_check
from tests.papers import banner, body, good, heading, line, read, subtitle, title

SETTINGS = {"of": ["heading", "body"]}


def test_black_text_passes() -> None:
    material, document = read(*good())
    outcome = run_check(material_color, material, SETTINGS, document=document)

    assert (outcome.codes, outcome.passed) == ([], 6)


def test_each_part_is_told_once_with_its_places() -> None:
    red = {"color": "FF0000"}
    material, document = read(*good(heading("三、甲").but(**red), body(), heading("四、乙").but(**red), body().but(color="0070C0"), body()))
    first, second = run_check(material_color, material, SETTINGS, document=document).hits

    assert (first.found.zh, first.arguments["places"].zh) == ("红色", "“三、甲”、“四、乙”")  # type: ignore[union-attr]  # Texts
    assert second.found.zh == "蓝色"  # type: ignore[union-attr]  # a Text
    assert second.correction == SetRun(document.paragraphs[14].span(), color="000000")


def test_a_title_may_have_a_colour() -> None:
    material, document = read(title().but(color="FF0000"), subtitle(), banner(), line("前言：甲"), heading("一、甲"), body())

    assert run_check(material_color, material, SETTINGS, document=document).codes == []
    assert run_check(material_color, material, {"of": ["caption"]}, document=document).skipped == ["not-applicable"]
