from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.model.address import Span
from pipeline.model.record import Field, Record
from pipeline.review.reading_notes import reading_notes
from tests.documents import document
from tests.review.rules import dossier


@pytest.mark.parametrize(
    ("note", "said"),
    [
        pytest.param("image-only-page:3", "“草案.docx”：第3页只有图片，内容没有检查", id="with-a-number"),
        pytest.param("pages-not-read:301-5000", "“草案.docx”：第301-5000页过多，没有读取", id="with-a-range"),
        pytest.param("xfa-form", "“草案.docx”：是 XFA 动态表单，只读了其中的固定文字", id="without-one"),
        pytest.param("something-new", "“草案.docx”：something-new", id="a-code-without-words"),
    ],
)
def test_what_was_not_read_is_said(note: str, said: str) -> None:
    assert [one.zh for one in reading_notes(dossier(replace(document("甲"), notes=(note,))))] == [said]


def test_pages_of_one_kind_make_one_sentence() -> None:
    notes = ("image-only-page:10", "image-only-page:3", "slanted-text:1")
    told = [one.en for one in reading_notes(dossier(replace(document("甲"), notes=notes)))]

    assert told == ["草案.docx: page 3, 10 is a picture; its content was not checked"]


def test_a_scan_is_told_by_its_role() -> None:
    assert list(reading_notes(dossier(replace(document(), notes=("image-only",))))) == []


def test_copies_of_a_form_that_do_not_count_are_told() -> None:
    one = dossier(document("甲"))
    (part,) = one.parts
    told = [note.zh for note in reading_notes(replace(one, parts=(replace(part, left_out=2),)))]

    assert told == ["“草案.docx”：有3份同样的表，只检查了第1份；请一份存成一个文件"]


def test_copies_of_a_form_that_all_count_are_told() -> None:
    one = dossier(document("甲"))
    (part,) = one.parts
    filled = replace(part, record=Record("f", {}))
    told = [note.zh for note in reading_notes(replace(one, parts=(filled, filled)))]

    assert told == ["“草案.docx”：有2份填好的同样的表，逐份检查，分别计入合计；列出的栏目是第1份的"]


def test_a_form_that_could_not_be_told_apart_is_named() -> None:
    one = dossier(document("甲"))
    (part,) = one.parts
    label = Span(document("甲").paragraphs[0].address, 0, 1)
    record = Record("f", {key: Field(key, None, "", label, label) for key in "ab"})
    told = [note.zh for note in reading_notes(replace(one, parts=(replace(part, record=record),)))]

    assert told == ["“草案.docx”：表格没有框线，有2栏分不清写的是什么，没有检查；请提供 Word 文件或有框线的表格"]


def test_a_list_typed_into_merged_cells_is_named() -> None:
    one = dossier(document("甲"))
    (part,) = one.parts
    label = Span(document("甲").paragraphs[0].address, 0, 1)
    record = Record("f", {"a": Field("a", None, "2 保温杯", label, label), "b": Field("b", None, "", None, None)})
    told = [note.zh for note in reading_notes(replace(one, parts=(replace(part, record=record),)))]

    assert told == ["“草案.docx”：有1栏写在合并的格子里，分不清各是什么，没有检查；请一格写一项，或者各项用分号隔开"]
