"""A revision says on its cover what it replaces."""

from __future__ import annotations

import pytest

from pipeline.checks.package.replaced_cover import package_replaced_cover
from pipeline.model.correction import InsertParagraph
from pipeline.model.record import Value
from tests.checks.covers import FOREWORD, covered, uncovered
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.record.records import record
from tests.looking import Outcome, run_check
from tests.standards_text import outline_of

SETTINGS = {"form-role": "form", "standard-role": "draft", "field": "kind", "option": "修订", "number": "number"}
NUMBER = "T/SAQ 0001—2026"


def look(*foreword: str, cover: bool = True, replaces: str = "", **values: Value) -> Outcome:
    read = covered(*foreword, mark=replaces) if cover else uncovered()
    parts = (part("form", 0, record=record(ticked=None, blank=False, **values)), part("draft", 1, outline=outline_of(read), document=read))
    return run_check(package_replaced_cover, dossier(reading("表.docx"), reading("草案.docx"), parts=parts), SETTINGS)


@pytest.mark.parametrize(
    ("kind", "number", "replaces", "codes"),
    [
        pytest.param("修订", "T/SAQ 0001—2021", "", ["absent"], id="a revision, nothing on the cover"),
        pytest.param("修订", "T/SAQ 0001—2021", "代替 T/SAQ 0001—2021", [], id="both"),
        pytest.param("修订", "Ｔ/ＳＡＱ ０００１-2021", "代替 T/SAQ 0001-2021", [], id="written otherwise"),
        pytest.param("修订", "T/SAQ 0001—2021", "代替 T/SAQ 0002—2021", ["differs"], id="another number"),
        pytest.param("修订", "T/SAQ 0001—2021", "代替 T/SAQ 0002—2021、T/SAQ 0001—2021", [], id="one of two"),
        pytest.param("制定", "T/SAQ 0001—2021", "", [], id="a new standard"),
        pytest.param("修订", "", "", [], id="no number in the form"),
        pytest.param("修订", "见附件", "", [], id="a number nobody can read"),
        pytest.param(None, "T/SAQ 0001—2021", "", [], id="nothing ticked"),
    ],
)
def test_codes(kind: str | None, number: str, replaces: str, codes: list[str]) -> None:
    assert look(replaces=replaces, kind=kind, number=number).codes == codes


def test_correction_stands_below_the_number() -> None:
    (hit,) = look(kind="修订", number="T/SAQ 0001-2021").hits
    below = next(one for one in covered(mark="").paragraphs if one.text == NUMBER)

    assert (hit.found, hit.document) == ("T/SAQ 0001—2021", "草案.docx")
    assert hit.correction == InsertParagraph(below.address, "代替 T/SAQ 0001—2021")


def test_a_foreword_that_says_so_has_its_own_finding() -> None:
    said = "本文件代替T/SAQ 0001—2021《样品寄存服务规范》。"

    assert look(*FOREWORD, said, kind="修订", number="T/SAQ 0001—2021").skipped == ["not-applicable"]


def test_no_cover_and_no_part() -> None:
    assert look(cover=False, kind="修订", number="T/SAQ 0001—2021").skipped == ["not-applicable"]
    assert run_check(package_replaced_cover, dossier(reading("表.docx")), SETTINGS).skipped == ["no-part"]
