"""package.role-present: a required part of the submission is there."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.leftovers import leftover
from pipeline.language.zishu import count_zishu
from pipeline.model.dossier import Dossier
from pipeline.model.text import Argument

_CONTAINERS = frozenset({"zip", "rar", "7z", "eml", "msg"})
_UNSURE = frozenset({"encrypted-office", "empty", "unknown"})
_EXTENSIONS = {"jpg": "jpeg", "tif": "tiff", "docm": "docx", "dotx": "docx", "dotm": "docx"}


@check(
    "package.role-present",
    on=Subject.SUBMISSION,
    messages={
        "absent": Text("没有收到{what}。{how}", "{what} was not received. {how}"),
        "thin": Text(
            "没有另附{what}，表中只写了{count}字。{how}", "{what} was not enclosed, and the form has only {count} characters of it. {how}"
        ),
    },
    settings={
        "role": {"type": "string", "minLength": 1},
        "what": BOTH_LANGUAGES,
        "how": BOTH_LANGUAGES,
        "media": {"type": "array", "items": {"type": "string"}},
        "scan-role": {"type": "string", "minLength": 1},
        "form-role": {"type": "string", "minLength": 1},
        "field": {"type": "string", "minLength": 1},
        "least": {"type": "integer", "minimum": 1},
    },
    required=("role", "what", "how", "media"),
)
def package_role_present(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """材料不齐就不能进入评审，要先补齐。"""
    if dossier.of_role(settings["role"]):
        yield Pass(count=1)
    elif (written := _written(dossier, settings)) is not None:
        yield written
    elif dossier.of_role(settings.get("scan-role", "")) and not dossier.of_role(settings.get("form-role", "")):
        yield Skip(None, "unread")
    elif may_be_unread(dossier, frozenset(settings["media"])):
        yield Skip(None, "unreadable")
    else:
        yield Hit("absent", expected=Text(**settings["what"]), arguments=_said(settings))


def _said(settings: Settings) -> dict[str, Argument]:
    return {"what": Text(**settings["what"]), "how": Text(**settings["how"])}


def _written(dossier: Dossier, settings: Settings) -> Observation | None:
    """Return what is to be said where the part may stand in a field of a form; None where nothing of it stands there."""
    for part in dossier.of_role(settings.get("form-role", "")):
        field = part.record.fields.get(settings.get("field", "")) if part.record is not None else None
        if field is None or field.blank or (field.value is not None and leftover(field.raw) is not None):
            continue
        if field.value is None:
            return Skip(None, "field-unknown")
        count = count_zishu(field.raw)
        if count >= int(settings.get("least", 1)):
            return Pass(field.at)
        arguments: dict[str, Argument] = {**_said(settings), "count": count}
        return Hit("thin", field.at, found=str(count), expected=Text(**settings["what"]), arguments=arguments, document=dossier.path(part))
    return None


def may_be_unread(dossier: Dossier, media: frozenset[str]) -> bool:
    """Tell whether something that could not be read may be a part of these media: a file of its kinds, or a container of files."""
    files = [reading.file for reading in dossier.readings if reading.trouble is not None]
    if any(file.media in media | _CONTAINERS or (file.media in _UNSURE and _promised(file.path) in media) for file in files):
        return True
    paths = [trouble.path for trouble in dossier.submission.troubles]
    return any(path in ("", dossier.submission.path) or _promised(path) in media | _CONTAINERS for path in paths)


def _promised(path: str) -> str:
    """Return the kind of file that the extension promises."""
    extension = path.rpartition(".")[2].lower()
    return _EXTENSIONS.get(extension, extension)
