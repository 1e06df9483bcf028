"""Parts add up to their total; party and league members are never added to the roles."""

from __future__ import annotations

import pytest

from pipeline.checks.record.sum import record_sum
from tests.checks.record.tables import FORM, record
from tests.looking import run_check

ROLES = {"total": "total", "parts": ["managers", "staff"], "within": ["party", "league"]}
WOMEN = {"total": "total", "report-total": True, "within": ["women"]}
GOOD = {"total": "12", "managers": "2", "staff": "10", "party": "4", "league": "3"}


@pytest.mark.parametrize(
    ("bent", "codes"),
    [
        pytest.param({}, [], id="adds-up"),
        pytest.param({"managers": "１", "staff": "十一人"}, [], id="full-width-and-han"),
        pytest.param({"staff": "9"}, ["less"], id="one-less"),
        pytest.param({"staff": "11"}, ["more"], id="one-more"),
        pytest.param({"party": "12", "league": "0"}, [], id="everybody-a-party-member"),
        pytest.param({"party": "13"}, ["over"], id="one-member-too-many"),
        pytest.param({"party": "8", "league": "5"}, ["together"], id="members-together-too-many"),
        pytest.param({"party": "8", "league": "4"}, [], id="members-together-exactly-all"),
        pytest.param({"staff": "约10"}, ["unreadable"], id="about"),
        pytest.param({"league": "若干"}, ["unreadable"], id="words"),
        pytest.param({"staff": ""}, [], id="a-blank-is-told-elsewhere"),
        pytest.param({"staff": "", "managers": "13"}, ["more"], id="too-many-with-a-blank"),
        pytest.param({"staff": "无", "managers": "12"}, [], id="无-is-0"),
    ],
)
def test_roles(bent: dict[str, str], codes: list[str]) -> None:
    assert run_check(record_sum, record({**GOOD, **bent}), ROLES, form=FORM).codes == codes


def test_members_are_never_added_to_the_roles() -> None:
    """Party members are among the staff: 2 + 10 is 12, whatever the members are."""
    outcome = run_check(record_sum, record(GOOD), ROLES, form=FORM)

    assert outcome.codes == []
    assert outcome.passed == 2


@pytest.mark.parametrize(
    ("women", "total", "codes"),
    [
        ("0", "12", []),
        ("12", "12", []),
        ("13", "12", ["over"]),
        ("5", "约12", ["unreadable"]),
        ("约5", "12", ["unreadable"]),
        ("-5", "12", ["unreadable"]),
    ],
)
def test_women(women: str, total: str, codes: list[str]) -> None:
    assert run_check(record_sum, record({"women": women, "total": total}), WOMEN, form=FORM).codes == codes


def test_blanks_count_as_nothing_where_the_rule_says_so() -> None:
    settings = {**ROLES, "zero-when-blank": ["managers", "staff"]}
    (hit,) = run_check(record_sum, record({**GOOD, "managers": ""}), settings, form=FORM).hits

    assert (hit.code, hit.found, hit.expected) == ("less", "10", "12")
    assert str(hit.arguments["parts"]) == str(hit.arguments["parts"])
    assert hit.arguments["parts"].zh == "管理人员0、员工10"  # type: ignore[union-attr] # a Text
    assert hit.arguments["blanks"].zh == "（“管理人员”空着，按0计）"  # type: ignore[union-attr] # a Text


@pytest.mark.parametrize(
    ("bent", "skipped"),
    [
        pytest.param({"total": ""}, ["not-applicable"], id="no-total"),
        pytest.param({"total": None}, ["field-unknown"], id="total-unread"),
        pytest.param({"total": "/"}, ["number-unreadable"], id="total-left-out-in-words"),
        pytest.param({"total": "若干"}, ["number-unreadable"], id="total-in-words"),
        pytest.param({"managers": "", "staff": ""}, ["not-applicable"], id="no-parts"),
        pytest.param({"managers": None}, ["number-unreadable"], id="a-part-unread"),
    ],
)
def test_nothing_to_add(bent: dict[str, str | None], skipped: list[str]) -> None:
    assert (
        run_check(record_sum, record({**GOOD, **bent}), {**ROLES, "within": ["women"]} | {"within": ["party"]}, form=FORM).skipped[:1]
        == skipped
    )


def test_the_finding_stands_at_the_number() -> None:
    subject = record({**GOOD, "party": "13"})
    (hit,) = run_check(record_sum, subject, ROLES, form=FORM).hits

    assert hit.at == subject.fields["party"].at
