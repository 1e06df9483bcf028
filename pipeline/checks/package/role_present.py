"""package.role-present: a required part of the submission is there."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.dossier import Dossier

_TEXT = {
    "type": "object",
    "properties": {"zh": {"type": "string", "minLength": 1}, "en": {"type": "string", "minLength": 1}},
    "required": ["zh", "en"],
    "additionalProperties": False,
}
_CONTAINERS = frozenset({"zip", "rar", "7z", "eml", "msg"})
_UNSURE = frozenset({"encrypted-office", "empty", "unknown"})
_EXTENSIONS = {"jpg": "jpeg", "tif": "tiff", "docm": "docx", "dotx": "docx", "dotm": "docx"}


@check(
    "package.role-present",
    on=Subject.SUBMISSION,
    messages={"absent": Text("没有收到{what}。{how}", "{what} was not received. {how}")},
    settings={
        "role": {"type": "string", "minLength": 1},
        "what": _TEXT,
        "how": _TEXT,
        "media": {"type": "array", "items": {"type": "string"}},
    },
    required=("role", "what", "how", "media"),
)
def package_role_present(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """材料不齐就不能进入评审，要先补齐。"""
    parts = dossier.of_role(settings["role"])
    if parts:
        yield Pass(count=1)
    elif _may_be_unread(dossier, frozenset(settings["media"])):
        yield Skip(None, "unreadable")
    else:
        what = Text(**settings["what"])
        yield Hit("absent", expected=what, arguments={"what": what, "how": Text(**settings["how"])})


def _may_be_unread(dossier: Dossier, media: frozenset[str]) -> bool:
    """Something that could not be read may be the part: a file of its kinds, or a container of files."""
    files = [reading.file for reading in dossier.readings if reading.trouble is not None]
    if any(file.media in media | _CONTAINERS or (file.media in _UNSURE and _promised(file.path) in media) for file in files):
        return True
    paths = [trouble.path for trouble in dossier.submission.troubles]
    return any(path in ("", dossier.submission.path) or _promised(path) in media | _CONTAINERS for path in paths)


def _promised(path: str) -> str:
    """Return the kind of file that the extension promises."""
    extension = path.rpartition(".")[2].lower()
    return _EXTENSIONS.get(extension, extension)
