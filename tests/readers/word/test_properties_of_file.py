from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from tests.word_files import R, docx, paragraph

CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def described(pages: str) -> bytes:
    """A file with core and extended properties."""
    relations = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="b" Type="{CORE.replace("metadata", "relationships/metadata")}" Target="core.xml"/>'
        f'<Relationship Id="c" Type="{R}/extended-properties" Target="app.xml"/></Relationships>'
    )
    title = '<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/"> 母婴室 </dc:title>'
    core = f'<p:coreProperties xmlns:p="{CORE}">{title}<p:keywords/></p:coreProperties>'
    parts = {"_rels/.rels": relations, "core.xml": core, "app.xml": f'<Properties xmlns="{APP}"><Pages>{pages}</Pages></Properties>'}
    return docx(paragraph("文"), parts=parts)


@pytest.mark.parametrize(("pages", "expected"), [("26", 26), ("0", None), ("many", None), ("", None)])
def test_what_a_file_says_about_itself(pages: str, expected: int | None) -> None:
    found = read_word(described(pages), "a.docx")

    assert found.pages == expected
    assert found.properties == {"title": "母婴室"}


def test_a_file_that_says_nothing() -> None:
    found = read_word(docx(paragraph("文")), "a.docx")

    assert (found.pages, found.properties) == (None, {})


def test_a_damaged_description_is_none() -> None:
    damaged = docx(
        paragraph("文"),
        parts={
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="a" Type="{R}/officeDocument" Target="word/document.xml"/>'
            f'<Relationship Id="c" Type="{R}/extended-properties" Target="app.xml"/></Relationships>',
            "app.xml": "<Properties><Pages>3",
        },
    )

    assert read_word(damaged, "a.docx").pages is None
