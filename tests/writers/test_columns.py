import tomllib
from dataclasses import replace
from datetime import date

import pytest

from pipeline.checks.registry import find_check
from pipeline.model.report import DocumentSummary, Evaluation, PartSummary, SubmissionReport
from pipeline.model.rule import Severity
from pipeline.model.submission import Received, Round
from pipeline.model.summary import Column
from pipeline.model.text import Text
from pipeline.profiles.loading import load_profile
from pipeline.resources import resource_root
from pipeline.writers.columns import cell, file_name, headings, name_of, summary_of
from pipeline.writers.speech import Speech
from tests.writers.reports import FINDINGS, WORDING, submission

SPEECH = Speech(WORDING, "zh")
CALL = "saq-2022-group-standard"
T = Text("栏", "column")
RECORD = {
    "project_name": "某某服务规范",
    "applicant": "甲公司",
    "participants": ("乙公司", "丙公司"),
    "leader": "张某",
    "leader_phone": "021-50000000",
    "contact": None,
    "email": "",
}


def project(**bent: object) -> SubmissionReport:
    return submission(**{"profile": CALL, "records": {"proposal-form": RECORD}, **bent})


def told(one: SubmissionReport, **column: object) -> str | int | None:
    return cell(Column(T, 10, **{"role": "proposal-form", **column}), one, SPEECH)  # type: ignore[arg-type]  # typed by name


def test_the_columns_of_the_call_name_fields_of_its_form() -> None:
    form = tomllib.loads((resource_root("schemas") / "profiles" / CALL / "forms" / "proposal.toml").read_text("utf-8"))
    summary = summary_of(CALL, (), WORDING)

    assert {name for column in (*summary.columns, *summary.contacts) for name in column.fields} <= set(form["fields"])


def test_the_call_has_the_columns_of_the_office_s_papers_in_their_order() -> None:
    titles = [column.title.zh for column in summary_of(CALL, (), WORDING).columns]

    assert titles[:4] == ["受理编号", "项目名称", "申报单位", "参与起草单位（家数）"]
    assert titles[-12:] == [
        *("机器结论", "须补正数", "建议数", "待人工确认数", "人工结论", "写入通知", "人工备注", "补正截止", "补正收到", "评审结论", "立项"),
        "材料所在",
    ]


def test_another_profile_gets_a_column_for_every_field_of_its_forms() -> None:
    worded = replace(WORDING, fields={("team-form", "team"): Text("班组名称", "team")})
    one = submission(records={"team-form": {"team": "甲班", "story": "长" * 200}})
    fields = [column for column in summary_of("own-profile", (one,), worded).columns if column.fields]

    assert [(column.title.zh, column.wrap) for column in fields] == [("班组名称", True), ("story", False)]
    assert [cell(column, one, SPEECH) for column in fields] == ["甲班", "长" * 200]


@pytest.mark.parametrize("profile", ["", "..", "没有"])
def test_a_profile_without_columns_has_those_for_all(profile: str) -> None:
    assert [column.fact for column in summary_of(profile, (), WORDING).columns][:3] == ["number", "name", "profile"]


@pytest.mark.parametrize(
    ("column", "content"),
    [
        pytest.param({"fields": ("applicant",)}, "甲公司", id="text"),
        pytest.param({"fields": ("participants",)}, "乙公司、丙公司", id="list"),
        pytest.param({"fields": ("participants",), "show": "names"}, "乙公司、丙公司（2家）", id="names-and-number"),
        pytest.param({"fields": ("participants",), "show": "count"}, 2, id="number"),
        pytest.param({"fields": ("email",), "show": "count"}, None, id="number-of-none"),
        pytest.param({"fields": ("leader", "leader_phone")}, "张某 / 021-50000000", id="joined"),
        pytest.param({"fields": ("leader", "email")}, "张某", id="joined-with-a-blank"),
        pytest.param({"fields": ("contact",)}, "〔读不到〕", id="unreadable"),
        pytest.param({"fields": ("email",)}, None, id="blank"),
        pytest.param({"fields": ("never",)}, None, id="no-such-field"),
        pytest.param({"fields": ("applicant",), "role": "other"}, None, id="no-such-form"),
        pytest.param({}, None, id="for-people"),
        pytest.param({"fact": "verdict"}, "需补正", id="verdict"),
        pytest.param({"fact": "received"}, "2022-09-01", id="received"),
        pytest.param({"fact": "round"}, 1, id="first-round"),
        pytest.param({"fact": "supplemented"}, None, id="not-supplemented"),
        pytest.param({"fact": "blocking"}, 3, id="to-correct"),
        pytest.param({"fact": "advice"}, 2, id="advice"),
        pytest.param({"fact": "questions"}, 1, id="questions"),
        pytest.param({"fact": "missing"}, "标准草案", id="missing"),
        pytest.param({"fact": "path"}, "收件箱/甲公司", id="path"),
        pytest.param({"fact": "profile"}, CALL, id="profile"),
    ],
)
def test_a_cell_says_what_its_column_asks_for(column: dict[str, object], content: str | int | None) -> None:
    assert told(project(), **column) == content


def test_a_case_of_two_rounds_came_with_the_first_and_was_supplemented_with_the_last() -> None:
    rounds = (Round(1, "a", Received(date(2022, 8, 1), "mail")), Round(2, "b", Received(date(2022, 8, 20), "mail")))
    case = project(rounds=rounds, received=rounds[0].received)

    assert [told(case, fact=fact) for fact in ("received", "round", "supplemented")] == ["2022-08-01", 2, "2022-08-20"]


@pytest.mark.parametrize(
    ("bent", "mark"),
    [
        pytest.param({"errors": ()}, "✗", id="missing"),
        pytest.param({}, "?", id="missing-and-a-file-not-read"),
        pytest.param({"missing": ()}, "✓", id="received"),
        pytest.param({"missing": (), "documents": ()}, None, id="not-asked-for"),
    ],
)
def test_a_material_is_there_or_not_or_nobody_knows(bent: dict[str, object], mark: str | None) -> None:
    role = "standard-draft"
    if "missing" not in bent:
        bent = {**bent, "documents": (DocumentSummary("a.docx", "docx", "0" * 64, parts=(PartSummary("other", T),)),)}
    assert told(project(**bent), present=role) == mark


@pytest.mark.parametrize(
    ("evaluation", "mark"),
    [
        pytest.param(Evaluation("seal", passed=2), "✓", id="passed"),
        pytest.param(Evaluation("seal", passed=1, failed=1), "✗", id="failed-once"),
        pytest.param(Evaluation("seal", passed=1, skipped=(("unread", 1),)), "?", id="one-page-unread"),
        pytest.param(Evaluation("seal", skipped=(("single-file", 1),)), None, id="not-asked"),
        pytest.param(Evaluation("other", failed=1), None, id="another-rule"),
    ],
)
def test_a_rule_s_outcome_is_a_mark(evaluation: Evaluation, mark: str | None) -> None:
    assert told(project(evaluations=(evaluation,)), rule="seal") == mark


def test_a_submission_is_called_by_its_project_else_by_its_file() -> None:
    assert name_of(project(), SPEECH) == "某某服务规范"
    assert name_of(project(records={}, path="收件箱/a.zip!/b.docx"), SPEECH) == "b.docx"
    assert name_of(submission(), SPEECH) == "甲公司"
    assert headings(project(), SPEECH)[:2] == (("项目名称", "某某服务规范"), ("申报单位", "甲公司"))
    assert headings(submission(), SPEECH) == ()


@pytest.mark.parametrize(("path", "name"), [("收件箱/甲/", "甲"), ("a.zip!/b.docx", "b.docx"), ("x", "x"), ("/", "/")])
def test_the_last_part_of_a_path_is_its_name(path: str, name: str) -> None:
    assert file_name(path) == name


def test_a_column_of_several_roles_takes_the_one_that_is_there() -> None:
    column = Column(Text("企业", "enterprise"), 20, roles=("survey", "service-record"), fields=("company",))

    assert cell(column, submission(records={"service-record": {"company": "甲公司"}}), SPEECH) == "甲公司"
    assert cell(column, submission(records={"survey": {"company": "乙公司"}, "service-record": {"company": "甲公司"}}), SPEECH) == "乙公司"
    assert cell(column, submission(records={}), SPEECH) is None


def test_rows_of_a_list_stand_below_each_other() -> None:
    one = project(records={"proposal-form": {**RECORD, "rows": ("1｜甲公司｜一班", "2｜乙公司｜")}})

    assert told(one, fields=("rows",)) == "1｜甲公司｜一班\n2｜乙公司｜"
    assert told(one, fields=("rows",), show="count") == 2


def test_the_star_call_names_its_own_roles_fields_and_rules() -> None:
    star = load_profile("saq-2021-star", find_check)
    summary = summary_of("saq-2021-star", (), WORDING)
    fields = {key for form in star.forms.values() for key in form.fields}

    for column in (*summary.columns, *summary.contacts):
        assert set(column.fields) <= fields
        assert {*column.roles, *filter(None, (column.role,))} <= set(star.roles)
        assert {*column.rules, *filter(None, (column.rule,))} <= set(star.rules)


@pytest.mark.parametrize(
    ("honours", "expected"),
    [
        pytest.param("2018年区级文明号；2019年上海市工人先锋号", "市级 / 2019", id="the-highest"),
        pytest.param("上海市工人先锋号", "市级", id="without-a-year"),
        pytest.param("多次获得好评奖", None, id="no-level"),
        pytest.param("无", None, id="none"),
        pytest.param(None, None, id="unread"),
    ],
)
def test_the_highest_award_is_shown(honours: str | None, expected: str | None) -> None:
    assert told(submission(records={"proposal-form": {"honours": honours}}), fields=("honours",), show="honours") == expected


def test_the_kind_is_shown_by_its_name() -> None:
    worded = replace(WORDING, kinds={("call", "team"): Text("班组", "team")})
    column = Column(T, 10, fact="kind")

    assert cell(column, submission(profile="call", kind="team"), Speech(worded, "zh")) == "班组"
    assert cell(column, submission(profile="call", kind="other"), Speech(worded, "zh")) == "other"
    assert cell(column, submission(kind=None), SPEECH) is None


def test_how_long_the_material_is() -> None:
    column = Column(T, 10, fact="zishu")

    assert cell(column, submission(measures={"achievement": {"zishu": 2500, "han": 2400}}), SPEECH) == 2500
    assert cell(column, submission(measures={}), SPEECH) is None


@pytest.mark.parametrize(
    ("evaluations", "severity", "expected"),
    [
        pytest.param((Evaluation("a", passed=1), Evaluation("b", passed=1)), None, "✓", id="all-right"),
        pytest.param((Evaluation("a", passed=1), Evaluation("b", failed=1)), "error", "✗", id="an-error"),
        pytest.param((Evaluation("a", passed=1), Evaluation("b", failed=1)), "warning", "?", id="a-warning"),
        pytest.param((Evaluation("a", passed=1), Evaluation("b", skipped=(("no-provider", 1),))), None, "?", id="not-checked"),
        pytest.param((Evaluation("a", passed=1), Evaluation("b", skipped=(("no-part", 1),))), None, "✓", id="not-for-this-kind"),
        pytest.param((Evaluation("a", skipped=(("not-applicable", 1),)),), None, None, id="nothing-to-say"),
        pytest.param((), None, None, id="no-such-rules"),
    ],
)
def test_several_rules_answer_one_question(evaluations: tuple[Evaluation, ...], severity: Severity | None, expected: str | None) -> None:
    findings = () if severity is None else (replace(FINDINGS[0], rule="b", severity=severity),)

    assert told(submission(evaluations=evaluations, findings=findings), role=None, rules=("a", "b")) == expected


def test_the_number_is_shown_last_and_is_no_name() -> None:
    one = project(number="TB2022-007")

    assert (name_of(one, SPEECH), headings(one, SPEECH)[0][1], headings(one, SPEECH)[-1]) == (
        "某某服务规范",
        "某某服务规范",
        ("受理编号", "TB2022-007"),
    )
    assert told(one, fact="number") == "TB2022-007"


def test_the_office_s_columns_have_keys() -> None:
    keys = {column.key for column in summary_of(CALL, (), WORDING).columns}

    assert keys >= {
        "number",
        "applicant",
        "project",
        "conclusion",
        "write",
        "remark",
        "due",
        "review",
        "approved",
        "focus_area",
        "recommender",
    }


@pytest.mark.parametrize(
    ("records", "name", "heading"),
    [
        pytest.param({"team-form": {"company": "甲公司", "team_name": "一班"}}, "甲公司 一班", "单位（公章名）、班组/个人", id="a-team"),
        pytest.param({"person-form": {"company": "", "name": "张三"}}, "张三", "班组/个人", id="a-person-of-nowhere"),
        pytest.param({"recommendation": {"recommender": "某区协会"}}, "某区协会", "推荐单位", id="a-recommender"),
    ],
)
def test_who_applies_is_the_name_where_there_is_no_project(records: dict[str, dict[str, str]], name: str, heading: str) -> None:
    """Two teams of one company are told apart."""
    one = submission(profile="saq-2021-star", records=records, number="MX2021-B-001")

    assert name_of(one, SPEECH) == name
    assert headings(one, SPEECH) == ((heading, name), ("编号", "MX2021-B-001"))
