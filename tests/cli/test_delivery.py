from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from pipeline.cli.delivery import keep_out_of_inputs, print_result, write_beside, write_results
from pipeline.errors import WrongUse


def test_a_file_is_whole_or_not_there(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("full")

    target = own_folders / "a" / "report.json"
    write_beside(target, b"old")
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="full"):
        write_beside(target, b"new")

    assert target.read_bytes() == b"old"
    assert [one.name for one in target.parent.iterdir()] == ["report.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_a_result_may_be_read_as_any_other_file(own_folders: Path) -> None:
    (own_folders / "plain").touch()
    write_beside(own_folders / "result", b"")

    assert stat.S_IMODE((own_folders / "result").stat().st_mode) == stat.S_IMODE((own_folders / "plain").stat().st_mode)


def test_results_are_named(own_folders: Path) -> None:
    assert write_results({"a.txt": b"1", "b/c.txt": b"2"}, "结果") == (str(Path("结果/a.txt")), str(Path("结果/b/c.txt")))
    assert (own_folders / "结果" / "b" / "c.txt").read_bytes() == b"2"


def test_a_folder_that_cannot_be_is_wrong_use(own_folders: Path) -> None:
    (own_folders / "结果").write_text("a file", "utf-8")

    with pytest.raises(WrongUse) as raised:
        write_results({"a.txt": b""}, "结果")
    assert "结果" in raised.value.message.zh


@pytest.mark.parametrize("name", ["../a.docx", "b/../../a.docx", "/tmp/a.docx"])
def test_a_name_never_leads_out_of_the_folder(own_folders: Path, name: str) -> None:
    with pytest.raises(WrongUse):
        write_results({name: b""}, "结果")


@pytest.mark.parametrize("output", ["收件箱", "收件箱/结果", "./收件箱/../收件箱", "别处/../收件箱/甲/乙"])
def test_results_stay_out_of_what_is_checked(own_folders: Path, output: str) -> None:
    (own_folders / "收件箱").mkdir()

    with pytest.raises(WrongUse):
        keep_out_of_inputs(output, ["a.docx", "收件箱"])


@pytest.mark.parametrize("output", ["结果", ".", "收件箱2"])
def test_beside_it_they_may_be(own_folders: Path, output: str) -> None:
    keep_out_of_inputs(output, ["收件箱", "a.docx"])


def test_a_link_to_the_input_is_the_input(own_folders: Path) -> None:
    (own_folders / "收件箱").mkdir()
    (own_folders / "链接").symlink_to(own_folders / "收件箱")

    with pytest.raises(WrongUse):
        keep_out_of_inputs("链接", ["收件箱"])


def test_a_result_is_printed_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    print_result("[red]形审\n")

    assert capsys.readouterr().out == "[red]形审\n"
