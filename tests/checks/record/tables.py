"""Forms with numbers, boxes and rows, and records of them, built by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.model.address import Address, Span
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Field, Record
from pipeline.model.text import Text
from tests.documents import document

OPTIONS = {"category": ("管理类", "服务类", "技术类"), "kind": ("窗口服务", "现场服务")}
LABELS = {
    "total": "人数",
    "women": "其中(女)",
    "managers": "管理人员",
    "staff": "员工：",
    "party": "共产党员",
    "league": "共青团员",
    "age": "年龄",
    "category": "班组类别",
    "kind": "服务类",
    "name": "姓名",
    "gender": "性别",
    "status": "政治面貌",
    "postcode": "邮编",
    "phone": "电话",
    "email": "邮箱",
    "opinion": "评价意见",
    "post": "工作岗位",
    "rows": "名单",
}
COLUMNS = {"number": "序号", "company": "企业名称", "person": "班组名称/个人姓名", "item": "统计内容", "unit": "单位", "quantity": "数量"}


def _field(key: str, label: str) -> FormField:
    options = OPTIONS.get(key, ())
    columns = tuple(FormField(column, text, "text", Text(text, column)) for column, text in COLUMNS.items()) if key == "rows" else ()
    kind = "choice" if options else "rows" if columns else "text"
    return FormField(key, label, kind, Text(label.rstrip("："), key), options=options, columns=columns)  # type: ignore[arg-type] # one of the kinds


FORM = Form("f", "某申报表", {key: _field(key, label) for key, label in LABELS.items()}, (), ())


def form_with(*columns: str) -> Form:
    """Return the form with only these columns in its list."""
    rows = FORM.fields["rows"]
    kept = tuple(column for column in rows.columns if column.key in columns)
    return Form("f", FORM.title, {**FORM.fields, "rows": FormField("rows", rows.label, "rows", rows.title, columns=kept)}, (), ())


def address(number: int) -> Address:
    """Return the address of a made-up paragraph."""
    return Address("word/document.xml", (7, number))


def field(key: str, value: str | None, number: int = 0) -> Field:
    """Return a field that stands at the beginning of a paragraph of its own; None for one that was not read."""
    if value is None:
        return Field(key, None, "", None, None)
    return Field(key, value, value, Span(address(number), 0, len(value.split("\n")[0])), Span(address(number + 500), 0, 2))


def record(
    values: Mapping[str, str | None] | None = None, *, ticked: Mapping[str, Sequence[str]] | None = None, blank: bool = False
) -> Record:
    """Return a record of these fields; `ticked` gives the ticked options by field, whose text is the options as they stand."""
    fields = {key: field(key, value, number) for number, (key, value) in enumerate((values or {}).items())}
    choices = {key: tuple((option, option in chosen, None) for option in OPTIONS[key]) for key, chosen in (ticked or {}).items()}
    for key, chosen in (ticked or {}).items():
        fields[key] = field(key, "、".join(chosen), 300)
    return Record("f", fields, blank_form=blank, choices=choices)


def listed(*rows: Mapping[str, str | None], columns: Sequence[str] = ()) -> Record:
    """Return a record whose list has these rows; a column that a row leaves out is blank."""
    keys = columns or tuple(dict.fromkeys(key for row in rows for key in row))
    cells = tuple(
        {key: field(key, row.get(key, ""), 20 * number + place) for place, key in enumerate(keys)} for number, row in enumerate(rows, 1)
    )
    texts = tuple("｜".join(cell.raw for cell in row.values()) for row in cells)
    return Record("f", {"rows": Field("rows", texts, "\n".join(texts), Span(address(0), 0, 2), Span(address(500), 0, 2), (), cells)})


NOTHING = document("一")
"""A document in which nothing of the form stands."""
