"""package.honours: awards that a form lists have their year, and copies of their certificates came along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted, stretch
from pipeline.language.honours import find_honours
from pipeline.language.leftovers import leftover
from pipeline.model.document import Document
from pipeline.model.dossier import Dossier, Part
from pipeline.model.record import Field
from pipeline.model.text import Argument

_ROLE = {"type": "string", "minLength": 1}
_WORDS = ("证书", "奖状", "奖牌", "获奖", "荣誉")
_PICTURES = frozenset({"jpeg", "png", "tiff", "bmp", "pdf"})


@check(
    "package.honours",
    on=Subject.SUBMISSION,
    messages={
        "no-year": Text(
            "所列奖励“{found}”没有写明年份。请写明何时获得。", "the award “{found}” has no year: please say when it was received"
        ),
        "no-copy": Text(
            "列了{count}项奖励，没有收到证书复印件。表上印有“附证书复印件”，请补报扫描件或照片。",
            "{count} awards are listed and no copy of a certificate came: the form asks for copies, please send scans or photographs",
        ),
    },
    settings={
        "role": _ROLE,
        "field": {"type": "string", "minLength": 1},
        "copies-role": _ROLE,
        "material-role": _ROLE,
        "scan-role": _ROLE,
    },
    required=("role", "field", "copies-role"),
)
def package_honours(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """没有年份和证书，荣誉无法核实，评审时不能作为依据。"""
    parts = dossier.of_role(settings["role"])
    if not parts:
        yield Skip(None, "no-part")
    for part in parts:
        field = part.record.fields.get(settings["field"]) if part.record is not None else None
        if part.record is None:
            yield Skip(None, "unread")
        elif field is None or field.value is None:
            yield Skip(None, "field-unknown")
        elif field.blank or leftover(field.raw) is not None:
            yield Skip(field.at, "not-applicable")
        else:
            yield from _look(dossier, part, field, settings)


def _look(dossier: Dossier, part: Part, field: Field, settings: Settings) -> Iterator[Observation]:
    honours = find_honours(field.raw)
    path = dossier.path(part)
    before: tuple[int, ...] = ()
    for one in honours:
        at = stretch(field, one.start, one.end) or field.at
        if one.years or before:
            yield Pass(at)
        else:
            found = quoted(field.raw[one.start : one.end])
            yield Hit("no-year", at, found=found, arguments={"found": found}, document=path)
        before = one.years or before
    if dossier.alone:
        yield Skip(field.at, "single-file")
    elif _has_copies(dossier, part, settings):
        yield Pass(field.at)
    elif _may_hold_copies(dossier, settings):
        yield Skip(field.at, "unread")
    else:
        arguments: dict[str, Argument] = {"count": max(1, len(honours))}
        yield Hit("no-copy", field.at, found=quoted(field.raw), arguments=arguments, document=path)


def _has_copies(dossier: Dossier, form: Part, settings: Settings) -> bool:
    """Copies came as files, as pictures in or around the form, or as pictures of the material with words on certificates beside them."""
    playing = {part.file for part in dossier.parts}
    loose = any(number not in playing and one.file.media in _PICTURES for number, one in enumerate(dossier.readings))
    if dossier.of_role(settings["copies-role"]) or loose:
        return True
    material = dossier.of_role(settings.get("material-role", ""))
    if dossier.readings[form.file].file.media != "pdf" and _has_own_pictures(dossier, form, material):
        return True
    return any(part.document is not None and _shows_certificates(part.document) for part in material)


def _has_own_pictures(dossier: Dossier, form: Part, material: Sequence[Part]) -> bool:
    """The form's file has pictures that are none of the material in it."""
    whole = dossier.readings[form.file].document or form.document
    told = {one.paragraph for part in material if part.file == form.file and part.document is not None for one in part.document.pictures}
    return whole is not None and any(one.paragraph not in told for one in whole.pictures)


def _shows_certificates(document: Document) -> bool:
    """A picture has words about certificates in its own paragraph, its description or the line under it."""
    places = {one.address: number for number, one in enumerate(document.paragraphs)}
    for picture in document.pictures:
        number = places.get(picture.paragraph)
        near = [] if number is None else [one.text for one in document.paragraphs[number : number + 2]]
        if any(word in text for text in (picture.alt, *(text for text in near if len(text) < 60)) for word in _WORDS):
            return True
    return False


def _may_hold_copies(dossier: Dossier, settings: Settings) -> bool:
    """Copies may be among photographs taken for the stamped form, behind it in a long scan, or in a file that could not be read."""
    if any(one.trouble is not None for one in dossier.readings) or dossier.submission.troubles:
        return True
    scans = [dossier.readings[part.file] for part in dossier.of_role(settings.get("scan-role", ""))]
    return any(one.file.media != "pdf" or (one.document is not None and (one.document.pages or 0) > _FORM_PAGES) for one in scans)


_FORM_PAGES = 3
"""Pages that a stamped form fills with its material left out; a longer scan may hold more than the form."""
