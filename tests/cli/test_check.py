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


def draft(scope: str) -> bytes:
    """A small standard."""
    terms = ("2 规范性引用文件", "本文件没有规范性引用文件。", "3 术语和定义", "本文件没有需要界定的术语和定义。")
    return docx(paragraphs("1 范围", scope, *terms, "4 服务要求", "4.1 服务人员应持证上岗。", "4.2 服务场所应整洁。"))


@pytest.fixture
def earlier(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A draft with a fault, and the report on it."""
    (own_folders / "草案.docx").write_bytes(draft("本标准规定了服务要求。"))
    assert run(capsys, "check", "草案.docx", "-o", "旧", "--fail-on", "warning").code == ExitCode.FINDINGS
    return own_folders / "旧" / "report.json"


def test_a_later_version_is_compared(earlier: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_folders / "草案第二稿.docx").write_bytes(draft("本文件规定了XXXX服务要求。"))

    ran = run(capsys, "check", "草案第二稿.docx", "--against", str(earlier))

    assert "说明：与上次报告中的“草案.docx”比较" in ran.output
    assert "✓ std-self-reference" in ran.output
    assert "（新增）" in ran.output


def test_the_baseline_does_not_count(earlier: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ("check", "草案.docx", "--fail-on", "warning", "--baseline", str(earlier))
    hidden, shown = run(capsys, *options), run(capsys, *options, "--show", "baseline")

    assert (hidden.code, shown.code) == (ExitCode.DONE, ExitCode.DONE)
    assert "! std-self-reference" not in hidden.output
    assert "! std-self-reference" in shown.output
    assert hidden.output.splitlines()[0] == shown.output.splitlines()[0]

    (own_folders / "草案.docx").write_bytes(draft("本标准规定了服务要求。本标准适用于服务。"))
    assert run(capsys, *options).code == ExitCode.FINDINGS


@pytest.mark.parametrize("option", ["--against", "--baseline", "--office", "--standards"])
def test_a_file_that_cannot_be_used_is_wrong_use_before_anything_is_checked(
    option: str, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_folders / "草案.docx").write_bytes(docx(paragraphs("1 范围")))
    (own_folders / "坏").write_bytes(b"{")

    for name in ("没有", "坏"):
        ran = run(capsys, "check", "草案.docx", option, name)
        assert (ran.code, ran.output) == (ExitCode.WRONG_USE, "")
        assert name in ran.talk


def test_the_mistakes_of_the_offices_file_are_all_named(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_folders / "草案.docx").write_bytes(docx(paragraphs("1 范围")))
    (own_folders / "办公室.toml").write_text('isuer = "某协会"\nsupplement-days = 0\n', "utf-8")

    ran = run(capsys, "check", "草案.docx", "--office", "办公室.toml")

    assert ran.code == ExitCode.WRONG_USE
    assert ran.talk.splitlines()[0] == "错误：办公室文件“办公室.toml”有2处错误"
    assert len([one for one in ran.talk.splitlines() if one.startswith("  - ")]) == 2


def test_withdrawn_standards_are_told_by_the_offices_list(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Given on the command line or named in the office's file; without a list the rule is skipped, with the reason."""
    listed = ("2 规范性引用文件", "GB/T 19001—2008 质量管理体系 要求", "3 术语和定义", "本文件没有需要界定的术语和定义。")
    body = paragraphs("1 范围", "本文件规定了服务要求。", *listed, "4 服务要求", "服务应符合GB/T 19001—2008的规定。")
    (own_folders / "草案.docx").write_bytes(docx(body))
    (own_folders / "办公室").mkdir()
    (own_folders / "办公室" / "状态.csv").write_text("标准编号,状态,替代标准\nGB/T 19001—2008,被代替,GB/T 19001—2016\n", "gb18030")
    (own_folders / "办公室" / "office.toml").write_text('standards = "状态.csv"\n', "utf-8")
    options = ("check", "草案.docx", "--select", "std-ref-withdrawn", "--as-of", "2022-10-01")

    given = run(capsys, *options, "--standards", "办公室/状态.csv")
    named = run(capsys, *options, "--office", "办公室/office.toml")
    without = run(capsys, *options)

    assert all("GB/T 19001—2016" in ran.output for ran in (given, named))
    assert "没有提供标准状态清单（--standards）" in without.output
    (own_folders / "状态.csv").write_text("标准编号,状态\nGB 1,不详\nGB 2,现行\n某标准,现行\n", "utf-8")
    wrong = run(capsys, *options, "--standards", "状态.csv")
    assert (wrong.code, wrong.output) == (ExitCode.WRONG_USE, "")
    assert wrong.talk.splitlines()[0] == "错误：标准状态清单“状态.csv”有2处错误"
    assert [one[4:7] for one in wrong.talk.splitlines() if one.startswith("  - ")] == ["第2行", "第4行"]
