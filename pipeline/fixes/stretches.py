"""Runs cut at offsets of their paragraph's text, so that each place is made of whole runs; what is read stays the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.fixes.typed import keep_text, text_element
from pipeline.model.values import dataclass
from pipeline.ooxml.accepted import ShownRun, paragraph_runs
from pipeline.ooxml.fields import Fields
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.runs import RUN_PROPERTIES, TEXT, Piece

if TYPE_CHECKING:
    from lxml import etree

_RUN: Final = f"{W}r"
_PARAGRAPH: Final = f"{W}p"
_TEXTUAL: Final = frozenset(
    f"{W}{name}" for name in ("t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak")
)


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """A whole run (or formula) that shows the characters [start, end) of its paragraph."""

    element: etree._Element
    start: int
    end: int
    shown: ShownRun
    """The run it was before the cut: what stands around it."""
    generated: bool
    """Shows characters that nobody typed."""
    textual: bool
    """Holds text, tabs and breaks only: it can be deleted as text."""

    @property
    def is_run(self) -> bool:
        """A run, not a formula."""
        return bool(self.element.tag == _RUN)


def shown_runs(root: etree._Element, wanted: Collection[etree._Element]) -> Mapping[etree._Element, tuple[ShownRun, ...]]:
    """Return the runs of the wanted paragraphs of a part, read in the order of the file: fields reach over many paragraphs."""
    fields = Fields()
    found: dict[etree._Element, tuple[ShownRun, ...]] = {}
    for paragraph in root.iter(_PARAGRAPH):
        runs = tuple(paragraph_runs(paragraph, fields))
        if paragraph in wanted:
            found[paragraph] = runs
    return found


def cut(runs: Iterable[ShownRun], offsets: Collection[int], apart: Sequence[tuple[int, int]] = ()) -> tuple[Stretch, ...]:
    """Cut the runs of one paragraph at `offsets` and return all its stretches in order.

    Formatting goes with both halves. Tabs, symbols and the like are never cut. Inside the ranges `apart` whatever is no
    text (pictures, notes, field characters) gets a run of its own. A paragraph is cut once: afterwards use the stretches.
    """
    stretches: list[Stretch] = []
    at = 0
    for run in tuple(runs):
        groups = [[]] if run.element.tag != _RUN else list(_groups(run.pieces, at, offsets, apart))
        if run.element.tag != _RUN or not groups:
            end = at + len(run.text)
            stretches.append(Stretch(run.element, at, end, run, run.generated, textual=False))
            at = end
            continue
        for element, group in zip(_runs_of(run.element, groups), groups, strict=True):
            end = at + sum(len(piece.text) for piece in group)
            generated = any(piece.generated and piece.text for piece in group)
            stretches.append(Stretch(element, at, end, run, generated, all(piece.element.tag in _TEXTUAL for piece in group)))
            at = end
    return tuple(stretches)


def within(stretches: Sequence[Stretch], start: int, end: int) -> tuple[Stretch, ...]:
    """Return the stretches that show some character of [start, end), and those without any between them."""
    return tuple(s for s in stretches if (s.start < end and s.end > start) or (s.start == s.end and start < s.start < end))


def _groups(pieces: Sequence[Piece], at: int, offsets: Collection[int], apart: Sequence[tuple[int, int]]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in _cut_pieces(pieces, at, offsets):
        parted = group and any(start <= at <= end for start, end in apart) and _textual(piece) != _textual(group[-1])
        if group and (parted or (at in offsets and any(other.text or _breaks_page(other) for other in group))):
            yield group
            group = []
        group.append(piece)
        at += len(piece.text)
    if group:
        yield group


def _cut_pieces(pieces: Sequence[Piece], at: int, offsets: Collection[int]) -> Iterator[Piece]:
    """Cut w:t elements in two where an offset lies inside; the first half stays the element it was."""
    for piece in pieces:
        inner = sorted(offset - at for offset in offsets if at < offset < at + len(piece.text)) if piece.element.tag == TEXT else []
        if inner:
            bounds = [0, *inner, len(piece.text)]
            keep_text(piece.element, piece.text[: bounds[1]])
            yield piece._replace(text=piece.text[: bounds[1]])
            after = piece.element
            for start, end in pairwise(bounds[1:]):
                half = text_element(piece.element, piece.text[start:end])
                after.addnext(half)
                after = half
                yield Piece(half, piece.text[start:end], piece.generated)
        else:
            yield piece
        at += len(piece.text)


def _breaks_page(piece: Piece) -> bool:
    """A page or column break: what is behind it stands elsewhere on paper, and a comment on it must not begin before."""
    return bool(piece.element.tag == f"{W}br") and not piece.text


def _textual(piece: Piece) -> bool:
    return piece.element.tag in _TEXTUAL


def _runs_of(run: etree._Element, groups: Sequence[Sequence[Piece]]) -> list[etree._Element]:
    """Give every group but the first a run of its own behind the one it stood in."""
    properties = run.findall(RUN_PROPERTIES)  # one, but broken files have two
    made = [run]
    for group in groups[1:]:
        half = run.makeelement(run.tag)
        for name, value in run.items():
            half.set(name, value)
        half.extend(map(deepcopy, properties))
        half.extend([piece.element for piece in group])
        made[-1].addnext(half)
        made.append(half)
    return made
