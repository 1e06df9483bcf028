"""The command as a whole: `pipeline/cli/__init__.py`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.cli import BUG
from pipeline.errors import ExitCode, MissingProgram, WrongProfile
from pipeline.model.text import Text
from tests.cli.running import run

SECRET = "某某公司的秘密"


def raising(error: BaseException) -> object:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def test_nothing_asked_shows_the_help_as_talk(capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys)

    assert (ran.code, ran.output) == (ExitCode.WRONG_USE, "")
    assert "check " in ran.talk


@pytest.mark.parametrize("question", ["--help", "--version"])
def test_questions_are_answered_on_stdout(capsys: pytest.CaptureFixture[str], question: str) -> None:
    ran = run(capsys, question)

    assert (ran.code, ran.talk) == (ExitCode.DONE, "")
    assert "xingshen" in ran.output


def test_the_help_imports_no_command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """`--help` costs click and nothing else."""
    for name in ("check", "fix", "inspect", "profiles", "rules"):
        monkeypatch.delitem(sys.modules, f"pipeline.cli.{name}", raising=False)

    run(capsys, "--help")

    assert [name for name in sys.modules if name in ("pipeline.cli.check", "pipeline.cli.fix")] == []


def test_an_expected_error_is_two_lines(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    error = MissingProgram(Text("没有 LibreOffice", "no LibreOffice"), hint=Text("请安装", "install it"))
    monkeypatch.setattr(desk, "profiles", raising(error))

    assert run(capsys, "profiles", "list").talk == "错误：没有 LibreOffice\n办法：请安装\n"
    english = run(capsys, "profiles", "list", "--lang", "en")
    assert (english.code, english.talk) == (ExitCode.MISSING_PROGRAM, "error: no LibreOffice\nhint: install it\n")


def test_every_mistake_of_a_profile_is_a_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    error = WrongProfile(Text("方案有2处错误", "2 mistakes"), hint=Text("请改", "mend"), mistakes=("rules/a.toml：甲", "rules/b.toml：乙"))
    monkeypatch.setattr(desk, "profile", raising(error))

    ran = run(capsys, "profiles", "check", "mine")

    assert ran.code == ExitCode.WRONG_USE
    assert ran.talk == "错误：方案有2处错误\n  - rules/a.toml：甲\n  - rules/b.toml：乙\n办法：请改\n"


def test_a_mistake_of_ours_leaves_a_log(own_folders: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "profiles", raising(KeyError(SECRET)))

    ran = run(capsys, "profiles", "list")

    log = next((own_folders / "state" / "xingshen").iterdir())
    assert (ran.code, ran.output) == (BUG, "")
    assert ran.talk == f"程序出错。请把日志发给我们：{log}\n"
    assert "KeyError" in log.read_text("utf-8")
    assert SECRET not in log.read_text("utf-8")


def test_an_interruption_is_130(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "profiles", raising(KeyboardInterrupt()))

    ran = run(capsys, "profiles", "list")

    assert (ran.code, ran.talk.strip()) == (ExitCode.INTERRUPTED, "已中断。")


def test_names_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert "\x1b" not in run(capsys, "\x1b[31mcheck").talk
