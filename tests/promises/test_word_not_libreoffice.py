"""Where LibreOffice departs from the standard, the reader follows ECMA-376: a small document for each class of benchmarks/otherwise.py.

The expected values are worked out from the clauses named, not taken from any program.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from benchmarks.otherwise import CLASSES, set_apart
from pipeline.model.document import Document, LineSpacing, Paragraph
from pipeline.writers.neutral import neutral
from tests.readers.word.reading import read, style
from tests.word_files import paragraph, table

CHILD_OF_BASE = style(
    "base", '<w:pPr><w:spacing w:after="60" w:line="360" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr>', kind="table"
) + style("child", "", kind="table", based_on="base")
DEFAULTS = (
    '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
)
GRID = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>'
REF = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a \\h </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>第4章</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
PROMPT = (
    "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
    '<w:r><w:rPr><w:rStyle w:val="ask"/></w:rPr><w:t>单击此处</w:t></w:r></w:sdtContent></w:sdt></w:p>'
)
ASK = style("ask", '<w:rPr><w:b w:val="0"/><w:color w:val="808080"/></w:rPr>', kind="character")


def styled(body: str, name: str) -> str:
    return body.replace("<w:tblPr/>", f'<w:tblPr><w:tblStyle w:val="{name}"/></w:tblPr>')


@dataclass(frozen=True)
class Case:
    """A document whose first paragraph belongs to a class, and the values the standard gives it."""

    name: str
    document: Document
    values: dict[str, object]


def value(read_paragraph: Paragraph, name: str) -> object:
    return getattr(read_paragraph.runs[0].format if name in ("bold", "color") else read_paragraph.format, name)


CASES = (
    Case(
        "inherited table style",
        read(styled(table(("字",)), "child"), styles=DEFAULTS + CHILD_OF_BASE),
        # 17.7.4.3: a style inherits all that its base says; 60 twentieths are 3 pt, 360/240 of a line is 1.5
        {"line_spacing": LineSpacing("multiple", 1.5), "space_after_pt": 3.0, "align": "center"},
    ),
    Case(
        "automatic spacing",
        read(paragraph("字", '<w:spacing w:before="0" w:beforeAutospacing="1" w:after="480" w:afterAutospacing="1"/>')),
        # 17.3.1.33 beforeAutospacing: if set, the values of before and beforeLines are ignored
        {"space_before_auto": True, "space_before_pt": 14.0, "space_after_auto": True, "space_after_pt": 14.0},
    ),
    Case(
        "spacing in lines",
        read(paragraph("字", '<w:spacing w:before="240" w:beforeLines="50" w:afterLines="100"/>'), section=GRID),
        # 17.3.1.33 beforeLines: hundredths of a line, over w:before; the grid's pitch is 312 twentieths = 15.6 pt
        {"space_before_lines": 0.5, "space_before_pt": 7.8, "space_after_lines": 1.0, "space_after_pt": 15.6},
    ),
    # 17.16.5.51: a field's result is shown with the formatting of its runs
    Case("result of REF", read(REF), {"bold": True}),
    # 17.5.2.25: a prompt stands in the control with the style its runs have
    Case("prompt of a control", read(PROMPT, styles=ASK), {"bold": False, "color": "808080"}),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_value_is_the_standards(case: Case) -> None:
    found = case.document.paragraphs[0]

    assert {name: value(found, name) for name in case.values} == {
        name: pytest.approx(one) if isinstance(one, float) else one for name, one in case.values.items()
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_class_is_told_from_the_document_alone(case: Case) -> None:
    """The comparer sets apart this paragraph for this class, and makes unknown just what the class names."""
    dump = neutral(case.document)
    whole = neutral(case.document)

    counts = set_apart(case.document, dump)

    assert {name for name, count in counts.items() if count} == {case.name}
    allowed = next(one.properties for one in CLASSES if one.name == case.name)
    written, before = dump["paragraphs"][0], whole["paragraphs"][0]
    changed = {name for name in written if name != "runs" and written[name] != before[name]}
    changed |= {name for run, old in zip(written["runs"], before["runs"], strict=True) for name in run if run[name] != old[name]}
    assert changed
    assert changed <= set(allowed)


def test_every_class_has_a_document() -> None:
    assert {case.name for case in CASES} == {one.name for one in CLASSES}


def test_a_plain_paragraph_stays() -> None:
    plain = read(styled(table(("字",)), "base") + paragraph("字"), styles=CHILD_OF_BASE)

    assert sum(set_apart(plain, neutral(plain)).values()) == 0
