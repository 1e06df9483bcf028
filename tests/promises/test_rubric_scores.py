"""T/SAQ 0008—2024 is scored by the office's points alone: refused by name without them, added up as by hand with them.

The points are made up for the test; the standard's own are not public.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.desk import Options, check, profile
from pipeline.errors import MissingFacts
from pipeline.generators.forms.filling import Answer, fill_form
from pipeline.generators.sheets.writing import blank_sheet
from pipeline.model.office import Expert, Office
from pipeline.model.paper import CaseFile
from pipeline.model.review_sheet import CaseVotes, ReviewSheet, Seat
from pipeline.profiles.scores import to_scores
from pipeline.readers.word.reader import read_word
from pipeline.recognise.sheets.reading import read_sheets
from pipeline.review.tallies import votes_of
from pipeline.writers.wording import message
from tests.writers.reports import submission

RUBRIC = "tsaq-0008-2024"
SAMPLE = Path(__file__).resolve().parents[2] / "samples/明星个人-李某例"
MOST = {
    "user-focus": 10, "problem-orientation": 10, "systematic-method": 15, "innovative-application": 20, "promotion": 10,
    "goals-reached": 15, "service-results": 12.5, "social-impact": 7.5,
}  # fmt: skip
GIVEN = (
    ("9", "8.5", "12", "16", "7", "13", "10", "6"),
    ("10", "１０", "15分", "20", "10", "15", "12.5", "7.5"),
    ("7", "7", "10", "14.25", "6", "9", "8", "4.5"),
)
"""Points of three experts; 81.5, 100 and 65.75 by hand."""


def office_with(points: Mapping[str, float]) -> Office:
    table = {"source": "T/SAQ 0008—2024 附录A", "criteria": [{"id": one, "points": most} for one, most in points.items()]}
    return Office("办公室.toml", scores=to_scores({RUBRIC: table}))


def sheet(points: Sequence[str], *, gate: Sequence[str] = ("符合",) * 4, party: str = "第三方评价") -> ReviewSheet:
    """Return a sheet as one expert filled it in and the program read it back."""
    form, blank = blank_sheet(profile(RUBRIC), office_with(MOST))
    answers: dict[str, Answer] = {
        "project_name": "一盏不熄的灯",
        "expert": "张某例",
        "expert_unit": "某大学",
        "conflict": ("无",),
        "party": (party,),
        "gate": tuple({"verdict": one} for one in gate),
        "scores": tuple({"points": one} for one in points),
    }
    (read,) = read_sheets(read_word(fill_form(blank, form, answers), "评分表.docx"), "评分表.docx", form)
    return read


def votes(*sheets: ReviewSheet, drop: bool = False) -> CaseVotes:
    form, _ = blank_sheet(profile(RUBRIC), office_with(MOST))
    experts = [Expert(f"专家{number}", "某大学") for number in range(len(sheets))]
    seats = [Seat(one, "MX-1", expert, counted=True) for one, expert in zip(sheets, experts, strict=True)]
    case = CaseFile("MX-1", None, submission(case=("某公司", "一盏不熄的灯")))  # type: ignore[arg-type]  # no file is looked at
    return votes_of(case, experts, seats, form, drop=drop)


@pytest.mark.parametrize(
    ("points", "code", "named"),
    [
        pytest.param(
            {}, "absent", ("附录A《用户满意服务明星创新成果的评价评分表》", "附录B《用户满意服务明星创新成果的评分方法》"), id="none"
        ),
        pytest.param(
            {key: most for key, most in MOST.items() if key not in ("promotion", "social-impact")},
            "partial",
            ("5.3.3 成果推广", "5.4.3 社会影响"),
            id="two-lacking",
        ),
    ],
)
def test_a_score_is_refused_with_what_the_office_must_give(
    points: dict[str, float], code: str, named: tuple[str, ...], tmp_path: Path
) -> None:
    office = tmp_path / "办公室.toml"
    listed = ", ".join(f'{{ id = "{one}", points = {most} }}' for one, most in points.items())
    office.write_text(f'[scores.{RUBRIC}]\nsource = "附录A"\ncriteria = [{listed}]\n' if points else "", "utf-8")
    checked = check([str(SAMPLE)], Options(profile=RUBRIC, score=True, office_file=str(office), reading="submission"))
    (found,) = [one for one in checked.report.submissions[0].findings if one.rule == "score-table-missing"]

    assert found.code == code
    assert all(word in message(found, checked.wording, "zh") for word in named)


def test_no_sheet_without_points() -> None:
    with pytest.raises(MissingFacts) as raised:
        blank_sheet(profile(RUBRIC), Office("办公室.toml"))

    assert "附录A" in " ".join((str(raised.value), *raised.value.mistakes))


def test_the_points_are_added_up_as_by_hand() -> None:
    sheets = [sheet(points) for points in GIVEN]
    told = votes(*sheets)

    assert [one.total for one in sheets] == [Decimal("81.5"), Decimal("100"), Decimal("65.75")]
    assert (told.totals, told.mean) == ((Decimal("65.75"), Decimal("81.5"), Decimal("100")), Decimal("82.42"))
    assert {one.party for one in sheets} == {"第三方评价"}
    assert [one.faults for one in sheets] == [(), (), ()]


def test_of_five_the_highest_and_the_lowest_may_be_left_out() -> None:
    five = [sheet(GIVEN[number]) for number in (0, 1, 2, 0, 0)]

    assert votes(*five, drop=True).mean == Decimal("81.50")
    assert votes(*five, drop=False).mean == Decimal("82.05")


def test_the_gate_comes_first() -> None:
    """Where a condition is not met, no points are wanted, and none enter the mean."""
    refused = sheet(("",) * 8, gate=("符合", "不符合", "符合", "符合"))
    told = votes(sheet(GIVEN[0]), refused)

    assert (refused.total, refused.faults) == (None, ())
    assert (told.gate_failed, told.totals, told.mean) == (1, (Decimal("81.5"),), Decimal("81.50"))
    assert told.verdicts["4.3 服务创新"] == {"符合": 1, "不符合": 1}


@pytest.mark.parametrize(
    ("points", "fault"),
    [
        pytest.param("10.5", "over", id="more-than-the-most"),
        pytest.param("-1", "negative", id="less-than-nothing"),
        pytest.param("优", "not-a-number", id="a-word"),
        pytest.param("", "blank", id="nothing"),
    ],
)
def test_points_that_nobody_can_add_up_make_no_total(points: str, fault: str) -> None:
    read = sheet((points, *GIVEN[0][1:]))

    assert read.total is None
    assert [one.code for one in read.faults] == [fault]
