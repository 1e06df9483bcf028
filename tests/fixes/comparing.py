"""Two Word files compared as a reader of their XML would: split runs joined, comments left out, empty properties forgotten."""

from __future__ import annotations

import copy

from lxml import etree

from pipeline.fixes.stories import story_parts
from pipeline.ooxml.accepted import paragraph_text
from pipeline.ooxml.namespaces import XML, W
from pipeline.ooxml.package import Package
from pipeline.ooxml.runs import typed_text

_COMMENTS = (f"{W}commentRangeStart", f"{W}commentRangeEnd")
_PROPERTIES = (f"{W}rPr", f"{W}pPr", f"{W}trPr")


def main_tree(data: bytes) -> etree._Element:
    """Return the tree of the main part."""
    package = Package.open(data, "test.docx")
    return package.tree(package.main_part)


def texts(data: bytes) -> list[str]:
    """Return the text of every paragraph of the main part, in the accepted view."""
    return [paragraph_text(paragraph) for paragraph in main_tree(data).iter(f"{W}p")]


def comments(data: bytes) -> dict[str, str]:
    """Return every comment's words by its id, paragraphs joined by line feeds."""
    package = Package.open(data, "test.docx")
    part = package.related(package.main_part, "comments")
    if part is None:
        return {}
    return {
        comment.get(f"{W}id", ""): "\n".join(paragraph_text(paragraph) for paragraph in comment.iter(f"{W}p"))
        for comment in package.tree(part).iter(f"{W}comment")
    }


def commented(data: bytes) -> dict[str, str]:
    """Return the text that each comment of the main part stands on, by the comment's words."""
    tree = main_tree(data)
    words = comments(data)
    open_ids: set[str] = set()
    found: dict[str, str] = {}
    for element in tree.iter():
        identity = element.get(f"{W}id", "")
        if element.tag == _COMMENTS[0]:
            open_ids.add(identity)
            found.setdefault(words[identity], "")
        elif element.tag == _COMMENTS[1]:
            open_ids.remove(identity)
        elif element.tag in (f"{W}t", f"{W}delText"):
            for identity in open_ids:
                found[words[identity]] += element.text or ""
    assert not open_ids
    return found


def canonical(data: bytes) -> dict[str, str]:
    """Return the canonical XML of every story part but the comments: what must be equal when all of our marks are gone."""
    package = Package.open(data, "test.docx")
    comments_part = package.related(package.main_part, "comments")
    trees = {part: copy.deepcopy(package.tree(part)) for part in story_parts(package) if part != comments_part}
    return {part: _canonical(tree) for part, tree in trees.items()}


def _canonical(tree: etree._Element) -> str:
    for element in list(tree.iter(*_COMMENTS)):
        _remove(element)
    for reference in list(tree.iter(f"{W}commentReference")):
        run = reference.getparent()
        assert run is not None
        _remove(run)
    for properties in list(tree.iter(*_PROPERTIES)):
        if not len(properties):
            _remove(properties)
    for properties in list(tree.iter(*_PROPERTIES)):  # those that held nothing but empty ones
        if not len(properties):
            _remove(properties)
    for run in list(tree.iter(f"{W}r")):
        _join(run)
    for element in tree.iter():
        element.tail = None
        if element.text and not element.text.strip() and len(element):
            element.text = None
        if element.tag == f"{W}t":
            element.text = typed_text(element)
            element.attrib.pop(f"{XML}space", "")
    return etree.tostring(tree, method="c14n2").decode()


def _join(run: etree._Element) -> None:
    """Let a run that looks like the one before it become part of it."""
    previous = run.getprevious()
    if previous is not None and previous.tag == run.tag and _look(previous) == _look(run):
        for child in [child for child in run if child.tag != f"{W}rPr"]:
            last = previous[-1] if len(previous) else None
            if last is not None and last.tag == child.tag == f"{W}t":
                last.text = typed_text(last) + typed_text(child)
                last.set(f"{XML}space", "preserve")
            else:
                previous.append(child)
        for name, value in run.items():
            previous.set(name, value)
        _remove(run)
        texts_only(previous)
    texts_only(run)


def texts_only(run: etree._Element | None) -> None:
    """Join neighbouring w:t of one run."""
    if run is None:
        return
    for child in list(run):
        before = child.getprevious()
        if before is not None and before.tag == child.tag == f"{W}t":
            before.text = typed_text(before) + typed_text(child)
            before.set(f"{XML}space", "preserve")
            run.remove(child)


def _look(run: etree._Element) -> bytes:
    properties = run.find(f"{W}rPr")
    if properties is None:
        return b""
    copied = copy.deepcopy(properties)
    copied.tail = None
    for element in copied.iter():
        element.tail = element.text = None
    return bytes(etree.tostring(copied, method="c14n2"))


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


_AROUND = frozenset(
    f"{W}{name}"
    for name in ("p", "hyperlink", "ins", "moveTo", "moveFrom", "del", "sdtContent", "smartTag", "customXml", "fldSimple", "dir", "bdo")
)
"""Where the schema allows runs, and so tracked runs and the markers of comments (EG_PContent, EG_ContentRunContent)."""


def misplaced(data: bytes) -> list[str]:
    """Return what the schema forbids: markers and tracked runs in wrong parents, ranges and comments without their other half."""
    tree = main_tree(data)
    wrong = []
    for element in tree.iter(*_COMMENTS, f"{W}ins", f"{W}del"):
        parent = element.getparent()
        assert parent is not None
        if parent.tag not in _AROUND | {f"{W}rPr", f"{W}trPr", f"{W}numPr", f"{W}tbl", f"{W}body", f"{W}tc"}:
            wrong.append(f"{element.tag} in {parent.tag}")
    order = {element: number for number, element in enumerate(tree.iter())}
    for identity in comments(data):
        ends = [
            [e for e in tree.iter(f"{W}{name}") if e.get(f"{W}id") == identity]
            for name in ("commentRangeStart", "commentRangeEnd", "commentReference")
        ]
        if any(len(found) > 1 for found in ends):
            wrong.append(f"comment {identity} stands twice")
        elif ends[0] and ends[1] and ends[2] and not order[ends[0][0]] < order[ends[1][0]] < order[ends[2][0]]:
            wrong.append(f"comment {identity} is not in order")
    ids = [
        element.get(f"{W}id")
        for element in tree.iter(f"{W}ins", f"{W}del", f"{W}rPrChange", f"{W}pPrChange")
        if element.get(f"{W}author") == AUTHOR
    ]
    if len(ids) != len(set(ids)):
        wrong.append("an id stands twice")
    return wrong


AUTHOR = "形审"
