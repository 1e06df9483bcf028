"""Where the text of a Word file stands."""

from __future__ import annotations

from pipeline.fixes.stories import story_parts
from pipeline.ooxml.package import Package
from tests.word_files import docx, paragraphs


def test_the_main_part_alone() -> None:
    """Styles and numbering hold no text."""
    assert story_parts(Package.open(docx(paragraphs("甲")), "a")) == ("word/document.xml",)


def test_the_main_part_comes_before_headers_footers_and_notes() -> None:
    text = paragraphs("甲")
    data = docx(text, header1=text, footer1=text, footnotes=f'<w:footnote w:id="1">{text}</w:footnote>')
    first, *others = story_parts(Package.open(data, "a"))

    assert first == "word/document.xml"
    assert set(others) == {"word/header1.xml", "word/footer1.xml", "word/footnotes.xml"}
