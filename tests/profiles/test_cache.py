"""The cache: what it keeps, and that nothing that goes wrong with it is ever seen."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from pipeline.profiles import cache as module
from pipeline.profiles.cache import Cache, cache_folder

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


def test_what_is_kept_is_found(own_cache: Path) -> None:
    Cache(own_cache).put("a.json", {"标题": [1, None, "x"]})

    assert Cache(own_cache).get("a.json") == {"标题": [1, None, "x"]}


def test_nothing_is_found_where_nothing_was_kept(own_cache: Path) -> None:
    assert Cache(own_cache).get("a.json") is None
    assert not own_cache.exists()


@posix
def test_the_folder_is_private(own_cache: Path) -> None:
    Cache(own_cache).put("a.json", 1)

    assert stat.S_IMODE(own_cache.stat().st_mode) == 0o700
    assert stat.S_IMODE(own_cache.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE((own_cache / "a.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"\n", b"{}", b"0" * 64 + b"\n{}", b"\xff\xfe"], ids=repr)
def test_a_spoiled_entry_is_no_entry(own_cache: Path, content: bytes) -> None:
    cache = Cache(own_cache)
    cache.put("a.json", {})
    (own_cache / "a.json").write_bytes(content)

    assert cache.get("a.json") is None


def test_an_entry_cut_short_is_no_entry(own_cache: Path) -> None:
    cache = Cache(own_cache)
    cache.put("a.json", {"a": 1})
    whole = (own_cache / "a.json").read_bytes()
    (own_cache / "a.json").write_bytes(whole[:-1])

    assert cache.get("a.json") is None


@posix
def test_a_folder_that_others_can_write_is_not_used(own_cache: Path) -> None:
    own_cache.mkdir(parents=True)
    own_cache.chmod(0o777)
    cache = Cache(own_cache)
    cache.put("a.json", 1)

    assert list(own_cache.iterdir()) == []
    assert cache.get("a.json") is None


def test_a_folder_that_cannot_be_made_is_no_cache(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cache = Cache(tmp_path / "file" / "xingshen" / "profiles")
    cache.put("a.json", 1)

    assert cache.get("a.json") is None


def test_an_entry_that_cannot_be_written_leaves_nothing_behind(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "replace", refused)
    Cache(own_cache).put("a.json", 1)

    assert list(own_cache.iterdir()) == []


def test_old_entries_are_swept(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ENTRIES", 2)
    cache = Cache(own_cache)
    for age, name in enumerate(("a", "b", "c")):
        cache.put(name, name)
        os.utime(own_cache / name, ns=(age, age))

    assert sorted(one.name for one in own_cache.iterdir()) == ["b", "c"]


@posix
@pytest.mark.parametrize(
    ("xdg", "home", "folder"),
    [
        pytest.param("/x", "/home/a", "/x/xingshen/profiles", id="as-the-user-says"),
        pytest.param("", "/home/a", "/home/a/.cache/xingshen/profiles", id="in-the-home"),
        pytest.param("relative", "/home/a", "/home/a/.cache/xingshen/profiles", id="a-relative-folder-does-not-count"),
        pytest.param("", "", None, id="nowhere"),
    ],
)
def test_the_users_cache_folder(monkeypatch: pytest.MonkeyPatch, xdg: str, home: str, folder: str | None) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", xdg)
    monkeypatch.setattr(os.path, "expanduser", lambda _: home or "~")

    assert cache_folder() == (None if folder is None else Path(folder))
