"""A file that lies with nobody's papers."""

from __future__ import annotations

from dataclasses import replace

from pipeline.checks.package.loose_file import package_loose_file
from pipeline.model.dossier import Dossier
from pipeline.model.text import Text
from tests.checks.package.dossiers import dossier, part, reading
from tests.looking import run_check

ASKED = (Text("事迹材料", "material"), Text("盖章件 PDF", "stamped PDF"))


def lying(*asked: Text, loose: bool = True, played: bool = True) -> Dossier:
    """Return a file by itself, of a call that asks for these besides."""
    one = dossier(reading("表.docx"), parts=(part("form", 0),) if played else ())
    return replace(one, submission=replace(one.submission, shape="document", loose=loose), not_beside=asked)


def test_what_was_not_looked_up_is_named() -> None:
    (hit,) = run_check(package_loose_file, lying(*ASKED)).hits

    assert (hit.code, hit.document) == ("apart", "表.docx")
    assert hit.arguments["missing"] == Text("事迹材料、盖章件 PDF", "material, stamped PDF")


def test_where_nothing_else_is_asked_for_a_file_may_lie_alone() -> None:
    outcome = run_check(package_loose_file, lying())

    assert (outcome.codes, outcome.passed) == ([], 1)


def test_a_file_that_was_handed_over_by_itself_is_as_it_was_meant() -> None:
    assert run_check(package_loose_file, lying(*ASKED, loose=False)).skipped == ["not-applicable"]


def test_what_is_no_paper_of_the_call_is_told_elsewhere() -> None:
    assert run_check(package_loose_file, lying(*ASKED, played=False)).skipped == ["not-applicable"]
