from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import desk
from pipeline.errors import ExitCode
from pipeline.model.text import Text
from tests.cli.running import run

DRAFTED = desk.Drafted(b"draft", Text("服务规范", "service specification"), 24)
STRIPPED = desk.Drafted(b"draft", None, 0, 3)


@pytest.fixture
def drafted(monkeypatch: pytest.MonkeyPatch, own_folders: Path) -> Path:
    """A desk that drafts everything alike."""
    monkeypatch.setattr(desk, "draft", lambda path, wish: STRIPPED if wish.strip_prompts else DRAFTED)
    return own_folders


def test_the_kind_and_the_number_of_prompts_are_told(drafted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "draft", "甲.docx", "-o", "乙.docx")

    assert (ran.code, ran.output) == (ExitCode.DONE, "")
    assert "已写入 乙.docx：按“服务规范”起草" in ran.talk
    assert "提示24处" in ran.talk
    assert Path("乙.docx").read_bytes() == b"draft"


def test_the_number_of_prompts_taken_out_is_told(drafted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "prompts taken out: 3" in run(capsys, "draft", "甲.docx", "-o", "乙.docx", "--strip-prompts", "--lang", "en").talk


def test_the_input_is_not_written_over(drafted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("甲.docx").write_bytes(b"draft")
    ran = run(capsys, "draft", "甲.docx", "-o", "./甲.docx")

    assert ran.code == ExitCode.WRONG_USE
    assert "同一个文件" in ran.talk


def test_a_draft_somebody_worked_on_is_not_written_over(drafted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("乙.docx").write_bytes(b"worked on")
    ran = run(capsys, "draft", "甲.docx", "-o", "乙.docx")

    assert ran.code == ExitCode.WRONG_USE
    assert Path("乙.docx").read_bytes() == b"worked on"
