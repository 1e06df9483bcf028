"""Report -> the 汇总表: one workbook in which the office works, a row a submission, a row a finding."""

from __future__ import annotations

from pipeline.model.report import Report, Wording
from pipeline.model.text import Language
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import Paper, workbook
from pipeline.writers.xlsx_findings import finding_sheet, question_sheet, unchecked_sheet
from pipeline.writers.xlsx_projects import contact_sheet, project_sheets
from pipeline.writers.xlsx_statistics import statistics_sheet
from pipeline.writers.xlsx_totals import totals_sheet


def xlsx_report(report: Report, wording: Wording, language: Language = "zh") -> bytes:
    """Return the report as an xlsx file; same report, same bytes. Text of documents stands in it as text, never as a formula."""
    speech, submissions = Speech(wording, language), report.submissions
    paper = Paper(
        header=speech.say("形式审查汇总表", "Formal review: summary"),
        footer=speech.say("形式审查辅助意见，以协会认定为准", "An aid to the formal review; the association decides"),
        pages=speech.say("第 {page} 页 共 {pages} 页", "page {page} of {pages}"),
        cut=speech.say("……（太长，全文见原件）", "… (too long: see the document)"),
        more=speech.say("另有{count}行放不下，见 JSON 报告", "{count} more rows: see the JSON report"),
    )
    tables = [
        *project_sheets(submissions, speech),
        finding_sheet(submissions, speech),
        question_sheet(submissions, speech),
        unchecked_sheet(submissions, speech),
        contact_sheet(submissions, speech),
        statistics_sheet(submissions, speech),
        *([totals_sheet(report.totals, speech)] if report.totals else ()),
    ]
    return workbook(tables, paper)
