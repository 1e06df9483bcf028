"""Two submissions that ask for the same project are told of each other."""

from __future__ import annotations

import pytest

from pipeline.checks.batch.duplicate import batch_duplicate
from pipeline.model.observation import Hit
from pipeline.model.record import Value
from pipeline.model.report import SubmissionReport
from pipeline.model.text import Text
from tests.looking import run_check

SETTINGS = {"role": "form", "title": "name", "text": "scope", "applicant": "applicant"}
SCOPE = "本项目规定了图书漂流点运行服务的总体要求、服务条件、服务过程和服务评价，适用于在社区开展图书漂流服务的各类组织。"
BECAUSE = Text("试", "test")


def report(path: str, name: Value, applicant: str = "甲公司", scope: str = "") -> SubmissionReport:
    fields: dict[str, Value] = {"name": name, "applicant": applicant, "scope": scope}
    return SubmissionReport(path, path, "folder", BECAUSE, "accept", "p", "1", "0", BECAUSE, records={"form": fields})


@pytest.mark.parametrize(
    ("first", "second", "codes"),
    [
        pytest.param(report("a", "图书漂流服务规范"), report("b", "图书漂流服务规范", "乙公司"), ["duplicate"] * 2, id="equal-titles"),
        pytest.param(
            report("a", "图书漂流服务规范"), report("b", "图书 漂流服务规范", "甲 公司"), ["repeated"] * 2, id="one-applicant-twice"
        ),
        pytest.param(
            report("a", "图书漂流服务规范", scope=SCOPE),
            report("b", "社区阅读指南", "乙公司", SCOPE.replace("社区", "小区")),
            ["duplicate"] * 2,
            id="scopes-nearly-equal",
        ),
        pytest.param(report("a", "图书漂流服务规范"), report("b", "母婴室运行服务规范", "乙公司"), [], id="different"),
        pytest.param(report("a", "甲", scope="短"), report("b", "乙", scope="短"), [], id="short-scopes-prove-nothing"),
    ],
)
def test_batch_duplicate(first: SubmissionReport, second: SubmissionReport, codes: list[str]) -> None:
    assert run_check(batch_duplicate, (first, second), SETTINGS).codes == codes


def test_each_side_names_the_other() -> None:
    outcome = run_check(batch_duplicate, (report("a", "某规范甲乙丙"), report("b", "某规范甲乙丙", "乙公司")), SETTINGS)

    assert [(hit.submission, hit.arguments["others"], hit.field) for hit in outcome.hits] == [
        (0, Text("“b”", "“b”"), ("form", "name")),
        (1, Text("“a”", "“a”"), ("form", "name")),
    ]


@pytest.mark.parametrize("name", ["", None])
def test_submission_without_a_title_is_skipped(name: Value) -> None:
    outcome = run_check(batch_duplicate, (report("a", name), report("b", "某规范")), SETTINGS)

    assert outcome.skipped == ["no-part"]
    assert [one.submission for one in outcome.observations if not isinstance(one, Hit)] == [0, 1]


def test_each_submission_has_exactly_one_word() -> None:
    reports = tuple(report(f"s{number}", f"第{number}种完全不同的名称{'甲乙丙丁戊'[number]}") for number in range(5))
    outcome = run_check(batch_duplicate, reports, SETTINGS)

    assert sorted(one.submission for one in outcome.observations if one.submission is not None) == [0, 1, 2, 3, 4]


def test_a_long_list_of_twins_is_counted() -> None:
    reports = tuple(report(name, "某服务规范", f"{name}公司") for name in "abcdef")
    outcome = run_check(batch_duplicate, reports, SETTINGS)
    others = outcome.hits[0].arguments["others"]

    assert isinstance(others, Text)
    assert others == Text("“b、c、d”等5份申报", "“b, c, d” and 2 more")
