"""package.stamped-pdf: what is uploaded as the final form is a PDF of the stamped form."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.package.role_present import may_be_unread
from pipeline.checks.package.scan_typed import shows_pictures
from pipeline.model.dossier import Dossier, Part

_ROLES = {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1}


@check(
    "package.stamped-pdf",
    on=Subject.SUBMISSION,
    messages={
        "absent": Text(
            "没有收到盖章的申报表 PDF。请下载填好的申报表，加盖公章后扫描成 PDF 上传。",
            "no PDF of the stamped form was received: download the form, seal it, scan it and upload it as PDF",
        ),
        "no-pdf": Text(
            "“{document}”不是 PDF。通知要求上传盖章申报表的 PDF，请把各页合成一个 PDF。",
            "“{document}” is no PDF: the call asks for the stamped form as one PDF",
        ),
        "typed": Text(
            "“{document}”是直接存成的 PDF，没有扫描的图像，看不到盖章。请盖章后扫描。",
            "“{document}” is a PDF saved from a program without any picture, so no seal can be on it: seal the form, then scan it",
        ),
    },
    settings={"forms-roles": _ROLES, "scans-roles": _ROLES},
    required=("forms-roles", "scans-roles"),
)
def package_stamped_pdf(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """盖了章的申报表是正式的申报；各家都用 PDF，才能统一存档。"""
    asked = False
    for form, scan in zip(settings["forms-roles"], settings["scans-roles"], strict=True):
        forms, scans = dossier.of_role(form), dossier.of_role(scan)
        if not forms and (not scans or asked):
            continue
        asked = True
        uploads = _uploads(dossier, (*scans, *(part for part in forms if dossier.readings[part.file].file.media == "pdf")))
        if uploads:
            yield from (_look(dossier, number) for number in uploads)
        elif may_be_unread(dossier, frozenset({"pdf"})):
            yield Skip(None, "unreadable")
        else:
            yield Hit("absent")
    if not asked:
        yield Skip(None, "no-part")


def _uploads(dossier: Dossier, parts: tuple[Part, ...]) -> tuple[int, ...]:
    """Return the files that are meant: PDFs, and other files only where there is none."""
    files = tuple(dict.fromkeys(part.file for part in parts))
    return tuple(number for number in files if dossier.readings[number].file.media == "pdf") or files[:1]


def _look(dossier: Dossier, number: int) -> Observation:
    reading = dossier.readings[number]
    if reading.file.media != "pdf":
        return Hit(
            "no-pdf", document=reading.file.path, found=reading.file.media, expected="pdf", arguments={"document": reading.file.path}
        )
    if reading.document is None:
        return Skip(None, "unread")
    if shows_pictures(reading.document):
        return Pass(count=1)
    return Hit("typed", document=reading.file.path, arguments={"document": reading.file.path})
