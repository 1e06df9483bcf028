"""The smallest forms: one field of the kind a test cares about, in a cell of its own."""

from __future__ import annotations

from lxml import etree

from pipeline.model.profile import Form, FormCell, FormField, FormPrint, FormRow
from pipeline.model.text import Text
from pipeline.ooxml.namespaces import NSMAP

_NAMES = " ".join(f'xmlns:{prefix}="{NSMAP[prefix]}"' for prefix in ("w", "w14", "w15"))


def tree(xml: str) -> etree._Element:
    """Return a root around pieces of Word's XML."""
    return etree.fromstring(f"<x {_NAMES}>{xml}</x>")


def shown(element: etree._Element) -> str:
    """Return all text in an element."""
    return "".join(map(str, element.itertext()))


def field(key: str = "name", label: str = "名称", kind: str = "text", **more: object) -> FormField:
    """Return a field of a form."""
    return FormField(key, label, kind, Text(f"{label}的标题", key), **more)  # type: ignore[arg-type]  # a test names its own settings


def form(*fields: FormField, columns: tuple[int, ...] = (2000, 6000), printed: FormPrint | None = None, frame: bool = True) -> Form:
    """Return a form with a row for each field: its label, then its place; a repeated field has a row to itself."""
    rows = tuple(
        FormRow((FormCell("", one.key, len(columns)),), 0, frame)
        if one.kind == "rows"
        else FormRow((FormCell(one.label), FormCell("", one.key, len(columns) - 1)), 400, frame)
        for one in fields
    )
    return Form("small", "一张小表", {one.key: one for one in fields}, rows, columns, printed=printed or FormPrint())
