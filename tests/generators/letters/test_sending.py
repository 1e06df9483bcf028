from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from pipeline.generators.letters.sending import HEADS, send_list
from pipeline.model.paper import Mail, Paper
from tests.generators.letters.cases import OFFICE, PLAN, case, work


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_row_says_what_goes_to_whom() -> None:
    one = case(PLAN)
    found = send_list([work(one, office=replace(OFFICE, letters={**OFFICE.letters, "cc": "zong@example.org"}))])

    assert found is not None
    assert found.data.startswith(b"\xef\xbb\xbf")
    assert rows(found.data) == [
        list(HEADS),
        [
            "TB2022-001",
            "甲公司",
            "li@example.org",
            "zong@example.org",
            "TB2022-001 关于《某某服务规范》团体标准项目申报材料补正的通知",
            "TB2022-001 某某服务规范/邮件正文.txt",
            "TB2022-001 某某服务规范/补正通知.docx|TB2022-001 某某服务规范/带批注的项目建议书.docx",
        ],
    ]


def test_without_letters_there_is_no_list() -> None:
    assert send_list([work(case(PLAN, write=False))]) is None
    assert send_list([]) is None


def test_papers_that_somebody_gets_stand_behind_the_letters() -> None:
    mail = Mail("=某协会", ("a@example.org", "b@example.org"), "请报送", "zong@example.org")
    papers = [Paper("批次/受理清单.docx", b""), Paper("批次/催办函/某.协会.docx", b"", mail=mail), Paper("批次/催办函/某.协会.txt", b"")]

    found = send_list([work(case(PLAN))], None, papers)
    assert found is not None
    assert [row[0] for row in rows(found.data)] == ["受理编号", "TB2022-001", ""]
    assert rows(found.data)[2] == [
        *("", "'=某协会", "a@example.org;b@example.org", "zong@example.org", "请报送"),
        *("批次/催办函/某.协会.txt", "批次/催办函/某.协会.docx"),
    ]
    alone = send_list([], None, papers)
    assert alone is not None
    assert len(rows(alone.data)) == 2


def test_attachments_may_be_given() -> None:
    found = send_list([work(case(PLAN))], {"TB2022-001 某某服务规范": ["a.docx"]})

    assert found is not None
    assert rows(found.data)[1][-1] == "a.docx"


@pytest.mark.parametrize("name", ["=1+1", "+86", "-1", "@sum", "\t=1", "  =1", "=cmd|'/c calc'!A1", "＝1+1", "＠SUM(1)"])
def test_no_cell_is_a_formula(name: str) -> None:
    found = send_list([work(case(PLAN, names=(name, "某某服务规范")))])

    assert found is not None
    assert rows(found.data)[1][1] == "'" + " ".join(name.split())


def test_a_name_with_quotes_commas_and_lines_stays_one_cell() -> None:
    found = send_list([work(case(PLAN, names=('甲"乙,\n丙\x00', "某某服务规范")))])

    assert found is not None
    assert rows(found.data)[1][1] == '甲"乙, 丙␀'
