"""Heavy parts of a mail are lifted out and put back byte by byte."""

from __future__ import annotations

import base64
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.intake.skeletons import skeleton, unpacked_base64

PACKED = base64.encodebytes(os.urandom(3000)).replace(b"\n", b"\r\n")


def test_runs_of_base64_are_lifted_out() -> None:
    data = b"From: a\r\n\r\n--x\r\nContent-Transfer-Encoding: base64\r\n\r\n" + PACKED + b"\r\n--x--\r\n"
    bones = skeleton(data)

    assert len(bones.runs) == 1
    assert len(bones.text) < 250
    assert bones.restored(bones.text) == data


@pytest.mark.parametrize(("lines", "runs"), [(19, 0), (20, 1)], ids=["one-line-less", "enough-lines"])
def test_short_runs_stay(lines: int, runs: int) -> None:
    assert len(skeleton(b"\n" + (b"A" * 76 + b"\n") * lines).runs) == runs


def test_nobody_can_write_the_mark() -> None:
    """A mail that quotes the mark of another gets nothing back but its own words."""
    mark = skeleton(PACKED * 3).mark
    data = mark + b"0*\r\n" + PACKED * 3
    bones = skeleton(data)

    assert bones.restored(bones.text) == data


@given(st.lists(st.sampled_from([PACKED, b"--x\r\n", b"\n", b"A" * 76 + b"\n", b"*lifted-out-0*\r\n", b"a: b\r\n"]), max_size=40))
def test_what_is_lifted_out_comes_back(pieces: list[bytes]) -> None:
    data = b"".join(pieces)
    bones = skeleton(data)

    assert bones.restored(bones.text) == data


@pytest.mark.parametrize(
    ("packed", "data"),
    [
        pytest.param(b"5biu", b"\xe5\xb8\xae", id="whole"),
        pytest.param(b"5b iu\r\n", b"\xe5\xb8\xae", id="blanks-in-it"),
        pytest.param(b"5biu5bi", b"\xe5\xb8\xae\xe5\xb8", id="cut-short"),
        pytest.param(b"5biu5", b"\xe5\xb8\xae", id="one-character-left"),
        pytest.param(b"\xff!5biu", b"\xe5\xb8\xae", id="rubbish-in-it"),
        pytest.param(b"", b"", id="nothing"),
        pytest.param(b"=", b"", id="padding-only"),
    ],
)
def test_unpacked_base64(packed: bytes, data: bytes) -> None:
    assert unpacked_base64(packed) == data


@given(st.binary(max_size=200))
def test_unpacking_never_fails(packed: bytes) -> None:
    unpacked_base64(packed)
