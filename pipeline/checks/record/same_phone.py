"""record.same-phone: two persons, one telephone number."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import written
from pipeline.language.persons import person_name
from pipeline.language.phones import find_phones
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument

_PAIR = {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 2, "maxItems": 2, "x-names": "field"}


@check(
    "record.same-phone",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "same": Text(
            "“{one}”（{first}）和“{other}”（{second}）是两个人，电话却相同（{found}）。如果共用一部电话，不必改。",
            "“{one}” ({first}) and “{other}” ({second}) are two persons with one number ({found}); if they share it, leave it so",
        )
    },
    settings={"persons": _PAIR, "phones": _PAIR},
    required=("persons", "phones"),
)
def record_same_phone(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """留两个人、两个号码，是为了一个人不在时还能找到另一个。"""
    fields = [*written(record, settings["persons"]), *written(record, settings["phones"])]
    skips = [one for one in fields if isinstance(one, Skip)]
    if skips:
        yield skips[0]
        return
    one, other = settings["persons"]
    first, second = (person_name(record.text(key)) for key in (one, other))
    numbers, others = ({phone.digits for phone in find_phones(record.text(key))} for key in settings["phones"])
    at = record.fields[settings["phones"][1]].at
    if first == second or not numbers or numbers != others:
        yield Pass(at)
        return
    arguments: dict[str, Argument] = {
        "one": form.fields[one].title,
        "other": form.fields[other].title,
        "first": first,
        "second": second,
        "found": record.text(settings["phones"][1]),
    }
    yield Hit("same", at, found=record.text(settings["phones"][1]), arguments=arguments)
