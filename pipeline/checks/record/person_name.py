"""record.person-name: the name of one person."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted, written
from pipeline.language.persons import is_person_name, names_several
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "record.person-name",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "several": Text(
            "“{field}”栏写的是“{found}”，不止一个人。请只写一位，其余写在项目团队中。",
            "“{field}” says “{found}”, more than one person: please name one, and the others among the team",
        ),
        "unfit": Text(
            "“{field}”栏写的是“{found}”，不像人名。请写一位负责联系的人的姓名。",
            "“{field}” says “{found}”, which is no person's name: please name one person",
        ),
    },
    settings={"fields": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
    required=("fields",),
)
def record_person_name(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """有一位确定的人负责，通知和询问才有着落。"""
    for field in written(record, settings["fields"]):
        if isinstance(field, Skip):
            yield field
            continue
        code = "several" if names_several(field.raw) else None if is_person_name(field.raw) else "unfit"
        if code is None:
            yield Pass(field.at)
            continue
        arguments: dict[str, Argument] = {"field": form.fields[field.key].title, "found": quoted(field.raw)}
        yield Hit(code, field.at, found=field.raw, arguments=arguments)
