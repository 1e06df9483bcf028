from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import desk
from pipeline.errors import MissingFacts, WrongProfile, WrongUse
from pipeline.ooxml.package import Package
from pipeline.readers.word.reader import read_word


def test_every_form_of_every_profile_is_there_once() -> None:
    known = [f"{one.profile}/{one.identity}" for one in desk.forms()]

    assert len(set(known)) == len(known)
    assert {"saq-2022-group-standard/proposal", "saq-2021-star/team", "one-stop-station/survey-b1"} <= set(known)


@pytest.mark.parametrize(
    "wanted", ["proposal", "saq-2022-group-standard/proposal", "上海市质量协会团体标准项目建议书"], ids=["id", "profile-and-id", "title"]
)
def test_a_form_is_drawn_up_by_whatever_names_it(wanted: str) -> None:
    drawn = desk.draw_up(wanted)

    assert drawn.form.identity == "proposal"
    assert Package.open(drawn.blank, "表.docx").kind == "docx"


@pytest.mark.parametrize(
    ("wanted", "near"),
    [
        pytest.param("propsal", "proposal", id="mistyped"),
        pytest.param("推荐意见表", "recommendation", id="part-of-the-title"),
        pytest.param("../x", "xingshen new --list", id="nothing-like-it"),
    ],
)
def test_an_unknown_form_names_those_like_it(wanted: str, near: str) -> None:
    with pytest.raises(WrongUse) as raised:
        desk.draw_up(wanted)

    assert wanted in raised.value.message.zh
    assert near in raised.value.hint.zh


def test_forms_of_one_profile_only() -> None:
    assert [one.identity for one in desk.forms("saq-2022-group-standard")] == ["project-review", "proposal"]
    with pytest.raises(WrongUse):
        desk.draw_up("team", "saq-2022-group-standard")
    with pytest.raises(WrongProfile):
        desk.forms("no-such-profile")


def test_materials_and_score_sheets_are_drawn_up_too() -> None:
    known = {f"{one.profile}/{one.identity}": one for one in desk.templates()}

    assert {"saq-2021-star/achievement", "saq-2021-star/score-sheet", "tsaq-0008-2024/score-sheet"} <= set(known)
    assert set(known) >= {f"{one.profile}/{one.identity}" for one in desk.forms()}
    drawn = desk.draw_up("事迹材料")
    assert (drawn.form.identity, drawn.form.title) == ("achievement", "事迹材料")
    assert drawn.example is not None


def test_a_score_sheet_wants_the_offices_points(tmp_path: Path) -> None:
    office = tmp_path / "office.toml"
    office.write_text('[scores.saq-2021-star]\nsource = "协会"\ncriteria = [{ id = "a", title = "服务意识", points = 40 }]\n', "utf-8")

    with pytest.raises(MissingFacts):
        desk.draw_up("score-sheet", "saq-2021-star")
    with pytest.raises(MissingFacts):
        desk.draw_up("tsaq-0008-2024/score-sheet", None, str(office))
    with pytest.raises(WrongUse, match="several profiles"):
        desk.draw_up("score-sheet")
    drawn = desk.draw_up("score-sheet", "saq-2021-star", str(office))
    assert "服务意识" in "".join(one.text for one in read_word(drawn.blank, "表.docx").paragraphs)


OWN = """id = "own-star"
version = "1"
title = { zh = "某协会明星", en = "own" }
extends = ["saq-2021-star", "tsaq-0008-2024"]
[call.data]
banner = "2025年某市明星成果申报交流资料"
"""


def test_an_offices_own_profile_has_templates_of_its_own(tmp_path: Path) -> None:
    """Next year's call: built on this year's and on the criteria of T/SAQ 0008, with the office's points."""
    (tmp_path / "call").mkdir()
    (tmp_path / "call" / "profile.toml").write_text(OWN, "utf-8")
    rubric = desk.profile("tsaq-0008-2024").rubric
    assert rubric is not None
    criteria = ", ".join(f'{{ id = "{one.identity}", points = 10 }}' for one in rubric.criteria)
    (tmp_path / "office.toml").write_text(f'[scores.own-star]\nsource = "协会"\ncriteria = [{criteria}]\n', "utf-8")
    own = str(tmp_path / "call")

    material, sheet = desk.draw_up("achievement", own), desk.draw_up("score-sheet", own, str(tmp_path / "office.toml"))

    assert any(one.text == "2025年某市明星成果申报交流资料" for one in read_word(material.blank, "材料.docx").paragraphs)
    assert any("5.2.1 聚焦用户" in one.text for one in read_word(sheet.blank, "表.docx").paragraphs)
