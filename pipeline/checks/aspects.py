"""The aspects of a text's look that settings ask for: each judged, with what was asked for and what mends it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, get_args

from pipeline.checks.looks import SIZE_SETTING, Edge, by_boldness, by_font, by_size, line_fault, points_of, space_fault
from pipeline.checks.stretches import Judged, judge_paragraphs, judge_runs
from pipeline.language.sizes import size_text
from pipeline.language.spacings import line_spacing_text, space_text
from pipeline.model.correction import Correction, SetParagraph, SetRun, Single, Together
from pipeline.model.document import LineSpacing, Paragraph
from pipeline.model.rule import Settings
from pipeline.model.text import Text
from pipeline.model.values import dataclass

_LINES: Final = {"type": "number", "minimum": 0}
ASPECT_SETTINGS: Final[dict[str, Any]] = {
    "font": {"type": "string"},
    "size": SIZE_SETTING,
    "bold": {"type": "boolean"},
    "line-spacing": {"type": "number", "exclusiveMinimum": 0},
    "line-spacing-points": {"type": "number", "exclusiveMinimum": 0},
    "before-lines": _LINES,
    "after-lines": _LINES,
}
"""JSON Schemas of the settings: a font's name, a size, boldness, line spacing as a factor or exactly in points, space around in lines."""
EDGES: Final[tuple[Edge, ...]] = get_args(Edge)


@dataclass(frozen=True, slots=True)
class Aspect:
    """One aspect: "font", "font-akin", "font-near", "size", "bold", "regular", "line-spacing", "before" or "after"."""

    name: str
    judged: Judged
    expected: Text
    correction: Correction | None


def aspects_of_runs(found: Sequence[Paragraph], in_font: Sequence[Paragraph], settings: Settings, *, word: bool) -> Iterator[Aspect]:
    """Yield font, size and boldness as far as they are asked for; the font is judged in `in_font`.

    Only a Word file (`word`) says what was chosen: what made another file may have put a font of its own in its place.
    A near equivalent of the font is left as it is: it looks alike, and the other may not be there on the machine.
    """
    if "font" in settings and word:
        font: str = settings["font"]
        for name, judged in (
            ("font", judge_runs(in_font, by_font(font, "other"))),
            ("font-akin", judge_runs(in_font, by_font(font, "akin"))),
        ):
            yield Aspect(name, judged, Text(font, font), together([SetRun(one.span, font_east_asia=font) for one in judged.wrong]))
        yield Aspect("font-near", judge_runs(in_font, by_font(font, "near")), Text(font, font), None)
    if "size" in settings:
        size = points_of(settings["size"])
        judged = judge_runs(found, by_size(size))
        yield Aspect("size", judged, size_text(size), together([SetRun(one.span, size_pt=size) for one in judged.wrong]))
    if "bold" in settings and word:
        bold: bool = settings["bold"]
        judged = judge_runs(found, by_boldness(bold))
        expected = Text("加粗", "bold") if bold else Text("不加粗", "not bold")
        yield Aspect("bold" if bold else "regular", judged, expected, together([SetRun(one.span, bold=bold) for one in judged.wrong]))


def aspects_of_paragraphs(found: Sequence[Paragraph], settings: Settings) -> Iterator[Aspect]:
    """Yield line spacing and the space before and after as far as they are asked for; what is not known is not judged."""
    found = [one for one in found if one.format.line_spacing is not None]
    spacing = _line_spacing(settings)
    if spacing is not None:
        judged = judge_paragraphs(found, lambda one: line_fault(one, spacing))
        made = [SetParagraph(one.paragraph.address, line_spacing=spacing) for one in judged.wrong]
        yield Aspect("line-spacing", judged, line_spacing_text(spacing), together(made))
    for edge in EDGES:
        if f"{edge}-lines" in settings:
            yield _edge(found, edge, float(settings[f"{edge}-lines"]))


def _line_spacing(settings: Settings) -> LineSpacing | None:
    if "line-spacing-points" in settings:
        return LineSpacing("exact", float(settings["line-spacing-points"]))
    return LineSpacing("multiple", float(settings["line-spacing"])) if "line-spacing" in settings else None


def set_space(paragraph: Paragraph, edge: Edge, lines: float) -> SetParagraph:
    """Return what gives the paragraph this space before or after it."""
    if edge == "before":
        return SetParagraph(paragraph.address, space_before_lines=lines)
    return SetParagraph(paragraph.address, space_after_lines=lines)


def together(corrections: Sequence[Single]) -> Correction | None:
    """Return several corrections as one; None for none."""
    if len(corrections) < 2:
        return corrections[0] if corrections else None
    return Together(tuple(corrections))


def _edge(found: Sequence[Paragraph], edge: Edge, wanted: float) -> Aspect:
    judged = judge_paragraphs(found, lambda one: space_fault(one, edge, wanted))

    return Aspect(edge, judged, space_text(wanted, None), together([set_space(one.paragraph, edge, wanted) for one in judged.wrong]))
