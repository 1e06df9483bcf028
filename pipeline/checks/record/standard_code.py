"""record.standard-code: the standard named is one of those that may be named here, by its code (T/SAQ)."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import stretch, written
from pipeline.language.normal import fold
from pipeline.language.standard_numbers import find_standard_numbers
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "record.standard-code",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "other": Text(
            "“{field}”栏的“{found}”不是 {codes} 标准。其他机构的标准由其发布机构修订，请核对；联合发布的请说明。",
            "“{field}”: “{found}” is no {codes} standard, and others revise their own; please check, or say that it is a joint one",
        )
    },
    settings={
        "field": {"type": "string", "minLength": 1},
        "codes": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1},
        "choice": {"type": "string", "minLength": 1, "x-names": "field"},
        "unless": {"type": "string", "minLength": 1},
    },
    required=("field", "codes"),
)
def record_standard_code(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """一个机构只能修订自己发布的标准。"""
    codes = tuple(settings["codes"])
    for field in written(record, [settings["field"]]):
        if isinstance(field, Skip):
            yield field
            continue
        if "choice" in settings and record.text(settings["choice"]) == settings.get("unless"):
            yield Skip(field.at, "not-applicable")
            continue
        for number in find_standard_numbers(fold(field.raw).upper()):
            at = stretch(field, number.start, number.end) or field.at
            if number.code.replace(" ", "") in codes:
                yield Pass(at)
                continue
            found = field.raw[number.start : number.end]
            arguments: dict[str, Argument] = {"field": form.fields[field.key].title, "found": found, "codes": codes}
            yield Hit("other", at, found=found, expected="、".join(codes), arguments=arguments)
