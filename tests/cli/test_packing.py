from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.cli import packing
from pipeline.errors import ExitCode
from pipeline.readers.layout import conversion
from tests.cli.running import Ran, run
from tests.word_files import docx, paragraphs


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """Two submissions of a draft each, and no LibreOffice needed: --no-layout."""
    for name in ("甲", "乙"):
        home = tmp_path / "收件箱" / name
        home.mkdir(parents=True)
        (home / f"{name}草案.docx").write_bytes(docx(paragraphs(name, "1 范围", "本文件规定了管理。")))
    return tmp_path / "收件箱"


def pack(capsys: pytest.CaptureFixture[str], *more: str) -> Ran:
    return run(capsys, "packet", "收件箱", "-o", "结果", "--as-of", "2022-10-01", "--no-layout", "--jobs", "1", *more)


def written(folder: str = "结果") -> set[str]:
    return {path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file() and path.name[0] != "."}


@pytest.mark.usefixtures("inbox")
def test_a_packet_for_each_case_and_the_sheet_to_fill_in(capsys: pytest.CaptureFixture[str]) -> None:
    ran = pack(capsys)

    assert ran.code == ExitCode.DONE
    assert {name for name in written() if not name.startswith("批次/")} == {
        "甲/审查材料.pdf",
        "乙/审查材料.pdf",
        "汇总表.xlsx",
        "report.json",
    }
    assert "2件申报" in ran.talk
    assert ran.output == ""


@pytest.mark.usefixtures("inbox")
def test_the_same_call_gives_the_same_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    pack(capsys)
    first = {name: (Path("结果") / name).read_bytes() for name in written()}
    pack(capsys)

    assert {name: (Path("结果") / name).read_bytes() for name in written()} == first


def test_inputs_are_never_touched(inbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in inbox.rglob("*.docx")}
    pack(capsys)

    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in inbox.rglob("*.docx")} == before


def test_results_never_land_among_the_inputs(inbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "packet", "收件箱", "-o", "收件箱/结果")

    assert ran.code == ExitCode.WRONG_USE
    assert not (inbox / "结果").exists()


@pytest.mark.usefixtures("inbox")
def test_a_sheet_that_people_filled_in_is_not_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    pack(capsys)
    Path("结果/汇总表.xlsx").write_bytes(b"filled in")
    ran = pack(capsys)

    assert ran.code == ExitCode.WRONG_USE
    assert "汇总表.xlsx" in ran.talk
    assert "--decisions" in ran.talk
    assert Path("结果/汇总表.xlsx").read_bytes() == b"filled in"


@pytest.mark.usefixtures("inbox")
def test_a_system_without_a_chinese_font_writes_nothing(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from pipeline.generators.packets import fonts

    monkeypatch.setattr(fonts, "page_fonts", lambda: fonts.chosen_fonts((), tuple))
    monkeypatch.setattr("pipeline.generators.packets.page_fonts", lambda: fonts.chosen_fonts((), tuple))
    ran = pack(capsys)

    assert ran.code == ExitCode.MISSING_PROGRAM
    assert "fonts-noto-cjk" in ran.talk
    assert not Path("结果").exists()


@pytest.mark.usefixtures("inbox")
def test_without_libreoffice_the_packets_say_so_and_the_code_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversion, "find_office", lambda: None)
    ran = run(capsys, "packet", "收件箱", "-o", "结果", "--as-of", "2022-10-01", "--jobs", "1")

    assert ran.code == ExitCode.MISSING_PROGRAM
    assert "apt install libreoffice-writer" in ran.talk
    assert "--no-layout" in ran.talk
    assert {"甲/审查材料.pdf", "汇总表.xlsx"} <= written()


def test_a_broken_file_costs_its_own_pages(inbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (inbox / "甲" / "扫描.pdf").write_bytes(b"%PDF-1.4 cut")
    ran = pack(capsys)

    assert ran.code == ExitCode.UNREADABLE
    assert "读不出来：甲，“扫描.pdf”" in ran.talk
    assert {"甲/审查材料.pdf", "乙/审查材料.pdf"} <= written()


def test_a_case_that_fails_is_told_and_the_others_are_written(
    inbox: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    papers_of = desk.papers_of

    def fail_on_one(cases: tuple[desk.CasePapers, ...], *rest: object, **more: object) -> object:
        if any("甲" in case.folder for case in cases):  # type: ignore[attr-defined]  # a CaseFile
            raise KeyError("甲")
        return papers_of(cases, *rest, **more)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(desk, "papers_of", fail_on_one)
    ran = pack(capsys)

    assert ran.code == ExitCode.UNREADABLE
    assert "甲" in ran.talk
    assert ".log" in ran.talk
    assert "甲/审查材料.pdf" not in written()
    assert "乙/审查材料.pdf" in written()


@pytest.mark.parametrize("option", ["--decisions", "--against", "--office"])
def test_a_file_that_is_not_there_is_named_before_anything_is_written(option: str, inbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = pack(capsys, option, "没有.xlsx")

    assert ran.code == ExitCode.WRONG_USE
    assert "没有.xlsx" in ran.talk
    assert not Path("结果").exists()


@pytest.mark.usefixtures("inbox")
def test_nothing_half_written_on_a_full_disk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    ran = pack(capsys)

    assert ran.code == ExitCode.WRONG_USE
    assert "No space left on device" in ran.talk
    assert not Path("结果").exists()


@pytest.mark.usefixtures("inbox")
def test_a_call_without_sheets_cannot_be_collected(capsys: pytest.CaptureFixture[str]) -> None:
    Path("评审表").mkdir()
    ran = pack(capsys, "--collect", "评审表")

    assert ran.code == ExitCode.WRONG_USE
    assert not Path("结果").exists()


def test_what_an_earlier_run_wrote_is_told_and_kept(inbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A case that was withdrawn, a letter that is wanted no more: the office looks, the program deletes nothing."""
    pack(capsys)
    shutil.rmtree(inbox / "甲")
    ran = pack(capsys, "--as", "batch")

    assert ran.code == ExitCode.DONE
    assert "以前写的，这次没有再写（1个）：甲/审查材料.pdf" in ran.talk
    assert "甲/审查材料.pdf" in written()


def test_the_sheet_is_called_as_it_is_in_check() -> None:
    from pipeline.cli.reporting import FILES

    assert FILES["xlsx"] == packing.SHEET
