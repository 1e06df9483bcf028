from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.model.office import Expert
from pipeline.model.review_sheet import ReviewSheet, SheetFault
from tests.generators.sheets.casework import EXPERTS, STAR, case, casework
from tests.review.sheets import score, together, vote

A, B, C, D, E = EXPERTS
WORK = casework(case("TB-1", what="甲规范"), case("TB-2", what="乙规范"), experts=(A, B))
POINTS = (10, 10, 15, 15, 10, 15, 15, 10)


def test_votes_are_counted_by_case() -> None:
    found = together(WORK, vote(A, "TB-1"), vote(B, "TB-1", "不建议立项", 合法合规="不符合"), vote(A, "TB-2", "修改后立项"))

    one, two = found.cases
    assert (one.conclusions, two.conclusions) == (
        {"建议立项": 1, "修改后立项": 0, "不建议立项": 1},
        {"建议立项": 0, "修改后立项": 1, "不建议立项": 0},
    )
    assert one.verdicts == {"合法合规": {"符合": 1, "基本符合": 0, "不符合": 1}}
    assert [(one.expected, one.handed, one.counted), (two.expected, two.handed, two.counted)] == [(2, 2, 2), (2, 1, 1)]
    assert found.missing == ((B, "TB-2"),)
    assert (one.rank, one.mean, found.scored, found.source) == (None, None, False, "")


def test_nobody_sent_anything() -> None:
    found = together(WORK)

    assert [(one.handed, one.counted) for one in found.cases] == [(0, 0), (0, 0)]
    assert len(found.missing) == 4


@pytest.mark.parametrize(
    ("sheet", "code", "seats"),
    [
        pytest.param(vote(Expert("陌生人", "某校"), "TB-1"), "no-expert", 0, id="an-expert-nobody-named"),
        pytest.param(vote(A, "TB-9"), "no-case", 0, id="a-case-nobody-has"),
        pytest.param(vote(A, ""), "no-case", 0, id="no-number-and-no-name"),
        pytest.param(ReviewSheet("x", number="TB-1", project="乙规范", expert=A.name), "other-case", 0, id="number-and-name-of-two-cases"),
        pytest.param(
            ReviewSheet("x", number="ＴＢ－1", project="甲规范", expert="专家 甲"), "", 1, id="full-width-number-and-a-blank-in-the-name"
        ),
        pytest.param(ReviewSheet("x", number="", project="乙规范", expert=A.name), "", 1, id="known-by-its-name"),
        pytest.param(ReviewSheet("x", number="TB-1", project="甲规范（修订）", expert=A.name), "", 1, id="more-of-the-name"),
        pytest.param(ReviewSheet("x", number="TB-1", project="丙规范", expert=A.name), "other-case", 0, id="of-another-batch"),
    ],
)
def test_whose_sheet_it_is(sheet: ReviewSheet, code: str, seats: int) -> None:
    found = together(WORK, sheet)

    assert [fault.code for _, fault in found.faults] == ([code] if code else [])
    assert len(found.seats) == seats


@pytest.mark.parametrize("name", ["专家甲（教授）", "专家甲 教授", "专 家 甲", "专家甲13900000000"])
def test_an_expert_may_write_a_title_behind_the_name(name: str) -> None:
    found = together(WORK, ReviewSheet("x", number="TB-1", expert=name))

    assert [(seat.expert, seat.number) for seat in found.seats] == [(A, "TB-1")]


def test_a_sheet_that_came_back_empty_is_missing() -> None:
    sheet = ReviewSheet("x", number="TB-1", expert=A.name, faults=(SheetFault("not-filled"),), filled=False)
    found = together(WORK, sheet)

    assert (A, "TB-1") in found.missing
    assert [fault.code for _, fault in found.faults] == ["not-filled"]


def test_two_sheets_alike_are_one() -> None:
    found = together(WORK, vote(A, "TB-1"), vote(A, "TB-1", path="副本.docx"))

    assert (found.cases[0].handed, found.cases[0].conclusions["建议立项"]) == (1, 1)
    assert [(sheet.path, fault.code, fault.expected) for sheet, fault in found.faults] == [("副本.docx", "twice", "same")]


def test_two_sheets_that_differ_do_not_count() -> None:
    found = together(WORK, vote(A, "TB-1"), vote(A, "TB-1", "不建议立项", path="副本.docx"))

    assert (found.cases[0].handed, found.cases[0].counted) == (1, 0)
    assert found.seats[0].note is not None
    assert "内容不同" in found.seats[0].note.zh
    assert (A, "TB-1") not in found.missing


def test_who_declares_an_interest_is_not_counted_and_told() -> None:
    found = together(WORK, vote(A, "TB-1", conflict=True), vote(B, "TB-1"))

    assert (found.cases[0].counted, found.cases[0].conclusions["建议立项"]) == (1, 1)
    assert [(ground.expert, ground.number, ground.part, ground.sheet) for ground in found.grounds] == [
        (A, "TB-1", None, "专家甲/TB-1.docx")
    ]
    assert [seat.counted for seat in found.seats] == [False, True]


def test_experts_of_one_name_are_told_by_their_units() -> None:
    twins = (Expert("王某", "甲校"), Expert("王某", "乙校"))
    work = casework(case("TB-1"), experts=twins)

    found = together(work, vote(twins[1], "TB-1"), ReviewSheet("x", number="TB-1", expert="王某", unit="丙校"))

    assert found.missing == ((twins[0], "TB-1"),)
    assert [fault.code for _, fault in found.faults] == ["no-expert"]


def test_without_a_list_those_who_wrote_are_the_experts() -> None:
    work = casework(case("TB-1"), case("TB-2"), experts=())

    found = together(work, vote(A, "TB-1"), vote(B, "TB-1"), vote(A, "TB-2"))

    assert found.missing == ((B, "TB-2"),)
    assert [one.expected for one in found.cases] == [2, 2]


def test_cases_without_numbers_are_known_by_their_names() -> None:
    work = casework(*(replace(case(f"收件箱/{name}", what=name), number="") for name in ("甲规范", "乙规范")), experts=(A,))

    found = together(work, ReviewSheet("x", project="乙规范", expert=A.name, conclusion="建议立项"), ReviewSheet("y", expert=A.name))

    assert [(one.number, one.handed) for one in found.cases] == [("收件箱/甲规范", 0), ("收件箱/乙规范", 1)]
    assert [fault.code for _, fault in found.faults] == ["no-case"]


def test_sheets_stand_in_the_order_of_experts_and_cases() -> None:
    found = together(WORK, vote(B, "TB-2"), vote(B, "TB-1"), vote(A, "TB-2"))

    assert [(seat.expert, seat.number) for seat in found.seats] == [(A, "TB-2"), (B, "TB-1"), (B, "TB-2")]


def test_scores_make_means_and_places() -> None:
    """Hand-computed: 甲 (80+90)/2 = 85, 乙 85, 丙 70.33."""
    work = casework(*(case(f"MX-{n}", f"上海{n}公司", f"{n}班") for n in (1, 2, 3)), profile=STAR, points=POINTS, experts=(A, B, C))
    found = together(
        work,
        score(A, "MX-1", 40, 40), score(B, "MX-1", 45, 45),
        score(A, "MX-2", 85, 0),
        score(A, "MX-3", 70, 0), score(B, "MX-3", 70.5, 0), score(C, "MX-3", 70, 0.5),
    )  # fmt: skip

    assert [(str(one.mean), one.rank) for one in found.cases] == [("85.00", 1), ("85.00", 1), ("70.33", 3)]
    assert [str(one.spread) for one in found.cases] == ["10", "0", "0.5"]
    assert (found.scored, found.source) == (True, "协会存本")
    assert len(found.missing) == 3


def test_a_score_of_the_applicants_own_unit_is_dropped_with_a_note() -> None:
    work = casework(case("MX-1", "上海甲大学", "甲班"), profile=STAR, points=POINTS, experts=(A, B))
    found = together(work, score(A, "MX-1", 100), score(B, "MX-1", 60))

    assert (str(found.cases[0].mean), found.cases[0].handed, found.cases[0].counted) == ("60.00", 2, 1)
    assert found.seats[0].note is not None
    assert "未计入" in found.seats[0].note.zh


@pytest.mark.parametrize(
    ("sheet", "note"),
    [
        pytest.param(score(A, "MX-1", 50, None), "分数不全", id="a-letter-instead-of-a-number"),
        pytest.param(score(A, "MX-1", None, None, failed=True), "基本条件不符合", id="a-condition-not-met"),
    ],
)
def test_a_sheet_without_a_total_is_in_no_mean(sheet: ReviewSheet, note: str) -> None:
    work = casework(case("MX-1"), profile=STAR, points=POINTS, experts=(A, B))
    found = together(work, sheet, score(B, "MX-1", 30, 40))

    assert (str(found.cases[0].mean), len(found.cases[0].totals)) == ("70.00", 1)
    assert found.seats[0].note is not None
    assert note in found.seats[0].note.zh
