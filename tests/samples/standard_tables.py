"""Tables as GB/T 1.1—2020 10.4.2.2 frames them: the frame twice as thick as the lines, the header repeated, notes inside."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.samples.full_texts import Block
from tests.samples.standard_styles import LOOKS, Look, paragraph_properties, run_properties

WIDTH = 9354
Writing = Callable[[str, Look], str]


def table(rows: Sequence[Block], runs: Writing) -> str:
    """Return w:tbl; rows that are notes and footnotes stand in one cell at its foot."""
    count = rows[0].text.count("|") + 1
    outer = "".join(f'<w:{side} w:val="single" w:sz="8" w:space="0" w:color="auto"/>' for side in ("top", "left", "bottom", "right"))
    inner = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in ("insideH", "insideV"))
    grid = f'<w:gridCol w:w="{WIDTH // count}"/>' * count
    body = "".join(_row(row, count, runs, header=place == 0) for place, row in enumerate(rows) if row.kind == "row")
    notes = "".join(_note(row, runs) for row in rows if row.kind != "row")
    if notes:
        body += f'<w:tr><w:tc><w:tcPr><w:tcW w:w="{WIDTH}" w:type="dxa"/><w:gridSpan w:val="{count}"/></w:tcPr>{notes}</w:tc></w:tr>'
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{WIDTH}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{outer}{inner}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'
    )


def _row(row: Block, count: int, runs: Writing, *, header: bool) -> str:
    look = LOOKS["表格文字"]
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{WIDTH // count}" w:type="dxa"/>{_below() if header else ""}<w:vAlign w:val="center"/></w:tcPr>'
        f"{_paragraph('表格文字', runs(text, look))}</w:tc>"
        for text in row.text.split("|")
    )
    return f"<w:tr>{'<w:trPr><w:tblHeader/></w:trPr>' if header else ''}{cells}</w:tr>"


def _below() -> str:
    return '<w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="auto"/></w:tcBorders>'


def _note(row: Block, runs: Writing) -> str:
    look = LOOKS["表注"]
    if row.kind == "tablenote":
        label = f"<w:r>{run_properties('黑体', 9)}<w:t>注：</w:t></w:r>"
        return _paragraph("表注", label + runs(row.text, look))
    label = f"<w:r>{run_properties('宋体', 9, superscript=True)}<w:t>a</w:t></w:r>"
    return _paragraph("表注", label + runs(f" {row.text}", look))


def _paragraph(style: str, text: str) -> str:
    return f"<w:p><w:pPr>{paragraph_properties(LOOKS[style])}</w:pPr>{text}</w:p>"
