from dataclasses import replace

import pytest

from pipeline.model.finding import Finding, Place
from pipeline.model.rule import RuleGroup, Severity
from pipeline.model.text import Text
from pipeline.writers.arrangement import REPEATED, chapters, highest_numbers, numbers_of, open_findings, set_aside, weight_of
from tests.writers.reports import DRAFT, FORM, SCAN, WORDING, finding, submission


def clauses(count: int, severity: Severity = "warning") -> tuple[Finding, ...]:
    return tuple(
        finding("std-clause-empty", severity=severity, document=DRAFT, place=Place(clause=f"4.{number}"), fingerprint=f"c{number}")
        for number in range(1, count + 1)
    )


def test_files_stand_as_in_the_office_s_papers() -> None:
    """缺件, then the scan, the form, the draft."""
    assert [chapter.path for chapter in chapters(submission(), WORDING)] == [None, SCAN, FORM, DRAFT]


def test_within_a_file_what_compares_it_with_others_comes_last() -> None:
    form = next(chapter for chapter in chapters(submission(), WORDING) if chapter.path == FORM)

    assert [entry.first.rule for entry in form.entries] == ["prop-plan-dates", "prop-title-draft-mismatch"]


ORDER = (
    RuleGroup(Text("条件", "conditions"), ("std-clause-empty",)),
    RuleGroup(Text("其余", "the rest")),
    RuleGroup(Text("扫描件", "scan"), ("pkg-scan-no-seal",)),
)


def test_a_call_may_have_an_order_of_its_own() -> None:
    """Group by group, within a group file by file as ever; numbers rise with the order."""
    found = chapters(submission(), replace(WORDING, orders={submission().profile: ORDER}))

    assert [(chapter.group.zh if chapter.group else None, chapter.path) for chapter in found] == [
        ("条件", DRAFT),
        ("其余", None),
        ("其余", FORM),
        ("其余", DRAFT),
        ("扫描件", SCAN),
    ]
    for weight in ("blocking", "advice", "note"):
        numbers = [entry.number for chapter in found for entry in chapter.entries if entry.weight == weight]
        assert numbers == list(range(1, len(numbers) + 1))
    assert chapters(submission(), replace(WORDING, orders={"another": ORDER})) == chapters(submission(), WORDING)


def test_rules_of_no_group_come_last_without_a_title() -> None:
    found = chapters(submission(), replace(WORDING, orders={submission().profile: ORDER[:1]}))

    assert [(chapter.group is None, chapter.path) for chapter in found] == [
        (False, DRAFT),
        (True, None),
        (True, SCAN),
        (True, FORM),
        (True, DRAFT),
    ]


def test_a_file_of_no_role_comes_after_all_others() -> None:
    stray = finding(document="照片.bmp", fingerprint="x")
    found = chapters(submission(findings=(stray, *clauses(1))), WORDING)

    assert [chapter.path for chapter in found] == [DRAFT, "照片.bmp"]


@pytest.mark.parametrize(
    ("count", "entries"),
    [
        pytest.param(0, [], id="none"),
        pytest.param(1, [1], id="one"),
        pytest.param(REPEATED, [1] * REPEATED, id="as-often-as-a-line-each"),
        pytest.param(REPEATED + 1, [REPEATED + 1], id="once-more-is-one-line"),
    ],
)
def test_a_rule_that_repeats_in_a_file_is_one_line(count: int, entries: list[int]) -> None:
    found = chapters(submission(findings=clauses(count)), WORDING)

    assert [len(entry.findings) for chapter in found for entry in chapter.entries] == entries


def test_what_stops_acceptance_is_not_joined_with_what_does_not() -> None:
    found = chapters(submission(findings=(*clauses(6), *clauses(1, "error"))), WORDING)

    assert [(entry.weight, len(entry.findings)) for entry in found[0].entries] == [("advice", 6), ("blocking", 1)]


def test_lines_are_numbered_within_their_weight_over_the_whole_submission() -> None:
    found = chapters(submission(), WORDING)

    assert [(entry.weight, entry.number) for chapter in found for entry in chapter.entries] == [
        ("blocking", 1),
        ("blocking", 2),
        ("blocking", 3),
        ("advice", 1),
        ("advice", 2),
        ("note", 1),
    ]


@pytest.mark.parametrize(
    ("severity", "blocks", "weight"),
    [("error", True, "blocking"), ("error", False, "advice"), ("warning", True, "advice"), ("info", True, "note")],
)
def test_an_error_that_does_not_block_is_advice(severity: Severity, blocks: bool, weight: str) -> None:
    assert weight_of(replace(finding(severity=severity), blocks=blocks)) == weight


def test_waived_and_corrected_findings_are_set_aside() -> None:
    waived = replace(finding(fingerprint="w"), waived="另有书面说明")
    fixed = replace(finding(fingerprint="x"), status="fixed")
    still = replace(finding(fingerprint="o"), status="open")
    one = submission(findings=(waived, still, fixed))

    assert open_findings(one) == (still,)
    assert set_aside(one) == (waived, fixed)
    assert [entry.findings for chapter in chapters(one, WORDING) for entry in chapter.entries] == [(still,)]


def numbered(*findings: Finding) -> list[tuple[str, int]]:
    """Return (fingerprint of the first finding, number) of each line."""
    found = chapters(submission(findings=findings), WORDING)
    return [(entry.first.fingerprint, entry.number) for chapter in found for entry in chapter.entries]


def test_a_line_keeps_the_number_it_had_and_new_ones_come_behind_all() -> None:
    """补2 is 补2 in every round, whatever has been corrected before it."""
    first, second, third = clauses(3, "error")
    now = (replace(first, status="fixed", number=4), replace(second, number=2), third)

    assert numbered(*now) == [("c2", 2), ("c3", 5)]
    assert numbers_of(submission(findings=now), WORDING) == {"c1": 4, "c2": 2, "c3": 5}


def test_a_line_that_fell_apart_leaves_its_number_to_the_first() -> None:
    parts = [replace(one, number=1) for one in clauses(3)]

    assert numbered(*parts) == [("c1", 1), ("c2", 2), ("c3", 3)]


def test_lines_that_grew_together_take_the_lowest_number() -> None:
    grown = [replace(one, number=place if place < 6 else None) for place, one in enumerate(clauses(7), 1)]

    assert numbered(*reversed(grown)) == [("c7", 1)]


def test_numbers_of_earlier_rounds_are_never_given_again() -> None:
    """补4 was corrected two rounds ago and stands in no report any more."""
    found = chapters(submission(findings=(finding(fingerprint="a"),), numbers={"blocking": 4, "advice": 2}), WORDING)

    assert [entry.number for chapter in found for entry in chapter.entries] == [5]


def test_the_highest_number_is_that_of_any_round() -> None:
    one = submission(findings=(replace(finding(), number=3), replace(finding(severity="warning", fingerprint="b"), number=1)))

    assert highest_numbers(one) == {"blocking": 3, "advice": 1}
    assert highest_numbers(replace(one, numbers={"blocking": 2, "advice": 6, "note": 1})) == {"blocking": 3, "advice": 6, "note": 1}
    assert not highest_numbers(submission(findings=()))


def test_numbers_are_counted_within_their_weight() -> None:
    blocking, advice = replace(clauses(1, "error")[0], number=7), replace(clauses(2)[1], number=None)

    assert sorted(numbered(blocking, advice)) == [("c1", 7), ("c2", 1)]
