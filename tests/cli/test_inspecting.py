from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline import desk
from pipeline.errors import ExitCode
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from tests.cli.running import run

GOOD = ("a/甲.docx", {"schema": 1, "file": "甲.docx"})
BAD = ("乙.docx", Trouble("乙.docx", Text("文件不完整", "cut off"), Text("请重发", "send again")))


@pytest.fixture
def documents(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the desk reads; a test fills the list."""
    found: list[Any] = []

    def inspect(path: str) -> Iterator[Any]:
        yield from found

    monkeypatch.setattr(desk, "inspect", inspect)
    return found


def test_a_document_goes_to_stdout(documents: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    documents[:] = [GOOD]

    ran = run(capsys, "inspect", "x")

    assert (ran.code, ran.talk) == (ExitCode.DONE, "")
    assert json.loads(ran.output) == GOOD[1]


def test_or_into_a_folder(documents: list[Any], own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    documents[:] = [GOOD]

    ran = run(capsys, "inspect", "x", "-o", "结果")

    assert (ran.code, ran.output) == (ExitCode.DONE, "")
    assert json.loads((own_folders / "结果" / "a" / "甲.docx.json").read_text("utf-8")) == GOOD[1]


def test_what_cannot_be_read_is_said_and_the_rest_is_read(documents: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    documents[:] = [BAD, GOOD]

    ran = run(capsys, "inspect", "x")

    assert (ran.code, ran.talk) == (ExitCode.UNREADABLE, "错误：乙.docx：文件不完整\n办法：请重发\n")
    assert json.loads(ran.output) == GOOD[1]


def test_results_stay_out_of_the_input(documents: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "inspect", "x", "-o", "x").code == ExitCode.WRONG_USE
