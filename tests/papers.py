"""Achievement material without a file behind it: lines with their looks become a document of one A4 page with margins of 2 cm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pipeline.model.address import Address
from pipeline.model.document import (
    Break,
    Cell,
    Document,
    Label,
    LineSpacing,
    Location,
    Paragraph,
    ParagraphFormat,
    Picture,
    Row,
    Run,
    RunFormat,
    Section,
    Table,
)
from pipeline.model.material import Material
from pipeline.recognise.materials.reading import read_material

PART = "word/document.xml"
KAI, XINGKAI, SONG = "楷体_GB2312", "华文行楷", "华文中宋"
BANNER_TEXT = "2021年上海市用户满意服务明星成果申报交流资料"
STORY = "班组在服务一线坚持用户至上，把每一件小事做好，获得了荣誉称号，近三年无重大投诉，无违法违纪情况，居民都说满意。"


@dataclass(frozen=True)
class Line:
    """A paragraph to be: its runs and its look."""

    runs: tuple[tuple[str, RunFormat], ...]
    format: ParagraphFormat
    pictures: tuple[Picture, ...] = ()
    breaks: tuple[Break, ...] = ()
    label: Label | None = None
    style: str | None = None
    section: int = 0
    kind: Any = "body"

    def but(self, **changes: Any) -> Line:
        """Return the line with other values of its own, of its format, or of the format of its runs."""
        if "runs" in changes:
            return replace(self, runs=changes["runs"])
        own = {name: value for name, value in changes.items() if name in Line.__dataclass_fields__}
        lines = {name: value for name, value in changes.items() if name in ParagraphFormat.__dataclass_fields__}
        looks = {name: value for name, value in changes.items() if name in RunFormat.__dataclass_fields__}
        runs = tuple((text, replace(look, **looks)) for text, look in self.runs)
        return replace(self, runs=runs, format=replace(self.format, **lines), **own)


@dataclass(frozen=True)
class Grid:
    """A table to be: its cells, row by row, and the height of its rows in millimetres."""

    rows: Sequence[Sequence[Line]]
    height_mm: float | None = 6.5
    rule: Any = "atLeast"
    columns_pt: tuple[float, ...] = ()


def line(text: str, font: str | None = KAI, size: float = 12.0, spacing: float = 1.5, *, bold: bool = False) -> Line:
    """Return a line of one run; without text it is blank."""
    look = RunFormat(font_east_asia=font, font_ascii=font, size_pt=size, bold=bold, color="auto", hidden=False)
    shape = ParagraphFormat(
        align="left",
        line_spacing=LineSpacing("multiple", spacing),
        space_before_pt=0.0,
        space_after_pt=0.0,
        space_before_auto=False,
        space_after_auto=False,
        page_break_before=False,
    )
    return Line(((text, look),) if text else (), shape)


def blank() -> Line:
    """Return a blank line in single spacing."""
    return line("", spacing=1.0)


def title(text: str = "一扇窗口的温度") -> Line:
    """Return the title as asked for."""
    return line(text, SONG, 16.0, 1.0, bold=True).but(align="center")


def subtitle(text: str = "——上海虚拟餐饮管理有限公司暖食窗口服务班组") -> Line:
    """Return the second line as asked for."""
    return line(text, spacing=1.0).but(align="center")


def banner(text: str = BANNER_TEXT) -> Line:
    """Return the third line as asked for."""
    return line(text, spacing=1.0).but(align="center", space_after_lines=2.5, space_after_pt=30.0)


def heading(text: str) -> Line:
    """Return a main heading as asked for."""
    return line(text, XINGKAI, 18.0, 1.0)


def body(text: str = STORY) -> Line:
    """Return a paragraph of text as asked for."""
    return line(text)


def cell(text: str) -> Line:
    """Return the text of a cell as asked for."""
    return line(text, spacing=1.0)


def grid(*rows: Sequence[str], **more: Any) -> Grid:
    """Return a table with cells as asked for."""
    return Grid(tuple(tuple(map(cell, row)) for row in rows), **more)


def picture(**more: Any) -> Picture:
    """Return a picture at the right with the text round it."""
    made: dict[str, Any] = {
        "address": Address(PART, (0,)),
        "kind": "image",
        "anchored": True,
        "wrap": "square",
        "paragraph": Address(PART, (0,)),
        "width_mm": 55.0,
        "height_mm": 41.0,
        "h_align": "right",
        "h_relative": "margin",
    }
    return Picture(**{**made, **more})


def good(*more: Line | Grid) -> tuple[Line | Grid, ...]:
    """Return a short material that is as asked for, with `more` at its end."""
    return (
        *(blank(), title(), subtitle(), banner(), line("前言：" + STORY)),
        *(heading("一、守好窗口"), body().but(pictures=(picture(),)), body()),
        *(heading("二、走进家门"), body(), body(), *more),
    )


def paper(*lines: Line | Grid, name: str = "a.docx", **more: Any) -> Document:
    """Return the document of these lines and tables."""
    made = _Making()
    blocks = tuple(made.table(one, number) if isinstance(one, Grid) else made.paragraph(one, number) for number, one in enumerate(lines))
    sections = tuple(section(number) for number in sorted({one.section for one in made.paragraphs}) or [0])
    pictures = tuple(picture for one in made.paragraphs for picture in one.pictures)
    values: dict[str, Any] = {"sections": sections, "pictures": pictures, "tables": tuple(made.tables), **more}
    return Document(name, "0" * 64, values.pop("source_kind", "docx"), "docx", blocks, tuple(made.paragraphs), **values)


def section(number: int = 0, **more: Any) -> Section:
    """Return a section as asked for."""
    sides = {"top_mm": 20.0, "bottom_mm": 20.0, "left_mm": 20.0, "right_mm": 20.0, "header_mm": 15.0, "footer_mm": 17.5, "gutter_mm": 0.0}
    return Section(Address(PART, (0, 9000 + number)), number, **{"page_width_mm": 210.0, "page_height_mm": 297.0, **sides, **more})


def read(*lines: Line | Grid, **more: Any) -> tuple[Material, Document]:
    """Return the material of these lines, and their document; they must be known for one."""
    document = paper(*lines, **more)
    material = read_material(document, ("事迹",))
    assert material is not None
    return material, document


class _Making:
    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.tables: list[Table] = []

    def paragraph(self, one: Line, block: int, path: tuple[int, ...] = (), location: Location | None = None) -> Paragraph:
        address = Address(PART, (0, block, *path))
        runs: list[Run] = []
        start = 0
        for number, (text, look) in enumerate(one.runs):
            runs.append(Run(Address(PART, (*address.path, number)), start, text, look))
            start += len(text)
        pictures = tuple(
            replace(picture, address=Address(PART, (*address.path, 90 + number)), paragraph=address)
            for number, picture in enumerate(one.pictures)
        )
        made = Paragraph(
            address,
            len(self.paragraphs),
            "".join(text for text, _ in one.runs),
            tuple(runs),
            one.format,
            location or Location(one.kind, block),
            section=one.section,
            style=one.style,
            label=one.label,
            pictures=pictures,
            breaks=one.breaks,
        )
        self.paragraphs.append(made)
        return made

    def table(self, one: Grid, block: int) -> Table:
        index = len(self.tables)
        rows = []
        for row, cells in enumerate(one.rows):
            made = []
            for column, written in enumerate(cells):
                place = Location("cell", block, index, row, column, 1)
                paragraph = self.paragraph(written, block, (row, column), place)
                made.append(Cell(Address(PART, (0, block, row, column)), row, column, 1, "none", (paragraph,)))
            rows.append(Row(Address(PART, (0, block, row)), tuple(made), one.height_mm, one.rule))
        table = Table(Address(PART, (0, block)), index, tuple(rows), Location("body", block), one.columns_pt or (120.0,) * len(one.rows[0]))
        self.tables.append(table)
        return table
