"""The headings of a list stand as printed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.record.columns import record_columns
from pipeline.model.address import Address
from pipeline.model.document import Cell, Document, Location, Row, Table
from pipeline.model.record import Record
from tests.checks.record.tables import form_with
from tests.documents import document
from tests.looking import Outcome, run_check

FORM = form_with("number", "company", "person")
SETTINGS = {"field": "rows"}


def sheet(*heading: str) -> Document:
    """Return a document of one table with this row of headings."""
    paper = document(*(text or "·" for text in heading)) if heading else document("一")
    if not heading:
        return paper
    blocks = [
        replace(one, text=text, location=Location("cell", 0, 0, 0, number))
        for number, (one, text) in enumerate(zip(paper.paragraphs, heading, strict=True))
    ]
    cells = tuple(Cell(Address("word/document.xml", (0, 0, number)), 0, number, 1, "none", (block,)) for number, block in enumerate(blocks))
    table = Table(Address("word/document.xml", (0,)), 0, (Row(Address("word/document.xml", (0, 0)), cells),), Location("body", 0))
    return replace(paper, blocks=(table,), paragraphs=tuple(blocks), tables=(table,))


def look(*heading: str) -> Outcome:
    return run_check(record_columns, Record("f", {}), SETTINGS, form=FORM, document=sheet(*heading))


@pytest.mark.parametrize(
    ("heading", "codes"),
    [
        pytest.param(["序号", "企业名称", "班组名称/个人姓名"], [], id="as-printed"),
        pytest.param(["序 号", "企业\u3000名称", "班组名称／个人姓名"], [], id="blanks-and-width"),
        pytest.param(["序号", "企业名称", "班组名称/个人姓名", "备注"], [], id="a-column-more"),
        pytest.param(["序号", "班组名称/个人姓名"], ["absent"], id="a-column-less"),
        pytest.param(["序号", "班组名称/个人姓名", "企业名称"], ["order"], id="another-order"),
    ],
)
def test_record_columns(heading: list[str], codes: list[str]) -> None:
    assert look(*heading).codes == codes


def test_another_wording_is_named() -> None:
    form = form_with("number", "company", "person")
    rows = form.fields["rows"]
    known = replace(rows, columns=tuple(replace(one, aliases=("单位名称",)) if one.key == "company" else one for one in rows.columns))
    outcome = run_check(
        record_columns,
        Record("f", {}),
        SETTINGS,
        form=replace(form, fields={**form.fields, "rows": known}),
        document=sheet("序号", "单位名称", "班组名称/个人姓名"),
    )

    assert [(hit.code, hit.found, hit.expected) for hit in outcome.hits] == [("reworded", "单位名称", "企业名称")]


@pytest.mark.parametrize("heading", [(), ("姓名", "电话")])
def test_no_table_to_look_at(heading: tuple[str, ...]) -> None:
    assert look(*heading).skipped == ["field-unknown"]
