"""package.scan-typed: a PDF that was never printed is no scan of a stamped form."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.document import Document
from pipeline.model.dossier import Dossier

_ONLY_PICTURES = "image-only"


@check(
    "package.scan-typed",
    on=Subject.SUBMISSION,
    messages={
        "typed": Text(
            "“{document}”是从 Word 直接存成的 PDF，没有扫描的图像，看不到盖章和签字。请打印、盖章、签字后再扫描。",
            "“{document}” is a PDF saved from Word without any scanned picture, so no seal can be on it: print, seal, sign and scan it",
        )
    },
    settings={"role": {"type": "string", "minLength": 1}},
    required=("role",),
)
def package_scan_typed(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """盖章扫描件要能看到章和签字；直接导出的 PDF 上没有。"""
    parts = dossier.of_role(settings["role"])
    if not parts:
        yield Skip(None, "no-part")
    for part in parts:
        reading = dossier.readings[part.file]
        if reading.file.media != "pdf":
            yield Pass(count=1)
        elif reading.document is None:
            yield Skip(None, "unread")
        elif shows_pictures(reading.document):
            yield Pass(count=1)
        else:
            path = dossier.path(part)
            yield Hit("typed", document=path, arguments={"document": path})


def shows_pictures(document: Document) -> bool:
    """Tell whether a PDF holds a picture at all: a page that is one, or one among its text (a stamp put in by hand)."""
    return bool(document.pictures) or any(note.startswith(_ONLY_PICTURES) for note in document.notes)
