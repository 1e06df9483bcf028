import pytest

from pipeline.model.finding import Finding, Place
from pipeline.writers.lines import written
from pipeline.writers.speech import Speech
from pipeline.writers.text_findings import findings_lines
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


def test_a_folded_line_has_the_worst_mark() -> None:
    mild = tuple(finding("std-clause-empty", severity="warning", document=DRAFT) for _ in range(5))

    assert any(one.startswith("✗ std-clause-empty") for one in lines(*mild, finding("std-clause-empty", document=DRAFT)))


def test_a_file_of_no_role_stands_last_under_its_path() -> None:
    said = lines(finding(document="通知.docx"), finding(document=DRAFT))

    assert said.index("通知.docx") > said.index("草案.docx（标准草案）")
