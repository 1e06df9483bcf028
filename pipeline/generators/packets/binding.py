"""Parts bound to one PDF: outline, page labels, the files themselves attached; the same parts give the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from pipeline.generators.packets.enclosures import Enclosure
from pipeline.model.values import dataclass
from pipeline.writers.columns import file_name
from pipeline.writers.visible import visible

if TYPE_CHECKING:
    from pikepdf import OutlineItem, Pdf

_MIME: Final = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
    "doc": "application/msword",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "tiff": "image/tiff",
    "text": "text/plain",
}
_HARMLESS: Final = ("/URI", "/GoTo")
"""Actions of a page that stay; scripts and calls of programs do not travel."""
_BROKEN: Final = (AttributeError, KeyError, RecursionError, TypeError, ValueError)
"""What pikepdf raises over an outline whose objects are not what they should be."""
_DEPTH: Final = 3
"""Levels of a part's own outline that are taken over: chapters, clauses."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the packet: its name in the outline, what its page labels look like, its pages from `first` to before `last`."""

    title: str
    prefix: str
    pages: Pdf
    first: int = 0
    last: int | None = None
    roman: bool = False
    own: bool = False
    """Set by us: the heading of the first level is the part itself."""
    entries: tuple[tuple[str, int], ...] = ()
    """Its chapters, each with its page from 0; its own outline counts where there are none."""


def bind(sections: Sequence[Section], enclosed: Iterable[Enclosure], title: str, language: str) -> bytes:
    """Return the packet as PDF."""
    import pikepdf

    pdf = pikepdf.new()
    labels: list[Any] = []
    with pdf.open_outline() as outline:
        for section in sections:
            start = len(pdf.pages)
            sources = list(section.pages.pages)[section.first : section.last]
            pdf.pages.extend(sources)
            labels += [start, _label(section)]
            item = pikepdf.OutlineItem(section.title, start)
            item.children.extend(_chapters(section, start))
            item.is_closed = True
            outline.root.append(item)
    for page in pdf.pages:
        _disarm(page)
    pdf.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array(labels))
    pdf.Root.PageMode = pikepdf.Name.UseOutlines
    pdf.Root.Lang = pikepdf.String("zh-CN" if language == "zh" else "en")
    pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    _attach(pdf, tuple(enclosed))
    pdf.docinfo["/Title"] = title
    written = BytesIO()
    pdf.save(written, deterministic_id=True, min_version="1.7")
    return written.getvalue()


def page_numbers(pdf: Pdf) -> Mapping[Any, int]:
    """Return object of a page -> its number from 0."""
    return {page.objgen: number for number, page in enumerate(pdf.pages)}


def _label(section: Section) -> Any:
    import pikepdf

    if section.roman:
        return pikepdf.Dictionary(S=pikepdf.Name.r)
    return pikepdf.Dictionary(S=pikepdf.Name.D, P=pikepdf.String(f"{section.prefix}-"))


def _chapters(section: Section, start: int) -> list[OutlineItem]:
    """Return the part's chapters, else its own outline, pointing to its pages in the packet; a broken outline gives none."""
    import pikepdf

    if section.entries:
        return [pikepdf.OutlineItem(title, number + start) for title, number in section.entries]
    numbers = page_numbers(section.pages)
    last = len(numbers) if section.last is None else section.last
    try:
        root = section.pages.open_outline().root
        items = [child for item in root for child in item.children] if section.own else root
        return _moved(items, numbers, range(section.first, last), start - section.first, _DEPTH)
    except (pikepdf.PdfError, pikepdf.OutlineStructureError, *_BROKEN):
        return []


def _moved(items: Iterable[OutlineItem], numbers: Mapping[Any, int], kept: range, offset: int, depth: int) -> list[OutlineItem]:
    import pikepdf

    found = []
    for item in items if depth else ():
        number = target(item, numbers)
        if number in kept and item.title.strip():
            moved = pikepdf.OutlineItem(item.title.strip(), number + offset)
            moved.children.extend(_moved(item.children, numbers, kept, offset, depth - 1))
            moved.is_closed = True
            found.append(moved)
    return found


def target(item: OutlineItem, numbers: Mapping[Any, int]) -> int:
    """Return the number of the page that an entry points to; -1 where it names none."""
    import pikepdf

    place: Any = item.destination
    if place is None and item.action is not None and item.action.get("/S") == "/GoTo":
        place = item.action.get("/D")
    if not isinstance(place, pikepdf.Array) or len(place) == 0 or not isinstance(place[0], pikepdf.Dictionary):
        return -1
    return numbers.get(place[0].objgen, -1)


def _disarm(page: Any) -> None:
    """Take away what a page would do by itself or call by a click; what it shows stays."""
    import pikepdf

    if "/AA" in page.obj:
        del page.obj.AA
    notes = page.obj.get("/Annots")
    for note in notes if isinstance(notes, pikepdf.Array) else ():
        if not isinstance(note, pikepdf.Dictionary):
            continue
        if "/AA" in note:
            del note.AA
        if "/A" in note and not (isinstance(note.A, pikepdf.Dictionary) and note.A.get("/S") in _HARMLESS):
            del note.A
        elif "/A" in note and "/Next" in note.A:  # what is to be done after the harmless action (ISO 32000-1, 12.6.2)
            del note.A.Next


def _attach(pdf: Pdf, enclosed: Sequence[Enclosure]) -> None:
    """Attach the files as they came, by their own names; where two have one name, by their paths."""
    import pikepdf

    names = [visible(file_name(one.file.path)) for one in enclosed]
    for one, name in zip(enclosed, names, strict=True):
        shown = name if names.count(name) == 1 else visible(one.file.path).replace("/", "／")
        if one.data or not one.file.size:
            pdf.attachments[visible(one.file.path)] = pikepdf.AttachedFileSpec(
                pdf,
                one.data,
                description=f"{one.title} {visible(one.file.path)}",
                filename=shown,
                mime_type=_MIME.get(one.file.media, ""),
                creation_date="",
                mod_date="",
            )
