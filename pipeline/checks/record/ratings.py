"""record.ratings: every question that asks for one to five stars has its answer."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_STARS = range(1, 6)


@check(
    "record.ratings",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "none": Text(
            "满意程度{count}项都没有评（☆没有涂满）。请企业把星涂满，或写明几星。",
            "none of the {count} questions has a star filled in: please have the enterprise rate the service",
        ),
        "blank": Text(
            "“{field}”没有评（☆没有涂满）。请企业补评，写明几星也可以。",
            "“{field}” is not rated: please have a star filled in, or the number written",
        ),
        "unclear": Text(
            "“{field}”写的是“{found}”，看不出是几星。请写成★★★★☆，或写明几星。",
            "“{field}” says “{found}”, and nobody can tell how many stars are meant: write ★★★★☆ or the number",
        ),
        "unfit": Text(
            "“{field}”评的是{found}星，应为1至5星。请核对。", "“{field}” has {found} stars, and one to five can be given; please check"
        ),
    },
    settings={
        "fields": {"type": "array", "items": {"type": "string"}, "minItems": 1},
        "leave-blank-form": {"type": "boolean"},
    },
    required=("fields",),
)
def record_ratings(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """没有评的项目不能算进平均分；漏评多半是没有请企业填写。"""
    fields = [record.fields.get(key) for key in settings["fields"]]
    read = [field for field in fields if field is not None and field.value is not None]
    unread = len(fields) - len(read)
    if record.blank_form and settings.get("leave-blank-form", False):
        yield Skip(record.title, "not-applicable", count=len(fields))
        return
    if unread:
        yield Skip(None, "field-unknown", count=unread)
    if len(read) > 1 and all(field.blank for field in read):
        yield Hit("none", read[0].at, arguments={"count": len(read)})
        return
    for field in read:
        yield _look(field, form.fields[field.key].title)


def _look(field: Field, title: Text) -> Observation:
    arguments: dict[str, Argument] = {"field": title, "found": quoted(field.raw)}
    if field.blank:
        return Hit("blank", field.at, arguments=arguments)
    value = str(field.value)
    if not value.isdecimal():
        return Hit("unclear", field.at, found=quoted(field.raw), expected="★★★★☆", arguments=arguments)
    if int(value) not in _STARS:
        return Hit("unfit", field.at, found=quoted(field.raw), expected="1—5", arguments={**arguments, "found": value})
    return Pass(field.at)
