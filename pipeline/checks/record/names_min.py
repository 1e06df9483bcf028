"""record.names-min: a list of organisations is long enough."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.leftovers import leftover
from pipeline.language.organisations import name_key
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "record.names-min",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "none": Text(
            "“{field}”栏没有填写单位（{excluded}不计在内）。原则上不少于{minimum}家，请推荐并填写。",
            "“{field}” names no organisation ({excluded} does not count): at least {minimum} are asked for in principle",
        ),
        "few": Text(
            "“{field}”栏：现有{count}家（{names}），原则上不少于{minimum}家，{excluded}不计在内。请再推荐至少{lacking}家，或说明原因。",
            "“{field}” names {count} ({names}); at least {minimum} are asked for in principle, and {excluded} does not count. "
            "Please recommend {lacking} more, or give the reason",
        ),
    },
    settings={
        "field": {"type": "string", "minLength": 1},
        "minimum": {"type": "integer", "minimum": 1},
        "without": {"type": "string", "minLength": 1, "x-names": "field"},
        "leave-blank-form": {"type": "boolean"},
    },
    required=("field", "minimum"),
)
def record_names_min(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """团体标准要反映各方的共同需求，参与起草的单位太少就代表不了各方。"""
    key, minimum, without = settings["field"], settings["minimum"], settings.get("without")
    field = record.fields.get(key)
    if record.blank_form and settings.get("leave-blank-form", False):
        yield Skip(record.title, "not-applicable")
        return
    if field is None or field.value is None:
        yield Skip(None, "field-unknown")
        return
    left = {leftover(name) for name in record.items(key)}
    names = {name_key(name): name for name in record.items(key) if leftover(name) is None}
    if not names and left & {"placeholder", "attached"}:
        yield Skip(field.at, "not-applicable" if "placeholder" in left else "unknown")
        return
    if without is not None:
        names.pop(name_key(record.text(without)), None)
    if len(names) >= minimum:
        yield Pass(field.at, count=1)
        return
    arguments: dict[str, Argument] = {
        "field": form.fields[key].title,
        "count": len(names),
        "names": tuple(names.values()),
        "minimum": minimum,
        "lacking": minimum - len(names),
        "excluded": Text("申报单位", "the applicant") if without is None else _title(form, without),
    }
    yield Hit(
        "few" if names else "none",
        field.at,
        found=field.raw,
        expected=Text(f"不少于{minimum}家", f"at least {minimum}"),
        arguments=arguments,
    )


def _title(form: Form, key: str) -> Text:
    title = form.fields[key].title
    return Text(title.zh.removesuffix("名称"), f"the {title.en}")
