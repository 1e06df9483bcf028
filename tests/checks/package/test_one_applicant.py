"""A submission is about one applicant."""

from __future__ import annotations

from dataclasses import replace

from pipeline.checks.package.one_applicant import package_one_applicant
from pipeline.model.record import Record
from pipeline.model.text import Text
from tests.checks.package.dossiers import dossier, part, reading
from tests.looking import run_check

FORM = part("form", 0, record=Record("form", {}))
TEAM, PERSON = Text("班组", "team"), Text("个人", "person")


def test_one_form() -> None:
    outcome = run_check(package_one_applicant, dossier(reading("表.docx"), parts=(FORM,)))

    assert (outcome.codes, outcome.passed) == ([], 1)


def test_without_a_form_nobody_knows_who_applies() -> None:
    assert run_check(package_one_applicant, dossier(reading("a.docx"), parts=(part("draft", 0),))).skipped == ["not-applicable"]
    assert run_check(package_one_applicant, dossier()).skipped == ["not-applicable"]


def test_copies_that_were_not_looked_at_are_counted() -> None:
    (hit,) = run_check(package_one_applicant, dossier(reading("表.docx"), parts=(replace(FORM, left_out=2),))).hits

    assert (hit.code, hit.document, hit.arguments["count"]) == ("copies", "表.docx", 3)


def test_forms_of_two_kinds() -> None:
    both = replace(dossier(reading("表.docx"), parts=(FORM,)), applicant_kinds=(TEAM, PERSON))
    (hit,) = run_check(package_one_applicant, both).hits

    assert (hit.code, hit.arguments["kinds"], hit.arguments["kind"]) == ("kinds", Text("班组、个人", "team, person"), TEAM)


def test_forms_of_one_kind() -> None:
    assert run_check(package_one_applicant, replace(dossier(reading("表.docx"), parts=(FORM,)), applicant_kinds=(TEAM,))).codes == []
