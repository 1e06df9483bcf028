"""A document as read: every visible text once, in reading order, with its effective formatting and its way back.

Units stand in the names: `_pt` points, `_mm` millimetres, `_chars` and `_lines` Word's own relative units.
`None` always means "not known", never "none". Formatting values are shared: paragraphs that look alike
hold the same object.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Literal

from pipeline.model.address import Address, Span
from pipeline.model.values import dataclass

SourceKind = Literal["docx", "pdf-text", "plain-text"]
Align = Literal["left", "right", "center", "both", "distribute"]
LineRule = Literal["multiple", "exact", "atLeast"]
HeightRule = Literal["auto", "atLeast", "exact"]
StoryKind = Literal["header", "footer", "footnote", "endnote", "comment"]
LocationKind = Literal["body", "cell", "text-box", "frame", "header", "footer", "footnote", "endnote", "comment"]
Wrap = Literal["inline", "square", "square_left", "square_right", "square_largest", "tight", "topAndBottom", "none_front", "none_behind"]
Merge = Literal["none", "start", "continue"]
Origins = Mapping[str, str]
"""Property name -> where its effective value comes from: "direct", "style NAME", "numbering", "table style NAME", "defaults" or "theme"."""


@dataclass(frozen=True, slots=True)
class RunFormat:
    """The effective formatting of a run (ECMA-376 Part 1, 17.3.2)."""

    font_east_asia: str | None = None
    font_ascii: str | None = None
    size_pt: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: str | None = None
    strike: bool | None = None
    color: str | None = None
    """"RRGGBB" or "auto"."""
    color_theme: str | None = None
    highlight: str | None = None
    vertical: str | None = None
    """"superscript" or "subscript"; None is the baseline."""
    hidden: bool | None = None
    size_ascii_pt: float | None = None
    font_hint: str | None = None
    origins: Origins = field(default_factory=dict, compare=False, hash=False, repr=False)


@dataclass(frozen=True, slots=True)
class LineSpacing:
    """Line spacing: a factor of a line for `multiple`, points for `exact` and `atLeast`."""

    rule: LineRule
    value: float


@dataclass(frozen=True, slots=True)
class ParagraphFormat:
    """The effective formatting of a paragraph (ECMA-376 Part 1, 17.3.1).

    Where Word has both units, `_lines`/`_chars` hold what takes precedence and `_pt` what it comes to
    (None where that needs a layout nobody has made).
    """

    align: Align | None = None
    line_spacing: LineSpacing | None = None
    space_before_pt: float | None = None
    space_after_pt: float | None = None
    space_before_lines: float | None = None
    space_after_lines: float | None = None
    space_before_auto: bool | None = None
    space_after_auto: bool | None = None
    indent_left_pt: float | None = None
    indent_right_pt: float | None = None
    first_line_indent_pt: float | None = None
    """Negative is a hanging indent."""
    indent_left_chars: float | None = None
    indent_right_chars: float | None = None
    first_line_indent_chars: float | None = None
    outline_level: int | None = None
    """0 to 8; None is body text."""
    page_break_before: bool | None = None
    keep_next: bool | None = None
    keep_lines: bool | None = None
    contextual_spacing: bool | None = None
    snap_to_grid: bool | None = None
    origins: Origins = field(default_factory=dict, compare=False, hash=False, repr=False)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of equally formatted text; `start` is its offset in the paragraph's text."""

    address: Address
    start: int
    text: str
    format: RunFormat
    generated: bool = False
    """Shown by Word but not typed (field result, symbol, legacy check box): not editable as text."""
    inserted: bool = False
    """Stands inside a tracked insertion or move."""
    link: str | None = None
    """Target of the hyperlink the run belongs to."""
    field_code: str | None = None
    """First word of the field whose result this is, upper case ("PAGE", "REF", "TOC")."""
    placeholder: bool = False
    """Prompt of an empty content control ("单击此处输入文字"), not an answer."""
    formula: bool = False
    """The characters of a formula in a row; generated."""


@dataclass(frozen=True, slots=True)
class Label:
    """An automatic number or bullet, as Word shows it before the text; never part of `Paragraph.text`."""

    text: str
    level: int
    number_id: str
    values: tuple[int, ...]
    """The counters of this level and those above, outermost first."""
    bullet: bool = False
    suffix: str = "tab"


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick box of any make; [start, end) is its place in the paragraph's text."""

    address: Address
    start: int
    end: int
    checked: bool
    kind: Literal["glyph", "symbol", "content-control", "form-field"]


@dataclass(frozen=True, slots=True)
class Break:
    """A break at offset `start` of the paragraph's text; "rendered" is where Word last began a page."""

    start: int
    kind: Literal["page", "column", "rendered"]


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Where a footnote or endnote is called, at offset `start` of the paragraph's text; its sign is no character of it."""

    start: int
    kind: Literal["footnote", "endnote"]
    identity: str
    """Identity of the story with its words."""
    custom: bool = False
    """The author typed the sign himself; it is the text from `start` on."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, drawing or embedded object, and how it stands on the page."""

    address: Address
    kind: Literal["image", "shape", "group", "chart", "diagram", "ole"]
    anchored: bool
    wrap: Wrap
    paragraph: Address
    width_mm: float | None = None
    height_mm: float | None = None
    h_align: str | None = None
    h_offset_mm: float | None = None
    h_relative: str | None = None
    v_align: str | None = None
    v_offset_mm: float | None = None
    v_relative: str | None = None
    alt: str = ""
    part: str | None = None
    media: str | None = None
    """Kind of the bytes ("png", "jpeg", "emf" …), by their content."""
    pixels: tuple[int, int] | None = None
    in_table: bool = False


@dataclass(frozen=True, slots=True)
class Location:
    """Where a paragraph stands: `block` is the top-level block of the body it belongs to."""

    kind: LocationKind
    block: int
    table: int | None = None
    row: int | None = None
    """0-based row of the innermost table."""
    column: int | None = None
    """0-based grid column of the innermost table."""
    depth: int = 0
    """How many tables the paragraph stands in."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: raw text, runs that join to it, effective formatting, automatic label."""

    address: Address
    index: int
    """Position in :attr:`Document.paragraphs`; in stories, position in the story."""
    text: str
    runs: tuple[Run, ...]
    format: ParagraphFormat
    location: Location
    section: int = 0
    style: str | None = None
    """The style's name as Word shows it ("heading 1", "正文")."""
    style_id: str | None = None
    label: Label | None = None
    mark: RunFormat | None = None
    """Formatting of the paragraph mark."""
    ticks: tuple[Tick, ...] = ()
    pictures: tuple[Picture, ...] = ()
    breaks: tuple[Break, ...] = ()
    bookmarks: tuple[str, ...] = ()
    original: str | None = None
    """The text before tracked changes, where they differ."""
    boxes: tuple[tuple[Block, ...], ...] = ()
    """Text boxes anchored here; their paragraphs follow this one in `Document.paragraphs`."""
    note_marks: tuple[NoteMark, ...] = ()

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Return the place of [start, end) of the text; the whole text by default."""
        return Span(self.address, start, len(self.text) if end is None else end)


@dataclass(frozen=True, slots=True)
class Border:
    """One edge of a cell: w:val, width in points, colour."""

    kind: str
    width_pt: float | None = None
    color: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell at its grid position; a vertically merged cell has one "start" and "continue" cells below."""

    address: Address
    row: int
    column: int
    column_span: int
    merge: Merge
    blocks: tuple[Block, ...]
    row_span: int = 1
    vertical_align: str | None = None
    top: Border | None = None
    bottom: Border | None = None
    left: Border | None = None
    right: Border | None = None

    @property
    def text(self) -> str:
        """The cell's own paragraphs, one a line."""
        return "\n".join(block.text for block in self.blocks if isinstance(block, Paragraph))


@dataclass(frozen=True, slots=True)
class Row:
    """A table row; `height_mm` is None where Word chooses it alone."""

    address: Address
    cells: tuple[Cell, ...]
    height_mm: float | None = None
    height_rule: HeightRule = "auto"
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its grid; `columns_pt` are the grid's widths."""

    address: Address
    index: int
    rows: tuple[Row, ...]
    location: Location
    columns_pt: tuple[float, ...] = ()
    style: str | None = None
    align: str | None = None
    floating: bool = False


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A section's page: millimetres; `address` is its w:sectPr."""

    address: Address
    index: int
    page_width_mm: float | None = None
    page_height_mm: float | None = None
    top_mm: float | None = None
    bottom_mm: float | None = None
    left_mm: float | None = None
    right_mm: float | None = None
    header_mm: float | None = None
    footer_mm: float | None = None
    gutter_mm: float | None = None
    kind: str = "nextPage"
    landscape: bool = False
    columns: int = 1
    grid: str | None = None
    """Type of the document grid ("lines", "linesAndChars", "snapToChars"); None without one."""
    line_pitch_pt: float | None = None
    title_page: bool = False
    page_number_format: str | None = None
    page_number_start: int | None = None
    footnote_format: str | None = None
    """How footnotes are counted (w:numFmt: "decimal", "decimalEnclosedCircleChinese" …), where the section itself says so."""
    headers: tuple[tuple[str, str], ...] = ()
    """(type, part) of the headers in force ("default", "first", "even"), inherited ones too."""
    footers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Text beside the body: a header, footer, note or comment."""

    kind: StoryKind
    part: str
    identity: str
    paragraphs: tuple[Paragraph, ...]
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read; equal bytes give equal documents."""

    name: str
    sha256: str
    source_kind: SourceKind
    media: str
    blocks: tuple[Block, ...]
    paragraphs: tuple[Paragraph, ...]
    """All paragraphs of the body in reading order, those in cells and text boxes too."""
    tables: tuple[Table, ...] = ()
    """All tables in document order, nested ones after their parent."""
    sections: tuple[Section, ...] = ()
    stories: tuple[Story, ...] = ()
    pictures: tuple[Picture, ...] = ()
    pages: int | None = None
    """Number of pages, where the file itself says so."""
    properties: Mapping[str, str] = field(default_factory=dict)
    """Core properties (title, creator …)."""
    even_and_odd_headers: bool = False
    mirror_margins: bool = False
    breaks_move_marks: bool = False
    """The mark of a paragraph that ends in a page break stands on the new page, as a blank line (w:splitPgBreakAndParaMark)."""
    tracked_changes: int = 0
    notes: tuple[str, ...] = ()
    """What could not be read although the document could (codes, sorted)."""

    def within(self, first: int, last: int) -> Document:
        """Return the document cut to its top-level blocks first … last (inclusive); the addresses stay valid."""
        if first == 0 and last == len(self.blocks) - 1:
            return self
        kept = tuple(p for p in self.paragraphs if first <= p.location.block <= last)
        sections = sorted({p.section for p in kept}) or [0]
        return replace(
            self,
            blocks=self.blocks[first : last + 1],
            paragraphs=kept,
            tables=tuple(t for t in self.tables if first <= t.location.block <= last),
            sections=tuple(s for s in self.sections if s.index in sections),
            pictures=tuple(picture for p in kept for picture in p.pictures),
        )


def paragraphs_of(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """Yield every paragraph under `blocks` in reading order: cells row by row, text boxes after their anchor."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            for box in block.boxes:
                yield from paragraphs_of(box)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs_of(cell.blocks)
