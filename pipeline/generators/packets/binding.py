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
_HARMLESS_LINKS: Final = ("http:", "https:", "mailto:")
"""How addresses of links begin that stay; `javascript:`, `file:`, `data:` and what is relative to a folder do not travel."""
_CARRIERS: Final = ("/RichMedia", "/Screen", "/Movie", "/Sound", "/3D", "/FileAttachment")
"""Annotations that play or bring something besides the page (ISO 32000-2, 12.5.6.1): they do not travel."""
_CARRIED: Final = ("/A", "/AA", "/RichMediaContent", "/RichMediaSettings", "/Movie", "/MK", "/Sound", "/3DD", "/3DA", "/FS", "/AP")
"""What they carry: taken out, as another annotation may still point to theirs."""
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
    """Take away what a page would do by itself or call by a click, and what plays or is attached there; what it shows stays."""
    import pikepdf

    if "/AA" in page.obj:
        del page.obj.AA
    notes = page.obj.get("/Annots")
    if not isinstance(notes, pikepdf.Array):
        return
    kept = []
    for note in notes:
        if not isinstance(note, pikepdf.Dictionary):
            continue
        carries = note.get("/Subtype") in _CARRIERS
        for key in _CARRIED if carries else ("/AA", "/PA"):
            if key in note:
                del note[key]
        if not carries:
            _disarm_action(note)
            kept.append(note)
    page.obj.Annots = pikepdf.Array(kept)


def _disarm_action(note: Any) -> None:
    """Leave a note its action where that leads to a page or a harmless address, and what is done after it nowhere."""
    if "/A" not in note:
        return
    if not _is_harmless(note.A):
        del note.A
    elif "/Next" in note.A:  # what is to be done after the harmless action (ISO 32000-1, 12.6.2)
        del note.A.Next


def _is_harmless(action: Any) -> bool:
    import pikepdf

    if not isinstance(action, pikepdf.Dictionary):
        return False
    if action.get("/S") == "/URI":
        address = action.get("/URI")
        return isinstance(address, pikepdf.String) and str(address).strip().lower().startswith(_HARMLESS_LINKS)
    return bool(action.get("/S") == "/GoTo")


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
