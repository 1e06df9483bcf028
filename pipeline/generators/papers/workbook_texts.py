"""What a workbook says beside its cells: names, headers and footers, comments, shapes, links, properties (ECMA-376 Part 1, 18)."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from pipeline.model.text import Text
from pipeline.ooxml.archives import Archive
from pipeline.ooxml.package import LIMITS
from pipeline.ooxml.parsing import parse

if TYPE_CHECKING:
    from lxml.etree import _Element

_SHEET: Final = Text("工作表名称", "the name of a sheet")
_NAME: Final = Text("定义的名称", "a defined name")
_HEADER: Final = Text("页眉", "the header")
_FOOTER: Final = Text("页脚", "the footer")
_COMMENT: Final = Text("批注", "a comment")
_REVISER: Final = Text("批注的作者", "who made a comment")
_SHAPE: Final = Text("图形", "a shape")
_PROMPT: Final = Text("输入提示", "the prompt of a cell")
_LINK: Final = Text("链接地址", "the target of a link")
_DATA: Final = Text("文件附带的数据", "data that go with the file")
_PROPERTIES: Final = {
    "creator": Text("文档属性“作者”", "the document's author"),
    "lastModifiedBy": Text("文档属性“最后一次保存者”", "the document's last editor"),
}
_HEADERS: Final = {
    "oddHeader": _HEADER,
    "evenHeader": _HEADER,
    "firstHeader": _HEADER,
    "oddFooter": _FOOTER,
    "evenFooter": _FOOTER,
    "firstFooter": _FOOTER,
}
_CODE: Final = re.compile(r'&(?:"[^"]*"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d{1,2}|.)', re.DOTALL)
"""A code of a header (18.3.1.46): its font, colour, size, or one letter."""
_SHOWN_CODES: Final = "LCRPNDTZFAG"
"""Begin another part of the header, or stand for words that Excel puts in."""
_ATTRIBUTES: Final = {
    "sheet": (_SHEET, ("name",)),
    "definedName": (_NAME, ("name", "comment", "description", "help")),
    "dataValidation": (_PROMPT, ("prompt", "promptTitle", "error", "errorTitle")),
    "hyperlink": (_LINK, ("display", "tooltip", "location")),
    "cNvPr": (_SHAPE, ("name", "descr", "title")),
    "person": (_REVISER, ("displayName", "userId")),
}
_TEXTS: Final = {"definedName": _NAME, "author": _REVISER, **_HEADERS}
_PARAGRAPHS: Final = {"comment": _COMMENT, "threadedComment": _COMMENT, "p": _SHAPE, "si": _DATA}
"""Elements whose text is cut into runs; a shared string (18.4.8) may be that of a cell which is gone."""


def workbook_texts(data: bytes, name: str) -> Iterator[tuple[Text, str]]:
    """Yield what stands beside the cells, each with the words for its place, part by part.

    Raises UnreadableInput for what is no workbook, or holds a part that cannot be read: what cannot be looked through is not published.
    """
    archive = Archive.open(io.BytesIO(data), name, LIMITS)
    for entry in sorted(archive.entries, key=lambda entry: entry.name):
        part = entry.name.lower()
        if not part.endswith((".xml", ".rels")):
            continue
        root = parse(archive.read(entry), name, entry.name)
        if part.startswith("docprops/"):
            yield from _properties(root)
        elif part.endswith(".rels"):
            yield from ((_LINK, _address(one.get("Target", ""))) for one in root.iter("{*}Relationship") if one.get("TargetMode"))
        else:
            yield from _beside_cells(root)


def _address(target: str) -> str:
    """Return a link's target as it would be written: a telephone with its label, so that it is known again."""
    return target.removeprefix("mailto:") if not target.startswith("tel:") else f"电话:{target.removeprefix('tel:')}"


def _properties(root: _Element) -> Iterator[tuple[Text, str]]:
    for element in root.iter("{*}*"):
        text = (element.text or "").strip()
        if text:
            above = element.getparent()
            own = _local(element)
            told = own if above is None else above.get("name", own)
            yield _PROPERTIES.get(told, Text(f"文档属性“{told}”", f"the property {told} of the document")), text


def _beside_cells(root: _Element) -> Iterator[tuple[Text, str]]:
    for element in root.iter("{*}*"):
        own = _local(element)
        where, names = _ATTRIBUTES.get(own, (_SHEET, ()))
        yield from ((where, value) for name in names if (value := element.get(name, "")))
        if own in _PARAGRAPHS:
            yield _PARAGRAPHS[own], "".join(map(str, element.itertext()))
        elif own in _TEXTS and element.text:
            yield _TEXTS[own], _plain(element.text) if own in _HEADERS else element.text


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _plain(header: str) -> str:
    """Return the words of a header without its codes."""
    return _CODE.sub(lambda code: "&" if code[0] == "&&" else "\n" if code[0][1] in _SHOWN_CODES else "", header)
