import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from pipeline.errors import ExitCode
from pipeline.resources import resource_root
from tests.cli.running import run
from tests.word_files import docx, paragraphs


def test_a_file_is_checked_from_end_to_end(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No desk of paper here: the real rooms, one small file."""
    (own_folders / "草案.docx").write_bytes(docx(paragraphs("1 范围", "本文件规定了服务要求。")))

    ran = run(capsys, "check", "草案.docx", "--as-of", "2022-10-01", "--fail-on", "never")

    assert (ran.code, ran.talk) == (ExitCode.DONE, "")
    assert "草案.docx" in ran.output.splitlines()[0]


def test_a_path_that_is_not_there_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "check", "没有这个.docx")

    assert (ran.code, ran.output) == (ExitCode.WRONG_USE, "")
    assert "没有这个.docx" in ran.talk


def test_the_bytes_of_a_report_do_not_depend_on_the_number_of_jobs(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("乙", "甲", "丙"):
        (own_folders / "收件箱" / name).mkdir(parents=True)
        (own_folders / "收件箱" / name / "草案.docx").write_bytes(docx(paragraphs("1 范围", f"本标准规定了{name}的服务要求。")))
        (own_folders / "收件箱" / name / "坏.docx").write_bytes(b"PK\x03\x04")

    for jobs in ("1", "3"):
        ran = run(capsys, "check", "收件箱", "--jobs", jobs, "-o", f"结果{jobs}", "--as-of", "2022-10-01")
        assert ran.code == ExitCode.UNREADABLE

    one, three = (own_folders / "结果1", own_folders / "结果3")
    assert (one / "report.json").read_bytes() == (three / "report.json").read_bytes()
    assert (one / "report.txt").read_bytes() == (three / "report.txt").read_bytes()


def test_a_report_of_the_real_rooms_keeps_the_contract(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_folders / "申报").mkdir()
    (own_folders / "申报" / "草案.docx").write_bytes(docx(paragraphs("1 范围", "本标准规定了服务要求。", "2 规范性引用文件", "4.1", "4.2")))
    (own_folders / "申报" / "~$草案.docx").write_bytes(b"lock")
    (own_folders / "申报" / "坏.docx").write_bytes(b"PK\x03\x04")
    contract = json.loads((resource_root("schemas") / "report.schema.json").read_text("utf-8"))

    for language in ("zh", "en"):
        report = json.loads(run(capsys, "check", "申报", "--format", "json", "--lang", language).output)
        Draft202012Validator(contract).validate(report)
        assert [one["path"] for one in report["submissions"][0]["errors"]] == ["坏.docx"]
        assert report["submissions"][0]["ignored"] == ["~$草案.docx"]
