from dataclasses import replace
from typing import Any

import pytest

from pipeline.model.finding import Finding, Place, Status
from pipeline.model.text import Text
from pipeline.writers.lines import written
from pipeline.writers.speech import Speech
from pipeline.writers.text_findings import findings_lines, place_of
from tests.writers.reports import DRAFT, FINDINGS, WORDING, finding, submission


def lines(*findings: Finding) -> list[str]:
    speech = Speech(WORDING, "zh")
    return [one.strip() for one in written(findings_lines(submission(), findings, speech)).splitlines() if one]


def empty_clauses(count: int) -> tuple[Finding, ...]:
    return tuple(finding("std-clause-empty", document=DRAFT, place=Place(clause=f"4.{number}")) for number in range(1, count + 1))


def test_files_stand_in_the_order_of_the_office() -> None:
    """What is missing, the stamped scan, the form, what does not agree with it, the draft."""
    said = [one.removeprefix("✗ ").removeprefix("! ").removeprefix("· ").split()[0] for one in lines(*FINDINGS)]

    assert [one for one in said if one in WORDING.rules or "（" in one or one == "整份申报"] == [
        *("整份申报", "pkg-draft-missing"),
        *("建议书.pdf（盖章扫描件）", "pkg-scan-no-seal"),
        *("建议书.docx（项目建议书）", "prop-plan-dates", "prop-title-draft-mismatch"),
        *("草案.docx（标准草案）", "std-clause-empty", "fmt-margins"),
    ]


def test_a_finding_names_rule_place_quote_and_message() -> None:
    assert lines(finding())[1:] == [
        "✗ prop-plan-dates  表1第9行“计划起止时间”栏：“一年”",
        "写的是“一年”。请写成“2022年10月—2023年9月”。",
        "依据：通知第三条",
    ]


def test_what_the_message_has_not_said_is_said_after_it() -> None:
    assert "应为：28 mm；依据：通知第三条" in lines(finding(arguments={"expected": "别的"}, expected="28 mm"))


@pytest.mark.parametrize(("count", "folded"), [pytest.param(5, False, id="exactly-five"), pytest.param(6, True, id="one-past")])
def test_repeated_findings_are_one_line_with_places(count: int, folded: bool) -> None:
    said = [one for one in lines(*empty_clauses(count)) if "std-clause-empty" in one]

    if folded:
        assert said == ["✗ std-clause-empty  共6处：4.1、4.2、4.3、4.4、4.5、4.6"]
    else:
        assert said == [f"✗ std-clause-empty  第4.{number}条" for number in range(1, 6)]


def test_many_places_are_counted_not_all_named() -> None:
    assert "✗ std-clause-empty  共23处：4.1、4.2、4.3、4.4、4.5、4.6、4.7、4.8、4.9、4.10…" in lines(*empty_clauses(23))


def test_repetition_is_counted_file_by_file() -> None:
    other = tuple(finding("std-clause-empty", place=Place(clause=f"9.{number}")) for number in range(3))

    assert not any("共" in one for one in lines(*empty_clauses(3), *other))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"code": "absent"}, id="another-code"),
        pytest.param({"severity": "warning"}, id="another-weight"),
    ],
)
def test_only_what_says_the_same_is_folded(other: dict[str, Any]) -> None:
    """A line of a mixed crowd would have the words of one of them."""
    crowd = (*empty_clauses(5), replace(empty_clauses(6)[5], said="另一句", **other))

    assert not any("共" in one for one in lines(*crowd))


@pytest.mark.parametrize(
    ("statuses", "said"),
    [
        pytest.param(["new"], "第4.1条（新增）", id="one-that-is-new"),
        pytest.param(["open"] * 6, "共6处（仍未改正）：4.1、4.2、4.3、4.4、4.5、4.6", id="all-still-open"),
        pytest.param(["new"] + ["open"] * 5, "共6处（新增 1、仍未改正 5）：4.1、4.2、4.3、4.4、4.5、4.6", id="some-of-either"),
    ],
)
def test_what_is_new_is_said(statuses: list[Status], said: str) -> None:
    crowd = [replace(one, status=status) for one, status in zip(empty_clauses(len(statuses)), statuses, strict=True)]

    assert f"✗ std-clause-empty  {said}" in lines(*crowd)


def test_a_changed_rule_is_told_with_the_finding() -> None:
    assert lines(replace(finding(), changed=Text("规则有变：甲", "a")))[-1] == "规则有变：甲"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        pytest.param(Place(table=1, row=9, label="联系电话", text="0513"), "表1第9行“联系电话”栏：“0513”", id="a-field"),
        pytest.param(Place(table=1, row=9, label="联系电话", text="联系电话"), "表1第9行“联系电话”栏", id="a-blank-field-quotes-no-label"),
        pytest.param(Place(clause="3", text=" "), "第3章", id="blanks-are-not-quoted"),
        pytest.param(Place(), "", id="nowhere"),
    ],
)
def test_a_place_reads_well(place: Place, said: str) -> None:
    assert place_of(finding(place=place), Speech(WORDING, "zh")) == said


def test_a_file_of_no_role_stands_last_under_its_path() -> None:
    said = lines(finding(document="通知.docx"), finding(document=DRAFT))

    assert said.index("通知.docx") > said.index("草案.docx（标准草案）")
