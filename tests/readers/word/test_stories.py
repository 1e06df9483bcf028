from __future__ import annotations

from pipeline.model.document import Document
from tests.readers.word.reading import SIZE, number, read
from tests.word_files import R, paragraph

LINKS = "".join(f'<Relationship Id="{n}" Type="{R}/{n[:6]}" Target="{n}.xml"/>' for n in ("header1", "footer1"))
SECTION = SIZE.format("").replace(
    "<w:pgSz", '<w:headerReference w:type="first" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/><w:pgSz'
)


def document(**parts: str) -> Document:
    return read(paragraph("正文"), section=SECTION, relationships=LINKS, **parts)


def test_headers_and_footers_in_use() -> None:
    found = document(header1=paragraph("Q/ABC"), footer1=paragraph("1")).stories

    assert [(s.kind, s.part, s.identity, [p.text for p in s.paragraphs]) for s in found] == [
        ("header", "word/header1.xml", "first", ["Q/ABC"]),
        ("footer", "word/footer1.xml", "default", ["1"]),
    ]
    assert found[0].paragraphs[0].location.kind == "header"
    assert found[0].paragraphs[0].address.part == "word/header1.xml"


def test_notes_and_comments() -> None:
    notes = f'<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">{paragraph("注")}</w:footnote>'
    comments = f'<w:comment w:id="0" w:author="审查">{paragraph("改")}{paragraph("否")}</w:comment>'
    found = document(footnotes=notes, endnotes=notes.replace("footnote", "endnote"), comments=comments).stories

    assert [(s.kind, s.identity, s.author, [p.text for p in s.paragraphs]) for s in found] == [
        ("footnote", "2", None, ["注"]),
        ("endnote", "2", None, ["注"]),
        ("comment", "0", "审查", ["改", "否"]),
    ]
    assert [p.index for p in found[2].paragraphs] == [0, 1]
    assert found[0].paragraphs[0].address.path == (1, 0)


def test_a_part_that_no_section_uses_is_no_story() -> None:
    assert read(paragraph("正文"), header1=paragraph("旧")).stories == ()


def test_each_story_counts_its_own_lists() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    found = read(paragraph("文", number()), section=SECTION, relationships=LINKS, header1=paragraph("眉", number()), numbering=numbering)

    labels = [found.paragraphs[0].label, found.stories[0].paragraphs[0].label]
    assert [label and label.text for label in labels] == ["1", "1"]
