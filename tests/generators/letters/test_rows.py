from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.generators.letters.rows import MOST, can_be_annexed, printed, rows_of, whole
from pipeline.model.decision import FindingDecision
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from pipeline.writers.arrangement import trouble_fingerprint
from tests.generators.letters.cases import ADVICE, DRAFT, FORM, MISSING, NOTE, PLAN, SCAN, SCANNED, case, clauses, found, work


def numbers(*findings: object, **bent: object) -> list[str]:
    one = case(*findings, **bent)  # type: ignore[arg-type]  # findings and what case() takes
    return [row.number for row in rows_of(one, work(one))]


def test_rows_stand_in_the_order_of_the_report_with_its_numbers() -> None:
    assert numbers(ADVICE, PLAN, SCANNED, MISSING) == ["补1", "补2", "补3", "建1"]


def test_only_what_the_office_chose_is_written_and_numbers_stay() -> None:
    assert numbers(MISSING, PLAN, ADVICE, without=("m",)) == ["补2", "建1"]


def test_notes_and_what_was_waived_or_corrected_are_never_written() -> None:
    """Even where somebody says yes on the 汇总表."""
    waived, fixed = replace(PLAN, waived="协会同意"), replace(ADVICE, status="fixed")

    assert numbers(waived, fixed, NOTE) == []


def test_without_a_decision_nothing_is_written() -> None:
    one = replace(case(PLAN), decision=None)

    assert rows_of(one, work(one)) == ()


def test_a_row_says_where_what_why_and_how() -> None:
    one = case(replace(PLAN, status="open"), words="另请附说明。")
    (row,) = rows_of(one, work(one))

    assert (row.material, row.place, row.status) == ("项目建议书", "表1第9行“计划起止时间”栏", "仍未改正")
    assert row.problem == "写的是“一年”。请写成“2022年10月—2023年9月”。"
    assert (row.source, row.how, row.words) == ("通知第三条", "请照prop-plan-dates改。", "另请附说明。")


@pytest.mark.parametrize(("count", "rows"), [(5, 5), (6, 1)], ids=["five-are-five-rows", "six-are-one"])
def test_a_rule_that_keeps_firing_is_one_row(count: int, rows: int) -> None:
    one = case(*clauses(count))
    told = rows_of(one, work(one))

    assert len(told) == rows
    if rows == 1:
        assert told[0].place == "共6处：5.1、5.2、5.3、5.4…"


def test_a_row_of_many_places_counts_those_that_were_chosen() -> None:
    one = case(*clauses(8), without=("c1", "c2"))
    (row,) = rows_of(one, work(one))

    assert row.place == "共6处：5.3、5.4、5.5、5.6…"


def test_a_row_of_what_must_be_corrected_names_every_place() -> None:
    """Who reads the letter alone must not miss one."""
    one = case(*clauses(6, "error"))
    (row,) = rows_of(one, work(one))

    assert (row.weight, row.place) == ("blocking", "共6处：5.1、5.2、5.3、5.4、5.5、5.6")


def many(count: int) -> tuple[object, ...]:
    """Findings on the draft of five rules in turn, so that each is a row of its own."""
    rules = ("prop-plan-dates", "std-clause-empty", "fmt-margins")
    return tuple(replace(one, rule=rules[number % 3], code="wrong", severity="error") for number, one in enumerate(clauses(count)))


def test_ten_rows_are_printed_and_the_rest_is_counted() -> None:
    one = case(*many(12))  # type: ignore[arg-type]  # findings
    shown = printed(rows_of(one, work(one)), one.report)

    assert (len(shown.blocking), shown.blocking_left, shown.advice_left) == (MOST, 2, 0)


def test_what_must_be_corrected_goes_before_advice() -> None:
    one = case(*many(9), *(found(f"w{n}", "pkg-scan-no-seal", "warning", document=DRAFT) for n in range(3)))  # type: ignore[arg-type]
    shown = printed(rows_of(one, work(one)), one.report)

    assert (len(shown.blocking), len(shown.advice), shown.advice_left) == (9, 1, 2)


def test_what_no_comment_can_show_is_always_printed() -> None:
    """A missing file, a scan without a seal: no annex says them."""
    one = case(MISSING, SCANNED, *many(12))  # type: ignore[arg-type]  # findings
    shown = printed(rows_of(one, work(one)), one.report)

    assert {"pkg-draft-missing", "pkg-scan-no-seal"} <= {row.findings[0].rule for row in shown.blocking}
    assert (len(shown.blocking), shown.blocking_left) == (MOST, 4)


def test_the_words_of_the_office_are_always_printed() -> None:
    """Comments say what the check found, not what the office adds (人工补充)."""
    one = case(*many(12))  # type: ignore[arg-type]  # findings
    rows = [replace(row, words="另请附说明。" if place == 11 else "") for place, row in enumerate(rows_of(one, work(one)))]
    shown = printed(rows, one.report)

    assert [row.words for row in shown.blocking].count("另请附说明。") == 1
    assert (len(shown.blocking), shown.blocking_left) == (MOST, 2)


def test_a_letter_without_annexes_prints_all() -> None:
    one = case(*many(12), ADVICE)  # type: ignore[arg-type]  # findings
    shown = whole(rows_of(one, work(one)))

    assert (len(shown.blocking) + len(shown.advice), shown.blocking_left) == (13, 0)


def test_only_word_files_can_go_back_with_comments() -> None:
    report = case(PLAN).report

    assert [can_be_annexed(path, report) for path in (DRAFT, FORM, SCAN, None, "没有.docx")] == [True, True, False, False, False]


TROUBLES = (
    Trouble("a.docx", Text("a.docx 已损坏：缺少正文", ""), Text("请申报人另存为 .docx 后重新发送", "")),
    Trouble("b.docm", Text("b.docm 含宏", ""), Text("请勿打开此文件", "")),
    Trouble("c.html", Text("附件为网盘链接，系统不下载", ""), Text("请下载后放进文件夹", ""), elsewhere=True),
)


def test_files_that_nobody_could_read_are_asked_for_again_where_the_office_says_so() -> None:
    one = case(PLAN, errors=TROUBLES)
    assert one.decision is not None
    told = {trouble_fingerprint(trouble): FindingDecision("", True) for trouble in TROUBLES}
    chosen = replace(one, decision=replace(one.decision, findings={**one.decision.findings, **told}))

    assert [row.number for row in rows_of(one, work(one))] == ["补1"]
    assert [(row.number, row.place, row.how) for row in rows_of(chosen, work(chosen))[:3]] == [
        ("件1", "“a.docx”", "请另存为 .docx 后重新发送。"),
        ("件2", "“b.docm”", "请重新制作或另存该文件，确认能够打开后重新发送。"),
        ("件3", "“c.html”", "请把文件作为邮件附件重新发送。"),
    ]
    assert len(printed(rows_of(chosen, work(chosen)), chosen.report).blocking) == 4
