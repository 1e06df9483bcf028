"""Storages of a .msg, and compound files that lie."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import DamagedDocument, UnreadableInput
from pipeline.intake.outlook_storages import CompoundFile, Storage
from tests.compound_files import compound, enclosed_file, enclosed_mail, outlook_mail, properties

MAIL = compound(
    outlook_mail(
        {0x0037: "申报", 0x0039: datetime(2022, 8, 15, tzinfo=UTC)},
        enclosures=[enclosed_file("a.pdf", b"%PDF" * 2000), enclosed_mail(outlook_mail({0x0037: "内"}, inner=True))],
    )
)


def storage(data: bytes, *path: str, header: int = 32) -> Storage:
    return Storage(CompoundFile(data, "a.msg"), path, header)


def test_values() -> None:
    when = datetime(2022, 8, 15, 12, tzinfo=UTC)
    one = storage(compound(properties({0x37: "申报", 0x3705: 5, 0x7FFE: True, 0x3701: b"\0\1", 0x39: when, 0x3702: ""}, 32)))

    assert (one.text(0x37), one.whole(0x3705), one.whole(0x7FFE), one.bytes_of(0x3701), one.time(0x39)) == ("申报", 5, 1, b"\0\1", when)
    assert one.text(0x3702) is None


def test_what_is_not_there_is_none() -> None:
    one = storage(compound(properties({}, 32)))

    assert (one.text(0x37), one.whole(0x37), one.bytes_of(0x37), one.time(0x37), one.inner(0x37)) == (None,) * 5
    assert one.below("__attach") == []


@pytest.mark.parametrize(
    ("values", "coding"),
    [
        pytest.param({0x3FFD: 936}, "gbk", id="code-page"),
        pytest.param({0x3FFD: 65001}, "utf-8", id="utf-8"),
        pytest.param({0x3FFD: 950}, "big5", id="traditional"),
        pytest.param({0x3FF1: 0x0804}, "gbk", id="locale-alone"),
        pytest.param({}, "gbk", id="no-word-of-it"),
        pytest.param({0x3FFD: 99999}, "gb18030", id="no-such-page"),
    ],
)
def test_text_that_is_no_unicode(values: dict[int, int], coding: str) -> None:
    one = storage(compound(properties({0x37: "中文", **values}, 32, coding=coding)))

    assert one.text(0x37) == "中文"


def test_names_are_the_same_in_capitals() -> None:
    assert storage(compound({"__SUBSTG1.0_0037001F": "申".encode("utf-16-le")})).text(0x37) == "申"


def test_times_that_no_calendar_has() -> None:
    table = bytes(32) + struct.pack("<HHLQ", 0x40, 0x39, 6, 2**64 - 1)

    assert storage(compound({"__properties_version1.0": table})).time(0x39) is None


def test_a_stream_larger_than_the_file_is_damaged() -> None:
    """Its sectors may run in a circle for as long as it says it is."""
    start = MAIL.index("__substg1.0_37010102".encode("utf-16-le"))
    data = MAIL[: start + 120] + struct.pack("<Q", 2**31 - 1) + MAIL[start + 128 :]

    with pytest.raises(DamagedDocument):
        storage(data, "__attach_version1.0_#00000000", header=8).bytes_of(0x3701)


def test_storages_in_a_circle_end() -> None:
    """A mail in a mail whose child is the first one again: every entry of the directory is gone through once."""
    place = MAIL.index("__substg1.0_3701000D".encode("utf-16-le"))
    data = MAIL[: place + 76] + struct.pack("<L", 1) + MAIL[place + 80 :]

    CompoundFile(data, "a.msg")


@pytest.mark.parametrize("length", [0, 8, 100, 512, 600, 1500, len(MAIL) // 2, len(MAIL) - 600])
def test_a_file_cut_short_is_damaged_or_read(length: int) -> None:
    try:
        storage(MAIL[:length]).text(0x37)
    except DamagedDocument:
        return
    assert length > len(MAIL) // 2


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(0, len(MAIL) - 4), st.sampled_from([0, 1, 2, 3, 0xFFFFFFFE, 0xFFFFFFFF, 7, 2**31])), max_size=6))
def test_a_file_that_lies_is_damaged_or_read(lies: list[tuple[int, int]]) -> None:
    data = bytearray(MAIL)
    for place, value in lies:
        data[place : place + 4] = struct.pack("<L", value)
    try:
        one = storage(bytes(data))
        one.text(0x37)
        for name in one.below("__attach"):
            Storage(one.file, (name,), 8).bytes_of(0x3701)
    except UnreadableInput:
        return
