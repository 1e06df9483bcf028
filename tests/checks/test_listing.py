"""Which row of a recommender's list speaks of an applicant."""

from __future__ import annotations

from pipeline.checks.listing import Listed, row_named, rows_of
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.package.stars import recommendation

SETTINGS = {"list-role": "list", "list-field": "rows", "company-column": "company", "name-column": "person"}


def test_rows_without_a_name_are_left_out() -> None:
    parts = (recommendation(("甲公司", "星火班组"), ("乙公司", ""), ("丙公司", "XXX")), part("list", 0))
    rows = tuple(rows_of(dossier(reading("表.pdf", "pdf"), reading("名单.docx"), parts=parts), SETTINGS))

    assert [(row.company, row.name, row.document) for row in rows] == [("甲公司", "星火班组", "名单.docx")]
    assert rows[0].at is not None


def test_of_two_of_a_name_the_one_of_the_company_is_meant() -> None:
    rows = [Listed("甲公司", "星火班组", "x", None), Listed("乙公司", "星火班组", "x", None)]

    assert row_named(rows, "星火班组", "乙公司") == rows[1]
    assert row_named(rows, "星火班组", "丙公司") == rows[0]
    assert row_named(rows, "晨光班", "甲公司") is None


def test_ditto_is_the_company_of_the_row_above() -> None:
    parts = (recommendation(("甲公司", "星火班组"), ("同上", "晨光班"), ("〃", "张三")), part("list", 0))
    rows = rows_of(dossier(reading("表.pdf", "pdf"), reading("名单.docx"), parts=parts), SETTINGS)

    assert [row.company for row in rows] == ["甲公司"] * 3
