"""The list names the organisation as the form does."""

from __future__ import annotations

import pytest

from pipeline.checks.package.listed_company import package_listed_company
from tests.checks.package.dossiers import dossier, reading
from tests.checks.package.stars import form, recommendation
from tests.looking import Outcome, run_check

SETTINGS = {
    "forms-roles": ["form", "person"],
    "name-fields": ["name", "name"],
    "company-field": "company",
    "list-role": "list",
    "list-field": "rows",
    "company-column": "company",
    "name-column": "person",
}


def look(company: str, *rows: tuple[str, str]) -> Outcome:
    parts = (form(name="星火班组", company=company), recommendation(*rows))
    return run_check(package_listed_company, dossier(reading("表.docx"), reading("名单.docx"), parts=parts), SETTINGS)


@pytest.mark.parametrize(
    ("listed", "codes"),
    [
        pytest.param("上海甲服务有限公司", [], id="the-same"),
        pytest.param("上海甲 服务有限公司（盖章）", [], id="remark-of-the-seal"),
        pytest.param("甲服务", ["other"], id="in-short"),
    ],
)
def test_package_listed_company(listed: str, codes: list[str]) -> None:
    assert look("上海甲服务有限公司", (listed, "星火班组"), ("乙公司", "晨光班")).codes == codes


def test_the_row_of_the_list_is_shown() -> None:
    (hit,) = look("上海甲服务有限公司", ("乙公司", "晨光班"), ("甲服务", "星火班组")).hits

    assert (hit.found, hit.expected, hit.document) == ("甲服务", "上海甲服务有限公司", "名单.docx")


def test_nothing_to_compare() -> None:
    """A name that is not listed, a company left blank: other rules tell them."""
    assert look("甲公司", ("甲公司", "晨光班")).skipped == ["not-applicable"]
    assert look("甲公司", ("", "星火班组")).skipped == ["not-applicable"]
    assert look("", ("甲公司", "星火班组")).skipped == ["not-applicable"]
    assert run_check(package_listed_company, dossier(), SETTINGS).skipped == ["no-part"]
