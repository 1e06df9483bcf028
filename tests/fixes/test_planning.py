"""Every correction has its plan."""

from __future__ import annotations

import typing
from datetime import date

import pytest

from pipeline.fixes import reasons
from pipeline.fixes.mark import Mark
from pipeline.fixes.plan import Plan
from pipeline.fixes.planning import plan_of
from pipeline.fixes.site import Site
from pipeline.fixes.stamp import Stamp
from pipeline.model import correction as kinds
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from tests.fixes.comparing import canonical
from tests.fixes.marking import at, span
from tests.word_files import docx, paragraphs, table

FIELD = '<w:p><w:fldSimple w:instr="TOC"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
DATA = docx(paragraphs("☐甲", "乙") + table(("丙",)) + FIELD)
ALL: list[kinds.Single] = [
    kinds.ReplaceText(span(1, 2), "丁"),
    kinds.SetRun(span(0, 2), bold=True),
    kinds.SetParagraph(at(0), align="center"),
    kinds.SetSection(at(4), left_mm=28),
    kinds.SetRow(at(2, 2), 10),
    kinds.DeleteParagraph(at(0)),
    kinds.InsertParagraph(at(0), "新"),
    kinds.MoveParagraph(at(0), at(1)),
    kinds.SetChoice(span(0, 1), True),
    kinds.RefreshField(at(3)),
]


def planned(correction: kinds.Single) -> object:
    """Return the plan of one correction."""
    package = Package.open(DATA, "a.docx")
    return plan_of(
        correction, Site(package, [Mark(None, None, correction)], Stamp("形审", date(2026, 1, 2), [package.tree(package.main_part)]))
    )


@pytest.mark.parametrize("correction", ALL, ids=lambda correction: type(correction).__name__)
def test_every_correction_has_a_plan(correction: kinds.Single) -> None:
    assert isinstance(planned(correction), Plan)


def test_a_picture_that_is_none_is_left() -> None:
    assert planned(kinds.SetPicture(at(0, 0))) is reasons.UNTRACKED


def test_no_correction_is_forgotten() -> None:
    assert {type(correction) for correction in ALL} | {kinds.SetPicture} == set(typing.get_args(kinds.Single))


def test_a_plan_changes_nothing_that_is_read_before_it_is_carried_out() -> None:
    package = Package.open(DATA, "a.docx")
    root = package.tree(package.main_part)
    marks = [Mark(None, None, correction) for correction in ALL]
    site = Site(package, marks, Stamp("形审", date(2026, 1, 2), [root]))

    for correction in ALL:
        plan_of(correction, site)

    assert not list(root.iter(f"{W}ins", f"{W}del", f"{W}rPrChange", f"{W}pPrChange"))
    assert canonical(DATA)
