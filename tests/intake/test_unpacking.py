"""What a file turns out to be."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import LimitReached, UnreadableInput, UnsupportedFormat
from pipeline.intake import unpacking
from pipeline.intake.branches import Branch
from pipeline.intake.unpacking import opened
from pipeline.intake.ways import DEEPEST_MAIL, DEEPEST_ZIP, Budget, Way
from pipeline.model.submission import File
from tests.compound_files import compound, outlook_mail
from tests.mails import eml
from tests.word_files import zipped


def way(zips: int = 0, mails: int = 0) -> Way:
    return Way("/x", Budget(1 << 20), opened, ("m",), zips, mails)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        pytest.param(zipped({"a.txt": "a"}), "archive", id="zip"),
        pytest.param(eml({"a.txt": b"a"}), "mail", id="eml"),
        pytest.param(compound(outlook_mail({0x37: "x"})), "mail", id="msg"),
    ],
)
def test_containers(data: bytes, kind: str) -> None:
    found = opened(io.BytesIO(data), "a", way())

    assert isinstance(found, Branch)
    assert found.kind == kind


def test_a_file() -> None:
    found = opened(io.BytesIO(b"%PDF-1.7"), "a.pdf", way())

    assert isinstance(found, File)
    assert (found.media, found.members, found.container) == ("pdf", ("m",), "/x")


@pytest.mark.parametrize(
    ("data", "at", "beyond"),
    [
        pytest.param(zipped({"a.txt": "a"}), way(zips=DEEPEST_ZIP - 1), way(zips=DEEPEST_ZIP), id="zips"),
        pytest.param(eml(), way(mails=DEEPEST_MAIL - 1), way(mails=DEEPEST_MAIL), id="mails"),
    ],
)
def test_containers_in_containers_end_somewhere(data: bytes, at: Way, beyond: Way) -> None:
    assert isinstance(opened(io.BytesIO(data), "a", at), Branch)
    with pytest.raises(UnsupportedFormat):
        opened(io.BytesIO(data), "a", beyond)


def test_a_zip_in_a_mail_in_a_zip_is_opened() -> None:
    stream = io.BytesIO(zipped({"a.eml": eml({"b.zip": zipped({"c.txt": "c"})})}))
    found = opened(stream, "x.zip", Way.from_disk("/x", stream, opened))

    assert isinstance(found, Branch)
    assert found.branches[0].branches[0].files[0].members == ("a.eml", "b.zip", "c.txt")


@pytest.mark.parametrize(("less", "refused"), [(0, False), (1, True)], ids=["at-the-limit", "one-byte-more"])
def test_a_mail_larger_than_is_read(monkeypatch: pytest.MonkeyPatch, less: int, refused: bool) -> None:
    data = eml()
    monkeypatch.setattr(unpacking, "FILE_LIMIT", len(data) - less)
    if not refused:
        assert isinstance(opened(io.BytesIO(data), "a", way()), Branch)
        return
    with pytest.raises(LimitReached):
        opened(io.BytesIO(data), "a", way())


STARTS = [
    b"From: a@b.cn\nSubject: x\n",
    compound(outlook_mail({0x37: "x"}))[:2600],
    zipped({"a.eml": eml({"a": b"x"})})[:120],
    eml({"a.pdf": b"x"})[:400],
]


@settings(max_examples=200)
@given(st.sampled_from([b"", *STARTS]), st.binary(max_size=300))
def test_whatever_the_bytes_are_something_comes_of_them(start: bytes, rest: bytes) -> None:
    stream = io.BytesIO(start + rest)
    try:
        assert isinstance(opened(stream, "a", Way.from_disk("/x", stream, opened)), File | Branch)
    except UnreadableInput:
        return
