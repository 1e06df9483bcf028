from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline import desk
from pipeline.errors import MissingFacts
from pipeline.generators.sheets.writing import accepted_cases, blank_sheet, case_facts, review_sheets, unwritten_sheets
from pipeline.model.office import Expert, Office
from tests.generators.forms.reading_back import answers_in, without_controls
from tests.generators.sheets.casework import EXPERTS, STAR, case, casework

HOSTILE = 'a/b\\c:*?"<>| {{ x }} {% y %} =1+1 & <w:p/> \x07 结束'


def test_every_expert_has_a_sheet_for_every_case_accepted() -> None:
    work = casework(case("TB-1"), case("TB-2", conclusion="refuse"), case("TB-3", conclusion=None), case("TB-4"), experts=EXPERTS[:2])

    assert [paper.name for paper in review_sheets(work)] == [
        f"批次/专家评审表/{expert}/{number} 某服务规范.docx" for expert in ("专家甲", "专家乙") for number in ("TB-1", "TB-4")
    ]
    assert [one.number for one in accepted_cases(work)] == ["TB-1", "TB-4"]
    assert not any(paper.public for paper in review_sheets(work))


def test_who_only_recommends_is_not_reviewed() -> None:
    """A kind of submission with a material of its own has something to review; a recommender's list has not."""
    cases = [case(f"MX-{kind}", kind=kind) for kind in ("team", "person", "recommender", None)]

    found = accepted_cases(casework(*cases, profile="saq-2021-star"))

    assert [one.report.kind for one in found] == ["team", "person", None]


def test_a_sheet_knows_case_and_expert() -> None:
    (paper,) = review_sheets(casework(case("TB-1", "上海子公司", HOSTILE), experts=EXPERTS[:1]))
    form = desk.profile("saq-2022-group-standard").forms["project-review"]

    for data in (paper.data, without_controls(paper.data)):
        found = answers_in(data, form)
        assert found["project_name"] == HOSTILE.replace("\x07", "")
        assert [found[key] for key in ("case_number", "applicant", "expert", "expert_unit")] == [
            "TB-1",
            "上海子公司",
            "专家甲",
            "上海甲大学",
        ]
        assert "conclusion" not in found
    assert paper.name.startswith("批次/专家评审表/专家甲/TB-1 a／b＼c：＊？＂＜＞｜ {{ x }} {% y %} =1+1")


def test_the_same_casework_gives_the_same_bytes() -> None:
    work = casework(case("TB-1"))

    assert review_sheets(work) == review_sheets(work)


@pytest.mark.parametrize(
    ("names", "folders"),
    [
        pytest.param([("王某", "甲校"), ("王某", "乙校")], ["王某（甲校）", "王某（乙校）"], id="one-name-two-units"),
        pytest.param([("王某", "甲校"), ("王某", "甲校")], ["王某（甲校）", "王某（甲校） 2"], id="one-name-one-unit"),
        pytest.param([("../x", "甲校"), ("", "乙校")], ["／x", "专家"], id="names-no-folder-can-have"),
        pytest.param([("CON", "甲校"), ("con", "乙校")], ["_CON", "_con 2"], id="windows-knows-no-capitals"),
    ],
)
def test_no_two_experts_share_a_folder(names: list[tuple[str, str]], folders: list[str]) -> None:
    work = casework(case("TB-1"), experts=[Expert(*name) for name in names])

    assert [paper.name.split("/")[2] for paper in review_sheets(work)] == folders


@pytest.mark.parametrize(
    ("work", "said"),
    [
        pytest.param(casework(case("TB-1"), experts=()), ["[[experts]]"], id="no-experts"),
        pytest.param(casework(case("MX-1"), profile=STAR), ["[scores.tsaq-0008-2024]"], id="no-points"),
        pytest.param(casework(case("MX-1"), profile=STAR, experts=()), ["[scores.tsaq-0008-2024]", "[[experts]]"], id="neither"),
        pytest.param(casework(case("TB-1", conclusion="supplement"), experts=()), [], id="nothing-to-review-yet"),
        pytest.param(casework(case("TB-1")), [], id="all-is-there"),
    ],
)
def test_why_there_are_no_sheets_is_said(work: object, said: list[str]) -> None:
    notes = unwritten_sheets(work)  # type: ignore[arg-type]  # parametrised

    assert [word in note.zh for word, note in zip(said, notes, strict=True)] == [True] * len(said)
    assert bool(review_sheets(work)) == (not said and bool(accepted_cases(work)))  # type: ignore[arg-type]  # parametrised


def test_a_blank_score_sheet_is_refused_without_points() -> None:
    with pytest.raises(MissingFacts) as raised:
        blank_sheet(desk.profile(STAR), Office(""))

    assert "附录A" in raised.value.mistakes[0]
    assert "--office" in raised.value.hint.zh


def test_facts_that_a_form_leaves_open_are_blank() -> None:
    one = case("TB-1", "", "")

    assert case_facts(one, casework(one)) == ("", "")


def test_facts_that_the_office_corrected_stand_on_the_sheets() -> None:
    """As in its letters."""
    read = case("TB-1", "上海于公司", "某规范")
    assert read.decision is not None
    one = replace(read, decision=replace(read.decision, facts={"applicant": "上海子公司", "project": "甲规范"}))

    assert case_facts(one, casework(one)) == ("上海子公司", "甲规范")
