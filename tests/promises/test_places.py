"""Every finding leads back to the file: the span resolves to exactly the quoted text, and every rule is accounted for."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.desk import Checked, Options, check
from pipeline.intake.content import content
from pipeline.intake.paths import survey
from pipeline.model.address import Span
from pipeline.ooxml.package import Package
from pipeline.writers.json_report import json_report
from tests.ooxml.spans import text_of
from tests.samples.mutations import Mutation, mutations
from tests.word_files import docx, paragraph, table

FAULTS = ["本标准规定了服务的要求。", "XXXX服务", "本条重点阐述要求。", "5.1.1", "服务人员应到场。", "T/SAQ XXXX—2022", "（待补充）", ""]


def assert_places_lead_back(path: Path, checked: Checked) -> int:
    """Assert it for every finding at a span; return how many there were."""
    files = {(one.identity, file.path): content(file) for one in survey([path]) for file in one.files}
    counted = 0
    for report in checked.report.submissions:
        for finding in report.findings:
            if isinstance(finding.at, Span) and finding.document is not None:
                package = Package.open(files[report.identity, finding.document], finding.document)
                assert text_of(package.tree(finding.at.address.part), finding.at) == finding.place.text
                counted += 1
    return counted


def run_pieces(text: str, cuts: list[int]) -> str:
    """Return the runs of a paragraph whose text is cut at these places, as Word cuts it while people type."""
    edges = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    pieces = [text[start:end] for start, end in pairwise(edges)]
    return "".join(f'<w:r><w:t xml:space="preserve">{piece}</w:t></w:r>' for piece in pieces)


@pytest.mark.parametrize("mutation", mutations(), ids=lambda one: one.name)
def test_every_place_in_a_mutant_leads_back(mutation: Mutation, tmp_path: Path) -> None:
    for path, data in mutation.files().items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(data)

    assert_places_lead_back(tmp_path, check([str(tmp_path)], Options(layout=False)))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.tuples(st.sampled_from(FAULTS), st.lists(st.integers(0, 30), max_size=4)), max_size=12), deleted=st.booleans())
def test_every_place_in_a_draft_leads_back(lines: list[tuple[str, list[int]]], deleted: bool, tmp_path: Path) -> None:
    """Runs cut anywhere, tracked deletions in between: the offsets are those of the text as Word shows it."""
    gone = '<w:del w:id="1" w:author="a"><w:r><w:delText>删去</w:delText></w:r></w:del>' if deleted else ""
    body = paragraph("某服务规范") + paragraph("1　范围") + paragraph("本文件规定了某服务的要求。本文件适用于某服务。")
    body += paragraph("2　规范性引用文件") + paragraph("本文件没有规范性引用文件。") + paragraph("3　术语和定义")
    body += paragraph("本文件没有需要界定的术语和定义。") + paragraph("4　要求") + paragraph("5　服务") + paragraph("5.1　人员")
    body += "".join(f"<w:p>{gone}{run_pieces(text, cuts)}</w:p>" for text, cuts in lines)
    path = tmp_path / "草案.docx"
    path.write_bytes(docx(body))
    checked = check([str(path)], Options(profile="gbt-1.1-2020"))

    assert_places_lead_back(path, checked)
    assert any(part.role == "standard-draft" for one in checked.report.submissions[0].documents for part in one.parts)


def test_every_place_in_a_form_leads_back(tmp_path: Path) -> None:
    filled = {
        "项目名称": "XXXX",
        "申报单位名称": "",
        "参与起草单位": "甲公司",
        "项目负责人": "张三",
        "联系电话": "123",
        "计划起止时间": "一年",
    }
    rows = [*filled.items(), ("计划起止时间", "一年"), ("制定☑修订☑", "被修订标准号"), ("是否涉及专利", "是☐否☐")]
    path = tmp_path / "建议书.docx"
    path.write_bytes(docx(paragraph("上海市质量协会团体标准项目建议书") + table(*rows)))

    assert assert_places_lead_back(path, check([str(path)], Options())) >= 5


def test_checked_is_passed_and_failed_and_skipped_for_every_rule(tmp_path: Path) -> None:
    for mutation in mutations():
        for path, data in mutation.files().items():
            (tmp_path / path).parent.mkdir(exist_ok=True)
            (tmp_path / path).write_bytes(data)
    checked = check([str(tmp_path)], Options(layout=False))
    report = json.loads(json_report(checked.report, checked.wording))

    for submission in report["submissions"]:
        failed: dict[str, int] = {}
        for finding in submission["findings"]:
            failed[finding["rule"]] = failed.get(finding["rule"], 0) + 1
        for one in submission["evaluations"]:
            assert one["checked"] == one["passed"] + one["failed"] + sum(skip["count"] for skip in one["skipped"])
            assert one["failed"] == failed.get(one["rule"], 0)
        assert failed.keys() <= {one["rule"] for one in submission["evaluations"]}
