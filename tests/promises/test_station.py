"""The one-stop station: records of many files added up; the standard that prints the forms is no submission."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

from pipeline.desk import Options, check
from pipeline.writers.xlsx import xlsx_report
from tests.samples.stations import ADVICE, COURSE, CUPS, Service, record, survey
from tests.samples.wps import as_wps

SAMPLES = Path(__file__).resolve().parents[2] / "samples/质量服务站"
BAD = replace(ADVICE, answers=(*("★★☆☆☆",) * 4, "否", *("☆☆☆☆☆",) * 4, "不满意"), values={**ADVICE.values, "comments": "等了两天"})


def totals(folder: Path, *records: Service) -> dict[str, Any]:
    for number, one in enumerate(records, 1):
        (folder / f"记录{number}.docx").write_bytes(record(one))
    report = check([str(folder)], Options()).report
    return {one.tally.title.zh: (one.value, one.answered, one.asked) for one in report.totals}


def test_files_of_one_role_in_a_folder_are_a_batch(tmp_path: Path) -> None:
    found = totals(tmp_path, ADVICE, COURSE, BAD)

    assert found["服务的企业"] == (2, 3, 3)
    assert found["第1项 服务站的服务"] == (pytest.approx(11 / 3), 3, 3)
    assert found["第9项 技术设施"] == (3.5, 2, 3)
    assert found["满意程度：八项合计"] == (pytest.approx((37 + 32 + 8) / 20), 20, 24)
    assert found["不满意的服务"] == (1, 3, 3)


def test_the_sheet_lists_the_dissatisfied(tmp_path: Path) -> None:
    for number, one in enumerate((ADVICE, BAD), 1):
        (tmp_path / f"记录{number}.docx").write_bytes(record(one))
    checked = check([str(tmp_path)], Options())
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx_report(checked.report, checked.wording)))["合计"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]

    assert ["武汉虚拟杯业有限公司；2023年5月8日 16:00；等了两天", f"{tmp_path}/记录2.docx"] in [[row[2], row[7]] for row in rows]
    assert next(row for row in rows if row[1] == "第2项 服务站的及时性")[2:7] == ["平均分，共2份", 3, 2, 2, 1]


def test_one_enterprise_s_survey_and_record_are_one_submission(tmp_path: Path) -> None:
    (tmp_path / "甲").mkdir()
    (tmp_path / "甲/调查表.docx").write_bytes(survey(CUPS))
    (tmp_path / "甲/服务记录表.docx").write_bytes(record(ADVICE))
    (report,) = check([str(tmp_path / "甲")], Options()).report.submissions

    assert (report.profile, report.verdict, set(report.records)) == ("one-stop-station", "accept", {"survey", "service-record"})


@pytest.mark.parametrize("name", ["调查表-杯业.docx", "服务记录表-01.docx"])
def test_wps_gives_the_same_findings(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(as_wps((SAMPLES / name).read_bytes()))
    reports = [check([str(folder / name)], Options()).report.submissions[0] for folder in (SAMPLES, tmp_path)]

    assert reports[0].records == reports[1].records
    assert [(one.rule, one.code) for one in reports[0].findings] == [(one.rule, one.code) for one in reports[1].findings]


def test_a_record_that_came_as_a_picture_has_not_passed(tmp_path: Path) -> None:
    """Nobody has read it: its rules are open, and so is the verdict."""
    (tmp_path / "服务记录表.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9")
    (report,) = check([str(tmp_path / "服务记录表.jpg")], Options(profile="one-stop-station")).report.submissions

    assert report.verdict == "incomplete"
    assert {one.rule: one.skipped for one in report.evaluations}["svc-c1-field-missing"] == (("unread", 1),)


def test_a_file_with_several_records_is_checked_to_the_last(tmp_path: Path) -> None:
    """A fault in the third is found, all are added up, and the submission stays one."""
    late = replace(ADVICE, values={**ADVICE.values, "finished": "", "company": "武汉第三家有限公司"})
    (tmp_path / "三份.docx").write_bytes(joined(record(ADVICE), record(COURSE), record(late)))
    report = check([str(tmp_path / "三份.docx")], Options()).report
    (one,) = report.submissions

    assert [(found.rule, found.code, found.place.text, found.place.table) for found in one.findings] == [
        ("svc-c1-field-missing", "blank", "服务结束时间", 3)
    ]
    assert one.verdict == "supplement"
    assert [each["company"] for each in one.records_of("service-record")] == [of.values["company"] for of in (ADVICE, COURSE, late)]
    assert {total.tally.title.zh: total.value for total in report.totals}["服务的企业"] == 3


def joined(*words: bytes) -> bytes:
    """Return one file with the bodies of all, one behind the other."""
    first, *others = (docx.Document(io.BytesIO(word)) for word in words)
    end = first.element.body[-1]
    for other in others:
        for block in list(other.element.body)[:-1]:
            end.addprevious(block)
    stream = io.BytesIO()
    first.save(stream)
    return stream.getvalue()


def test_a_scan_among_records_is_judged_with_them(tmp_path: Path) -> None:
    """It has no words of its own; it lies among the papers of the station, and nobody has read it."""
    (tmp_path / "甲.docx").write_bytes(record(ADVICE))
    (tmp_path / "乙.docx").write_bytes(record(COURSE))
    (tmp_path / "丙.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9")
    found = {Path(one.path).name: one for one in check([str(tmp_path)], Options()).report.submissions}

    assert {name: one.verdict for name, one in found.items()} == {"甲.docx": "accept", "乙.docx": "accept", "丙.jpg": "incomplete"}
    assert found["丙.jpg"].profile == "one-stop-station"


def test_products_that_nobody_can_share_out_do_not_pass(tmp_path: Path) -> None:
    """DB4201/T 629 prints each row of products as one cell, into which people type as they like."""
    verdicts = {}
    for name, text in (("清楚", "2 保温杯；GB/T 29606—2013；不锈钢真空杯；无；是"), ("不清楚", "2 保温杯")):
        word = docx.Document(io.BytesIO(survey(CUPS)))
        table = word.tables[0]
        head = next(row for row in table.rows if any(cell.text.endswith("执行标准编号") for cell in row.cells))
        below = table.rows[head._index + 1 :]
        for row in below[: len(CUPS.products)]:
            merged = row.cells[0].merge(row.cells[-1])
            merged.text = text if row._index == head._index + 1 else "3"
        word.save(str(tmp_path / f"{name}.docx"))
        (report,) = check([str(tmp_path / f"{name}.docx")], Options()).report.submissions
        verdicts[name] = (report.verdict, report.records["survey"]["products"])

    assert verdicts == {"清楚": ("accept", ("保温杯｜GB/T 29606—2013｜不锈钢真空杯｜无｜是",)), "不清楚": ("incomplete", None)}
