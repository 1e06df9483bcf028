"""Constraints of a record schema become observations."""

from __future__ import annotations

import pytest

from pipeline.checks.record.constraint import record_constraint
from pipeline.model.constraint import Constraint
from pipeline.model.record import Record
from tests.checks.record.records import FORM, record
from tests.checks.record.tables import FORM as ROWS
from tests.checks.record.tables import listed
from tests.looking import Outcome, run_check


def look(subject: Record, *constraints: Constraint, **settings: object) -> Outcome:
    return run_check(record_constraint, subject, {"rule": "r", **settings}, form=FORM, constraints=constraints)


def test_satisfied() -> None:
    outcome = look(record(name="某规范"), Constraint("r", "name", True))

    assert outcome.codes == []
    assert outcome.passed == 1


def test_blank_field_is_found_at_its_label() -> None:
    (hit,) = look(record(name=""), Constraint("r", "name", False, "minLength")).hits

    assert hit.code == "blank"
    assert hit.arguments["field"] == FORM.fields["name"].title
    assert hit.at == record(name="").fields["name"].label


def test_a_field_of_less_weight_has_a_code_of_its_own() -> None:
    """A rule may grade a blank 编号 milder than a blank name."""
    outcome = look(record(name="", kind=""), Constraint("r", "name", False, "minLength"), lesser=["name"])

    assert outcome.codes == ["lesser"]
    assert look(record(name="／"), Constraint("r", "name", False, "pattern"), lesser=["name"]).codes == ["unfit"]


def test_wrong_value_is_found_where_it_stands() -> None:
    (hit,) = look(record(name="／"), Constraint("r", "name", False, "pattern")).hits

    assert (hit.code, hit.found) == ("unfit", "／")


def test_long_value_is_cut_in_the_message() -> None:
    (hit,) = look(record(name="长" * 50), Constraint("r", "name", False, "maxLength")).hits

    assert hit.found == "长" * 40 + "…"


@pytest.mark.parametrize(
    ("value", "ticked", "code"),
    [
        pytest.param("", (), "unticked", id="none"),
        pytest.param("制定、修订", ("制定", "修订"), "several", id="both"),
        pytest.param("新编", (), "unclear", id="other-words"),
    ],
)
def test_choice(value: str, ticked: tuple[str, ...], code: str) -> None:
    (hit,) = look(record(kind=value, ticked=ticked), Constraint("r", "kind", False, "enum")).hits

    assert hit.code == code


def test_other_rules_are_not_spoken_of() -> None:
    outcome = look(record(name=""), Constraint("other", "name", False, "minLength"))

    assert outcome.observations == ()


def test_unknown_field_is_skipped() -> None:
    assert look(record(name=None), Constraint("r", "name", None)).skipped == ["field-unknown"]
    assert look(record(), Constraint("r", "name", None)).skipped == ["field-unknown"]


def test_a_blank_form_may_be_left_to_another_rule() -> None:
    """Without such a rule every blank field is told: a blank form never passes in silence."""
    blank, broken = record(name="", period="", blank=True), (Constraint("r", "name", False), Constraint("r", "period", False))

    assert look(blank, *broken, **{"leave-blank-form": True}).skipped == ["not-applicable"]
    assert look(blank, *broken).codes == ["blank", "blank"]


def test_reason_stands_in_the_message() -> None:
    reason = {"zh": "，而勾选了“修订”", "en": " although 修订 is ticked"}
    (hit,) = look(record(name=""), Constraint("r", "name", False, "minLength"), reason=reason).hits

    message = record_constraint.messages["blank"].zh.format(field="甲", reason=hit.arguments["reason"].zh, hint="")  # type: ignore[union-attr] # a Text
    assert message == "“甲”栏没有填写，而勾选了“修订”。"


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        pytest.param("XXX", ["blank"], id="placeholder"),
        pytest.param("待定", ["blank"], id="to-be-settled"),
        pytest.param("无", ["blank"], id="none-where-something-must-be"),
        pytest.param("见附件", [], id="attached"),
        pytest.param("某规范", [], id="a-value"),
    ],
)
def test_what_stands_instead_of_a_value(value: str, codes: list[str]) -> None:
    """A rule may take XXX for a blank; 无 is an answer in some fields only."""
    satisfied = Constraint("r", "name", True)

    assert look(record(name=value), satisfied, **{"may-be-none": ["leader"]}).codes == codes
    assert look(record(name=value), satisfied).codes == []


def test_none_is_an_answer_where_the_rule_says_so() -> None:
    assert look(record(name="无"), Constraint("r", "name", True), **{"may-be-none": ["name"]}).codes == []


def test_rows_are_told_cell_by_cell() -> None:
    subject = listed({"number": "1", "company": "", "person": "星火"}, {"number": "2", "company": "乙/丙", "person": "晨光"})
    failed = Constraint("r", "rows", False, "minLength", ((0, "company"), (1, "company")))
    outcome = run_check(record_constraint, subject, {"rule": "r"}, form=ROWS, constraints=(failed,))

    assert [(hit.code, hit.arguments["row"]) for hit in outcome.hits] == [("row-blank", 1), ("row-unfit", 2)]
    assert outcome.hits[0].at == subject.fields["rows"].rows[0]["number"].at


def test_a_row_with_a_name_to_come() -> None:
    subject = listed({"number": "1", "company": "甲公司", "person": "待定"}, {"number": "2", "company": "乙公司", "person": "张三"})
    settings = {"rule": "r", "may-be-none": ["rows"]}
    outcome = run_check(record_constraint, subject, settings, form=ROWS, constraints=(Constraint("r", "rows", True),))

    assert [(hit.code, hit.arguments["row"], hit.found) for hit in outcome.hits] == [("row-unfit", 1, "待定")]
    assert run_check(record_constraint, subject, {"rule": "r"}, form=ROWS, constraints=(Constraint("r", "rows", True),)).codes == []
