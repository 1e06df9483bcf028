"""The applicant stands in the list under the name of the form."""

from __future__ import annotations

import pytest

from pipeline.checks.package.listed import package_listed
from tests.checks.package.dossiers import dossier, reading
from tests.checks.package.stars import form, recommendation
from tests.looking import Outcome, run_check

SETTINGS = {
    "form-role": "form",
    "name-field": "name",
    "company-field": "company",
    "list-role": "list",
    "list-field": "rows",
    "company-column": "company",
    "name-column": "person",
}


def look(name: str, company: str, *rows: tuple[str, str]) -> Outcome:
    parts = (form(name=name, company=company), recommendation(*rows))
    return run_check(package_listed, dossier(reading("表.docx"), reading("名单.docx"), parts=parts), SETTINGS)


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        pytest.param("星火班组", [], id="listed"),
        pytest.param("“星火” 班组", [], id="blanks-and-quotation-marks"),
        pytest.param("星光班组", ["other"], id="another-name-of-the-company"),
    ],
)
def test_package_listed(name: str, codes: list[str]) -> None:
    assert look(name, "甲公司", ("甲公司", "星火班组"), ("乙公司", "晨光班")).codes == codes


def test_a_company_that_is_not_listed() -> None:
    (hit,) = look("星光班组", "丙公司", ("甲公司", "星火班组")).hits

    assert (hit.code, hit.found, hit.expected, hit.document) == ("absent", "星光班组", None, "表.docx")


def test_nothing_to_compare() -> None:
    assert look("", "甲公司", ("甲公司", "星火班组")).skipped == ["not-applicable"]
    assert look("星火班组", "甲公司").skipped == ["no-part"]
    assert run_check(package_listed, dossier(), SETTINGS).skipped == ["no-part"]
