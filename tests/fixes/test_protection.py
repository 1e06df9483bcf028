"""Documents that may not be changed."""

from __future__ import annotations

import pytest

from pipeline.fixes.protection import forbids_corrections
from pipeline.ooxml.package import Package
from tests.word_files import docx, paragraphs


@pytest.mark.parametrize(
    ("settings", "forbidden"),
    [
        pytest.param("", False, id="no-protection"),
        pytest.param('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>', True, id="read-only"),
        pytest.param('<w:documentProtection w:edit="forms" w:enforcement="true"/>', True, id="forms"),
        pytest.param('<w:documentProtection w:edit="comments" w:enforcement="on"/>', True, id="comments"),
        pytest.param('<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>', False, id="tracked-changes-are-ours"),
        pytest.param('<w:documentProtection w:edit="readOnly"/>', False, id="not-enforced"),
        pytest.param('<w:documentProtection w:formatting="1" w:enforcement="1"/>', False, id="formatting-only"),
    ],
)
def test_protection(settings: str, forbidden: bool) -> None:
    assert forbids_corrections(Package.open(docx(paragraphs("甲"), settings=settings), "a.docx")) is forbidden


def test_a_file_without_settings_is_free() -> None:
    assert not forbids_corrections(Package.open(docx(paragraphs("甲")), "a.docx"))
