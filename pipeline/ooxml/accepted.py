"""The runs of a paragraph as Word shows them with all tracked changes accepted, and the text they join to.

An offset of a :class:`pipeline.model.address.Span` counts the characters of :func:`paragraph_text`; every reader and
writer of offsets must agree with this module. A paragraph is read by itself: an instruction that began in an earlier
paragraph hides nothing here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.model.values import dataclass
from pipeline.ooxml.fields import TYPED, Fields
from pipeline.ooxml.namespaces import M, R, W
from pipeline.ooxml.runs import ALTERNATE, Piece, chosen, run_pieces

if TYPE_CHECKING:
    from lxml import etree

_RUN: Final = f"{W}r"
_THROUGH: Final = frozenset(f"{W}{name}" for name in ("smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo"))
_ARRIVED: Final = frozenset({f"{W}ins", f"{W}moveTo"})
_LEFT: Final = frozenset({f"{W}del", f"{W}moveFrom"})
_HYPERLINK: Final = f"{W}hyperlink"
_FIELD: Final = f"{W}fldSimple"
_FORMULAS: Final = frozenset({f"{M}oMath", f"{M}oMathPara"})
_FIELD_CHARACTER: Final = f"{W}fldChar"
_INSTRUCTION: Final = f"{W}instrText"


@dataclass(frozen=True, slots=True)
class ShownRun:
    """A run (or formula) of the accepted view and its pieces, in order; their texts join to the paragraph's text."""

    element: etree._Element
    """The w:r; for a formula its m:oMath or m:oMathPara."""
    pieces: tuple[Piece, ...]
    inserted: bool = False
    """Stands inside a tracked insertion or move."""
    field: str | None = None
    """The field whose result this is ("PAGE", "TOC")."""
    link: str | None = None
    """Relationship id of the hyperlink around it, or "#" and its bookmark."""

    @property
    def text(self) -> str:
        """The characters the run shows."""
        return "".join([piece.text for piece in self.pieces])

    @property
    def generated(self) -> bool:
        """Some character of the run was not typed."""
        return any(piece.generated and piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a run."""

    inserted: bool = False
    link: str | None = None


def paragraph_runs(paragraph: etree._Element, fields: Fields | None = None) -> Iterator[ShownRun]:
    """Yield the runs of a w:p in the accepted view, in order, those without any text too.

    Through hyperlinks, insertions, moves, content controls, simple fields and alternate content; not through tracked
    deletions, nor into text boxes, whose paragraphs are their own. A formula is one generated piece: its characters in a row.
    `fields` carries the open fields from one paragraph to the next; without it the paragraph stands alone.
    """
    fields = Fields() if fields is None else fields
    fields.enter_paragraph()
    return _runs(paragraph, fields, _Around(), original=False)


def paragraph_text(paragraph: etree._Element) -> str:
    """Return the text of a w:p in the accepted view."""
    return "".join([piece.text for run in paragraph_runs(paragraph) for piece in run.pieces])


def original_text(paragraph: etree._Element) -> str:
    """Return the text of a w:p before its tracked changes."""
    runs = _runs(paragraph, Fields(), _Around(), original=True)
    return "".join([piece.text for run in runs for piece in run.pieces])


def _runs(parent: etree._Element, fields: Fields, around: _Around, *, original: bool) -> Iterator[ShownRun]:
    for child in parent:
        tag = child.tag
        if tag == _RUN:
            yield _shown_run(child, fields, around, original=original)
        elif tag in _THROUGH:
            yield from _runs(child, fields, around, original=original)
        elif tag == _HYPERLINK:
            yield from _runs(child, fields, replace(around, link=_link(child)), original=original)
        elif tag in _ARRIVED or tag in _LEFT:
            if (tag in _LEFT) is original:
                yield from _runs(child, fields, replace(around, inserted=tag in _ARRIVED), original=original)
        elif tag == _FIELD:
            fields.begin(child.get(f"{W}instr", ""), in_result=True)
            yield from _runs(child, fields, around, original=original)
            fields.end()
        elif tag == ALTERNATE:
            branch = chosen(child)
            if branch is not None:
                yield from _runs(branch, fields, around, original=original)
        elif tag in _FORMULAS and not fields.hidden():
            yield ShownRun(child, (Piece(child, _formula(child), generated=True),), around.inserted, fields.code(), around.link)


def _shown_run(run: etree._Element, fields: Fields, around: _Around, *, original: bool) -> ShownRun:
    pieces: list[Piece] = []
    code: str | None = None
    for piece in run_pieces(run, deleted=original):
        tag = piece.element.tag
        if tag == _FIELD_CHARACTER:
            # The box of a legacy form field belongs to what stands around its field.
            pieces.append(piece._replace(text="") if fields.hidden() else piece)
            _turn(piece.element.get(f"{W}fldCharType"), fields)
        elif tag == _INSTRUCTION:
            fields.instruct(piece.element.text or "")
            pieces.append(piece)
        elif not fields.depth():
            pieces.append(piece)
        elif fields.hidden():
            pieces.append(piece._replace(text=""))
        else:
            code = code or fields.code()
            pieces.append(piece if piece.generated or (code or "") in TYPED else piece._replace(generated=True))
    return ShownRun(run, tuple(pieces), around.inserted, code, around.link)


def _turn(kind: str | None, fields: Fields) -> None:
    if kind == "begin":
        fields.begin()
    elif kind == "separate":
        fields.separate()
    elif kind == "end":
        fields.end()


def _link(hyperlink: etree._Element) -> str | None:
    identity = hyperlink.get(f"{R}id")
    if identity:
        return identity
    anchor = hyperlink.get(f"{W}anchor")
    return f"#{anchor}" if anchor else None


def _formula(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{M}t"))
