from __future__ import annotations

import os
from pathlib import Path

import pytest

from pipeline import desk
from pipeline.errors import ExitCode
from pipeline.model.text import Text
from tests.cli.running import run
from tests.generators.forms.small_forms import field, form

DRAW_UP = desk.draw_up
KNOWN = desk.KnownForm("small", "own-call", form(field()), Text("小表（附件1）", "small form"))


@pytest.fixture(autouse=True)
def forms(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk with one form."""
    monkeypatch.setattr(desk, "templates", lambda name=None: (KNOWN,))
    monkeypatch.setattr(desk, "draw_up", lambda wanted, name=None, office_file=None: desk.DrawnUp(KNOWN, b"blank", b"example"))


def test_the_forms_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    ran = run(capsys, "new", "--list")

    assert (ran.code, ran.output) == (ExitCode.DONE, "small  小表（附件1）  《一张小表》  own-call\n")


def test_a_form_somebody_filled_in_is_not_written_over(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_folders / "甲.docx").write_bytes(b"filled in")

    ran = run(capsys, "new", "small", "-o", "甲.docx")

    assert ran.code == ExitCode.WRONG_USE
    assert "已经存在" in ran.talk
    assert (own_folders / "甲.docx").read_bytes() == b"filled in"
    assert len(list(own_folders.glob("*.docx"))) == 1


@pytest.mark.parametrize(
    ("output", "said"),
    [
        pytest.param("没有/甲.docx", "没有文件夹“没有”", id="no-such-folder"),
        pytest.param("甲.doc", "不是 .docx 文件名", id="another-ending"),
        pytest.param("夹.docx", "不是 .docx 文件名", id="a-folder-of-that-name"),
        pytest.param("", "不是 .docx 文件名", id="no-name"),
    ],
)
def test_no_place_to_write(output: str, said: str, own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_folders / "夹.docx").mkdir()

    ran = run(capsys, "new", "small", "-o", output)

    assert ran.code == ExitCode.WRONG_USE
    assert said in ran.talk


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_may_not_be_written_to(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_folders / "锁").mkdir(mode=0o500)

    assert run(capsys, "new", "small", "-o", "锁/甲.docx").code == ExitCode.WRONG_USE


def test_a_file_held_open_by_another_program_is_named(
    own_folders: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to replace a file that Word has open."""

    def refused(*_: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(os, "replace", refused)

    ran = run(capsys, "new", "small", "-o", "甲.docx")

    assert ran.code == ExitCode.WRONG_USE
    assert "关闭" in ran.talk
    assert not list(own_folders.glob("*.docx"))


def test_a_score_sheet_without_points_names_what_is_missing(
    own_folders: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "draw_up", DRAW_UP)

    ran = run(capsys, "new", "tsaq-0008-2024/score-sheet", "-o", "评分表.docx")

    assert ran.code == ExitCode.WRONG_USE
    assert "[scores.tsaq-0008-2024]" in ran.talk
    assert "--office" in ran.talk
    assert not list(own_folders.glob("*.docx"))


def test_the_offices_file_gives_the_points(own_folders: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "draw_up", DRAW_UP)
    (own_folders / "办公室.toml").write_text(
        '[scores.saq-2021-star]\nsource = "协会"\ncriteria = [{ id = "a", title = "服务意识", points = 40 }]\n', "utf-8"
    )

    ran = run(capsys, "new", "score-sheet", "--profile", "saq-2021-star", "--office", "办公室.toml", "-o", "评分表.docx")

    assert (ran.code, [path.name for path in own_folders.glob("*.docx")]) == (ExitCode.DONE, ["评分表.docx"])
