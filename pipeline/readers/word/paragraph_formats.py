"""Effective paragraph formatting: direct over numbering over style over table style over defaults (ECMA-376 Part 1, 17.7.2, 17.9.22)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.model.document import Align, LineSpacing, ParagraphFormat, RunFormat
from pipeline.ooxml.namespaces import W
from pipeline.readers.word.properties import Fingerprint, Values, paragraph_fingerprint, paragraph_values
from pipeline.readers.word.run_formats import RunFormats
from pipeline.readers.word.styles import INDENTS, Layered, StyleFormat, StyleSheet, lay, lay_numbering
from pipeline.readers.word.themes import Theme

if TYPE_CHECKING:
    from lxml.etree import _Element

_LINE_PT: Final = 12.0
"""Height of a line for w:beforeLines where no document grid of lines is in force (measured in files that Word wrote)."""
_AUTO_PT: Final = 14.0
"""What Word gives for automatic spacing, the margin of an HTML paragraph."""
_DEFAULT_SIZE_PT: Final = 10.0
_CACHED: Final = 0.05
"""How far the points Word stored beside a character unit may lie from characters times size to be believed: bold and grids widen."""
_NEVER_LAID_OUT_PT: Final = 1584.0
"""Word stores 31,680 twips, the most w:ind may hold, beside a character unit it has not laid out yet."""
UNMEASURED: Final = "characters"
"""Origin of points worked out from a character unit where Word itself had not laid the paragraph out."""
_PLAIN: Final = ("outline_level", "page_break_before", "keep_next", "keep_lines", "contextual_spacing", "snap_to_grid")
_SWITCHES: Final = ("page_break_before", "keep_next", "keep_lines", "contextual_spacing")


class Look:
    """How paragraphs with equal w:pPr look: shared by all of them."""

    __slots__ = ("_formats", "_in_characters", "_layered", "_owner", "deleted", "ends_section", "framed", "mark", "number", "runs", "style")

    def __init__(self, owner: Looks, properties: _Element | None) -> None:
        direct = paragraph_values(properties)
        self._owner = owner
        sheet = owner.sheet
        self.style = sheet.paragraph_format(direct.get("style"))
        self.number, self._layered = _layers(sheet, self.style, direct, owner.table_paragraph)
        self.runs = owner.run_formats(self.style)
        mark = None if properties is None else properties.find(f"{W}rPr")
        self.mark: RunFormat = self.runs.of(mark)
        self.deleted = mark is not None and mark.find(f"{W}del") is not None
        self.framed = properties is not None and properties.find(f"{W}framePr") is not None
        self.ends_section = properties is not None and properties.find(f"{W}sectPr") is not None
        self._in_characters = "first_line_indent_chars" in self._layered
        self._formats: dict[float | None, ParagraphFormat] = {}

    def format(self, size_pt: float | None) -> ParagraphFormat:
        """Return the effective format; `size_pt` is the size of the paragraph's first character, which character units measure with."""
        if not self._in_characters:
            size_pt = None
        found = self._formats.get(size_pt)
        if found is None:
            size = self.mark.size_pt if size_pt is None else size_pt
            found = self._formats[size_pt] = paragraph_format(self._layered, self._owner, size or _DEFAULT_SIZE_PT)
        return found


class Looks:
    """The looks of all paragraphs under one table formatting and one line pitch (points; None without a grid of lines)."""

    __slots__ = ("_known", "_runs", "normal_size_pt", "pitch_pt", "sheet", "table_paragraph", "table_run", "theme")

    def __init__(self, sheet: StyleSheet, theme: Theme, table_paragraph: Layered, table_run: Layered, pitch_pt: float | None) -> None:
        self.sheet = sheet
        self.theme = theme
        self.table_paragraph = table_paragraph
        self.table_run = table_run
        self.pitch_pt = pitch_pt
        self._known: dict[Fingerprint, Look] = {}
        self._runs: dict[str | None, RunFormats] = {}
        self.normal_size_pt = self.run_formats(sheet.paragraph_format(None)).of(None).size_pt or _DEFAULT_SIZE_PT

    def of(self, properties: _Element | None) -> Look:
        """Return the look of a paragraph with this w:pPr."""
        key = () if properties is None else paragraph_fingerprint(properties)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = Look(self, properties)
        return found

    def run_formats(self, style: StyleFormat) -> RunFormats:
        """Return the formats of runs in paragraphs of `style`."""
        found = self._runs.get(style.identity)
        if found is None:
            found = self._runs[style.identity] = RunFormats(self.sheet, self.theme, style.run, self.table_run)
        return found


def _layers(sheet: StyleSheet, style: StyleFormat, direct: Values, table: Layered) -> tuple[tuple[str, int] | None, Layered]:
    number = style.number
    if "number_id" in direct:
        level = direct.get("number_level", 0)
        number = None if direct["number_id"] == "0" else (direct["number_id"], level)
    elif "number_level" in direct and number is not None:
        number = (number[0], direct["number_level"])
    cancelled = number is None and style.number is not None
    layered: Layered = {}
    lay(layered, sheet.paragraph_defaults, "defaults")
    layered.update(table)
    layered.update(style.unnumbered if cancelled else style.paragraph)
    if "number_id" in direct or "number_level" in direct:
        lay_numbering(layered, sheet.numbering, number)
    lay(layered, direct, "direct")
    return number, layered


def paragraph_format(layered: Layered, looks: Looks, size_pt: float) -> ParagraphFormat:
    """Return the format of laid-over paragraph properties; character and line units take precedence over points as in Word."""
    values: dict[str, Any] = {name: layered[name][0] for name in _PLAIN if name in layered}
    for name in _SWITCHES:
        values.setdefault(name, False)
    values.setdefault("snap_to_grid", True)
    values["align"] = _align(layered)
    values["line_spacing"] = line_spacing(layered)
    for side in ("before", "after"):
        _space(side, layered, looks.pitch_pt, values)
    for name, size in (("indent_left", looks.normal_size_pt), ("indent_right", looks.normal_size_pt), ("first_line_indent", size_pt)):
        _indent(name, layered, size, values)
    origins = {name: origin for name, (_, origin) in layered.items() if name in values}
    for name in ("indent_left", "indent_right", "first_line_indent"):
        if values.get(f"{name}_chars"):
            # Points that come from characters have the characters' origin, and say so where the file's own were not used.
            unmeasured = abs(layered.get(f"{name}_pt", (0.0, ""))[0]) >= _NEVER_LAID_OUT_PT  # type: ignore[arg-type]  # lengths
            origins[f"{name}_pt"] = UNMEASURED if unmeasured else origins[f"{name}_chars"]
    if "line" in layered:
        origins["line_spacing"] = layered["line"][1]
    return ParagraphFormat(**values, origins=origins)


def _align(layered: Layered) -> Align:
    align: Any = layered.get("align", ("left", ""))[0]
    if layered.get("bidi", (False, ""))[0] and align in ("left", "right"):
        # In a right-to-left paragraph w:jc speaks of the leading edge, which is the right one (17.3.1.13).
        return "right" if align == "left" else "left"
    return align  # type: ignore[no-any-return]  # the parser lets only Align's words through


def line_spacing(layered: Layered) -> LineSpacing:
    """Return the line spacing; none written is single (17.3.1.33)."""
    line: Any = layered.get("line", (None, ""))[0]
    rule = layered.get("line_rule", ("auto", ""))[0]
    if line is None:
        return LineSpacing("multiple", 1.0)
    if rule == "exact" or line < 0:
        return LineSpacing("exact", abs(line))
    return LineSpacing("atLeast", line) if rule == "atLeast" else LineSpacing("multiple", line / 12)


def _space(side: str, layered: Layered, pitch_pt: float | None, values: dict[str, Any]) -> None:
    """Automatic spacing goes before lines, lines before points (17.3.1.33)."""
    points = layered.get(f"space_{side}_pt", (0.0, ""))[0]
    lines: Any = layered.get(f"space_{side}_lines", (None, ""))[0]
    automatic = bool(layered.get(f"space_{side}_auto", (False, ""))[0])
    values[f"space_{side}_auto"] = automatic
    if lines:
        values[f"space_{side}_lines"] = lines
        points = lines * (pitch_pt or _LINE_PT)
    values[f"space_{side}_pt"] = _AUTO_PT if automatic else points


def _indent(name: str, layered: Layered, size_pt: float, values: dict[str, Any]) -> None:
    points, points_from = layered.get(f"{name}_pt", (0.0, ""))
    characters, characters_from = layered.get(f"{name}_chars", (None, ""))
    length: Any = points
    count: Any = characters
    if count:
        values[f"{name}_chars"] = count
        expected = count * size_pt
        believed = points_from == characters_from and abs(length - expected) <= _CACHED * abs(expected)
        length = length if believed else expected
    elif count is not None and length > 0 and points_from not in (characters_from, "numbering"):
        # A written 0 characters cancels an inherited first-line indent of a style, but not the hanging one of a list level.
        length = 0.0
    values[f"{name}_pt"] = length


__all__ = ["INDENTS", "Look", "Looks", "line_spacing", "paragraph_format"]
