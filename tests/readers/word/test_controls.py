from __future__ import annotations

import pytest
from lxml import etree

from pipeline.readers.word.controls import Control, read_control
from tests.readers.word.reading import read
from tests.word_files import NAMESPACES, paragraph, table

CHECKED = '<w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>'
PROMPT = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("", Control((1,), False, None)),
        ("<w:sdtPr/>", Control((1,), False, None)),
        (PROMPT, Control((1,), True, None)),
        ('<w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr>', Control((1,), False, None)),
        (CHECKED, Control((1,), False, True)),
        ("<w:sdtPr><w14:checkbox/></w:sdtPr>", Control((1,), False, False)),
    ],
)
def test_read_control(inside: str, expected: Control) -> None:
    assert read_control(etree.fromstring(f"<w:sdt {NAMESPACES}>{inside}</w:sdt>"), (1,)) == expected


def around(inside: str, properties: str) -> str:
    return f"<w:sdt>{properties}<w:sdtContent>{inside}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(around(paragraph("单击此处"), PROMPT), id="around-a-paragraph"),
        pytest.param(
            table((paragraph("单击此处"),))
            .replace("<w:tc>", "<w:sdt>" + PROMPT + "<w:sdtContent><w:tc>")
            .replace("</w:tc>", "</w:tc></w:sdtContent></w:sdt>"),
            id="around-a-cell",
        ),
        pytest.param(table((f"<w:tc><w:tcPr/>{around(paragraph('单击此处'), PROMPT)}</w:tc>",)), id="inside-a-cell"),
    ],
)
def test_prompts_are_marked_at_every_level(body: str) -> None:
    """Word wraps a whole paragraph or cell where the control is all it holds; the prompt is no answer there either."""
    assert [run.placeholder for run in read(body + paragraph("后")).paragraphs[0].runs] == [True]
    assert read(body + paragraph("后")).paragraphs[-1].runs[0].placeholder is False


def test_check_boxes_around_a_paragraph_or_cell() -> None:
    wrapped = around(paragraph("☒"), CHECKED)
    cell = table(("☒",)).replace("<w:tc>", f"<w:sdt>{CHECKED}<w:sdtContent><w:tc>").replace("</w:tc>", "</w:tc></w:sdtContent></w:sdt>")
    ticks = [tick for found in read(wrapped + cell).paragraphs for tick in found.ticks]

    assert [(t.start, t.end, t.checked, t.kind) for t in ticks] == [(0, 1, True, "content-control")] * 2
    assert [t.address.path for t in ticks] == [(0, 0), (0, 1, 2, 0)]
