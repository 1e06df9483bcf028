from dataclasses import replace

from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_statistics import statistics_sheet
from tests.writers.papers import CALL
from tests.writers.reports import WORDING, finding, submission

SPEECH = Speech(WORDING, "zh")


def told(*submissions: object) -> dict[str, dict[object, object]]:
    sheet = statistics_sheet(submissions, SPEECH)  # type: ignore[arg-type]  # submissions
    found: dict[str, dict[object, object]] = {}
    for row in sheet.rows:
        found.setdefault(str(row[0]), {})[row[1]] = row[2]
    return found


def test_verdicts_days_and_missing_materials_are_counted() -> None:
    counts = told(submission(), submission(received=None, verdict="accept", missing=()))

    assert counts["全部"] == {None: 2}
    assert counts["机器结论"] == {"无法读取": 0, "需补正": 1, "尚不能定": 0, "形式审查通过": 1}
    assert counts["每日收件"] == {"2022-09-01": 1, "（没有收到日期）": 1}
    assert counts["缺少的材料"] == {"标准草案": 1}


def test_new_and_revised_standards_are_counted_and_focus_areas_left_to_people() -> None:
    def kind(value: str) -> object:
        return submission(profile=CALL, records={"proposal-form": {"kind": value}})

    counts = told(kind("制定"), kind("制定"), kind("修订"), kind(""))

    assert counts["制/修订"] == {"制定": 2, "修订": 1, "（空白或读不到）": 1}
    assert len(counts["重点领域（人工）"]) == 6
    assert set(counts["重点领域（人工）"].values()) == {None}


def test_problems_are_counted_by_submission_and_by_place_without_notes_and_waived() -> None:
    findings = (finding(), finding(), finding(severity="info"), replace(finding("fmt-margins"), waived="说明"))
    sheet = statistics_sheet((submission(findings=findings), submission(findings=(finding(),))), SPEECH)

    assert [row[1:4] for row in sheet.rows if row[0] == "常见问题"] == [("规则prop-plan-dates", 2, 3)]


def test_nothing_is_counted_where_nothing_came() -> None:
    assert told()["全部"] == {None: 0}
