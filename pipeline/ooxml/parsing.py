"""XML parsed under guard: no DTD, nothing expanded, nothing fetched, strict names read as transitional ones."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from pipeline.ooxml.namespaces import STRICT
from pipeline.ooxml.refusals import damaged, hostile, printable, too_large

NODES = 5_000_000
"""Angle brackets and, twice, equals signs a part may hold; 1,500 pages do. At 100 bytes a tag and 250 an attribute a tree
stays below 700 MB."""

_STRICT_ROOT: Final = b"http://purl.oclc.org/ooxml/"
_DOCTYPES: Final = tuple("<!DOCTYPE".encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"))
_TO_TRANSITIONAL: Final = {strict.encode(): transitional.encode() for strict, transitional in STRICT.items()}
_TO_STRICT: Final = {transitional: strict for strict, transitional in _TO_TRANSITIONAL.items()}
# Only namespaces, graphicData/@uri and relationship types are names; the same address elsewhere stays what its author wrote.
_NAMED: Final = rb"""((?:\sxmlns(?::[\w.-]+)?|\suri|\sType)\s*=\s*["'])(http://%b[A-Za-z0-9/-]+)(?=["'])"""
_STRICT_NAME: Final = re.compile(_NAMED % rb"purl\.oclc\.org/ooxml/")
_TRANSITIONAL_NAME: Final = re.compile(_NAMED % rb"schemas\.openxmlformats\.org/")


def parse(data: bytes, name: str, part: str) -> etree._Element:
    """Return the root of the XML in `data`; comments, blanks and processing instructions are kept.

    Raises DamagedDocument (not well-formed), HostileDocument (document type declaration, nesting without end), LimitReached.
    """
    if _has_too_many_nodes(data):
        raise too_large(name, f"“{printable(part)}”的元素过多", f'"{printable(part)}" has too many elements')
    if is_strict(data):
        data = _renamed(data, _STRICT_NAME, _TO_TRANSITIONAL)
    try:
        root = etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        if declares_type(data):
            raise _declares(name, part) from error
        if "xcessive depth" in str(error):
            raise hostile(name, f"“{printable(part)}”的元素层层嵌套过深", f'"{printable(part)}" nests its elements too deep') from error
        raise damaged(
            name, f"其中的“{printable(part)}”不是格式良好的 XML", f'"{printable(part)}" in it is not well-formed XML ({error.msg})'
        ) from error
    except ValueError as error:  # an encoding lxml does not know
        raise damaged(name, f"其中的“{printable(part)}”编码无法识别", f'the encoding of "{printable(part)}" is not known') from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _declares(name, part)
    return root


def refuse_type_declaration(data: bytes, name: str, part: str) -> None:
    """Raise HostileDocument if the XML in `data` declares a document type, without which there are no entities to expand."""
    if declares_type(data) and _declared_before_root(data):
        raise _declares(name, part)


def declares_type(data: bytes) -> bool:
    """The words of a document type declaration stand somewhere in `data`, in any of XML's usual encodings."""
    if _DOCTYPES[0] in data:
        return True
    return b"\0" in data[:4] and any(words in data for words in _DOCTYPES[1:])


def is_strict(data: bytes) -> bool:
    """The XML speaks of names of strict Office Open XML (ISO/IEC 29500-1)."""
    return _STRICT_ROOT in data


def serialised(root: etree._Element, like: bytes = b"") -> bytes:
    """Return the XML as Word writes it: UTF-8, declaration with standalone="yes"; in strict names where the XML `like` has them."""
    data: bytes = etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
    if not is_strict(like):
        return data
    # Word itself writes some transitional names into strict files (schemaLibrary).
    kept = {found[2] for found in _TRANSITIONAL_NAME.finditer(like)}
    return _renamed(data, _TRANSITIONAL_NAME, {name: strict for name, strict in _TO_STRICT.items() if name not in kept})


def _parser() -> etree.XMLParser:
    # A parser of one's own each time: lxml's keep state (error log) and are not for two threads.
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False, remove_blank_text=False
    )


def _renamed(data: bytes, pattern: re.Pattern[bytes], names: dict[bytes, bytes]) -> bytes:
    return pattern.sub(lambda found: found[1] + names.get(found[2], found[2]), data)


def _has_too_many_nodes(data: bytes) -> bool:
    return data.count(b"<") + 2 * data.count(b"=") > NODES


def _declared_before_root(data: bytes) -> bool:
    """Tell a declaration from its quotation inside a CDATA section or comment: ask the parser, which expands nothing."""
    if _has_too_many_nodes(data):
        return True
    try:
        return etree.fromstring(data, _parser()).getroottree().docinfo.internalDTD is not None
    except (etree.XMLSyntaxError, ValueError):
        return True


def _declares(name: str, part: str) -> Exception:
    return hostile(
        name,
        f"其中的“{printable(part)}”含文档类型声明（DTD），可能引入外部内容",
        f'"{printable(part)}" in it declares a document type (DTD)',
    )
