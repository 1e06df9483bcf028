# ruff: noqa: E501 - a line of XML is read as one
"""Every kind of tracked mark, accepted and rejected."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from pipeline.fixes.settling import settle
from tests.word_files import NAMESPACES

SIGNED = 'w:id="1" w:author="甲"'


def settled(inside: str, *, accept: bool) -> str:
    """Return what is left of the XML inside a body."""
    root = etree.fromstring(f"<w:body {NAMESPACES}>{inside}</w:body>")
    settle(root, accept=accept, chosen=lambda mark: mark.get(mark.tag.partition("}")[0] + "}author") in ("甲", None))
    text = etree.tostring(root, encoding="unicode")
    return re.sub(r'^<w:body[^>]*>|</w:body>$| xmlns:\w+="[^"]*"', "", text).replace("<w:body/>", "")


P = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
CASES = {
    "insertion": (
        f"<w:p><w:ins {SIGNED}><w:r><w:t>一</w:t></w:r></w:ins></w:p>",
        "<w:p><w:r><w:t>一</w:t></w:r></w:p>",
        "<w:p/>",
    ),
    "deletion": (
        f"<w:p><w:del {SIGNED}><w:r><w:delText>一</w:delText></w:r></w:del></w:p>",
        "<w:p/>",
        "<w:p><w:r><w:t>一</w:t></w:r></w:p>",
    ),
    "deleted-field": (
        f"<w:p><w:del {SIGNED}><w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del></w:p>",
        "<w:p/>",
        "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
    ),
    "deletion-inside-an-insertion": (
        f"<w:p><w:ins {SIGNED}><w:del {SIGNED}><w:r><w:delText>一</w:delText></w:r></w:del><w:r><w:t>二</w:t></w:r></w:ins></w:p>",
        "<w:p><w:r><w:t>二</w:t></w:r></w:p>",
        "<w:p/>",
    ),
    "a-bookmark-that-ends-elsewhere-stays": (
        f'<w:p><w:del {SIGNED}><w:bookmarkStart w:id="5" w:name="b"/><w:r><w:delText>一</w:delText></w:r></w:del><w:bookmarkEnd w:id="5"/></w:p>',
        '<w:p><w:bookmarkStart w:id="5" w:name="b"/><w:bookmarkEnd w:id="5"/></w:p>',
        '<w:p><w:bookmarkStart w:id="5" w:name="b"/><w:r><w:t>一</w:t></w:r><w:bookmarkEnd w:id="5"/></w:p>',
    ),
    "move": (
        f'<w:moveFromRangeStart {SIGNED} w:name="m"/><w:p><w:pPr><w:rPr><w:moveFrom {SIGNED}/></w:rPr></w:pPr><w:moveFrom {SIGNED}><w:r><w:t>一</w:t></w:r>'
        f'</w:moveFrom></w:p><w:moveFromRangeEnd w:id="1"/>{P.format("二")}<w:moveToRangeStart {SIGNED} w:name="m"/><w:p><w:pPr><w:rPr>'
        f'<w:moveTo {SIGNED}/></w:rPr></w:pPr><w:moveTo {SIGNED}><w:r><w:t>一</w:t></w:r></w:moveTo></w:p><w:moveToRangeEnd w:id="1"/>{P.format("三")}',
        P.format("二") + P.format("一") + P.format("三"),
        P.format("一") + P.format("二") + P.format("三"),
    ),
    "run-formatting": (
        f"<w:p><w:r><w:rPr><w:b/><w:rPrChange {SIGNED}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:i/></w:rPr></w:r></w:p>",
    ),
    "run-formatting-where-there-was-none": (
        f"<w:p><w:r><w:rPr><w:b/><w:rPrChange {SIGNED}><w:rPr/></w:rPrChange></w:rPr></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>",
        "<w:p><w:r/></w:p>",
    ),
    "paragraph-formatting": (
        f'<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr><w:pPrChange {SIGNED}><w:pPr><w:keepNext/></w:pPr></w:pPrChange></w:pPr></w:p>',
        '<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr></w:p>',
        "<w:p><w:pPr><w:keepNext/><w:rPr><w:b/></w:rPr></w:pPr></w:p>",
    ),
    "section": (
        f'<w:sectPr><w:headerReference r:id="r"/><w:pgMar w:left="1"/><w:sectPrChange {SIGNED}><w:sectPr><w:pgMar w:left="2"/></w:sectPr></w:sectPrChange></w:sectPr>',
        '<w:sectPr><w:headerReference r:id="r"/><w:pgMar w:left="1"/></w:sectPr>',
        '<w:sectPr><w:headerReference r:id="r"/><w:pgMar w:left="2"/></w:sectPr>',
    ),
    "table-row-cell-properties": (
        f'<w:tbl><w:tblPr><w:jc w:val="left"/><w:tblPrChange {SIGNED}><w:tblPr/></w:tblPrChange></w:tblPr><w:tr><w:trPr><w:cantSplit/><w:trPrChange {SIGNED}>'
        f"<w:trPr><w:tblHeader/></w:trPr></w:trPrChange></w:trPr><w:tc><w:tcPr><w:noWrap/><w:tcPrChange {SIGNED}><w:tcPr><w:hideMark/></w:tcPr></w:tcPrChange>"
        "</w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
        '<w:tbl><w:tblPr><w:jc w:val="left"/></w:tblPr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:noWrap/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
        "<w:tbl><w:tblPr/><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:hideMark/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
    ),
    "numbering": (
        f'<w:p><w:pPr><w:numPr><w:numId w:val="1"/><w:ins {SIGNED}/></w:numPr></w:pPr></w:p>',
        '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>',
        "<w:p><w:pPr/></w:p>",
    ),
    "numbering-change": (
        f'<w:p><w:pPr><w:numPr><w:numId w:val="1"/><w:numberingChange {SIGNED} w:original="1."/></w:numPr></w:pPr></w:p>',
        '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>',
        '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>',
    ),
    "inserted-row": (
        f"<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr><w:tr><w:trPr><w:ins {SIGNED}/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    ),
    "deleted-only-row": (
        f"<w:tbl><w:tr><w:trPr><w:del {SIGNED}/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
        "<w:p/>",
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
    ),
    "inserted-cell": (
        f"<w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:cellIns {SIGNED}/></w:tcPr><w:p/></w:tc></w:tr>",
        "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>",
        "<w:tr><w:tc><w:p/></w:tc></w:tr>",
    ),
    "deleted-cell": (
        f"<w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:cellDel {SIGNED}/></w:tcPr><w:p/></w:tc></w:tr>",
        "<w:tr><w:tc><w:p/></w:tc></w:tr>",
        "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>",
    ),
    "merged-cell": (
        f'<w:tc><w:tcPr><w:cellMerge {SIGNED} w:vMerge="cont" w:vMergeOrig="rest"/></w:tcPr><w:p/></w:tc>',
        '<w:tc><w:tcPr><w:vMerge w:val="continue"/></w:tcPr><w:p/></w:tc>',
        '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc>',
    ),
    "deleted-mark-joins-paragraphs": (
        f"<w:p><w:pPr><w:keepNext/><w:rPr><w:del {SIGNED}/></w:rPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p>{P.format('二')}",
        "<w:p><w:r><w:t>一</w:t></w:r><w:r><w:t>二</w:t></w:r></w:p>",
        f"<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t>一</w:t></w:r></w:p>{P.format('二')}",
    ),
    "two-deleted-paragraphs": (
        f"<w:p><w:pPr><w:rPr><w:del {SIGNED}/></w:rPr></w:pPr></w:p><w:p><w:pPr><w:rPr><w:del {SIGNED}/></w:rPr></w:pPr></w:p>{P.format('二')}",
        P.format("二"),
        f"<w:p/><w:p/>{P.format('二')}",
    ),
    "inserted-paragraph-before-a-table": (
        f"<w:p><w:pPr><w:rPr><w:ins {SIGNED}/></w:rPr></w:pPr><w:ins {SIGNED}><w:r/></w:ins></w:p><w:tbl/>",
        "<w:p><w:r/></w:p><w:tbl/>",
        "<w:tbl/>",
    ),
    "the-last-mark-of-a-cell-stays": (
        f"<w:tc><w:p><w:pPr><w:rPr><w:del {SIGNED}/></w:rPr></w:pPr></w:p></w:tc>",
        "<w:tc><w:p/></w:tc>",
        "<w:tc><w:p/></w:tc>",
    ),
    "what-is-not-chosen": (
        '<w:p><w:ins w:id="1" w:author="乙"><w:r/></w:ins><w:del w:id="2" w:author="乙"><w:r><w:delText>一</w:delText></w:r></w:del></w:p>',
    )
    + ('<w:p><w:ins w:id="1" w:author="乙"><w:r/></w:ins><w:del w:id="2" w:author="乙"><w:r><w:delText>一</w:delText></w:r></w:del></w:p>',)
    * 2,
}


@pytest.mark.parametrize(("before", "accepted", "rejected"), CASES.values(), ids=CASES.keys())
def test_settle(before: str, accepted: str, rejected: str) -> None:
    assert settled(before, accept=True) == accepted
    assert settled(before, accept=False) == rejected


def test_a_box_that_ticks_follows_its_glyph() -> None:
    """Word does not track the state of a content control, only what it shows."""
    state = '<w:sdtPr><w14:checkbox><w14:checked w14:val="1"/><w14:checkedState w14:val="2611"/></w14:checkbox></w:sdtPr>'
    glyphs = f"<w:del {SIGNED}><w:r><w:delText>☐</w:delText></w:r></w:del><w:ins {SIGNED}><w:r><w:t>☑</w:t></w:r></w:ins>"
    before = f"<w:p><w:sdt>{state}<w:sdtContent>{glyphs}</w:sdtContent></w:sdt></w:p>"

    assert 'w14:checked w14:val="1"' in settled(before, accept=True)
    assert 'w14:checked w14:val="0"' in settled(before, accept=False)


def test_settle_says_whether_there_was_anything() -> None:
    plain = etree.fromstring(f"<w:p {NAMESPACES}><w:r/></w:p>")

    assert settle(plain, accept=True, chosen=lambda _: True) is False
