from __future__ import annotations

import io

import pytest

from pipeline.intake.members import member_content
from tests.samples.word import archive

INNER = archive({"证书/b.txt": b"2"})
OUTER = archive({"a.txt": b"1", "内.zip": INNER})


@pytest.mark.parametrize(
    ("members", "found"),
    [
        pytest.param(("a.txt",), b"1", id="in-a-zip"),
        pytest.param(("内.zip", "证书/b.txt"), b"2", id="in-a-zip-in-a-zip"),
        pytest.param(("内.zip",), INNER, id="the-zip-itself"),
        pytest.param(("c.txt",), None, id="nothing-of-that-name"),
        pytest.param(("内.zip", "c.txt"), None, id="nothing-of-that-name-inside"),
    ],
)
def test_members_lead_to_bytes(members: tuple[str, ...], found: bytes | None) -> None:
    assert member_content(io.BytesIO(OUTER), "外.zip", members) == found
