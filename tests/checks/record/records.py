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
    "leader": ("项目负责人", "leader"),
    "leader_phone": ("负责人电话", "leader's telephone"),
    "contact": ("项目联系人", "contact"),
    "contact_phone": ("联系人电话", "contact's telephone"),
    "email": ("电子邮箱", "e-mail"),
    "number": ("被修订标准号", "number"),
    "adopters": ("首期承诺执行标准单位", "adopters"),
    "purpose": ("目的意义", "purpose"),
    "office": ("协会意见", "office"),
}
KINDS = {"others": "list", "adopters": "list", "kind": "choice", "purpose": "long-text", "office": "opinion"}
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
        fields[key] = Field(key, value, raw, place, label, _items(value, place) if isinstance(value, tuple) else ())
    choices: Mapping[str, tuple[tuple[str, bool, Span | None], ...]] = (
        {} if ticked is None else {"kind": tuple((option, option in ticked, None) for option in ("制定", "修订"))}
    )
    return Record("f", fields, blank_form=blank, choices=choices)


def _items(value: tuple[str, ...], place: Span | None) -> tuple[Span, ...]:
    """Return the places of items parted by 、 in one paragraph."""
    found: list[Span] = []
    start = 0
    for item in value:
        if place is not None:
            found.append(Span(place.address, start, start + len(item)))
        start += len(item) + 1
    return tuple(found)
