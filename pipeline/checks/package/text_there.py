"""package.text-there: a long text is written in its field, or in an attachment that came with the form."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.leftovers import leftover
from pipeline.model.dossier import Dossier, Part
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument


@check(
    "package.text-there",
    on=Subject.SUBMISSION,
    messages={
        "blank": Text("“{field}”栏没有填写。请填写。", "“{field}” is not filled in; please fill it in"),
        "nothing": Text(
            "“{field}”栏写的是“{found}”，等于没有填写。请写出内容。", "“{field}” says “{found}”, which says nothing: please write it"
        ),
        "attached": Text(
            "“{field}”栏写的是“{found}”。请把主要内容写在栏内，评审时以建议书为准。",
            "“{field}” says “{found}”: please write the main points in the field, which is what experts read",
        ),
        "not-attached": Text(
            "“{field}”栏写的是“{found}”，材料中没有这样的附件。请写在栏内，或补报附件。",
            "“{field}” says “{found}”, and no such attachment came: please write it in the field, or send the attachment",
        ),
    },
    settings={"role": {"type": "string", "minLength": 1}, "fields": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
    required=("role", "fields"),
)
def package_text_there(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """这几栏是评审的主要依据，不写就无从评审。"""
    parts = [part for part in dossier.of_role(settings["role"]) if part.record is not None]
    if not parts:
        yield Skip(None, "no-part")
    for part in parts:
        if part.record is not None:
            yield from _look(dossier, part, part.record, settings["fields"])


def _look(dossier: Dossier, part: Part, record: Record, keys: list[str]) -> Iterator[Observation]:
    for key in keys:
        field = record.fields.get(key)
        if field is None or field.value is None:
            yield Skip(None, "field-unknown")
        elif record.blank_form:
            yield Skip(field.at, "not-applicable")
        elif (code := _code(dossier, part, field)) is None:
            yield Pass(field.at)
        else:
            arguments: dict[str, Argument] = {"field": _title(part, field), "found": field.raw.strip()}
            yield Hit(code, field.at, found=field.raw.strip(), arguments=arguments, document=dossier.path(part))


def _code(dossier: Dossier, part: Part, field: Field) -> str | None:
    if field.blank:
        return "blank"
    kind = leftover(field.raw)
    if kind is None:
        return None
    if kind != "attached":
        return "nothing"
    return "attached" if dossier.alone or _has_attachment(dossier, part) else "not-attached"


def _has_attachment(dossier: Dossier, part: Part) -> bool:
    """Something came beside the parts of the call: a file without a role, or text in the form's file around the form."""
    playing = {one.file for one in dossier.parts}
    if len(playing) < len(dossier.readings):
        return True
    document = dossier.readings[part.file].document
    if document is None:
        return True
    inside = [(one.first, one.last) for one in dossier.parts if one.file == part.file]
    return any(
        paragraph.text.strip() and not any(first <= paragraph.location.block <= last for first, last in inside)
        for paragraph in document.paragraphs
        if paragraph.location.block > part.last
    )


def _title(part: Part, field: Field) -> str:
    """Return the field's printed name; its key where the label cannot be found again."""
    label = field.label
    if label is None or part.document is None:
        return field.key
    text = next((one.text for one in part.document.paragraphs if one.address == label.address), "")
    return text[label.start : label.end].strip() or field.key
