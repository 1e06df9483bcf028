"""A zip gives what it declares, and no more."""

from __future__ import annotations

import io
import zipfile

import pytest

from pipeline.errors import DamagedDocument, HostileDocument, LockedDocument
from pipeline.model.text import Text
from pipeline.ooxml.archives import Archive
from tests.hostile_files import ENCRYPTED, SYMLINK, Member, bomb, raw_zip


def opened(*members: Member) -> Archive:
    return Archive.open(io.BytesIO(raw_zip(*members)), "a.zip")


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED], ids=["stored", "deflated"])
@pytest.mark.parametrize("content", [b"", b"x", b"abc" * 100_000], ids=["empty", "one-byte", "long"])
def test_an_entry_gives_its_bytes(content: bytes, method: int) -> None:
    archive = opened(Member(b"a", content, method=method))

    assert archive.read(archive.entries[0]) == content


@pytest.mark.parametrize("declared", [0, 1, 999], ids=["nothing", "one-byte", "a-byte-short"])
def test_an_entry_larger_than_declared_is_hostile(declared: int) -> None:
    archive = opened(Member(b"a", bytes(1000), declared=declared))

    with pytest.raises(HostileDocument):
        archive.read(archive.entries[0])


def test_a_stored_entry_larger_than_declared_is_hostile() -> None:
    archive = opened(Member(b"a", bytes(1000), declared=10, method=zipfile.ZIP_STORED))

    with pytest.raises(HostileDocument):
        archive.read(archive.entries[0])


def test_a_locked_entry_is_told_and_refused() -> None:
    archive = opened(Member(b"a", b"?", flags=ENCRYPTED))

    assert archive.entries[0].encrypted
    with pytest.raises(LockedDocument):
        archive.read(archive.entries[0])


def test_links_and_folders_are_told() -> None:
    link, folder, file = opened(Member(b"l", b"x", attributes=SYMLINK), Member(b"f/"), Member(b"a", b"x")).entries

    assert (link.is_symlink, folder.is_symlink, file.is_symlink) == (True, False, False)
    assert (link.is_folder, folder.is_folder, file.is_folder) == (False, True, False)


def test_a_bomb_is_judged_before_anything_is_inflated() -> None:
    with pytest.raises(HostileDocument):
        Archive.open(io.BytesIO(bomb(49 << 20)), "a.zip")


def test_many_small_bombs_are_one() -> None:
    part = Member(b"a", bytes(9 << 20))
    members = [Member(str(number).encode(), part.content) for number in range(6)]

    with pytest.raises(HostileDocument):
        opened(*members)


def test_honest_repetition_is_no_bomb() -> None:
    """A long table of equal rows packs 200 : 1 and is read."""
    archive = opened(Member(b"a", b"<w:tr/>" * 1_000_000))

    assert archive.entries[0].size == 7_000_000


def test_the_way_out_of_damage_is_the_callers() -> None:
    with pytest.raises(DamagedDocument) as caught:
        Archive.open(io.BytesIO(b"PK"), "a.zip", again=Text("重来", "again"))

    assert caught.value.hint.zh == "重来"
