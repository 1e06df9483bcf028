"""material.row-height: the rows of a material's tables are as high as the call asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from math import ceil
from typing import Final

from pipeline.checks.aspects import together
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.stretches import plural, ranges
from pipeline.model.correction import SetRow
from pipeline.model.document import Document, Paragraph, Row, Table, paragraphs_of
from pipeline.model.material import Material
from pipeline.model.values import dataclass

_USUAL_SIZE: Final = 10.5
_HALF_TWIP: Final = 25.4 / 1440 / 2


@dataclass(frozen=True, slots=True)
class _Line:
    """A row with the numbers people count by."""

    table: Table
    number: int
    row: Row


@check(
    "material.row-height",
    on=Subject.MATERIAL,
    needs={"document"},
    messages={
        "absent": Text(
            "表格的行高应为{expected}，没有设置：{places}。", "the rows of tables should be {expected} high, none is set: {places}"
        ),
        "off": Text(
            "表格的行高应为{expected}，现为{found}：{places}。", "the rows of tables should be {expected} high, not {found}: {places}"
        ),
        "clipped": Text(
            "表格的行高是固定值{found}，字多的行显示不全，请改为最小值：{places}。",
            "the rows are exactly {found} high and cut off what takes more than a line; let it be the least: {places}",
        ),
    },
    settings={"height": {"type": "number", "exclusiveMinimum": 0}, "tolerance": {"type": "number", "minimum": 0}},
    required=("height",),
)
def material_row_height(material: Material, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """行高一致，各篇的表格汇编到一起才整齐。"""
    wanted, tolerance = float(settings["height"]), float(settings.get("tolerance", 0.1)) + _HALF_TWIP
    data = {one.index for one in material.tables}
    lines = [_Line(table, number, row) for table in document.tables if table.index in data for number, row in enumerate(table.rows, 1)]
    if not lines or document.source_kind != "docx":
        yield Skip(None, "unknown" if lines else "not-applicable")
        return
    wrong: dict[str, list[_Line]] = {"absent": [], "off": [], "clipped": []}
    for line in lines:
        code = _fault(line, wanted, tolerance)
        if code:
            wrong[code].append(line)
        else:
            yield Pass(line.row.address)
    yield from (_hit(code, several, wanted) for code, several in wrong.items() if several)


def _fault(line: _Line, wanted: float, tolerance: float) -> str:
    if line.row.height_mm is None:
        return "absent"
    if abs(line.row.height_mm - wanted) > tolerance:
        return "off"
    return "clipped" if line.row.height_rule == "exact" and _overflows(line) else ""


def _hit(code: str, wrong: Sequence[_Line], wanted: float) -> Hit:
    heights = dict.fromkeys(_centimetres(one.row.height_mm) for one in wrong if one.row.height_mm is not None)
    return Hit(
        code,
        wrong[0].row.address,
        found=Text("、".join(f"{height}厘米" for height in heights), ", ".join(f"{height} cm" for height in heights)) if heights else None,
        expected=Text(f"{_centimetres(wanted)}厘米", f"{_centimetres(wanted)} cm"),
        arguments={"places": _places(wrong)},
        correction=together([SetRow(one.row.address, wanted) for one in wrong]),
    )


def _centimetres(length: float) -> str:
    return f"{length / 10:.2f}".rstrip("0").rstrip(".")


def _places(lines: Sequence[_Line]) -> Text:
    spots = []
    for table, group in groupby(lines, key=lambda one: one.table.index + 1):
        numbers = [one.number for one in group]
        rows = ranges(numbers)
        spots.append(Text(f"表{table}第{rows.zh}行", f"table {table} {plural('row', numbers)} {rows.en}"))
    return Text("、".join(one.zh for one in spots), ", ".join(one.en for one in spots))


def _overflows(line: _Line) -> bool:
    """A cell of the row takes more than a line."""
    for cell in line.row.cells:
        written = [one for one in paragraphs_of(cell.blocks) if one.text.strip()]
        width = sum(line.table.columns_pt[cell.column : cell.column + cell.column_span])
        if len(written) > 1 or any(ceil(_width(one) / width) > 1 for one in written if width):
            return True
    return False


def _width(paragraph: Paragraph) -> float:
    """Return about how wide the text is on one line: points; Latin letters and digits take half of a Han character."""
    sizes = [run.format.size_pt for run in paragraph.runs if run.format.size_pt]
    return sum(0.5 if sign.isascii() else 1.0 for sign in paragraph.text.strip()) * max(sizes, default=_USUAL_SIZE)
