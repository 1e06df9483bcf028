from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.generators.letters.addressees import addresses_of, applicant_of, contact_of, has_project, project_of
from pipeline.model.submission import Mail
from tests.generators.letters.cases import STARS, case, work


def test_the_form_says_who_applies_for_what() -> None:
    one = case()

    assert (applicant_of(one, work()), project_of(one, work()), contact_of(one, work())) == ("甲公司", "某某服务规范", "李某")
    assert addresses_of(one, work()) == ("li@example.org",)


def test_what_the_office_corrected_on_the_sheet_goes_first() -> None:
    one = case(decided={"facts": {"applicant": "甲有限公司", "project": "某某服务规范"}})

    assert (applicant_of(one, work()), project_of(one, work())) == ("甲有限公司", "某某服务规范")


def test_a_cell_that_only_shows_the_name_does_not_change_it() -> None:
    """The sheet collapses blanks and shows controls; the letter says what the form says."""
    one = case(names=("甲  公司\x07", "某某服务规范"), decided={"facts": {"applicant": "甲 公司␇"}})

    assert applicant_of(one, work()) == "甲  公司\x07"


@pytest.mark.parametrize("name", ["", " ", "XXX", "××××"])
def test_a_form_that_says_nothing_names_nobody(name: str) -> None:
    one = case(names=(name, ""), decided={"facts": {"applicant": name.strip(), "project": "（甲）"}})

    assert (applicant_of(one, work()), project_of(one, work())) == (None, None)


@pytest.mark.parametrize("shown", ["〔读不到〕", "[unreadable]"])
def test_what_the_sheet_shows_for_an_unreadable_field_names_nobody(shown: str) -> None:
    one = case(names=(), decided={"facts": {"applicant": shown, "project": f"{shown} / {shown}"}})

    assert (applicant_of(one, work()), project_of(one, work())) == (None, None)


def test_where_nobody_could_read_it_the_sheet_says_it() -> None:
    one = case(names=(), decided={"facts": {"applicant": "甲公司", "project": "某某服务规范"}})

    assert (applicant_of(one, work()), project_of(one, work())) == ("甲公司", "某某服务规范")


def test_who_only_recommends_applies_for_nothing() -> None:
    assert not has_project(case(call=STARS, kind="recommender"), work(call=STARS))
    assert has_project(case(call=STARS, kind="team"), work(call=STARS))


def test_the_sender_of_the_mail_stands_in_for_a_form_without_an_address() -> None:
    one = case()
    one = replace(
        one,
        report=replace(one.report, records={}),
        submission=replace(one.submission, mails=(Mail("", sender="a@example.org"), Mail("b.eml", sender="b@example.org"))),
    )

    assert addresses_of(one, work()) == ("a@example.org",)
    assert addresses_of(replace(one, submission=replace(one.submission, mails=())), work()) == ()
