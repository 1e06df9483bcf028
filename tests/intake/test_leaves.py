"""One file, measured."""

from __future__ import annotations

import hashlib
import io

import pytest

from pipeline.errors import LimitReached
from pipeline.intake import leaves
from pipeline.intake.leaves import measured


def test_measured() -> None:
    file = measured(io.BytesIO(b"%PDF-1.7"), "扫描\n件.docx", "/x", ("m",))

    assert (file.path, file.media, file.size, file.extension_lies) == ("扫描\\n件.docx", "pdf", 8, True)
    assert file.sha256 == hashlib.sha256(b"%PDF-1.7").hexdigest()
    assert (file.container, file.members) == ("/x", ("m",))


@pytest.mark.parametrize(("size", "refused"), [(10, False), (11, True)], ids=["at-the-limit", "one-byte-more"])
def test_the_limit(monkeypatch: pytest.MonkeyPatch, size: int, refused: bool) -> None:
    monkeypatch.setattr(leaves, "FILE_LIMIT", 10)
    if not refused:
        assert measured(io.BytesIO(bytes(size)), "a", "/x", ()).size == size
        return
    with pytest.raises(LimitReached):
        measured(io.BytesIO(bytes(size)), "a", "/x", ())
