"""Which submissions are one case, and what becomes of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from pipeline.intake.mail_headers import SHANGHAI
from pipeline.model.outcome import Outcome
from pipeline.model.report import DocumentSummary, PartSummary, SubmissionReport
from pipeline.model.submission import File, Mail, Received, Submission, SubmissionShape, Trouble
from pipeline.model.text import Text
from pipeline.review.cases import find_cases, with_cases

ANY = Text("因", "because")
FORM = {"applicant": "甲公司", "project_name": "服务规范"}


def sent(day: int, hour: int = 10) -> datetime:
    return datetime(2022, 8, day, hour, tzinfo=SHANGHAI)


def mail(day: int | None, sender: str | None = "jia@example.com", **more: Any) -> Mail:
    return Mail(**{"path": "", "sender": sender, "recipients": ("tb@example.org",), "sent": None if day is None else sent(day), **more})


def outcome(
    path: str,
    *mails: Mail,
    record: dict[str, str] | None = None,
    files: tuple[str, ...] = ("a.docx",),
    parts: tuple[PartSummary, ...] = (PartSummary("proposal-form", ANY),),
    shape: SubmissionShape = "mail",
    received: Received | None = None,
    profile: str = "call",
) -> Outcome:
    found = tuple(File(name, path, (), "docx", 1, f"{path}/{name}") for name in files)
    dates = [one.sent.date() for one in mails if one.sent is not None]
    receipt = received or (Received(min(dates), "mail") if dates else None)
    submission = Submission(path, path, shape, found, ANY, received=receipt, mails=mails)
    report = SubmissionReport(
        path, path, shape, ANY, "accept", profile, "1", "0", ANY,
        documents=(DocumentSummary(files[0], "docx", "0", parts=parts),) if files else (),
        records={} if record is None else {"proposal-form": record},
        case=tuple(record[key] for key in FORM) if record is not None and FORM.keys() <= record.keys() else (),
    )  # fmt: skip
    return Outcome(submission, report=report)


SCAN = (PartSummary("proposal-scan", ANY),)


def positions(*outcomes: Outcome) -> list[tuple[int, ...]]:
    return [case.positions for case in find_cases(outcomes)]


def test_the_same_applicant_and_project_are_one_case() -> None:
    assert positions(outcome("b", mail(12), record=FORM), outcome("x", mail(1), record={}), outcome("a", mail(3), record=FORM)) == [(2, 0)]


@pytest.mark.parametrize(
    ("record", "same"),
    [
        pytest.param({"applicant": " 甲 公司", "project_name": "服务规范"}, True, id="blanks"),
        pytest.param({"applicant": "甲公司", "project_name": "《服务规范》"}, False, id="another-title"),
        pytest.param({"applicant": "甲公司（上海）", "project_name": "服务规范"}, False, id="another-applicant"),
        pytest.param({"applicant": "甲公司", "project_name": ""}, False, id="blank"),
        pytest.param({"applicant": "甲公司"}, False, id="field-not-there"),
    ],
)
def test_names_are_equal_after_normalising(record: dict[str, str], same: bool) -> None:
    assert bool(positions(outcome("a", mail(1), record=FORM), outcome("b", mail(2), record=record))) is same


def test_latin_names_in_full_width_and_capitals_are_equal() -> None:
    one, other = {"applicant": "ABC（中国）公司", "project_name": "5G规范"}, {"applicant": "ａｂｃ(中国)公司", "project_name": "５Ｇ规范"}

    assert positions(outcome("a", mail(1), record=one), outcome("b", mail(2), record=other)) == [(0, 1)]


def test_calls_are_kept_apart() -> None:
    assert positions(outcome("a", mail(1), record=FORM), outcome("b", mail(2), record=FORM, profile="other")) == []


@pytest.mark.parametrize(
    ("others", "why"),
    [
        (outcome("b", mail(None), record=FORM), "no date"),
        (outcome("b", mail(1), record=FORM), "the same minute"),
        (outcome("b", record=FORM, shape="folder", received=Received(date(2022, 8, 1), "office")), "the same day, no time"),
        (outcome("b", mail(2), record=FORM, shape="document"), "a document on its own"),
        (Outcome(outcome("b", mail(2)).submission, trouble=Trouble("b", ANY, ANY)), "not checked"),
    ],
    ids=lambda value: value.replace(" ", "-") if isinstance(value, str) else "",
)
def test_what_is_not_sure_is_left_apart(others: Outcome, why: str) -> None:
    assert positions(outcome("a", mail(1), record=FORM), others) == []


def test_the_dated_ones_are_put_together_without_the_others() -> None:
    apart = outcome("c", record=FORM, shape="folder")

    assert positions(outcome("a", mail(2), record=FORM), apart, outcome("b", mail(1), record=FORM)) == [(2, 0)]


def test_the_office_decides_when_something_came() -> None:
    first = outcome("a", mail(9), record=FORM, received=Received(date(2022, 8, 1), "office"))

    assert positions(outcome("b", mail(5), record=FORM), first) == [(1, 0)]


def test_an_answer_with_the_first_mail_in_it_comes_second() -> None:
    """Both came by the mail of the 1st; that of the 12th was written later."""
    answer = outcome("a", mail(12), mail(1, path="b.eml"), record=FORM)

    assert positions(answer, outcome("b", mail(1), record=FORM)) == [(1, 0)]


def test_what_was_saved_twice_is_one_delivery() -> None:
    """The same files are no second round."""
    twice = outcome("b", mail(1), record=FORM)
    copied = replace(twice, submission=replace(twice.submission, identity="a", path="a"))
    (case,) = find_cases([copied, twice])

    assert case.positions == (0, 1)
    assert (case.submission.path, case.submission.rounds, case.submission.ignored) == ("a", (), ("b",))
    assert case.submission.files == copied.submission.files


FIRST = outcome("a", mail(1, identity="1@x"), record=FORM)
"""A later mail may bring only what was missing in it."""


def test_without_a_form_of_a_sender_with_one_case() -> None:
    assert positions(FIRST, outcome("b", mail(5), parts=SCAN)) == [(0, 1)]


def test_without_a_form_that_answers_the_case() -> None:
    """Whoever sends it, and whatever else he sent."""
    other = outcome("c", mail(2, "yi@example.com"), record={**FORM, "project_name": "别的"})
    answer = outcome("b", mail(5, "yi@example.com", answers=("1@x",)), parts=SCAN)

    assert positions(FIRST, answer, other) == [(0, 1)]


@pytest.mark.parametrize(
    ("late", "why"),
    [
        (outcome("b", mail(5, "yi@example.com"), parts=SCAN), "of another sender"),
        (outcome("b", mail(5, None), parts=SCAN), "of nobody"),
        (outcome("b", mail(5), parts=()), "without parts"),
        (outcome("b", mail(5), record={}, parts=SCAN), "with a form nobody can read"),
        (outcome("b", mail(None), parts=SCAN), "without a date"),
        (outcome("b", parts=SCAN, shape="folder", received=Received(date(2022, 8, 5), "office")), "in a folder"),
        (outcome("b", mail(5), parts=(PartSummary("standard-draft", ANY, title="别的规范"),)), "with another draft"),
        (outcome("b", mail(5), parts=SCAN, profile="other"), "of another call"),
    ],
    ids=lambda value: value.replace(" ", "-") if isinstance(value, str) else "",
)
def test_without_a_form_left_apart(late: Outcome, why: str) -> None:
    assert positions(FIRST, late) == []


def test_without_a_form_sent_before_the_case() -> None:
    assert positions(outcome("b", mail(1), parts=SCAN), outcome("a", mail(5), record=FORM)) == []


def test_without_a_form_of_a_sender_with_two_cases() -> None:
    other = outcome("c", mail(2), record={**FORM, "project_name": "别的"})

    assert positions(FIRST, other, outcome("b", mail(5), parts=SCAN)) == []


@pytest.mark.parametrize(
    ("sender", "recipients", "sure"),
    [
        pytest.param("li@example.org", ("tb@example.org",), False, id="a-colleague-of-the-office"),
        pytest.param("tb@example.org", ("tb@example.org",), False, id="the-office-itself"),
        pytest.param("a@example.com", (), False, id="to-nobody"),
        pytest.param("a@example.com", ("tb@example.org", "boss@example.com"), True, id="an-applicant-and-his-colleague"),
        pytest.param("a@163.com", ("tb@163.com",), True, id="everybody-has-that-provider"),
    ],
)
def test_who_forwards_is_no_sender(sender: str, recipients: tuple[str, ...], sure: bool) -> None:
    late = [mail(day, sender, recipients=recipients) for day in (1, 5)]

    assert bool(positions(outcome("a", late[0], record=FORM), outcome("b", late[1], parts=SCAN))) is sure


def test_without_a_form_with_the_draft_of_the_project() -> None:
    draft = (PartSummary("standard-draft", ANY, title="服务 规范"),)

    assert positions(FIRST, outcome("b", mail(5), parts=draft)) == [(0, 1)]


def test_a_case_as_one_submission() -> None:
    first = outcome("收件/a.eml", mail(1), record=FORM, files=("建议书.docx",))
    second = outcome("收件/b", mail(12), mail(11, path="x.eml"), record=FORM, shape="folder", files=("建议书.docx", "盖章.pdf"))
    troubles = (Trouble("收件/b", ANY, ANY), Trouble("c.rar", ANY, ANY))
    second = replace(second, submission=replace(second.submission, ignored=("~$a",), troubles=troubles))
    ((_, one),) = ((case.positions, case.submission) for case in find_cases([first, second]))

    assert (one.identity, one.path, one.shape, one.received) == ("收件/a.eml", "收件/a.eml", "mail", Received(date(2022, 8, 1), "mail"))
    assert [(file.path, file.round) for file in one.files] == [("建议书.docx", 1), ("收件/b/建议书.docx", 2), ("收件/b/盖章.pdf", 2)]
    assert [trouble.path for trouble in one.troubles] == ["收件/b", "收件/b/c.rar"]
    assert one.ignored == ("收件/b/~$a",)
    assert [found.path for found in one.mails] == ["", "收件/b", "收件/b/x.eml"]
    assert [(found.number, found.path, found.received) for found in one.rounds] == [
        (1, "收件/a.eml", Received(date(2022, 8, 1), "mail")),
        (2, "收件/b", Received(date(2022, 8, 11), "mail")),
    ]
    assert "2次来件" in one.because.zh
    assert find_cases([replace(first, submission=one), second]) == (), "a case is put together once"


def test_three_rounds_by_date() -> None:
    outcomes = [outcome(path, mail(day), record=FORM) for path, day in (("c", 20), ("a", 1), ("b", 12))]
    (case,) = find_cases(outcomes)

    assert case.positions == (1, 2, 0)
    assert [one.path for one in case.submission.rounds] == ["a", "b", "c"]


def test_a_case_stands_where_its_first_submission_stood() -> None:
    outcomes = [outcome(path, mail(day), record=record) for path, day, record in (("a", 9, FORM), ("x", 1, None), ("z", 3, FORM))]
    cases = find_cases(outcomes)
    checked = [Outcome(case.submission) for case in cases]

    assert with_cases(outcomes, cases, checked) == [outcomes[1], checked[0]]


def test_nothing_changes_without_a_case() -> None:
    outcomes = [outcome("a", mail(1), record=FORM), outcome("b", mail(1), record={**FORM, "project_name": "别的"})]

    assert find_cases(outcomes) == ()
    assert with_cases(outcomes, (), ()) == outcomes
    assert find_cases([]) == ()
