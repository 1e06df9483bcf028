"""Answers put into the controls of a form, found by tag; whatever else stands in the file stays as it is."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from lxml import etree

from pipeline.errors import WrongUse
from pipeline.generators.forms.blank import number_controls
from pipeline.generators.forms.fields import option_tag
from pipeline.generators.forms.markup import legal, run
from pipeline.generators.forms.repeated import row_tag
from pipeline.model.profile import Form
from pipeline.model.text import Text
from pipeline.ooxml.namespaces import NSMAP, W14, W
from pipeline.ooxml.package import Package
from pipeline.ooxml.writing import write_package

if TYPE_CHECKING:
    from lxml.etree import _Element

Row = Mapping[str, str]
Answer = str | tuple[str, ...] | tuple[Row, ...]
"""A text; the items of a list or the options ticked; the rows of a repeated field, column -> text, or the option ticked."""
_CONTROL: Final = f"{W}sdt"
_CONTENT: Final = f"{W}sdtContent"


def fill_form(data: bytes, form: Form, answers: Mapping[str, Answer]) -> bytes:
    """Return the blank form `data` with the answers in the controls of their keys; an empty answer leaves the prompt.

    A repeated field gets as many rows as it needs. Raises WrongUse for a key that the form does not have.
    """
    for key in answers:
        if key not in form.fields:
            raise _unknown(key, form)
    package = Package.open(data, form.title)
    root = deepcopy(package.tree(package.main_part))
    for key, answer in answers.items():
        field = form.fields[key]
        if field.kind == "rows":
            _fill_rows(root, key, [one for one in answer if isinstance(one, Mapping)])
            continue
        items = [answer] if isinstance(answer, str) else [one for one in answer if isinstance(one, str)]
        if field.kind == "choice":
            _tick(root, key, items)
        elif text := _written(field.kind, items):
            _write(list(_tagged(root, key)), text)
    number_controls(root)
    return write_package(package, {package.main_part: root})


def fill_texts(data: bytes, texts: Mapping[str, str]) -> bytes:
    """Return a Word file of ours with texts in the controls of these tags; a text of several lines becomes paragraphs where it can.

    Tags that the file does not have are left out.
    """
    package = Package.open(data, "材料.docx")
    root = deepcopy(package.tree(package.main_part))
    for tag, text in texts.items():
        controls = list(_tagged(root, tag))
        if controls and text:
            _write(controls, text)
    number_controls(root)
    return write_package(package, {package.main_part: root})


def _written(kind: str, items: Sequence[str]) -> str:
    """Return the text that is written for an answer: stars for a rating, the items of a list parted by 、."""
    joined = "、".join(items)
    return "★" * int(joined) + "☆" * (5 - int(joined)) if kind == "rating" and joined in set("12345") else joined


def _tagged(root: _Element, tag: str) -> Iterator[_Element]:
    for control in root.iter(_CONTROL):
        found = control.find(f"{W}sdtPr/{W}tag")
        if found is not None and found.get(f"{W}val") == tag[:64]:
            yield control


def _tick(root: _Element, key: str, options: Sequence[str]) -> None:
    for option in options:
        for control in _tagged(root, option_tag(key, option)):
            _check(control)


def _check(control: _Element) -> None:
    box = control.find(f"{W}sdtPr/{W14}checkbox/{W14}checked")
    shown = control.find(f".//{W}t")
    if box is not None and shown is not None:
        box.set(f"{W14}val", "1")
        shown.text = "☑"


def _write(controls: Sequence[_Element], text: str) -> None:
    """Put a text into the first of the controls: a paragraph for each line where it has its paragraph to itself, else breaks.

    The others, which hold more lines of the same field, go with their paragraphs.
    """
    first, *others = controls
    for other in others:
        _drop(other.getparent())
    holder = first.getparent()
    alone = holder is not None and holder.tag == f"{W}p" and all(child in (first, holder.find(f"{W}pPr")) for child in holder)
    lines = legal(text).split("\n") if alone else [text]
    _put(first, lines[0])
    for line in lines[1:]:
        assert holder is not None
        following = deepcopy(holder)
        holder.addnext(following)
        holder = following
        _put(next(following.iter(_CONTROL)), line)


def _put(control: _Element, line: str) -> None:
    prompt, content = control.find(f"{W}sdtPr/{W}showingPlcHdr"), control.find(_CONTENT)
    _drop(prompt)
    if content is not None:
        content[:] = list(etree.fromstring(f'<x xmlns:w="{NSMAP["w"]}">{run(line)}</x>'))


def _drop(element: _Element | None) -> None:
    parent = None if element is None else element.getparent()
    if element is not None and parent is not None:
        parent.remove(element)


def _fill_rows(root: _Element, key: str, answers: Sequence[Row]) -> None:
    rows = [row for row in root.iter(f"{W}tr") if any(_columns(row, key))]
    if not rows:
        return
    while len(rows) < len(answers):
        more = deepcopy(rows[-1])
        rows[-1].addnext(more)
        rows.append(more)
        _unprint(more, len(rows))
    for row, answer in zip(rows, answers, strict=False):
        for column, control in list(_columns(row, key)):
            named, _, option = column.partition(":")
            if option and answer.get(named) == option:
                _check(control)
            elif not option and answer.get(column):
                _write([control], answer[column])


def _unprint(row: _Element, number: int) -> None:
    """Give a copied row its own number, and take away the words that were printed in the row it is a copy of."""
    for control in row.iter(_CONTROL):
        prompt = control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
        for shown in () if prompt else control.iter(f"{W}t"):
            shown.text = str(number) if (shown.text or "").isdecimal() else ""


def _columns(row: _Element, key: str) -> Iterator[tuple[str, _Element]]:
    """Yield the controls of a row of the repeated field with their columns."""
    for control in row.iter(_CONTROL):
        found = control.find(f"{W}sdtPr/{W}tag")
        tag = "" if found is None else found.get(f"{W}val", "")
        if tag.startswith(row_tag(key, "")):
            yield tag.removeprefix(row_tag(key, "")), control


def _unknown(key: str, form: Form) -> WrongUse:
    near = difflib.get_close_matches(key, form.fields, n=3)
    guess = Text(f"是不是 {'、'.join(near)}？", f"Did you mean {', '.join(near)}? ") if near else Text("", "")
    return WrongUse(
        Text(f"“{form.title}”没有栏目“{key}”", f"{form.identity} has no field {key!r}"),
        hint=Text(f"{guess.zh}栏目有：{'、'.join(form.fields)}。", f"{guess.en}Its fields: {', '.join(form.fields)}."),
    )
