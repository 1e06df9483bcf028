"""A document without a role is named for what it looks like."""

from __future__ import annotations

from pipeline.checks.package.role_unknown import package_role_unknown
from pipeline.model.text import Text
from tests.checks.package.dossiers import dossier, part, reading
from tests.looking import run_check

NOTICE = Text("征集通知", "a notice")


def test_nothing_fits() -> None:
    (hit,) = run_check(package_role_unknown, dossier(reading("通知.docx", looks=NOTICE))).hits

    assert (hit.code, hit.document, hit.arguments["looks"]) == ("unrecognised", "通知.docx", NOTICE)


def test_beside_a_recognised_one_it_is_extra() -> None:
    outcome = run_check(package_role_unknown, dossier(reading("a.docx"), reading("通知.docx", looks=NOTICE), parts=(part("form", 0),)))

    assert outcome.codes == ["extra"]
    assert outcome.passed == 1


def test_kinds_that_nobody_reads_are_named_by_kind() -> None:
    (hit,) = run_check(package_role_unknown, dossier(reading("表.xlsx", "xlsx"))).hits

    assert hit.found == Text("电子表格", "a spreadsheet")


def test_unread_file_is_no_wrong_file() -> None:
    assert run_check(package_role_unknown, dossier(reading("a.docx", unread=True))).skipped == ["unreadable"]


def test_no_file_no_word() -> None:
    assert run_check(package_role_unknown, dossier()).observations == ()
