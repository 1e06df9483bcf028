from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.cli.logs import keep_log, state_folder


def test_a_log_stands_in_the_output_folder(own_folders: Path) -> None:
    path = Path(keep_log("日志", str(own_folders / "结果")))

    assert path.parent == own_folders / "结果"
    assert path.read_text("utf-8") == "日志"


@pytest.mark.parametrize("output", [None, "改好.docx"])
def test_without_one_in_the_state_folder(own_folders: Path, output: str | None) -> None:
    assert Path(keep_log("日志", output)).parent == state_folder() == own_folders / "state" / "xingshen"


def test_the_same_log_has_the_same_name() -> None:
    assert keep_log("一", None) == keep_log("一", None) != keep_log("二", None)


def test_where_nothing_can_be_written_the_log_is_shown(own_folders: Path) -> None:
    (own_folders / "state").write_text("in the way", "utf-8")

    assert keep_log("日志", None) == "日志"


def test_a_relative_state_folder_is_not_believed(monkeypatch: pytest.MonkeyPatch, own_folders: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    monkeypatch.setenv("HOME", str(own_folders))

    assert state_folder().is_relative_to(own_folders)
