"""The numbers of applications are those of the list."""

from __future__ import annotations

import pytest

from pipeline.checks.package.counts_match import kind_of_name, package_counts_match
from tests.checks.package.dossiers import dossier, reading
from tests.checks.package.stars import figures, recommendation
from tests.looking import Outcome, run_check

SETTINGS = {
    "role": "figures",
    "field": "rows",
    "item-column": "item",
    "count-column": "quantity",
    "teams": "申报班组数",
    "persons": "申报个人数",
    "list-role": "list",
    "list-field": "rows",
    "name-column": "person",
}
ROWS = (("甲公司", "星火客服班组"), ("甲公司", "晨光班"), ("乙公司", "周拟定"))


def look(teams: str, persons: str, *rows: tuple[str, str]) -> Outcome:
    parts = (figures(teams, persons), recommendation(*rows))
    return run_check(package_counts_match, dossier(reading("统计.docx"), reading("名单.docx"), parts=parts), SETTINGS)


@pytest.mark.parametrize(
    ("teams", "persons", "codes"),
    [
        pytest.param("2", "1", [], id="equal"),
        pytest.param("２个", "一", [], id="as-people-write"),
        pytest.param("3", "1", ["teams"], id="a-team-more"),
        pytest.param("2", "0", ["persons"], id="no-person"),
        pytest.param("2", "无", ["persons"], id="none-is-0"),
    ],
)
def test_package_counts_match(teams: str, persons: str, codes: list[str]) -> None:
    assert look(teams, persons, *ROWS).codes == codes


def test_where_a_name_may_be_either_only_the_sum_is_held() -> None:
    rows = (*ROWS, ("丙公司", "阳光使者联盟"))

    assert kind_of_name("阳光使者联盟") == ""
    assert look("3", "1", *rows).codes == []
    assert look("2", "2", *rows).codes == []
    assert look("3", "2", *rows).codes == ["together"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("星火班组", "teams"),
        ("3号线值班站", "teams"),
        ("客服中心", "teams"),
        ("周拟定", "persons"),
        ("欧阳样例", "persons"),
        ("周 定", "persons"),
        ("周拟定（女）", "persons"),
        ("阿某古丽·艾某", "persons"),
        ("小蜜蜂", ""),
        ("阳光先锋", ""),
    ],
)
def test_teams_and_persons_are_told_by_their_names(name: str, kind: str) -> None:
    assert kind_of_name(name) == kind


def test_nothing_to_compare() -> None:
    assert look("约3", "1", *ROWS).skipped == ["number-unreadable"]
    assert look("3", "1").skipped == ["no-part"]
    assert run_check(package_counts_match, dossier(), SETTINGS).skipped == ["no-part"]
