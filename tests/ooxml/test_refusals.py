"""Names in sentences."""

from __future__ import annotations

import pytest

from pipeline.ooxml.refusals import escaped, printable


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("申报\u3000表 (1).docx", "申报\u3000表 (1).docx", id="honest"),
        pytest.param("👨\u200d👩\u200d👧🏽.docx", "👨\u200d👩\u200d👧🏽.docx", id="family"),
        pytest.param("a\nb\x1b[0m", "a\\nb\\x1b[0m", id="controls"),
        pytest.param("\u202excod.exe", "\\u202excod.exe", id="turned-round"),
        pytest.param("\udce6", "\\udce6", id="undecoded-byte"),
    ],
)
def test_escaped(name: str, shown: str) -> None:
    assert escaped(name) == shown


def test_a_sentence_bears_no_endless_name() -> None:
    assert len(printable("长" * 5000 + ".docx")) == 200
    assert printable("长" * 5000 + ".docx").endswith(".docx")
