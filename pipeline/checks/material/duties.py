"""material.duties: a field of the form stays within its number of characters."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.zishu import count_han, count_zishu
from pipeline.model.dossier import Dossier
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}
_SAID = Text(
    "“{field}”栏有{found}字（Word字数，其中汉字{han}个），要求{expected}字以内",
    "“{field}” has {found} 字 as Word counts ({han} Han characters), {expected} at most are asked for",
)


@check(
    "material.duties",
    on=Subject.SUBMISSION,
    messages={
        "long": Text(f"{_SAID.zh}。", _SAID.en),
        "rather-long": Text(f"{_SAID.zh}。", _SAID.en),
        "han": Text(f"{_SAID.zh}；只按汉字数没有超过。", f"{_SAID.en}; by Han characters alone it is within"),
    },
    settings={
        "fields": {"type": "object", "minProperties": 1, "additionalProperties": _NAME},
        "most": {"type": "integer", "minimum": 1},
        "near": {"type": "number", "minimum": 0, "maximum": 1},
        "name": BOTH_LANGUAGES,
    },
    required=("fields", "most", "name"),
    alone=True,
)
def material_duties(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """栏目注明了字数，超过的部分在汇总表里放不下。"""
    most, looked = settings["most"], False
    for part in dossier.parts:
        key = settings["fields"].get(part.role)
        field = part.record.fields.get(key) if part.record is not None and key is not None else None
        if field is None or part.record is None:
            continue
        looked = True
        text = field.raw
        count, han = count_zishu(text), count_han(text)
        if field.value is None or field.blank:
            yield Skip(field.at, "field-unknown" if field.value is None else "not-applicable")
        elif count <= most:
            yield Pass(field.at)
        else:
            code = "han" if han <= most else "rather-long" if count <= most * (1 + settings.get("near", 0.1)) else "long"
            arguments: dict[str, Argument] = {"field": Text(settings["name"]["zh"], settings["name"]["en"]), "han": han}
            yield Hit(code, field.at, found=str(count), expected=str(most), arguments=arguments, document=dossier.path(part))
    if not looked:
        yield Skip(None, "single-file" if dossier.alone else "no-part")
