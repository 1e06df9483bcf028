from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.cli.reporting import FILES, processors
from pipeline.errors import ExitCode
from pipeline.model.outcome import Outcome
from pipeline.model.report import SubmissionReport
from pipeline.model.submission import Submission
from pipeline.writers.json_report import json_report
from pipeline.writers.text import text_report
from tests.cli.running import run
from tests.writers.reports import WORDING, report, submission


def test_text_goes_to_stdout(asked: list[desk.Options], reports: list[SubmissionReport], capsys: pytest.CaptureFixture[str]) -> None:
    reports[:] = [submission(errors=())]

    ran = run(capsys, "check", "收件箱")

    assert (ran.code, ran.talk) == (ExitCode.FINDINGS, "")
    assert ran.output == text_report(report(*reports), WORDING)


def test_json_too(asked: list[desk.Options], capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "check", "收件箱", "--format", "json", "--lang", "en")

    assert json.loads(ran.output)["submissions"][0]["errors"][0]["hint"] == "save it as .docx"


def test_a_folder_gets_every_format_and_stdout_nothing(
    asked: list[desk.Options], own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = run(capsys, "check", "收件箱", "-o", "结果")

    assert ran.output == ""
    assert ran.talk.splitlines() == [f"已写入 {Path('结果') / name}" for name in FILES.values()]
    assert {one.name for one in (own_folders / "结果").iterdir()} == set(FILES.values())


def test_a_folder_gets_what_was_chosen(asked: list[desk.Options], own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "check", "收件箱", "-o", "结果", "--format", "json", "--format", "json")

    assert [one.name for one in (own_folders / "结果").iterdir()] == ["report.json"]
    assert json_report(report(), WORDING)[:30] == (own_folders / "结果" / "report.json").read_text("utf-8")[:30]


def test_two_formats_need_a_folder(asked: list[desk.Options], capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "check", "收件箱", "--format", "json", "--format", "text")

    assert (ran.code, ran.output) == (ExitCode.WRONG_USE, "")


def test_a_page_can_go_to_stdout_a_sheet_cannot(asked: list[desk.Options], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "check", "收件箱", "--format", "html").output.startswith("<!DOCTYPE html>")

    ran = run(capsys, "check", "收件箱", "--format", "xlsx")
    assert (ran.code, ran.output) == (ExitCode.WRONG_USE, "")


def test_results_stay_out_of_the_inputs(asked: list[desk.Options], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "check", "收件箱", "-o", "收件箱/结果").code == ExitCode.WRONG_USE
    assert asked == []


def test_the_options_reach_the_desk(asked: list[desk.Options], capsys: pytest.CaptureFixture[str]) -> None:
    options = (
        "--profile gbt-1.1-2020 --as batch --stage full-draft --basis 2009 --received 2022-09-01 --as-of 2022-10-01 "
        "--select fmt-margins --select fmt-page-size --ignore std-placeholder --jobs 1 --timeout 9 --office 办公室.toml"
        " --standards 状态.csv"
    )

    run(capsys, "check", "a", "b", *options.split())

    assert asked == [
        desk.Options(
            profile="gbt-1.1-2020",
            reading="batch",
            stage="full-draft",
            basis="2009",
            received=date(2022, 9, 1),
            as_of=date(2022, 10, 1),
            select=frozenset({"fmt-margins", "fmt-page-size"}),
            ignore=frozenset({"std-placeholder"}),
            office_file="办公室.toml",
            standards_file="状态.csv",
        )
    ]


def test_what_was_not_said_is_left_to_the_desk(asked: list[desk.Options], capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "check", "a")

    assert asked == [desk.Options()]


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("never", 0)])
def test_what_fails_is_chosen(
    asked: list[desk.Options], reports: list[SubmissionReport], capsys: pytest.CaptureFixture[str], fail_on: str, code: int
) -> None:
    reports[:] = [submission(errors=())]

    assert run(capsys, "check", "a", "--fail-on", fail_on).code == code


def test_notes_are_shown_when_asked_for(asked: list[desk.Options], capsys: pytest.CaptureFixture[str]) -> None:
    assert "fmt-margins" not in run(capsys, "check", "a").output
    assert "fmt-margins" in run(capsys, "check", "a", "--show=info").output


def test_a_bug_costs_its_submission_and_names_its_log(
    asked: list[desk.Options], own_folders: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def check_one(_one: Submission, options: desk.Options) -> Outcome:
        raise KeyError("某某公司")

    monkeypatch.setattr(desk, "check_one", check_one)

    ran = run(capsys, "check", "a", "-o", "结果")

    log = next((own_folders / "结果").glob("*.log"))
    assert ran.code == ExitCode.UNREADABLE
    assert ran.talk.splitlines()[-1] == f"“收件箱/甲公司”出错的日志：{Path('结果') / log.name}"
    assert "某某公司" not in log.read_text("utf-8")


def test_there_is_at_least_one_processor() -> None:
    assert processors() >= 1
