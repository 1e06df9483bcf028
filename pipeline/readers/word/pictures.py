"""DrawingML pictures and shapes: how they stand on the page, and the text boxes in them (ECMA-376 Part 1, 20.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from pipeline.model.address import Address
from pipeline.model.document import Picture, Wrap
from pipeline.model.values import dataclass
from pipeline.ooxml.namespaces import DGM, MC, PIC, WP, WPG, A, C, R, W
from pipeline.ooxml.package import Package
from pipeline.ooxml.runs import chosen
from pipeline.ooxml.units import emu_mm, on_off
from pipeline.readers.word.media import media_kind, pixel_size

if TYPE_CHECKING:
    from lxml.etree import _Element

Path = tuple[int, ...]
WNE: Final = "{http://schemas.microsoft.com/office/word/2006/wordml}"
_WRAPS: Final[Mapping[str, Wrap]] = {
    f"{WP}wrapSquare": "square",
    f"{WP}wrapTight": "tight",
    f"{WP}wrapThrough": "tight",
    f"{WP}wrapTopAndBottom": "topAndBottom",
}
_SIDES: Final[Mapping[str, Wrap]] = {"left": "square_left", "right": "square_right", "largest": "square_largest"}
_KINDS: Final[tuple[tuple[str, Literal["image", "shape", "group", "chart", "diagram"]], ...]] = (
    (f"{PIC}pic", "image"),
    (f"{WPG}wgp", "group"),
    (f"{C}chart", "chart"),
    (f"{DGM}relIds", "diagram"),
)
# Word writes the content of a box in a strict document in a namespace of its own.
_BOXES: Final = frozenset({f"{W}txbxContent", f"{WNE}txbxContent"})
_PICTURES: Final = frozenset({f"{PIC}pic"})


class Box(NamedTuple):
    """The content of a text box and the way to it from the part's root."""

    content: _Element
    path: Path


@dataclass(frozen=True, slots=True)
class Media:
    """The bytes behind a relationship: where they lie, their kind by content, their pixels where the kind has any."""

    part: str | None
    kind: str | None
    pixels: tuple[int, int] | None


class Drawings:
    """Reads the drawings of one part; media are looked at once."""

    def __init__(self, package: Package, part: str) -> None:
        self._package = package
        self._part = part
        self.relationships = package.relationships(part)
        self._media: dict[str, Media] = {}

    def media(self, identity: str | None) -> Media:
        """Return what stands behind a relationship id; nothing is fetched from outside the package."""
        found = self._media.get(identity or "")
        if found is None:
            found = self._media[identity or ""] = self._look(identity)
        return found

    def _look(self, identity: str | None) -> Media:
        relationship = self.relationships.get(identity or "")
        if relationship is None or relationship.external or not self._package.has(relationship.target):
            return Media(None, None, None)
        data = self._package.read(relationship.target)
        return Media(relationship.target, media_kind(data), pixel_size(data))

    def drawing(self, element: _Element, path: Path, paragraph: Address, *, in_table: bool) -> list[Picture]:
        """Return the pictures of a w:drawing; a group is one, and the images in it follow."""
        found: list[Picture] = []
        for index, frame in enumerate(element):
            if frame.tag in (f"{WP}inline", f"{WP}anchor"):
                place = _place(frame)
                kind = _kind(frame)
                first = self._picture(frame, (*path, index), paragraph, kind, place, in_table)
                found.append(first)
                if kind in ("group", "shape"):
                    found += self._inner(frame, (*path, index), paragraph, place, in_table)
        return found

    def _picture(self, frame: _Element, path: Path, paragraph: Address, kind: Any, place: dict[str, Any], in_table: bool) -> Picture:
        extent = frame.find(f"{WP}extent")
        name = frame.find(f"{WP}docPr")
        blip = frame.find(f".//{A}blip") if kind == "image" else None
        media = self.media(None if blip is None else blip.get(f"{R}embed") or blip.get(f"{R}link"))
        return Picture(
            address=Address(self._part, path),
            kind=kind,
            paragraph=paragraph,
            width_mm=None if extent is None else emu_mm(extent.get("cx")),
            height_mm=None if extent is None else emu_mm(extent.get("cy")),
            alt="" if name is None else name.get("descr", ""),
            part=media.part,
            media=media.kind,
            pixels=media.pixels,
            in_table=in_table,
            **place,
        )

    def _inner(self, frame: _Element, path: Path, paragraph: Address, place: dict[str, Any], in_table: bool) -> list[Picture]:
        found = []
        for element, inner in inside(frame, path, _PICTURES):
            blip = element.find(f".//{A}blip")
            media = self.media(None if blip is None else blip.get(f"{R}embed"))
            size = element.find(f"{PIC}spPr/{A}xfrm/{A}ext")
            name = element.find(f"{PIC}nvPicPr/{PIC}cNvPr")
            found.append(
                Picture(
                    address=Address(self._part, inner),
                    kind="image",
                    paragraph=paragraph,
                    width_mm=None if size is None else emu_mm(size.get("cx")),
                    height_mm=None if size is None else emu_mm(size.get("cy")),
                    alt="" if name is None else name.get("descr", ""),
                    part=media.part,
                    media=media.kind,
                    pixels=media.pixels,
                    in_table=in_table,
                    **place,
                )
            )
        return found


def boxes(element: _Element, path: Path) -> list[Box]:
    """Return the text boxes under a drawing or VML picture in order, not those inside another text box."""
    if next(element.iter(*_BOXES), None) is None:
        return []
    return [Box(content, inner) for content, inner in inside(element, path, _BOXES)]


def inside(element: _Element, path: Path, tags: frozenset[str]) -> Iterator[tuple[_Element, Path]]:
    """Yield the outermost elements of `tags` below `element` with their paths; of alternate content the chosen branch only."""
    for index, child in enumerate(element):
        inner = (*path, index)
        if child.tag in tags:
            yield child, inner
        elif child.tag == f"{MC}AlternateContent":
            branch = chosen(child)
            if branch is not None:
                yield from inside(branch, (*inner, child.index(branch)), tags)
        elif child.tag not in _BOXES and len(child):
            yield from inside(child, inner, tags)


def _kind(frame: _Element) -> str:
    data = frame.find(f"{A}graphic/{A}graphicData")
    if data is not None:
        for child in data:
            for tag, kind in _KINDS:
                if child.tag == tag:
                    return kind
    return "shape"


def _place(frame: _Element) -> dict[str, Any]:
    """How an inline or anchored drawing stands (20.4.2.3, 20.4.2.8); measures in millimetres."""
    if frame.tag == f"{WP}inline":
        return {"anchored": False, "wrap": "inline"}
    place: dict[str, Any] = {"anchored": True, "wrap": _wrap(frame)}
    for axis, element in (("h", frame.find(f"{WP}positionH")), ("v", frame.find(f"{WP}positionV"))):
        if element is not None:
            align = element.find(f"{WP}align")
            offset = element.find(f"{WP}posOffset")
            place[f"{axis}_align"] = None if align is None else (align.text or "").strip() or None
            place[f"{axis}_offset_mm"] = None if offset is None else emu_mm((offset.text or "").strip())
            place[f"{axis}_relative"] = element.get("relativeFrom")
    return place


def _wrap(frame: _Element) -> Wrap:
    for child in frame:
        wrap = _WRAPS.get(child.tag)
        if wrap is not None:
            return _SIDES.get(child.get("wrapText", ""), wrap) if wrap == "square" else wrap
    return "none_behind" if on_off(frame.get("behindDoc"), absent=False) else "none_front"
