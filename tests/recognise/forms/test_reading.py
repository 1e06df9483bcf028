"""A form is read the same however its table was rebuilt."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import docx as python_docx
import pytest

from pipeline.model.record import Record
from pipeline.readers.word.reader import read_word
from tests.recognise.forms import proposals
from tests.recognise.forms.filled_copy import read_form
from tests.recognise.forms.proposals import EXPECTED, LABELS, LONG, PAIRS, STAMP, TITLE, VALUES, own_layout, proposal_form, read, record_of
from tests.word_files import docx, paragraph, paragraphs, table


def values(record: Record) -> dict[str, object]:
    return {key: field.value for key, field in record.fields.items()}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(proposals.own_layout(), id="as-the-call-prints-it"),
        pytest.param(proposals.one_field_a_row(), id="each-field-a-row"),
        pytest.param(proposals.label_and_value_in_one_cell(), id="label-and-value-in-one-cell"),
        pytest.param(proposals.values_below(), id="values-below-their-labels"),
        pytest.param(proposals.lines_with_colons(), id="plain-lines-with-colons"),
        pytest.param(proposals.label_lines_and_value_lines(), id="plain-lines-label-then-value"),
        pytest.param(proposals.tabbed_lines(), id="plain-lines-with-tabs"),
        pytest.param(proposals.nested_tables(), id="tables-in-cells"),
        pytest.param(proposals.spaced_labels(), id="labels-spaced-numbered-starred"),
        pytest.param(proposals.broken_labels(), id="labels-broken-over-lines-and-cells"),
    ],
)
def test_the_layout_does_not_matter(body: str) -> None:
    """All twenty fields are found in every layout."""
    record = record_of(body)

    assert record.labels_missing == ()
    assert values(record) == EXPECTED


def test_python_docx_table_with_merged_cells() -> None:
    document = python_docx.Document()
    document.add_paragraph(TITLE)
    grid = document.add_table(rows=0, cols=4)
    for key in list(VALUES)[:4]:
        cells = grid.add_row().cells
        cells[0].text = LABELS[key]
        cells[1].merge(cells[3]).text = VALUES[key]
    for left, right in PAIRS:
        for cell, text in zip(grid.add_row().cells, (LABELS[left], VALUES[left], LABELS[right], VALUES[right]), strict=True):
            cell.text = text
    for key in (*LONG, "applicant_opinion", "saq_opinion"):
        cells = grid.add_row().cells
        cells[0].merge(cells[3]).text = f"{LABELS[key]}：\n{VALUES[key]}"
    buffer = io.BytesIO()
    document.save(buffer)

    found = read_form(read_word(buffer.getvalue(), "a.docx"), proposal_form())

    assert found is not None
    assert values(found.record) == EXPECTED


@pytest.mark.office
@pytest.mark.timeout(300)
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("through", ["docx", "odt", "rtf", "doc"])
def test_libreoffice_round_trip(tmp_path: Path, through: str) -> None:
    """A form saved by another program in another format and back is read the same."""
    source = tmp_path / "form.docx"
    source.write_bytes(docx(own_layout() + paragraph()))  # LibreOffice drops the table from a .doc that ends with one
    steps = [through, "docx"] if through != "docx" else ["docx"]
    for number, kind in enumerate(steps):
        target = tmp_path / str(number)
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", kind, "--outdir", target, source],
            check=True,
            capture_output=True,
            timeout=240,
        )
        source = target / f"form.{kind}"

    found = read_form(read_word(source.read_bytes(), "form.docx"), proposal_form())

    assert found is not None
    assert values(found.record) == EXPECTED


def test_every_place_is_exactly_its_text() -> None:
    document = read_word(docx(own_layout()), "a.docx")
    texts = {one.address: one.text for one in document.paragraphs}
    found = read_form(document, proposal_form())
    assert found is not None

    for field in found.record.fields.values():
        if field.value and field.span:
            assert texts[field.span.address][field.span.start : field.span.end] == field.raw
        for item, span in zip(field.value or (), field.items, strict=False):
            assert texts[span.address][span.start : span.end] == item
        assert field.at is not None


def test_blank_form_says_so() -> None:
    blank = dict.fromkeys(VALUES, "") | {"kind": "制定 □   修订 □", "patent": "是 □  否 □"}
    record = record_of(own_layout(blank))

    assert record.blank_form
    assert set(values(record).values()) == {"", ()}
    assert record.choices["kind"][0][:2] == ("制定", False)


def test_one_value_is_no_blank_form() -> None:
    blank = dict.fromkeys(VALUES, "") | {"kind": "制定 □ 修订 □", "patent": "是 □ 否 □", "leader": "王样例"}

    assert not record_of(own_layout(blank)).blank_form


def test_form_and_draft_in_one_file() -> None:
    """The form ends with its table and its notes; the draft behind it is not touched."""
    draft = paragraphs("附件二：", "图书漂流点运行服务规范", "1 范围", "本文件规定了图书漂流点的要求。")
    found = read(paragraphs("尊敬的协会：", "材料如下。") + own_layout() + paragraphs("注 2：首期承诺执行标准单位可另附。") + draft)

    assert found is not None
    assert (found.first, found.last) == (2, 5)
    assert values(found.record) == EXPECTED


def test_draft_before_the_form() -> None:
    found = read(paragraphs("图书漂流点运行服务规范", "1 范围", "联系人应当在场。", "项目名称 应写全称。") + own_layout())

    assert found is not None
    assert found.first == 4
    assert values(found.record) == EXPECTED


def test_lines_end_where_the_draft_begins() -> None:
    found = read(proposals.lines_with_colons() + paragraphs("附件二：", "图书漂流点运行服务规范", "1 范围"))

    assert found is not None
    assert values(found.record)["saq_opinion"] == ""
    assert found.last == len(VALUES)


def test_of_a_blank_and_a_filled_copy_the_filled_one_is_read() -> None:
    blank = dict.fromkeys(VALUES, "") | {"kind": "制定 □ 修订 □", "patent": "是 □ 否 □"}

    assert values(record_of(own_layout(blank) + own_layout())) == EXPECTED


def test_cover_with_some_fields_above_the_form() -> None:
    cover = paragraphs(TITLE, "项目名称：封面上的名称", "申报单位名称：封面单位", "二〇二二年八月")

    assert values(record_of(cover + own_layout())) == EXPECTED


def test_altered_form_names_the_missing_labels() -> None:
    labels = dict(LABELS) | {"first_adopters": "承诺单位一栏已删"}
    record = record_of(own_layout(labels=labels))

    assert record.labels_missing == ("first_adopters",)
    assert record.fields["first_adopters"].value is None


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("", id="nothing"),
        pytest.param(
            paragraphs("关于召开会议的通知", "联系人：王样例", "联系电话：55550123", "电子邮箱：a@example.com"), id="contact-lines"
        ),
        pytest.param(table(("联系人", "王样例"), ("联系电话", "55550123")), id="contact-table"),
        pytest.param(paragraphs("图书漂流点运行服务规范", "1 范围", "2 规范性引用文件", "3 术语和定义"), id="draft"),
    ],
)
def test_other_documents_are_no_form(body: str) -> None:
    assert read(body) is None


def test_names_spread_over_cells_and_rows() -> None:
    """Participants in cells of their own, in rows without a label and under a label that spans rows."""
    head = paragraph(TITLE) + table(
        (proposals.cell("项目名称"), proposals.cell(VALUES["project_name"], span=3)),
        (proposals.cell("申报单位名称"), proposals.cell(VALUES["applicant"], span=3)),
        ("参与起草单位", "甲例公司", "乙例公司", "丙例公司"),
        ("", "丁例公司", "", ""),
        (proposals.cell("首期承诺执行标准单位", merge="restart"), proposals.cell("甲例公司", span=3)),
        (proposals.cell("", merge="continue"), proposals.cell("乙例公司", span=3)),
    )
    record = record_of(head + table(*((LABELS[key], VALUES[key]) for key in list(VALUES)[4:])))

    assert record.fields["participants"].value == ("甲例公司", "乙例公司", "丙例公司", "丁例公司")
    assert record.fields["first_adopters"].value == ("甲例公司", "乙例公司")


def test_rows_the_form_does_not_have_are_left_alone() -> None:
    body = own_layout().replace("</w:tbl>", table(("备注", "无"), ("推荐单位", "某区局")).split("</w:tblGrid>")[1], 1)

    assert values(record_of(body)) == EXPECTED


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("制定", "制定", id="the-other-option-deleted"),
        pytest.param("修订 ☑", "修订", id="only-the-ticked-box-left"),
        pytest.param("制定 / 修订", "", id="boxes-deleted"),
        pytest.param("√制定    修订", "制定", id="boxes-deleted-and-ticked"),
    ],
)
def test_tick_boxes_that_were_typed_over(typed: str, value: str) -> None:
    record = record_of(own_layout(dict(VALUES) | {"kind": typed}))

    assert record.fields["kind"].value == value
    assert record.text("email") == VALUES["email"]


def test_two_telephones_stacked_under_their_persons() -> None:
    rows = [(LABELS[key], VALUES[key]) for key in VALUES if key not in ("leader", "leader_phone", "contact", "contact_phone")]
    stacked = (("项目负责人", "王样例", "项目联系人", "赵假名"), ("联系电话", "13800001234", "联系电话", "55550123"))
    record = record_of(paragraph(TITLE) + table(*stacked) + table(*rows))

    assert record.text("leader_phone") == "13800001234"
    assert record.text("contact_phone") == "55550123"


def test_the_only_telephone_left_belongs_to_the_person_before_it() -> None:
    rows = [(LABELS[key], VALUES[key]) for key in VALUES if key != "leader_phone"]
    record = record_of(paragraph(TITLE) + table(*rows))

    assert record.labels_missing == ("leader_phone",)
    assert record.text("contact_phone") == VALUES["contact_phone"]


def test_deleted_text_is_no_value_and_inserted_text_is() -> None:
    change = 'w:id="1" w:author="a" w:date="2022-08-01T00:00:00Z"'
    tracked = (
        f"<w:p><w:del {change}><w:r><w:delText>旧名称规范</w:delText></w:r></w:del>"
        f"<w:ins {change}><w:r><w:t>图书漂流点运行服务规范</w:t></w:r></w:ins></w:p>"
    )
    body = own_layout().replace(paragraph(VALUES["project_name"]), tracked, 1)

    assert values(record_of(body)) == EXPECTED


def test_content_controls_and_their_prompts() -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('单击或点击此处输入文字。')}</w:sdtContent></w:sdt>"
    filled = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('赵假名')}</w:sdtContent></w:sdt>"
    body = own_layout().replace(paragraph("王样例"), control, 1).replace(paragraph("赵假名"), filled, 1)
    record = record_of(body)

    assert record.fields["leader"].value == ""
    assert record.fields["contact"].value == "赵假名"


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        pytest.param(("", STAMP, "　年　月　日"), "", id="template-only"),
        pytest.param((f"{STAMP}　　年　　月　　日",), "", id="template-on-one-line"),
        pytest.param(("同意申报。", STAMP, "　年　月　日"), "同意申报。", id="opinion-above-the-template"),
        pytest.param((f"同意申报。 {STAMP} 年 月 日",), "同意申报。", id="opinion-and-template-on-one-line"),
        pytest.param(("同意", STAMP, "2022年8月1日"), "同意\n2022年8月1日", id="dated"),
    ],
)
def test_printed_words_of_a_cell_are_no_value(lines: tuple[str, ...], value: str) -> None:
    rows = [(LABELS[key], VALUES[key]) for key in VALUES if key != "applicant_opinion"]
    record = record_of(paragraph(TITLE) + table(*rows, ("申报单位意见", proposals.cell(*lines))))

    assert record.text("applicant_opinion") == value


def test_long_text_in_several_paragraphs() -> None:
    """The raw text joins the paragraphs; the place is that of the first."""
    body = own_layout().replace(paragraph(VALUES["purpose"]), paragraphs("第一段。", "", "第二段。"), 1)
    field = record_of(body).fields["purpose"]

    assert field.raw == "第一段。\n第二段。"
    assert field.span is not None
    assert field.span.end - field.span.start == len("第一段。")


def test_confidence_grows_with_the_title() -> None:
    titled, bare = read(own_layout()), read(own_layout().replace(TITLE, "某某表"))

    assert titled is not None
    assert bare is not None
    assert titled.titled
    assert titled.confidence == 1.0 > bare.confidence
