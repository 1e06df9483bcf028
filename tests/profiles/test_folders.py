"""Which folders are profiles, and which of their files are read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from pipeline.profiles import folders as module
from pipeline.profiles.folders import find_folder, folder_names, profile_files, shelves
from pipeline.profiles.mistakes import Mistakes
from tests.profiles.third_call import ThirdCall


def test_the_files_of_a_profile_are_sorted(third_call: ThirdCall) -> None:
    names = [name for name, _ in profile_files(third_call.folder, Mistakes()).files]

    assert names == ["forms/idea.toml", "profile.toml", "records/idea.schema.json", "rules/all.toml"]


def test_notes_and_templates_are_let_alone(third_call: ThirdCall) -> None:
    third_call.write("golden/README.md", "…")
    third_call.write("golden/templates/letter.toml", "…")
    mistakes = Mistakes()
    profile_files(third_call.folder, mistakes)

    assert not mistakes.found


@pytest.mark.parametrize("name", ["../house-style", "/etc", "House-Style", "", ".", "..", "a/b", "a\\b", "con:"])
def test_a_name_that_is_no_name_finds_nothing(third_call: ThirdCall, name: str) -> None:
    assert find_folder(name, (third_call.folder,)) is None


def test_the_first_place_counts(third_call: ThirdCall, tmp_path: Path) -> None:
    third_call.write("other/house-style/profile.toml", "")

    assert find_folder("house-style", (tmp_path / "other", tmp_path)) == tmp_path / "other" / "house-style"
    assert find_folder("house-style", (tmp_path / "nowhere", tmp_path)) == tmp_path / "house-style"
    assert folder_names((tmp_path,)) == ("golden", "house-style")


def test_built_in_profiles_go_before_those_beside_ones_own(tmp_path: Path) -> None:
    """A copy of a built-in profile in the office's folder does not take its place unasked."""
    given, built_in, beside = shelves([tmp_path / "a"], beside=tmp_path / "b" / "own")

    assert (given, built_in.name, beside) == (tmp_path / "a", "profiles", (tmp_path / "b").resolve())


def test_too_many_files_are_named(third_call: ThirdCall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_FILES", 3)
    mistakes = Mistakes()

    assert len(profile_files(third_call.folder, mistakes).files) == 3
    assert [mistake.zh for mistake in mistakes.found] == ["文件太多：4个，最多3个"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders")
def test_a_pipe_is_not_waited_for(third_call: ThirdCall) -> None:
    os.mkfifo(third_call.folder / "rules" / "pipe.toml")
    mistakes = Mistakes()
    files = dict(profile_files(third_call.folder, mistakes).files)

    assert files["rules/pipe.toml"] is None
    assert [mistake.zh for mistake in mistakes.found] == ["不是普通文件，不读取"]


@pytest.mark.parametrize(("size", "read"), [(1 << 20, True), ((1 << 20) + 1, False)], ids=["exactly-the-limit", "one-more"])
def test_a_huge_file_is_refused(third_call: ThirdCall, size: int, read: bool) -> None:
    third_call.write("golden/rules/big.toml", b"#" * size)

    assert (dict(profile_files(third_call.folder, Mistakes()).files)["rules/big.toml"] is not None) is read
