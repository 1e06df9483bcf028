"""The line under the material's title names organisation and applicant as the form does."""

from __future__ import annotations

import pytest

from pipeline.checks.package.subtitle_match import package_subtitle_match
from tests.checks.package.dossiers import dossier, reading
from tests.checks.package.stars import form, material
from tests.looking import Outcome, run_check

SETTINGS = {"forms-roles": ["form"], "name-fields": ["name"], "company-field": "company", "material-role": "material"}


def look(subtitle: str, name: str = "星火班组", company: str = "上海甲物业服务有限公司") -> Outcome:
    parts = (form(name=name, company=company), material("标题", subtitle, "正文"))
    return run_check(package_subtitle_match, dossier(reading("表.docx"), reading("材料.docx"), parts=parts), SETTINGS)


@pytest.mark.parametrize(
    ("subtitle", "codes"),
    [
        pytest.param("——上海甲物业服务有限公司星火班组", [], id="in-full"),
        pytest.param("－－上海甲物业服务有限公司 “星火”班组", [], id="as-people-write"),
        pytest.param("——甲物业星火班组", [], id="company-in-short"),
        pytest.param("——上海甲物业服务有限公司客服部星火班组", [], id="with-its-department"),
        pytest.param("——上海甲物业服务有限公司阳光班组", ["name"], id="another-team"),
        pytest.param("——上海乙家政服务有限公司星火班组", ["company"], id="another-company"),
        pytest.param("——星火班组", ["no-company"], id="no-company"),
    ],
)
def test_package_subtitle_match(subtitle: str, codes: list[str]) -> None:
    assert look(subtitle).codes == codes


def test_the_line_is_quoted() -> None:
    (hit,) = look("——上海甲物业服务有限公司阳光班组").hits

    assert (hit.found, hit.expected, hit.document) == ("——上海甲物业服务有限公司阳光班组", "星火班组", "材料.docx")


def test_nothing_to_compare() -> None:
    assert look("——甲", name="").skipped == ["not-applicable"]
    assert look("——甲星火班组", company="").codes == []
    parts = (form(name="甲"), material("标题", "正文", subtitle=()))
    lost = dossier(reading("表.docx"), reading("材料.docx"), parts=parts)
    assert run_check(package_subtitle_match, lost, SETTINGS).skipped == ["not-applicable"]
    assert run_check(package_subtitle_match, dossier(), SETTINGS).skipped == ["no-part"]
