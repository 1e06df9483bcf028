"""Edits a Word file as a person would: finds a paragraph by its text and changes, deletes, moves it, or writes beside it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml import etree

from tests.samples.word import archive

DOCUMENT = "word/document.xml"
SHOWN = {qn("w:t"): None, qn("w:tab"): "\t", qn("w:br"): "\n"}
EDITS = ("rewrite", "replace_all", "delete", "delete_range", "insert", "before", "move", "format", "xml", "parts")
"""Names of the edits, in the order they are made in."""


class WordFile:
    """A Word file under edit; every edit raises ValueError when the text it names does not stand there."""

    def __init__(self, word: bytes) -> None:
        source = zipfile.ZipFile(io.BytesIO(word))
        self.parts = {name: source.read(name) for name in source.namelist()}
        self.root = parse_xml(self.parts[DOCUMENT])

    def packed(self) -> bytes:
        """Return the file as it is now."""
        self._store()
        return archive(self.parts)

    def replace(self, changes: Mapping[str, str]) -> None:
        """Put `new` for `old` in the first paragraph that holds it; old text cut into several runs takes the look of its first."""
        for old, new in changes.items():
            paragraph = next((one for one in self._paragraphs() if old in _text(one)), None)
            if paragraph is None:
                raise ValueError(f"{old!r} does not stand in the sample")
            _replaced(paragraph, old, new)

    def replace_all(self, changes: Mapping[str, str]) -> None:
        """Put `new` for `old` wherever it stands."""
        for old, new in changes.items():
            found = [one for one in self._paragraphs() if old in _text(one)]
            if not found:
                raise ValueError(f"{old!r} does not stand in the sample")
            for paragraph in found:
                for _ in range(_text(paragraph).count(old)):
                    _replaced(paragraph, old, new)

    def rewrite(self, changes: Mapping[str, str]) -> None:
        """Give the paragraph that is found another text altogether."""
        for old, new in changes.items():
            paragraph = self._found(old)
            _replaced(paragraph, _text(paragraph), new)

    def delete(self, texts: Sequence[str]) -> None:
        """Take the paragraphs out; the last one of a cell only loses its text, the last one of a section leaves its break behind."""
        for text in texts:
            self._drop(self._found(text))

    def delete_range(self, ranges: Sequence[Sequence[str]]) -> None:
        """Take out all from one paragraph to another, tables and pictures between them too."""
        for first, last in ranges:
            for block in self._blocks(first, last):
                self._drop(block)

    def insert(self, lines: Mapping[str, Sequence[str]], like: Mapping[str, str]) -> None:
        """Write lines after a paragraph; they look like it, or like the paragraph that `like` names for a line."""
        for text, new in lines.items():
            place = self._found(text)
            for line in new:
                made = self._made(line, self._found(like[line]) if line in like else place)
                place.addnext(made)
                place = made

    def before(self, lines: Mapping[str, Sequence[str]], like: Mapping[str, str]) -> None:
        """Write lines before a paragraph."""
        for text, new in lines.items():
            place = self._found(text)
            for line in new:
                place.addprevious(self._made(line, self._found(like[line]) if line in like else place))

    def move(self, moves: Sequence[Sequence[str]]) -> None:
        """Move a paragraph, or all from the first to the second, behind the last one named."""
        for *ends, target in moves:
            place = self._outermost(self._found(target))
            for block in self._blocks(ends[0], ends[-1]):
                place.addnext(block)
                place = block

    def format(self, looks: Mapping[str, Mapping[str, Any]]) -> None:
        """Give the paragraph and its runs another look: bold, size (points), font, align, page_break, number, style, indent."""
        for text, look in looks.items():
            paragraph = self._found(text)
            for name, value in look.items():
                FORMATS[name](paragraph, value)

    def xml(self, changes: Mapping[str, str]) -> None:
        """Put `new` for `old` where it first stands in document.xml as a string."""
        self._change_part(DOCUMENT, changes)

    def change_parts(self, parts: Mapping[str, Mapping[str, str]]) -> None:
        """Put `new` for `old` where it first stands in a part such as word/styles.xml."""
        for name, changes in parts.items():
            self._change_part(name, changes)

    def edit(self, changes: Mapping[str, Any]) -> None:
        """Make all edits that `changes` asks for."""
        like = changes.get("like", {})
        edits: dict[str, Callable[[Any], None]] = {
            "insert": lambda lines: self.insert(lines, like),
            "before": lambda lines: self.before(lines, like),
            "parts": self.change_parts,
        }
        for name in EDITS:
            if name in changes:
                edits.get(name, getattr(self, name, None))(changes[name])  # type: ignore[misc]  # every name has a method

    def _change_part(self, name: str, changes: Mapping[str, str]) -> None:
        self._store()
        text = self.parts[name].decode()
        for old, new in changes.items():
            if old not in text:
                raise ValueError(f"{old!r} does not stand in {name}")
            text = text.replace(old, new, 1)
        self.parts[name] = text.encode()
        self.root = parse_xml(self.parts[DOCUMENT])

    def _store(self) -> None:
        self.parts[DOCUMENT] = etree.tostring(self.root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def _paragraphs(self) -> list[etree._Element]:
        return list(self.root.iter(qn("w:p")))

    def _found(self, text: str) -> etree._Element:
        """Return the first paragraph of this text, else the first that begins with it, else the first that holds it."""
        paragraphs = [(one, _text(one)) for one in self._paragraphs()]
        for fits in (str.__eq__, str.startswith, str.__contains__):
            for paragraph, shown in paragraphs:
                if fits(shown, text):
                    return paragraph
        raise ValueError(f"{text!r} does not stand in the sample")

    def _blocks(self, first: str, last: str) -> list[etree._Element]:
        """Return what stands from one paragraph to another, at the outermost depth."""
        ends = [self._outermost(self._found(text)) for text in (first, last)]
        blocks = list(ends[0].getparent())  # type: ignore[arg-type]  # a paragraph has a parent
        return blocks[blocks.index(ends[0]) : blocks.index(ends[1]) + 1]

    def _outermost(self, block: etree._Element) -> etree._Element:
        parent = block.getparent()
        while parent is not None and parent.tag != qn("w:body"):
            block, parent = parent, parent.getparent()
        return block

    def _drop(self, block: etree._Element) -> None:
        parent = block.getparent()
        assert parent is not None
        alone = parent.tag == qn("w:tc") and len(parent.findall(qn("w:p"))) == 1
        if alone or next(block.iter(qn("w:sectPr")), None) is not None:
            for child in block:
                if child.tag != qn("w:pPr"):
                    block.remove(child)
        else:
            parent.remove(block)

    def _made(self, line: str, model: etree._Element) -> etree._Element:
        made = deepcopy(model)
        for section in list(made.iter(qn("w:sectPr"))):
            section.getparent().remove(section)  # type: ignore[union-attr]  # it was found below the paragraph
        run = next((one for one in made.iter(qn("w:r")) if one.find(qn("w:t")) is not None), None)
        look = None if run is None else run.find(qn("w:rPr"))
        for child in list(made):
            if child.tag != qn("w:pPr"):
                made.remove(child)
        _write(made, line, look)
        return made


def _text(paragraph: etree._Element) -> str:
    """Return what a paragraph shows; numbers that Word makes are no part of it."""
    return "".join(_shown(node) for node in _nodes(paragraph))


def _nodes(paragraph: etree._Element) -> list[etree._Element]:
    tags = [qn("w:t"), qn("w:tab"), qn("w:br")]
    return [node for node in paragraph.iter(*tags) if node.getparent().tag == qn("w:r")]  # type: ignore[union-attr]  # w:tabs hold w:tab too


def _shown(node: etree._Element) -> str:
    fixed = SHOWN[node.tag]
    return node.text or "" if fixed is None else fixed


def _replaced(paragraph: etree._Element, old: str, new: str) -> None:
    """Put `new` for `old` where it first stands in the paragraph."""
    nodes, place = _nodes(paragraph), 0
    start = _text(paragraph).index(old)
    end, written = start + len(old), False
    if not nodes:
        _write(paragraph, new, None)
        return
    for node in nodes:
        shown = _shown(node)
        first, last = max(start - place, 0), min(end - place, len(shown))
        place += len(shown)
        if first >= last and not (not old and not written):
            continue
        if node.tag == qn("w:t"):
            node.text = shown[:first] + ("" if written else new) + shown[last:]
            node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            written = True
        else:
            node.getparent().remove(node)  # type: ignore[union-attr]  # it stands in a run
    if not written:
        _write(paragraph, new, None)


def _write(paragraph: etree._Element, line: str, look: etree._Element | None) -> None:
    run = etree.SubElement(paragraph, qn("w:r"))
    if look is not None:
        run.append(deepcopy(look))
    for place, piece in enumerate(line.split("\t")):
        if place:
            etree.SubElement(run, qn("w:tab"))
        node = etree.SubElement(run, qn("w:t"))
        node.text = piece
        node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _each_run(paragraph: etree._Element, tag: str, attributes: Mapping[str, str] | None) -> None:
    for run in paragraph.iter(qn("w:r")):
        properties = run.find(qn("w:rPr"))
        if properties is None:
            properties = etree.Element(qn("w:rPr"))
            run.insert(0, properties)
        for old in properties.findall(qn(tag)):
            properties.remove(old)
        if attributes is not None:
            etree.SubElement(properties, qn(tag), {qn(name): value for name, value in attributes.items()})


def _paragraph_property(paragraph: etree._Element, tag: str, attributes: Mapping[str, str]) -> None:
    properties = paragraph.find(qn("w:pPr"))
    if properties is None:
        properties = etree.Element(qn("w:pPr"))
        paragraph.insert(0, properties)
    for old in properties.findall(qn(tag)):
        properties.remove(old)
    made = etree.SubElement(properties, qn(tag), {qn(name): value for name, value in attributes.items()})
    order = [
        qn(f"w:{name}") for name in ("pStyle", "keepNext", "pageBreakBefore", "numPr", "pBdr", "tabs", "spacing", "ind", "jc", "outlineLvl")
    ]
    properties[:] = sorted(properties, key=lambda child: order.index(child.tag) if child.tag in order else len(order))
    if not attributes:
        properties.remove(made)


def _fonts(paragraph: etree._Element, font: str) -> None:
    _each_run(paragraph, "w:rFonts", {f"w:{side}": font for side in ("ascii", "hAnsi", "eastAsia")})


FORMATS: Mapping[str, Callable[[etree._Element, Any], None]] = {
    "bold": lambda paragraph, value: _each_run(paragraph, "w:b", {"w:val": "1" if value else "0"}),
    "size": lambda paragraph, value: _each_run(paragraph, "w:sz", {"w:val": str(round(value * 2))}),
    "superscript": lambda paragraph, value: _each_run(paragraph, "w:vertAlign", {"w:val": "superscript"} if value else None),
    "font": _fonts,
    "align": lambda paragraph, value: _paragraph_property(paragraph, "w:jc", {"w:val": value}),
    "page_break": lambda paragraph, value: _paragraph_property(paragraph, "w:pageBreakBefore", {"w:val": "1" if value else "0"}),
    "number": lambda paragraph, value: _paragraph_property(paragraph, "w:numPr", {}),
    "style": lambda paragraph, value: _paragraph_property(paragraph, "w:pStyle", {"w:val": value}),
    "indent": lambda paragraph, value: _paragraph_property(paragraph, "w:ind", {"w:firstLine": str(value), "w:firstLineChars": "0"}),
    "left": lambda paragraph, value: _paragraph_property(paragraph, "w:ind", {"w:left": str(value)}),
    "outline": lambda paragraph, value: _paragraph_property(paragraph, "w:outlineLvl", {"w:val": str(value)}),
    "color": lambda paragraph, value: _each_run(paragraph, "w:color", {"w:val": value}),
    "spacing": lambda paragraph, value: _paragraph_property(paragraph, "w:spacing", {f"w:{name}": str(one) for name, one in value.items()}),
}
"""Looks that `format` knows; sizes in points, indents in twips, `number = false` takes the number of Word away, `spacing` is w:spacing."""
