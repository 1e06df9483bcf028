"""Where achievement material stands: a document of its own, what follows a form in its file, or a cell of the form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.model.document import Document
from pipeline.model.dossier import Part
from pipeline.model.profile import Form, Role
from pipeline.model.record import Record
from pipeline.model.text import Text

OWN = Text("有事迹材料的标题、前言和各部分标题", "has the title lines, foreword and headings of achievement material")
_IN_FORM = 2
"""Of several copies the Word file counts (0), then a file of another kind (1), then what stands in the form."""
IN_FORM = Text("写在申报表的“事迹材料”栏内", "stands in the form's cell for the material")


def material_parts(
    document: Document, number: int, role: Role, ranges: Iterable[tuple[int, int]], forms: Iterable[tuple[Record, Form, int, int]]
) -> Iterator[Part]:
    """Yield the material among the stretches of blocks that no form takes up; where there is none, that in a cell of a form.

    `number` is the file's; `forms` are the forms of the document with their first and last block.
    """
    found = False
    for first, last in ranges:
        whole = _cut(document, first, last)
        if whole is None:
            continue
        # Only files with something to read pay for the reader.
        from pipeline.recognise.materials.reading import read_material

        material = read_material(whole, role.names, role.banners)
        if material is not None:
            found = True
            yield Part(role.identity, number, OWN, whole.paragraphs[0].location.block, last, material=material, document=whole)
    for record, form, first, last in () if found else forms:
        from pipeline.recognise.materials.cells import cell_material
        from pipeline.recognise.materials.reading import read_in_form

        cut = cell_material(document, record, form, role.names)
        if cut is not None:
            yield Part(role.identity, number, IN_FORM, first, last, material=read_in_form(cut, role.banners), document=cut)
            return


def _cut(document: Document, first: int, last: int) -> Document | None:
    """Return the stretch of blocks from where its text begins; a blank line that ends the section of a form above it is left out.

    None where nothing stands in it.
    """
    whole = document.within(first, last) if first <= last else None
    if whole is None:
        return None
    begins = next((one for one in whole.paragraphs if one.text.strip() or one.pictures), None)
    if begins is None:
        return None
    head = next(one for one in whole.paragraphs if one.section == begins.section)
    return whole if head is whole.paragraphs[0] else document.within(head.location.block, last)


def without_copies(parts: Sequence[Part]) -> list[Part]:
    """Return the parts without second copies of one text: printed as a PDF beside the Word file, or in the cell of a form, too."""
    best: dict[str, int] = {}
    for part in parts:
        if part.material is not None:
            best[part.role] = min(best.get(part.role, _IN_FORM), _rank(part))
    return [part for part in parts if part.material is None or _rank(part) == best[part.role]]


def _rank(part: Part) -> int:
    if part.because == IN_FORM:
        return _IN_FORM
    return 0 if part.document is not None and part.document.source_kind == "docx" else 1
