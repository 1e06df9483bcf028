"""A copy of a Word file with its tracked changes accepted or rejected, as a person does it in Word: everybody's, or one author's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.fixes.settling import Chosen, settle
from pipeline.fixes.stories import story_parts
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.ooxml.writing import write_package

if TYPE_CHECKING:
    from lxml import etree


def accept_all(data: bytes, name: str, author: str | None = None) -> bytes:
    """Return the file with every tracked change of `author` (None: of everybody) made; comments stay.

    The bytes come back as they are where there is nothing to accept. Raises what Package.open raises.
    """
    return _settled(data, name, author, accept=True)


def reject_all(data: bytes, name: str, author: str | None = None) -> bytes:
    """Return the file as it was before the tracked changes of `author` (None: of everybody); comments stay."""
    return _settled(data, name, author, accept=False)


def _settled(data: bytes, name: str, author: str | None, *, accept: bool) -> bytes:
    package = Package.open(data, name)
    changed = {}
    for part in story_parts(package):
        root = package.tree(part)
        if settle(root, accept=accept, chosen=_by(author)):
            changed[part] = root
    return write_package(package, changed) if changed else data


def _by(author: str | None) -> Chosen:
    def chosen(mark: etree._Element) -> bool:
        return author is None or mark.get(f"{W}author") == author

    return chosen
