from pathlib import Path

import pytest

from pipeline.errors import ExitCode
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
