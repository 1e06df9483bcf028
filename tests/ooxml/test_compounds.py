"""Compound files by their streams."""

from __future__ import annotations

import pytest

from pipeline.ooxml.compounds import CompoundKind, compound_kind
from tests.hostile_files import compound_file, legacy_doc, locked_docx


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        pytest.param(locked_docx(), "encrypted", id="locked-package"),
        pytest.param(legacy_doc(), "doc", id="doc"),
        pytest.param(legacy_doc(locked=True), "encrypted", id="locked-doc"),
        pytest.param(compound_file(("Book", b"")), "xls", id="xls"),
        pytest.param(compound_file(("PowerPoint Document", b"")), "ppt", id="ppt"),
        pytest.param(compound_file(("__properties_version1.0", b"")), "msg", id="msg"),
        pytest.param(compound_file(("MatOST", b"")), "works", id="works"),
        pytest.param(compound_file(("Else", b"")), "unknown", id="something-else"),
        pytest.param(compound_file(), "unknown", id="nothing-in-it"),
        pytest.param(legacy_doc()[:700], "damaged", id="cut-short"),
        pytest.param(b"", "damaged", id="empty"),
    ],
)
def test_compound_kind(data: bytes, kind: CompoundKind) -> None:
    assert compound_kind(data) == kind
