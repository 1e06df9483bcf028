import pytest

from pipeline.model.report import SubmissionReport
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_projects import contact_sheet, groups, name_title, project_sheets
from tests.writers.papers import CALL
from tests.writers.reports import WORDING, submission

SPEECH = Speech(WORDING, "zh")
RECORD = {
    "project_name": "某某服务规范",
    "applicant": "甲公司",
    "leader": "张某",
    "leader_phone": "021-50000000",
    "participants": ("乙", "丙"),
}


def project(**bent: object) -> SubmissionReport:
    return submission(**{"profile": CALL, "records": {"proposal-form": RECORD}, **bent})


def row(*submissions: SubmissionReport) -> dict[str, object]:
    sheet = next(project_sheets(submissions, SPEECH))
    return dict(zip((head.title for head in sheet.heads), sheet.rows[0], strict=True))


def test_a_row_holds_what_was_read_and_leaves_the_rest_to_people() -> None:
    told = row(project())

    assert (told["项目名称"], told["参与起草单位（家数）"], told["项目负责人/电话"]) == (
        "某某服务规范",
        "乙、丙（2家）",
        "张某 / 021-50000000",
    )
    assert (told["建议书Word"], told["草案"], told["机器结论"], told["须补正数"], told["首次收到"]) == ("✓", "✓", "需补正", 3, "2022-09-01")
    assert [told[name] for name in ("受理编号", "人工结论", "写入通知", "人工备注", "补正截止", "立项")] == [None] * 6


def test_what_people_decide_has_its_dropdown() -> None:
    sheet = next(project_sheets((project(),), SPEECH))
    choices = {head.title: head.choices for head in sheet.heads if head.choices}

    assert choices["人工结论"] == ("受理", "补正", "不予受理")
    assert choices["写入通知"] == choices["立项"] == ("是", "否")


def test_a_rule_the_profile_does_not_have_is_left_to_people() -> None:
    kinds = {head.title: head.kind for head in next(project_sheets((project(),), SPEECH)).heads}

    assert (kinds["盖章"], kinds["签字日期"]) == ("short", "person")


def test_a_submission_nobody_could_read_is_listed_with_the_others_under_its_file_s_name() -> None:
    broken = submission(profile="gbt-1.1-2020", records={}, path="收件箱/坏件.zip", verdict="unreadable")
    (sheet,) = project_sheets((broken, project()), SPEECH)

    assert [line[1] for line in sheet.rows] == ["（坏件.zip）", "某某服务规范"]


def test_forms_of_another_profile_get_a_sheet_of_their_own() -> None:
    star = submission(profile="a/b:" + "c" * 40, records={"team-form": {"team": "甲班"}})
    sheets = list(project_sheets((project(), project(), star), SPEECH))

    assert [len(sheet.rows) for sheet in sheets] == [2, 1]
    assert sheets[1].name == "项目 a_b_" + "c" * 24
    assert "team" in [head.title for head in sheets[1].heads]


@pytest.mark.parametrize(
    ("submissions", "grouped"),
    [
        pytest.param((), [("", 0)], id="nothing"),
        pytest.param((submission(records={}),), [("a-call", 1)], id="no-forms"),
        pytest.param((submission(), submission(profile="b"), submission(profile="b")), [("b", 2), ("a-call", 1)], id="commonest-first"),
        pytest.param((submission(), submission(profile="b")), [("a-call", 1), ("b", 1)], id="as-common-by-name"),
    ],
)
def test_submissions_are_listed_once(submissions: tuple[SubmissionReport, ...], grouped: list[tuple[str, int]]) -> None:
    assert [(profile, len(group)) for profile, group in groups(submissions)] == grouped


def test_the_contacts_have_a_row_for_everybody() -> None:
    sheet = contact_sheet((project(), project(records={}, path="x.eml")), SPEECH)

    assert [line[:4] for line in sheet.rows] == [("某某服务规范", "甲公司", "张某", "021-50000000"), ("（x.eml）", None, None, None)]


def test_the_commonest_call_says_what_a_name_is() -> None:
    star = submission(profile="saq-2021-star", records={"recommendation": {"recommender": "某区协会"}})

    assert name_title((project(), project(), star), SPEECH) == "项目名称"
    assert name_title((project(), star, star), SPEECH) == "申报或推荐单位、班组/个人"
    assert name_title((), SPEECH) == "项目名称"


def test_what_became_of_several_rules_is_coloured() -> None:
    star = submission(profile="saq-2021-star", records={"recommendation": {"recommender": "某区协会"}})
    heads = {head.title: head for head in next(project_sheets((star,), SPEECH)).heads}

    assert (heads["盖章"].kind, bool(heads["盖章"].tones), heads["字数"].kind) == ("short", True, "number")
