"""What a Word file holds and no page shows: deleted text, who revised it, properties, codes of fields, data that go with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from pipeline.errors import UnreadableInput
from pipeline.model.unseen import Unseen
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXT: Final = (f"{W}delText", f"{W}t")
_CODE: Final = f"{W}instrText"
_VARIABLE: Final = f"{W}docVar"
_VALUE: Final = f"{W}val"
_MOVED: Final = f"{W}moveFrom"
_ACCOUNTS: Final = frozenset({"author", "userId", "providerId"})
_PROPERTIES: Final = "docprops/"
_DATA: Final = "customxml/"
_STORIES: Final = "word/"


def read_unseen(data: bytes, name: str) -> tuple[Unseen, ...]:
    """Return such texts of a Word file, part by part, each once; a part that cannot be read has none.

    Raises what :func:`pipeline.readers.word.reader.read_word` raises for a file that is no Word file.
    """
    package = Package.open(data, name)
    return tuple(dict.fromkeys(one for part in sorted(package.parts) if part.endswith(".xml") for one in _of_part(package, part)))


def _of_part(package: Package, part: str) -> Iterator[Unseen]:
    folder = part.lower()
    try:
        root = package.tree(part)
    except UnreadableInput:
        return
    if folder.startswith(_PROPERTIES):
        yield from _properties(root)
    elif folder.startswith(_DATA):
        yield from (Unseen("data", text) for text in _texts(root))
    elif folder.startswith(_STORIES):
        yield from _revised(root)


def _properties(root: _Element) -> Iterator[Unseen]:
    for element in root.iter():
        text = (element.text or "").strip()
        if text and isinstance(element.tag, str):
            above = element.getparent()
            own = element.tag.rpartition("}")[2]
            yield Unseen("property", text, own if above is None else above.get("name", own))


def _texts(root: _Element) -> Iterator[str]:
    for element in root.iter():
        yield from (value for value in (element.text, *map(str, element.attrib.values())) if value and value.strip())


def _revised(root: _Element) -> Iterator[Unseen]:
    for element in root.iter():
        for name, value in element.attrib.items():
            if str(name).rpartition("}")[2] in _ACCOUNTS and str(value).strip():
                yield Unseen("reviser", str(value))
        told = element.text if element.tag == _CODE else element.get(_VALUE) if element.tag == _VARIABLE else None
        if told and told.strip():
            yield Unseen("data", told)
    for paragraph in root.iter(f"{W}p"):
        gone = "".join(element.text or "" for element in paragraph.iter(*_TEXT) if _is_gone(element, paragraph))
        if gone.strip():
            yield Unseen("deleted", gone)


def _is_gone(element: _Element, paragraph: _Element) -> bool:
    if element.tag == _TEXT[0]:
        return True
    above = element.getparent()
    while above is not None and above is not paragraph:
        if above.tag == _MOVED:
            return True
        above = above.getparent()
    return False
