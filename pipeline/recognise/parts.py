"""Which parts a submission has: every document is asked what it is, role by role of the profile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.language.normal import norm
from pipeline.model.document import Document
from pipeline.model.dossier import Part, Reading
from pipeline.model.profile import Profile, Role
from pipeline.model.submission import File
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.recognise.forms.finding import find_forms
from pipeline.recognise.forms.reading import FormReading
from pipeline.recognise.looks import LOOKS, OTHER_PAPERS, is_notice, look_of
from pipeline.recognise.materials.parts import material_parts, without_copies
from pipeline.recognise.scans import scan_parts

if TYPE_CHECKING:
    from pipeline.model.outline import Basis, Stage

_TELLING = 60
"""Paragraphs at the head of a document in which it says what it is."""
_NO_ROLE = ""
"""In place of a role: files that can be read, and are plainly something else than the scan of a form."""
_FEWEST = 4
"""Two chapters with a sentence each: a standard has no fewer paragraphs."""
_ANY = Text("这个方案看所有的文件", "this profile looks at every document")


@dataclass(frozen=True, slots=True)
class Recognised:
    """The readings, with what those look like that play no role, and the parts in the order of the files."""

    readings: tuple[Reading, ...]
    parts: tuple[Part, ...]
    crowded: bool
    """A role that a submission has once is played by several files: this is no one submission."""


def find_parts(readings: Sequence[Reading], profile: Profile, *, stage: Stage | None = None, basis: Basis | None = None) -> Recognised:
    """Return the parts found in the files; `stage` and `basis` are what the user said of the standards among them."""
    parts: list[Part] = []
    for number, reading in enumerate(readings):
        if reading.document is not None:
            parts.extend(_parts_of(reading.document, number, reading.file.media, profile, stage, basis))
    forms = {part.file for part in parts}
    parts = _without_blanks(parts, profile)
    read = {part.file for part in parts}
    seen = tuple(one if number in read else _looked_at(one, blank=number in forms) for number, one in enumerate(readings))
    files = [reading.file for reading in readings]
    scans = [role for role in profile.roles.values() if role.recognise == "scan"]
    found_in = {role: [part.file for part in parts if part.role == role] for role in profile.roles}
    found_in[_NO_ROLE] = [number for number, one in enumerate(seen) if one.looks_code in OTHER_PAPERS]
    parts = _without_printouts(parts, files, {role.scan_of for role in scans})
    parts.extend(Part(role, number, because) for role, number, because in scan_parts(files, scans, found_in))
    parts = without_copies(parts)
    crowded = any(role.single and _times(role, parts) > 1 for role in profile.roles.values())
    return Recognised(seen, tuple(sorted(parts, key=lambda part: part.file)), crowded)


def _times(role: Role, parts: Sequence[Part]) -> int:
    """Return how often a role is played; copies in one file that may hold several are one."""
    files = [part.file for part in parts if part.role == role.identity]
    return len(set(files)) if role.copies else len(files)


def kind_of(parts: Sequence[Part], profile: Profile) -> str | None:
    """Return which kind of submission the parts make: the first with one of its telling roles, else that whom the material tells of.

    Where neither is there, the stamped scan of a telling role tells.

    None where nothing tells, or the call has no kinds.
    """
    played = {part.role for part in parts}
    of_scans = {profile.roles[role].scan_of for role in played if role in profile.roles}
    about = {part.material.about for part in parts if part.material is not None} - {None}
    told = [kind.identity for kind in profile.kinds.values() if played.intersection(kind.told_by)]
    told += [kind.identity for kind in profile.kinds.values() if kind.about is not None and about == {kind.about}]
    told += [kind.identity for kind in profile.kinds.values() if of_scans.intersection(kind.told_by)]
    return next(iter(told), None)


def applicant_kinds(parts: Sequence[Part], profile: Profile) -> tuple[Text, ...]:
    """Return the titles of the kinds of applicants (班组, 个人) whose forms are filled in among the parts, in the profile's order.

    A recommender, of whom no material tells, applies for others and may send in what is theirs.
    """
    filled = {part.role for part in parts if part.record is not None and not part.record.blank_form}
    return tuple(one.title for one in profile.kinds.values() if one.about is not None and filled.intersection(one.told_by))


def asked_besides(parts: Sequence[Part], kind: str | None, profile: Profile) -> tuple[Text, ...]:
    """Return the titles of the roles that a submission with these parts must have, too; of all kinds where nothing tells which it is."""
    kinds: Sequence[str | None] = [kind] if kind is not None or not profile.kinds else list(profile.kinds)
    played = {part.role for part in parts}
    asked = dict.fromkeys(role for one in kinds for role in profile.required_of(one) if role not in played)
    return tuple(profile.roles[role].title for role in asked)


def _without_blanks(parts: Sequence[Part], profile: Profile) -> list[Part]:
    """Return the parts without blank forms beside what was filled in: the same form, or one that this kind of submission has no use for.

    Applicants leave the call's own files in their folder; a blank form alone is what they sent.
    """
    filled = [part for part in parts if part.record is None or not part.record.blank_form]
    kind = profile.kinds.get(kind_of(filled, profile) or "")
    needed = set(profile.roles) if kind is None else {*kind.told_by, *profile.required_of(kind.identity)}
    given = {part.role for part in filled}
    return [part for part in parts if part in filled or (part.role in needed and part.role not in given)]


def _without_printouts(parts: Sequence[Part], files: Sequence[File], scanned: Collection[str | None]) -> list[Part]:
    """Return the parts without forms read from a PDF where the same form came as a Word file, too: they are its stamped copy.

    What says something else in most of its fields is no copy but another form.
    """
    typed = [part for part in parts if part.role in scanned and files[part.file].media != "pdf"]
    return [part for part in parts if files[part.file].media != "pdf" or not any(_is_copy(part, one) for one in typed)]


def _is_copy(printed: Part, typed: Part) -> bool:
    """The two are one form: what is written in both is the same in half of the fields at least."""
    if printed.role != typed.role or printed.record is None or typed.record is None:
        return printed.role == typed.role
    there = {key: norm(printed.record.text(key), digits=True) for key in printed.record.fields}
    both = [(text, norm(typed.record.text(key), digits=True)) for key, text in there.items() if text and typed.record.text(key)]
    return 2 * sum(one == other for one, other in both) >= len(both)


def telling_words(document: Document) -> Iterator[str]:
    """Yield the texts at the head of a document that may name the call it belongs to."""
    return (paragraph.text for paragraph in document.paragraphs[:_TELLING] if paragraph.text.strip())


def form_confidence(readings: Sequence[Reading], profile: Profile) -> float:
    """Return how surely one of the files holds a form of the profile, 0 to 1, whatever its title."""
    found = (form for one in readings if one.document is not None for form in _forms(one.document, one.file.media, profile))
    return max((reading.confidence for _, reading in found), default=0.0)


def _parts_of(document: Document, number: int, media: str, profile: Profile, stage: Stage | None, basis: Basis | None) -> Iterator[Part]:
    named = [role for role in profile.roles.values() if role.recognise == "document" and media in role.media]
    if named:
        yield from (Part(role.identity, number, _ANY, 0, len(document.blocks) - 1, role.stage, document=document) for role in named)
        return
    forms = _forms(document, media, profile)
    notice = is_notice(document)
    if notice and all(reading.record.blank_form for _, reading in forms):
        return  # the call itself, sent back; whoever filled a form in it has sent a form
    for role, reading, left_out in _played(forms):
        because = (
            Text("有该表的标题和栏目", "has the form's title and fields")
            if reading.titled
            else Text("有该表的栏目", "has the form's fields")
        )
        cut = document.within(reading.first, reading.last)
        yield Part(
            role.identity, number, because, reading.first, reading.last, role.stage, record=reading.record, document=cut, left_out=left_out
        )
    blocks = _between(document, [reading for _, reading in forms])
    for role in profile.roles.values():
        if role.recognise == "standard" and media in role.media:
            yield from _standard(document, number, role, blocks, stage, basis)
        elif role.recognise == "material" and media in role.media:
            filled = [(reading.record, profile.forms[one.form or ""], reading.first, reading.last) for one, reading in forms]
            yield from material_parts(document, number, role, () if notice else blocks, filled)


def _forms(document: Document, media: str, profile: Profile) -> list[tuple[Role, FormReading]]:
    """Return every copy of every form in the document, in order; the forms in a standard's annexes are printed there for others."""
    roles = {role.identity: role for role in profile.roles.values() if role.form is not None and media in role.media}
    forms = {identity: profile.forms[role.form] for identity, role in roles.items() if role.form is not None}
    found = [(roles[identity], reading) for identity, reading in find_forms(document, forms)]
    drafts = any(role.recognise == "standard" for role in profile.roles.values())
    return [] if found and not drafts and _prints(document, [reading for _, reading in found]) else found


def _prints(document: Document, forms: Sequence[FormReading]) -> bool:
    """The document is a standard in which the forms are but annexes."""
    outside = sum(last - first + 1 for first, last in _between(document, forms))
    return outside * 2 > len(document.blocks) and look_of(document)[0] == "standard"


def _played(forms: Sequence[tuple[Role, FormReading]]) -> Iterator[tuple[Role, FormReading, int]]:
    """Yield the forms that count: the filled ones where any is; only the first of a role that a submission has once, and a file too.

    With each goes the number of its further copies that do not count and say something else.
    """
    filled = [form for form in forms if not form[1].record.blank_form]
    copies = Counter(role.identity for role, _ in filled)
    firsts: dict[str, FormReading] = {}
    for role, reading in filled:
        firsts.setdefault(role.identity, reading)
    others = Counter(role.identity for role, reading in filled if not _says_the_same(reading, firsts[role.identity]))
    seen: set[str] = set()
    for role, reading in filled or forms:
        once = role.single and not (role.copies and copies[role.identity])
        if not (once and role.identity in seen):
            yield role, reading, others[role.identity] if once else 0
        seen.add(role.identity)


def _says_the_same(one: FormReading, other: FormReading) -> bool:
    return {key: field.value for key, field in one.record.fields.items()} == {
        key: field.value for key, field in other.record.fields.items()
    }


def _between(document: Document, forms: Sequence[FormReading]) -> list[tuple[int, int]]:
    """Return the stretches of blocks that no form takes up, as first and last."""
    ends = [-1, *(reading.last for reading in forms)]
    starts = [*(reading.first for reading in forms), len(document.blocks)]
    return [(end + 1, start - 1) for end, start in zip(ends, starts, strict=True) if end + 1 < start]


def _standard(
    document: Document, number: int, role: Role, ranges: Sequence[tuple[int, int]], stage: Stage | None, basis: Basis | None
) -> Iterator[Part]:
    at_stage = stage or role.stage
    for first, last in ranges:
        whole = document.within(first, last)
        if sum(1 for paragraph in whole.paragraphs if paragraph.text.strip()) < _FEWEST:
            continue
        # A form with a line or two around it does not pay for the reader of standards.
        from pipeline.recognise.standards.reading import read_standard
        from pipeline.recognise.standards.reasons import why

        reading = read_standard(whole, stage=at_stage, basis=basis)
        if reading is not None:
            cut = document.within(reading.first, reading.last)
            outline = reading.outline
            known = outline.stage or "proposal-draft"
            because = why(outline, known, "option" if stage else "role" if role.stage else None)
            yield Part(role.identity, number, because, reading.first, reading.last, known, outline=outline, document=cut)
            return


def _looked_at(reading: Reading, *, blank: bool) -> Reading:
    """Return the reading with what it looks like; `blank` says that it is a form of the call with nothing filled in."""
    if reading.document is None:
        return reading
    code, text = ("blank-form", LOOKS["blank-form"]) if blank else look_of(reading.document)
    return replace(reading, looks=text, looks_code=code)
