from __future__ import annotations

from dataclasses import replace

from pipeline.generators.letters.annexes import annexes_of
from tests.generators.letters.cases import ADVICE, DRAFT, FORM, MISSING, NOTE, PLAN, SCANNED, case, found, work


def test_word_files_with_written_findings_go_back() -> None:
    one = case(MISSING, PLAN, SCANNED, ADVICE, NOTE)
    told = annexes_of(one, work(one))

    assert [(annex.document, annex.title, annex.name) for annex in told] == [
        (FORM, "带批注的项目建议书", "TB2022-001 某某服务规范/带批注的项目建议书.docx"),
        (DRAFT, "带批注的标准草案", "TB2022-001 某某服务规范/带批注的标准草案.docx"),
    ]
    assert [[each.fingerprint for each in annex.findings] for annex in told] == [["p"], ["a"]]


def test_what_the_office_left_out_is_no_comment_either() -> None:
    one = case(PLAN, ADVICE, without=("a",))

    assert [annex.document for annex in annexes_of(one, work(one))] == [FORM]


def test_only_a_supplement_sends_files_back() -> None:
    one = case(PLAN, conclusion="accept")

    assert annexes_of(one, work(one)) == ()


def test_two_files_of_one_material_are_told_apart() -> None:
    other = found("x", document="旧/建议书.docx")
    one = case(PLAN, other)
    documents = (*one.report.documents, replace(one.report.documents[1], path="旧/建议书.docx"))
    one = replace(one, report=replace(one.report, documents=documents))

    assert [annex.title for annex in annexes_of(one, work(one))] == ["带批注的项目建议书1", "带批注的项目建议书2"]
