"""Records built by hand for the checks on forms."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.model.address import Address, Span
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Field, Record, Value
from pipeline.model.text import Text

TITLES = {
    "name": ("项目名称", "title"),
    "applicant": ("申报单位名称", "applicant"),
    "others": ("参与起草单位", "participants"),
    "phone": ("联系电话", "telephone"),
    "period": ("计划起止时间", "period"),
    "kind": ("制定或修订", "kind"),
}
KINDS = {"others": "list", "kind": "choice"}
FORM = Form(
    "f",
    "某建议书",
    {
        key: FormField(key, zh, KINDS.get(key, "text"), Text(zh, en), options=("制定", "修订") if key == "kind" else ())  # type: ignore[arg-type] # the kinds above are literals
        for key, (zh, en) in TITLES.items()
    },
    (),
    (),
)


def address(key: str) -> Address:
    """Return the address of a field's paragraph."""
    return Address("word/document.xml", (0, list(TITLES).index(key)))


def record(*, ticked: tuple[str, ...] | None = None, blank: bool = False, **values: Value) -> Record:
    """Return a record of these fields; each stands at the beginning of its paragraph."""
    fields: dict[str, Field] = {}
    for key, value in values.items():
        raw = value if isinstance(value, str) else "、".join(value or ())
        length = len(raw.split("\n", 1)[0])
        unknown = value is None
        place = None if unknown else Span(address(key), 0, length)
        label = None if unknown else Span(Address("word/document.xml", (9,)), 0, 4)
        fields[key] = Field(key, value, raw, place, label)
    choices: Mapping[str, tuple[tuple[str, bool, Span | None], ...]] = (
        {} if ticked is None else {"kind": tuple((option, option in ticked, None) for option in ("制定", "修订"))}
    )
    return Record("f", fields, blank_form=blank, choices=choices)
