from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.cli.talk import has_colour, page_width, warn
from pipeline.model.text import Text

ROOT = Path(__file__).parents[2]


class Terminal(io.StringIO):
    """A place to write that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.mark.parametrize("variables", [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["terminal", "no-color", "dumb"])
def test_colour_is_for_terminals_that_want_it(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert has_colour() is (not variables)


def test_a_pipe_has_no_colour_and_a_hundred_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.setenv("COLUMNS", "40")

    assert (has_colour(), page_width()) == (False, 100)


def test_talk_fills_its_places(capsys: pytest.CaptureFixture[str]) -> None:
    warn(Text("已写入 {path}", "written: {path}"), "zh", path="{a}\x1b")

    assert capsys.readouterr().err == "已写入 {a}␛\n"


@pytest.mark.parametrize("encoding", ["gbk", "ascii", "cp1252"])
def test_output_is_utf8_whatever_the_console_believes(encoding: str) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "LC_ALL": "C", "PYTHONUTF8": "0"}

    done = subprocess.run([sys.executable, "-m", "pipeline", "--help"], cwd=ROOT, env=environment, capture_output=True, check=True)

    assert "形审" in done.stdout.decode("utf-8")
