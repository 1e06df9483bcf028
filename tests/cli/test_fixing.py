from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline import desk
from pipeline.errors import ExitCode
from pipeline.model.text import Text
from tests.cli.running import run

ONE = desk.Fixed("建议书.docx", b"one", 2, 1, (Text("已有修订", "tracked already"),))
TWO = desk.Fixed("证书/草案.docx", b"two", 1, 0, ())


@pytest.fixture
def fixes(monkeypatch: pytest.MonkeyPatch) -> list[desk.Fixed]:
    """What the desk makes; a test fills the list."""
    found: list[desk.Fixed] = []

    def fix(path: str, options: desk.Options, **wanted: Any) -> Iterator[desk.Fixed]:
        yield from found

    monkeypatch.setattr(desk, "fix", fix)
    return found


def test_a_folder_gets_the_files_at_their_paths(fixes: list[desk.Fixed], own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fixes[:] = [ONE, TWO]

    ran = run(capsys, "fix", "申报", "-o", "结果")

    assert (ran.code, ran.output) == (ExitCode.DONE, "")
    assert ran.talk.splitlines() == [
        f"已写入 {Path('结果/建议书.docx')}：批注2处，改正1处",
        "  未改：已有修订",
        f"已写入 {Path('结果/证书/草案.docx')}：批注1处，改正0处",
    ]
    assert (own_folders / "结果" / "证书" / "草案.docx").read_bytes() == b"two"


def test_one_file_may_be_named(fixes: list[desk.Fixed], own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fixes[:] = [ONE]

    assert run(capsys, "fix", "建议书.docx", "-o", "改/好.docx").code == ExitCode.DONE
    assert (own_folders / "改" / "好.docx").read_bytes() == b"one"


def test_several_do_not_fit_into_one(fixes: list[desk.Fixed], own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fixes[:] = [ONE, TWO]

    assert run(capsys, "fix", "申报", "-o", "好.docx").code == ExitCode.WRONG_USE
    assert not (own_folders / "好.docx").exists()


@pytest.mark.parametrize(
    ("path", "output"), [("建议书.docx", "."), ("建议书.docx", "建议书.docx"), ("申报", "申报"), ("申报", "申报/结果")]
)
def test_inputs_are_never_touched(
    fixes: list[desk.Fixed], own_folders: Path, capsys: pytest.CaptureFixture[str], path: str, output: str
) -> None:
    fixes[:] = [ONE]
    (own_folders / "申报").mkdir()
    (own_folders / "申报" / "建议书.docx").write_bytes(b"input")
    (own_folders / "建议书.docx").write_bytes(b"input")

    assert run(capsys, "fix", path, "-o", output).code == ExitCode.WRONG_USE
    assert {file.read_bytes() for file in own_folders.rglob("*.docx")} == {b"input"}


def test_nothing_found_writes_nothing(fixes: list[desk.Fixed], own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "fix", "申报", "-o", "结果")

    assert (ran.code, ran.talk) == (ExitCode.DONE, "没有需要批注的问题，没有写文件。\n")
    assert not (own_folders / "结果").exists()


def test_either_comments_or_corrections_at_once(fixes: list[desk.Fixed], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "fix", "申报", "-o", "结果", "--comments-only", "--accept").code == ExitCode.WRONG_USE
