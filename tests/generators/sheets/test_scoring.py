from __future__ import annotations

import pytest

from pipeline import desk
from pipeline.generators.forms import blank_form, fill_form
from pipeline.generators.forms.filling import Answer
from pipeline.generators.sheets.scoring import item_words, score_form, scored_items
from pipeline.model.profile import Form
from pipeline.model.rubric import Points, ScoreTable
from tests.generators.forms.reading_back import answers_in, given, read, without_controls

RUBRIC = desk.profile("tsaq-0008-2024").rubric
assert RUBRIC is not None
MOST = (10, 10, 15, 15, 10, 15, 15, 10)
TABLE = ScoreTable("协会存本", tuple(Points(one.identity, most) for one, most in zip(RUBRIC.criteria, MOST, strict=True)))
OWN = ScoreTable("协会文件", (Points("attitude", 40, "服务<态度>"), Points("effect", 60.5, "成效 & 口碑")))


def form() -> Form:
    return score_form("评分表", RUBRIC, TABLE)


def test_conditions_come_before_points() -> None:
    made = form()

    assert list(made.fields).index("gate") < list(made.fields).index("scores")
    assert [column.printed for column in made.fields["gate"].columns if column.key == "item"] == [
        ("4.2 质量素养", "4.3 服务创新", "4.4 服务业绩", "4.5 用户满意")
    ]
    assert made.fields["party"].options == ("第一方评价", "第二方评价", "第三方评价")


def test_criteria_keep_the_order_of_the_rubric_whatever_the_office_wrote() -> None:
    assert RUBRIC is not None
    backwards = ScoreTable("", TABLE.criteria[::-1])

    assert scored_items(RUBRIC, backwards) == scored_items(RUBRIC, TABLE)
    assert scored_items(RUBRIC, TABLE)[0] == (item_words(RUBRIC.criteria[0]), 10)


def test_without_a_rubric_the_office_names_the_criteria() -> None:
    made = score_form("评分表", None, OWN)

    labels = [cell.label for row in made.rows for cell in row.cells]

    assert "gate" not in made.fields
    assert "评价内容（得分不超过满分，可有小数）" in labels  # with no first part it is no second
    assert "二、评价内容（得分不超过满分，可有小数）" in [cell.label for row in form().rows for cell in row.cells]
    assert "party" not in made.fields
    assert [column.printed for column in made.fields["scores"].columns[1:3]] == [("服务<态度>", "成效 & 口碑"), ("40", "60.5")]
    assert made.fields["total"].hint == "满分100.5"


def test_the_sheet_says_where_its_points_come_from() -> None:
    assert form().notes[:2] == ("评价内容：T/SAQ 0008—2024。", "分值：协会存本。")


ANSWERS: dict[str, Answer] = {
    "case_number": "MX2021-B-001",
    "project_name": "暖心班",
    "applicant": "上海甲公司",
    "expert": "专家甲",
    "expert_unit": "上海甲大学",
    "conflict": ("无",),
    "party": ("第三方评价",),
    "gate": tuple({"verdict": "符合", "comment": "好"} for _ in range(4)),
    "scores": tuple({"points": points, "comment": "理由"} for points in ("9", "8.5", "十二", "13", "８", "14分", "15", "9")),
    "total": "88.5",
    "opinion": "好\n很好",
    "signature": "专家甲",
    "date": "2021年12月30日",
}


@pytest.mark.parametrize("flatten", [False, True], ids=["content-controls", "plain-cells"])
def test_what_is_filled_in_by_tag_is_read_back(flatten: bool) -> None:
    filled = fill_form(blank_form(form()), form(), ANSWERS)

    assert answers_in(without_controls(filled) if flatten else filled, form()) == given(ANSWERS, form())


def test_a_blank_sheet_is_blank() -> None:
    assert read(blank_form(form()), form()).record.blank_form
