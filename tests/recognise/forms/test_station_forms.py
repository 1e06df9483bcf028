"""Tables B.1 and C.1 of DB4201/T 629—2020, as people fill them in; all names and numbers are invented."""

from __future__ import annotations

import io
import tomllib
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest

from pipeline.model.document import Cell, Document, Paragraph, Table
from pipeline.model.profile import Form
from pipeline.model.record import Record, Value
from pipeline.profiles.building import to_profile
from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.finding import find_forms
from pipeline.resources import resource_root
from tests.recognise.forms.filled_copy import read_form
from tests.samples.stations import ADVICE, CLEANERS, COURSE, CUPS, QUESTIONS, Service, Survey, record, survey
from tests.samples.wps import as_wps
from tests.word_files import docx, paragraphs, table


@cache
def form(identity: str) -> Form:
    """Return a form of the station's profile."""
    table = tomllib.loads((resource_root("schemas") / f"profiles/one-stop-station/forms/{identity}.toml").read_text("utf-8"))
    head = {"id": "p", "version": "1", "title": {"zh": "甲", "en": "a"}, "extends": []}
    data = {"head": head, "roles": {}, "rules": {}, "forms": {identity: table}, "records": {}, "checklist": {}}
    return to_profile(data, "").forms[identity]


def read(word: bytes, identity: str) -> Record:
    found = read_form(read_word(word, "表.docx"), form(identity))
    assert found is not None
    return found.record


def values(word: bytes, identity: str) -> dict[str, Value]:
    return {key: field.value for key, field in read(word, identity).fields.items()}


@pytest.mark.parametrize("of", [CUPS, CLEANERS], ids=["products", "services"])
def test_a_survey_is_read_as_it_was_written(of: Survey) -> None:
    found = values(survey(of), "survey-b1")

    assert {key: found[key] for key in of.values} == of.values
    assert found["products"] == tuple("｜".join(row) for row in of.products)
    assert found["patents"] == tuple("｜".join(row) for row in of.patents)
    assert found["award"] == {"C、D": "市级、区级", "E": "无"}[of.award]
    assert values(as_wps(survey(of)), "survey-b1") == found


@pytest.mark.parametrize(("of", "stars"), [(ADVICE, "54555454"), (COURSE, "43454453")], ids=["stars", "numbers"])
def test_a_service_record_is_read_as_it_was_written(of: Service, stars: str) -> None:
    found = values(record(of), "service-record-c1")
    ratings = [key for key, field in form("service-record-c1").fields.items() if field.kind == "rating"]

    assert {key: found[key] for key in of.values} == of.values
    assert "".join(str(found[key]) for key in ratings) == stars
    assert (found["categories"], found["solved"], found["overall"]) == ("、".join(of.categories), of.answers[4], of.answers[9])
    assert values(as_wps(record(of)), "service-record-c1") == found


@pytest.mark.parametrize(("word", "identity"), [(survey(Survey()), "survey-b1"), (record(Service()), "service-record-c1")])
def test_the_blank_form_is_blank(word: bytes, identity: str) -> None:
    found = read(word, identity)

    assert found.blank_form
    assert found.labels_missing == ()


def test_all_questions_may_stand_in_one_paragraph() -> None:
    """So they do in copies of the standard that a program made."""
    answers = (*("★★★★☆",) * 4, "□ 是 ■ 否", *("★★★☆☆",) * 4, "□ 非常满意 □ 满意 ■ 一般 □ 不满意")
    line = "；".join(f"{number}. {question} {answer}" for number, (question, answer) in enumerate(zip(QUESTIONS, answers, strict=True), 1))
    body = paragraphs("表C.1 服务记录表") + table(("企业名称", "甲公司", "联系人", "张三"), (f"尊敬的企业， {line} 您的意见或建议：没有",))
    found = values(docx(body), "service-record-c1")

    assert (found["station_service"], found["facilities"], found["solved"], found["overall"]) == ("4", "3", "否", "一般")
    assert (found["company"], found["comments"]) == ("甲公司", "没有")


@pytest.mark.parametrize(
    ("award", "value"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("B", "省级", id="a-letter"),
        pytest.param("ａ c", "国家、市级", id="full-width-and-small"),
        pytest.param("武汉市标准化资助", "武汉市标准化资助", id="words"),
    ],
)
def test_awards(award: str, value: str) -> None:
    assert values(survey(replace(CUPS, award=award)), "survey-b1")["award"] == value


def test_more_products_than_rows() -> None:
    rows = tuple((f"某件{number}", f"Q/XN 00{number}—2021", "某产品", "无", "是") for number in range(1, 9))

    assert len(read(survey(replace(CUPS, products=rows)), "survey-b1").fields["products"].rows) == 8


def test_a_product_may_begin_with_the_word_for_it() -> None:
    """“产品” is a label further down."""
    rows = (("产品1", "Q/XN 001—2021", "某产品", "无", "是"), ("产品 A型", "Q/XN 002—2021", "某产品", "无", "是"))

    assert values(survey(replace(CUPS, products=rows)), "survey-b1")["products"] == tuple("｜".join(row) for row in rows)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(("企业专利号", "ZL1", "转化为企业标准编号", "Q/A 1—2020", "标准名称", "杯"), id="beside"),
        pytest.param(("企业专利号：ZL1", "转化为企业标准编号：Q/A 1—2020", "标准名称：杯"), id="behind"),
    ],
)
def test_a_patent_where_its_headings_stand(row: tuple[str, ...]) -> None:
    """The standard prints headings for patents and no row below them."""
    pair = ("2.", "对标达标提升产品及对标标准", "产品", "杯", "对标标准", "EN 1")
    rows = (("企业名称", "甲公司"), pair, ("3", "转化为企业标准的专利号及企业标准编号、名称", *row))
    found = values(docx(paragraphs("企业标准化情况及需求调查表") + table(*rows)), "survey-b1")

    assert (found["patents"], found["benchmark_standard"]) == (("ZL1｜Q/A 1—2020｜杯",), "EN 1")


def test_section_heads_are_no_values() -> None:
    """“二、企业产品执行标准情况” under a blank address is not the address."""
    blank: Mapping[str, str] = {"company": "甲公司", "email": "a@example.org"}

    assert values(survey(Survey(values=blank)), "survey-b1")["address"] == ""


def test_several_records_in_one_table_are_several() -> None:
    """Word makes one table of tables that nothing parts, and a PDF one of those that go over the page."""
    both = {key: form(key) for key in ("survey-b1", "service-record-c1")}
    rows = [_rows(record(one)) for one in (ADVICE, COURSE, ADVICE)]
    found = find_forms(read_word(docx(paragraphs("表C.1 服务记录表") + f"<w:tbl>{''.join(rows)}</w:tbl>"), "表.docx"), both)

    assert [one.record.text("company") for _, one in found] == [
        ADVICE.values["company"],
        COURSE.values["company"],
        ADVICE.values["company"],
    ]
    assert [one.record.text("process") for _, one in found] == [one.values["process"] for one in (ADVICE, COURSE, ADVICE)]


def _rows(word: bytes) -> str:
    xml = zipfile.ZipFile(io.BytesIO(word)).read("word/document.xml").decode()
    return xml[xml.index("<w:tr>") : xml.rindex("</w:tbl>")]


def _as_text(word: bytes) -> Document:
    """The rows of the tables as lines with tabs, as where a table was pasted as text."""
    lines: list[str] = []
    for block in read_word(word, "表.docx").blocks:
        if isinstance(block, Table):
            lines += ["\t".join(_cell(cell) for cell in row.cells if cell.merge != "continue") for row in block.rows]
        elif block.text:
            lines.append(block.text)
    return read_word(docx(paragraphs(*lines)), "表.docx")


def _cell(cell: Cell) -> str:
    return "\t".join(block.text for block in cell.blocks if isinstance(block, Paragraph))


def test_what_is_printed_over_other_fields_ends_a_value_in_running_text() -> None:
    found = read_form(_as_text(record(ADVICE)), form("service-record-c1"))
    assert found is not None
    assert found.record.text("process") == ADVICE.values["process"]

    found = read_form(_as_text(survey(CLEANERS)), form("survey-b1"))
    assert found is not None
    assert found.record.text("benchmark_standard") == ""


def test_options_printed_in_the_label_and_once_more_with_boxes() -> None:
    printed = "企业获国家、省、市、区标准创新贡献奖或资助情况：A. 国家；B. 省级；C. 市级；D. 区级；E. 无"
    line = f"1.\t{printed}\t☐A.国家　☐B.省级　☑C.市级　☑D.区级　☐E.无"
    body = paragraphs("企业标准化情况及需求调查表", "企业名称：甲公司", "联系人：张三", "企业地址：某路", line)

    assert values(docx(body), "survey-b1")["award"] == "市级、区级"
