"""A folder that the system does not give away."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from pipeline.intake import folders
from pipeline.intake.branches import Branch
from pipeline.intake.folders import read_folder, read_path
from pipeline.model.submission import File, Trouble


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(PermissionError(errno.EACCES, "denied"), "没有权限", id="permission"),
        pytest.param(OSError(errno.ENAMETOOLONG, "File name too long"), "路径是否过长", id="too-long"),
        pytest.param(FileNotFoundError(errno.ENOENT, "gone"), "是否仍在原处", id="gone-meanwhile"),
    ],
)
def test_what_the_system_refuses_is_a_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, words: str) -> None:
    def refuse(path: object, *rest: object) -> None:
        raise error

    (tmp_path / "a.docx").write_bytes(b"x")
    monkeypatch.setattr("builtins.open", refuse)
    (one,) = read_folder(str(tmp_path), "x").troubles
    monkeypatch.setattr(os, "scandir", refuse)
    (whole,) = read_folder(str(tmp_path), "x").troubles

    assert (one.path, whole.path) == ("a.docx", "")
    assert words in one.message.zh + one.hint.zh
    assert words in whole.message.zh + whole.hint.zh


def test_folders_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "DEEPEST", 2)
    deep = tmp_path / "1" / "2" / "3" / "4"
    deep.mkdir(parents=True)
    (deep / "a.docx").write_bytes(b"x")
    inner = read_folder(str(tmp_path), "x").branches[0].branches[0]

    assert inner.files == ()
    assert "层级过深" in inner.troubles[0].message.zh


def test_a_path_longer_than_the_system_bears(tmp_path: Path) -> None:
    assert isinstance(read_path(os.path.join(tmp_path, "长" * 2000), "a"), Trouble)


def test_a_file_and_a_zip(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x")
    (tmp_path / "a.zip").write_bytes(b"PK\x05\x06" + bytes(18))

    assert isinstance(read_path(str(tmp_path / "a.txt"), "a.txt"), File)
    assert isinstance(read_path(str(tmp_path / "a.zip"), "a.zip"), Branch)
