"""Forms with rows, built by hand for the checks on repeated fields."""

from __future__ import annotations

from pipeline.model.address import Address, Span
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Field, Record
from pipeline.model.text import Text

COLUMNS = {"product": "产品", "number": "编号", "title": "名称"}
PRODUCTS = FormField(
    "products",
    "产品",
    "rows",
    Text("产品情况", "products"),
    columns=tuple(FormField(key, label, "text", Text(label, key)) for key, label in COLUMNS.items()),
)
ROWS_FORM = Form("f", "表", {"products": PRODUCTS}, (), ())


def with_rows(*rows: tuple[str | None, ...] | None) -> Record:
    """Return a record with these rows (product, number, title); None for a cell that is not there, for a row an unread field."""
    if rows == (None,):
        return Record("f", {"products": Field("products", None, "", None, None)})
    label = Span(Address("word/document.xml", (0,)), 0, 2)
    made = tuple({key: _cell(key, text, number) for key, text in zip(COLUMNS, row or (), strict=True)} for number, row in enumerate(rows))
    texts = tuple("｜".join(cell.raw for cell in row.values()) for row in made)
    return Record("f", {"products": Field("products", texts, "\n".join(texts), label, label, rows=made)})


def _cell(key: str, text: str | None, number: int) -> Field:
    place = Span(Address("word/document.xml", (number + 1, list(COLUMNS).index(key))), 0, len(text or ""))
    return Field(key, text, text or "", place, None)
