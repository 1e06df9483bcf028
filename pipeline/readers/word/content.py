"""What a paragraph holds, gathered in one walk over its children: runs, boxes, pictures, breaks (ECMA-376 Part 1, 17.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

from pipeline.model.address import Address
from pipeline.model.document import Break, NoteMark, Picture, Run, RunFormat, Tick
from pipeline.ooxml.fields import TYPED
from pipeline.ooxml.namespaces import M, R, W
from pipeline.ooxml.runs import ALTERNATE, chosen, run_pieces, typed_text
from pipeline.ooxml.units import on_off
from pipeline.readers.word.controls import Control, read_control
from pipeline.readers.word.making import make_run
from pipeline.readers.word.pictures import Box, Path, boxes
from pipeline.readers.word.run_formats import RunFormats
from pipeline.readers.word.surroundings import Surroundings
from pipeline.readers.word.ticks import Kind
from pipeline.readers.word.vml import vml_pictures

if TYPE_CHECKING:
    from lxml.etree import _Element

_RUN: Final = f"{W}r"
_TEXT: Final = f"{W}t"
_PROPERTIES: Final = f"{W}rPr"
_TAB: Final = f"{W}tab"
_FIELD_CHARACTER: Final = f"{W}fldChar"
_INSTRUCTION: Final = f"{W}instrText"
_BREAK: Final = f"{W}br"
_RENDERED: Final = f"{W}lastRenderedPageBreak"
_DRAWING: Final = f"{W}drawing"
_FOOTNOTE: Final = f"{W}footnoteReference"
_VML: Final = frozenset({f"{W}pict", f"{W}object"})
_THROUGH: Final = frozenset(f"{W}{name}" for name in ("smartTag", "customXml", "sdtContent", "dir", "bdo"))
_ARRIVED: Final = frozenset({f"{W}ins", f"{W}moveTo"})
_LEFT: Final = frozenset({f"{W}del", f"{W}moveFrom"})
_FORMULAS: Final = frozenset({f"{M}oMath", f"{M}oMathPara"})
_PASSED: Final = frozenset(
    f"{W}{name}"
    for name in ("pPr", "proofErr", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd", "sdtPr", "sdtEndPr")
)


class Content:
    """The content of one paragraph in the accepted view; offsets count the characters of :attr:`text`."""

    __slots__ = (
        "_formats",
        "_in_table",
        "_inserted",
        "_link",
        "_placeholder",
        "_shared",
        "address",
        "bookmarks",
        "boxes",
        "breaks",
        "changed",
        "length",
        "makes",
        "note_marks",
        "pictures",
        "runs",
        "ticks",
    )

    def __init__(self, shared: Surroundings, formats: RunFormats, address: Address, *, in_table: bool, placeholder: bool = False) -> None:
        self._shared = shared
        self._formats = formats
        self.address = address
        self._in_table = in_table
        shared.fields.enter_paragraph()
        self._inserted = False
        self._placeholder = placeholder
        self._link: str | None = None
        self.length = 0
        self.runs: list[Run] = []
        self.ticks: list[Tick] = []
        self.makes: dict[int, Kind] = {}
        self.breaks: list[Break] = []
        self.pictures: list[Picture] = []
        self.boxes: list[Box] = []
        self.note_marks: list[NoteMark] = []
        self.bookmarks: list[str] = []
        self.changed = False

    @property
    def text(self) -> str:
        """The paragraph's text so far."""
        return self.runs[0].text if len(self.runs) == 1 else "".join([run.text for run in self.runs])

    def read(self, parent: _Element, path: Path) -> None:
        """Gather the children of a w:p, or of anything that may stand inside one."""
        for index, child in enumerate(parent):
            tag = child.tag
            if tag == _RUN:
                self._run(child, (*path, index))
            elif tag not in _PASSED:
                self._other(child, tag, (*path, index))

    def _other(self, child: _Element, tag: object, path: Path) -> None:
        if tag in _THROUGH:
            self.read(child, path)
        elif tag == f"{W}hyperlink":
            before, self._link = self._link, self._target(child)
            self.read(child, path)
            self._link = before
        elif tag in _ARRIVED:
            before_inserted, self._inserted, self.changed = self._inserted, True, True
            self.read(child, path)
            self._inserted = before_inserted
        elif tag in _LEFT:
            self.changed = True
        elif tag == f"{W}sdt":
            self._control(child, path)
        elif tag == f"{W}fldSimple":
            self._shared.begin(child.get(f"{W}instr", ""), in_result=True)
            self.read(child, path)
            self._shared.end()
        elif tag == f"{W}bookmarkStart":
            self.bookmarks.append(child.get(f"{W}name", ""))
        elif tag == ALTERNATE:
            branch = chosen(child)
            if branch is not None:
                self.read(branch, (*path, child.index(branch)))
        elif tag in _FORMULAS:
            self._formula(child, path)

    def _formula(self, formula: _Element, path: Path) -> None:
        fields = self._shared.fields
        text = "".join(part.text or "" for part in formula.iter(f"{M}t"))
        if text and not (fields.depth() and fields.hidden()):
            self._add(path, self.length, text, self._formats.of(None), fields.code(), generated=True, formula=True)
            self.length += len(text)

    def _control(self, control: _Element, path: Path) -> None:
        """A content control: its content is text of the paragraph, a check box also a tick (17.5.2)."""
        start = self.length
        before = self._placeholder
        found = read_control(control, path)
        self._placeholder = found.placeholder
        self.read(control, path)
        self._placeholder = before
        self.close(found, start)

    def close(self, control: Control, start: int) -> None:
        """Enter the tick of a content control whose content began at `start` and ends here."""
        if control.checked is not None and self.length > start:
            self.ticks.append(Tick(Address(self._shared.part, control.path), start, self.length, control.checked, "content-control"))

    def _run(self, run: _Element, path: Path) -> None:
        """Read a w:r; the common one, properties and text outside fields, has a way of its own."""
        if self._shared.fields.depth():
            self._mixed_run(run, path)
            return
        properties: _Element | None = None
        text = ""
        for piece in run:
            tag = piece.tag
            if tag == _TEXT:
                text += typed_text(piece)
            elif tag == _PROPERTIES:
                properties = piece
            elif tag == _TAB:
                text += "\t"
            else:
                self._mixed_run(run, path)
                return
        if text:
            format_ = self._formats.of(properties)
            address = Address(self._shared.part, path)
            self.runs.append(make_run(address, self.length, text, format_, False, self._inserted, self._link, None, self._placeholder))
            self.length += len(text)

    def _mixed_run(self, run: _Element, path: Path) -> None:
        """Read a w:r with fields, symbols, breaks or pictures; pieces that are equally generated join to one run of the document."""
        fields = self._shared.fields
        properties = run.find(_PROPERTIES)
        shown = iter(run_pieces(run))
        waiting: list[str] = []
        make: tuple[bool, str | None] = (False, None)
        for index, child in enumerate(run):
            tag = child.tag
            if tag == _PROPERTIES:
                continue
            text, generated = next(shown)[1:]
            hidden = fields.depth() > 0 and fields.hidden()
            if text and not hidden:
                code = fields.code()
                made = (generated or (code is not None and code not in TYPED), code)
                if made != make:
                    self._flush(waiting, path, properties, make)
                    make = made
                self._make(tag, text)
                waiting.append(text)
                self.length += len(text)
            handler = _HANDLERS.get(tag)
            if handler is not None:
                handler(self, child, (*path, index), hidden)
        self._flush(waiting, path, properties, make)

    def _flush(self, waiting: list[str], path: Path, properties: _Element | None, make: tuple[bool, str | None]) -> None:
        """Make one run of the pieces that wait; the paragraph's length counts them already."""
        if waiting:
            text = "".join(waiting)
            waiting.clear()
            generated, code = make
            format_ = self._formats.in_contents(properties) if code == "TOC" else self._formats.of(properties)
            self._add(path, self.length - len(text), text, format_, code, generated=generated)

    def _make(self, tag: object, text: str) -> None:
        if tag == f"{W}sym":
            self.makes[self.length] = "symbol"
        elif tag == _FIELD_CHARACTER and text in ("☐", "☑"):
            self.makes[self.length] = "form-field"

    def _field_character(self, character: _Element, path: Path, hidden: bool) -> None:
        kind = character.get(f"{W}fldCharType")
        if kind == "begin":
            self._shared.begin()
        elif kind == "separate":
            self._shared.fields.separate()
        elif kind == "end":
            self._shared.end()

    def _instruction(self, instruction: _Element, path: Path, hidden: bool) -> None:
        self._shared.instruct(instruction.text or "")

    def _break(self, element: _Element, path: Path, hidden: bool) -> None:
        kind = element.get(f"{W}type")
        if not hidden and kind in ("page", "column"):
            self.breaks.append(Break(self.length, "page" if kind == "page" else "column"))

    def _rendered_break(self, element: _Element, path: Path, hidden: bool) -> None:
        self.breaks.append(Break(self.length, "rendered"))

    def _note(self, reference: _Element, path: Path, hidden: bool) -> None:
        """A call for a footnote or endnote (17.11.14, 17.11.7)."""
        if not hidden:
            custom = on_off(reference.get(f"{W}customMarkFollows", "0")) is True
            kind: Literal["footnote", "endnote"] = "footnote" if reference.tag == _FOOTNOTE else "endnote"
            self.note_marks.append(NoteMark(self.length, kind, reference.get(f"{W}id", ""), custom))

    def _alternate(self, alternate: _Element, path: Path, hidden: bool) -> None:
        branch = chosen(alternate)
        if branch is not None and not hidden:
            inner = (*path, alternate.index(branch))
            for index, child in enumerate(branch):
                if child.tag == _DRAWING or child.tag in _VML:
                    self._drawing(child, (*inner, index), hidden)

    def _drawing(self, element: _Element, path: Path, hidden: bool) -> None:
        if hidden:
            return
        shared = self._shared
        if element.tag == _DRAWING:
            self.pictures += shared.drawings.drawing(element, path, self.address, in_table=self._in_table)
        else:
            self.pictures += vml_pictures(shared.drawings, shared.part, element, path, self.address, in_table=self._in_table)
        self.boxes += boxes(element, path)

    def _add(
        self, path: Path, start: int, text: str, format_: RunFormat, code: str | None, *, generated: bool, formula: bool = False
    ) -> None:
        address = Address(self._shared.part, path)
        link = self._link or self._shared.target()
        self.runs.append(make_run(address, start, text, format_, generated, self._inserted, link, code, self._placeholder, formula))

    def _target(self, hyperlink: _Element) -> str | None:
        identity = hyperlink.get(f"{R}id")
        if identity:
            relationship = self._shared.drawings.relationships.get(identity)
            return None if relationship is None else relationship.target
        anchor = hyperlink.get(f"{W}anchor")
        return f"#{anchor}" if anchor else None


_HANDLERS: Final[Mapping[object, Callable[[Content, _Element, Path, bool], None]]] = MappingProxyType(
    {
        _FIELD_CHARACTER: Content._field_character,
        _INSTRUCTION: Content._instruction,
        _BREAK: Content._break,
        _RENDERED: Content._rendered_break,
        _DRAWING: Content._drawing,
        _FOOTNOTE: Content._note,
        f"{W}endnoteReference": Content._note,
        f"{W}pict": Content._drawing,
        f"{W}object": Content._drawing,
        ALTERNATE: Content._alternate,
    }
)
