"""RefreshField."""

from __future__ import annotations

import pytest

from pipeline.fixes import reasons
from pipeline.model.correction import DeleteParagraph, RefreshField
from pipeline.ooxml.namespaces import W
from tests.fixes.comparing import main_tree, texts
from tests.fixes.marking import at, corrected, reasons_of
from tests.fixes.revisions import accept_all, reject_all
from tests.word_files import docx, paragraphs


def character(kind: str, more: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"{more}/></w:r>'


def begin(code: str, more: str = "") -> str:
    return f"{character('begin', more)}<w:r><w:instrText>{code}</w:instrText></w:r>{character('separate')}"


def line(inside: str) -> str:
    return f"<w:p>{inside}</w:p>"


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


PAGE = f"{begin('PAGEREF _Toc1')}{run('1')}{character('end')}"
TOC = (
    line(f"{begin('TOC')}{run('1 范围')}{PAGE}") + line(f"{run('2 术语')}{PAGE}") + line(f"{run('3 要求')}{PAGE}") + line(character("end"))
)


def dirty(data: bytes) -> list[int]:
    """Return which of the fields, in the order they begin, are marked."""
    begins = [one for one in main_tree(data).iter(f"{W}fldChar", f"{W}fldSimple") if one.get(f"{W}fldCharType") in ("begin", None)]
    return [number for number, one in enumerate(begins) if one.get(f"{W}dirty") == "true"]


@pytest.mark.parametrize("place", [1, 2, 3, 4], ids=["first-entry", "entry-in-the-middle", "last-entry", "end-of-the-field"])
def test_the_whole_table_of_contents_is_marked_whatever_line_is_named(place: int) -> None:
    """Its page numbers are fields of their own, which Word makes anew with it."""
    data = docx(paragraphs("目次") + TOC + paragraphs("文"))

    assert dirty(corrected(data, RefreshField(at(place))).data) == [0]


@pytest.mark.parametrize("tracked", [True, False])
def test_nothing_that_is_shown_changes(tracked: bool) -> None:
    """It is no tracked change: accepted or not, Word updates the field when it opens the file."""
    data = docx(TOC)

    applied = corrected(data, RefreshField(at(0)), tracked=tracked)

    assert applied.corrected == 1
    assert texts(applied.data) == texts(data)
    assert dirty(accept_all(applied.data, "a")) == dirty(reject_all(applied.data, "a")) == [0]
    assert not list(main_tree(applied.data).iter(f"{W}ins", f"{W}del"))


def test_the_outermost_of_nested_fields_is_marked() -> None:
    data = docx(line(f"{begin('IF 1=1')}{begin('TOC')}{run('1 范围')}{character('end')}{character('end')}"))

    assert dirty(corrected(data, RefreshField(at(0))).data) == [0]


def test_a_simple_field() -> None:
    data = docx(f'<w:p><w:fldSimple w:instr="TOC \\o">{run("1 范围")}</w:fldSimple></w:p>')

    assert dirty(corrected(data, RefreshField(at(0))).data) == [0]


def test_a_field_behind_the_paragraph_is_not_meant() -> None:
    data = docx(paragraphs("目次") + TOC)

    assert reasons_of(corrected(data, RefreshField(at(0)))) == [reasons.NO_FIELD.en]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param(paragraphs("1 范围"), reasons.NO_FIELD, id="no-field"),
        pytest.param(line(f"{begin('TOC')}{run('1 范围')}") + line(run("2")), reasons.NO_FIELD, id="a-field-that-never-ends"),
        pytest.param(f"<w:p><w:del w:id='7'>{begin('TOC')}{character('end')}</w:del></w:p>", reasons.NO_FIELD, id="a-deleted-field"),
        pytest.param(TOC.replace('"begin"', '"begin" w:fldLock="true"', 1), reasons.LOCKED_FIELD, id="a-locked-field"),
    ],
)
def test_what_is_left_to_a_person(body: str, reason: object) -> None:
    applied = corrected(docx(body), RefreshField(at(0)))

    assert (applied.corrected, reasons_of(applied)) == (0, [reason.en])  # type: ignore[attr-defined]


def test_a_place_that_is_not_in_the_file() -> None:
    assert reasons_of(corrected(docx(TOC), RefreshField(at(99)))) == [reasons.NOT_FOUND.en]


def test_a_locked_control_around_the_field() -> None:
    body = f'<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>{TOC}</w:sdtContent></w:sdt>'

    assert reasons_of(corrected(docx(body), RefreshField(at(0, 1, 0)))) == [reasons.CONTROLLED.en]


def test_the_gallery_that_word_puts_a_table_of_contents_in() -> None:
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    body = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{TOC}</w:sdtContent></w:sdt>"

    assert dirty(corrected(docx(body), RefreshField(at(0, 1, 1))).data) == [0]


def test_other_corrections_in_the_same_file() -> None:
    data = docx(TOC + paragraphs("甲", "乙"))

    assert corrected(data, RefreshField(at(0)), DeleteParagraph(at(4))).corrected == 2
