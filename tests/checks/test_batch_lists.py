"""Applications and lists are read from the reports of a batch."""

from __future__ import annotations

from dataclasses import replace

from pipeline.checks.batch_lists import Applicant, Register, applicants_of, listed_rows
from tests.checks.batch.stars import OTHER, SETTINGS, person, sheet, team


def test_applicants() -> None:
    reports = (OTHER, team("星火班组"), person("周拟定", "乙公司"), team(""), team("XXX"), team(None))

    assert list(applicants_of(reports, SETTINGS)) == [
        Applicant(1, "team", "team_name", "星火班组", "甲公司", "某集团"),
        Applicant(2, "person", "name", "周拟定", "乙公司", "某集团"),
    ]


def test_rows() -> None:
    rows = list(listed_rows((OTHER, sheet("甲公司｜星火班组", "｜", "乙公司｜周拟定"), sheet()), SETTINGS))

    assert [(row.submission, row.row, row.company, row.name, row.recommender) for row in rows] == [
        (1, 1, "甲公司", "星火班组", "某集团"),
        (1, 3, "乙公司", "周拟定", "某集团"),
    ]


def test_ditto_is_the_organisation_above() -> None:
    rows = list(
        listed_rows((sheet("同上｜星火班组", "甲公司｜晨光班", "同上｜阳光班", "〃｜周拟定", "｜李某"), sheet("同上｜赵某")), SETTINGS)
    )

    assert [(row.company, row.name) for row in rows] == [
        ("", "星火班组"),
        ("甲公司", "晨光班"),
        ("甲公司", "阳光班"),
        ("甲公司", "周拟定"),
        ("", "李某"),
        ("", "赵某"),
    ]


def test_a_row_means_the_one_of_its_name_and_organisation() -> None:
    (one,) = applicants_of((team("星火班组"),), SETTINGS)
    rows = list(listed_rows((sheet("乙公司｜星火班组", "甲公司｜星火 班组", "甲公司｜晨光班", "丙公司｜阳光班"),), SETTINGS))
    register = Register([one], rows)

    assert register.row_of(one) == rows[1]
    assert (register.of_name(one), register.of_company(one)) == ([rows[0]], [rows[2]])
    assert [register.means_somebody(row) for row in rows] == [False, True, False, False]


def test_rows_of_several_lists_mean_one_applicant() -> None:
    (one,) = applicants_of((team("星火班组"),), SETTINGS)
    rows = list(listed_rows((sheet("甲公司｜星火班组"), sheet("甲公司｜星火班组", "甲公司｜晨光班")), SETTINGS))
    register = Register([one], rows)

    assert register.row_of(one) == rows[0]
    assert [register.means_somebody(row) for row in rows] == [True, True, False]


def test_further_records_are_looked_through_too() -> None:
    first, second = sheet("甲公司｜星火班组"), sheet("甲公司｜晨光班")
    both = replace(first, further_records={role: (record,) for role, record in second.records.items()})

    assert [(row.row, row.name) for row in listed_rows((both,), SETTINGS)] == [(1, "星火班组"), (2, "晨光班")]


def test_what_agrees_with_an_applicant_whom_no_row_means() -> None:
    (one,) = applicants_of((team("星火班组"),), SETTINGS)
    rows = list(listed_rows((sheet("乙公司｜星火班组", "甲公司｜晨光班", "丙公司｜阳光班"),), SETTINGS))
    register = Register([one], rows)

    assert register.row_of(one) is None
    assert [register.means_somebody(row) for row in rows] == [True, True, False]


def test_a_row_without_a_company_means_whoever_has_the_name() -> None:
    (one,) = applicants_of((team("星火班组"),), SETTINGS)
    rows = list(listed_rows((sheet("｜星火班组"),), SETTINGS))

    assert Register([one], rows).row_of(one) == rows[0]
