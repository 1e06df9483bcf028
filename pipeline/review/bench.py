"""The work on one submission: each rule's check looks, each hit becomes a finding at its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

from pipeline.model.address import Span
from pipeline.model.check import Check
from pipeline.model.dossier import Dossier, Part
from pipeline.model.finding import Finding, Place
from pipeline.model.observation import Hit, Observation, Skip
from pipeline.model.profile import Profile
from pipeline.model.rule import Rule, Subject
from pipeline.review.evidence import Evidence, Missing, Provider
from pipeline.review.fingerprints import Fingerprints
from pipeline.review.grade import Circumstances, grade
from pipeline.review.places import Places, field_at

if TYPE_CHECKING:
    from pipeline.language.text_index import TextIndex
    from pipeline.model.outline import Basis


class Bench:
    """Evidence and places of one submission, made once for each part."""

    def __init__(self, dossier: Dossier, profile: Profile, providers: Mapping[str, Provider]) -> None:
        self._dossier = dossier
        self._profile = profile
        self._evidence = tuple(Evidence(dossier, part, profile, providers) for part in dossier.parts)
        self._whole = Evidence(dossier, None, profile, providers)
        self._roles = {role: number for number, role in enumerate(profile.roles)}
        self._places: dict[int, Places] = {}
        self._fingerprints = Fingerprints()

    def observe(self, rule: Rule, check_of: Callable[[Rule], Check]) -> Iterator[tuple[Part | None, Iterable[Observation]]]:
        """Yield what the rule's check says, of the whole submission (None) or of each part of its role.

        Of one document on its own only those rules on submissions are asked that are about its own role.
        """
        if rule.kinds and self._dossier.kind not in rule.kinds:
            open_still = self._dossier.kind is None and any(part.role == rule.role for part in self._dossier.parts)
            yield None, (Skip(None, "kind-unknown" if open_still else "not-applicable"),)
            return
        if rule.subject is Subject.SUBMISSION:
            if self._dossier.alone and not rule.alone and not self._dossier.of_role(rule.settings.get("role", "")):
                yield None, (Skip(None, "single-file"),)
                return
            yield None, _looked(check_of(rule), self._dossier, rule, self._whole)
            return
        numbers = [number for number, part in enumerate(self._dossier.parts) if part.role == rule.role]
        if not numbers:
            yield None, (Skip(None, self._why_not_there(rule.role)),)
        for number in numbers:
            part = self._dossier.parts[number]
            yield part, _looked(check_of(rule), _subject(rule, part), rule, self._evidence[number])

    def text_of(self, part: int) -> TextIndex | None:
        """Return the text of a part as the rules have read it; None where nobody could."""
        try:
            return cast("TextIndex", self._evidence[part].gather(frozenset({"text"}))["text"])
        except Missing:
            return None

    def _why_not_there(self, role: str | None) -> str:
        """Return why no part plays a role: only its scan came, which nobody has read; of several kinds, each has its own parts."""
        if any(self._profile.roles[part.role].scan_of == role for part in self._dossier.parts if role and part.role in self._profile.roles):
            return "unread"
        if self._dossier.alone:
            return "single-file"
        kind = self._profile.kinds.get(self._dossier.kind or "")
        asked = kind is None or role in kind.told_by or role in self._profile.required_of(kind.identity)
        return "no-part" if asked else "not-applicable"

    def finding(self, rule: Rule, part: Part | None, hit: Hit) -> Finding:
        """Return the hit as a finding: graded, placed, with its correction where the rule allows one.

        Its fingerprint counts the equal ones before it: ask for all findings in the order of the report.
        """
        file, part = self._file(part, hit)
        source_kind = part.document.source_kind if part and part.document else None
        graded = grade(rule, hit.code, Circumstances(part.stage if part else None, basis_of(part), source_kind))
        places = self.places_of(file)
        fix = rule.fix if source_kind in (None, "docx") else "none"  # only Word files can be mended
        place = places.place(hit.at, hit.show or self._printed(part, hit)) if places else Place(label=hit.show)
        role = part.role if part else rule.role
        return Finding(
            rule=rule.identity,
            code=hit.code,
            severity=graded.severity,
            place=place,
            fingerprint=self._fingerprints.of(rule.identity, hit.code, role, place),
            clause=rule.clause,
            source=rule.source,
            arguments=hit.arguments,
            graded=graded.steps,
            document=None if file is None else self._dossier.readings[file].file.path,
            role=role,
            at=hit.at,
            found=hit.found,
            expected=hit.expected,
            fix=fix,
            correction=hit.correction if fix != "none" else None,
            blocks=graded.blocks,
            witness=hit.witness,
        )

    def _printed(self, part: Part | None, hit: Hit) -> str | None:
        """Return the printed name of the form field that a hit stands in; None outside forms."""
        if part is None or part.record is None or not isinstance(hit.at, Span):
            return None
        key = field_at(part.record, hit.at)
        return None if key is None else self._profile.forms[part.record.form].fields[key].title.zh

    def order(self, rule: Rule, part: Part | None, hit: Hit) -> tuple[int, ...]:
        """Return the reading order of a hit: the submission first, then role by role, file by file, place by place."""
        file, part = self._file(part, hit)
        if file is None:
            return (-1,)
        role = self._roles.get(part.role if part else rule.role or "", len(self._roles))
        places = self.places_of(file)
        return (role, file, *(places.order(hit.at) if places else (-1, 0)))

    def _file(self, part: Part | None, hit: Hit) -> tuple[int | None, Part | None]:
        """Return the file a hit stands in and the part of it, from the part looked at or from the file the check names."""
        if part is not None:
            return part.file, part
        if hit.document is None:
            return None, None
        file = next((number for number, one in enumerate(self._dossier.readings) if one.file.path == hit.document), None)
        return file, next((one for one in self._dossier.parts if one.file == file), None)

    def places_of(self, file: int | None) -> Places | None:
        """Return the places of a file; None where it was not read."""
        if file is None:
            return None
        document = self._dossier.readings[file].document
        if document is None:
            return None
        if file not in self._places:
            outline = next((part.outline for part in self._dossier.parts if part.file == file and part.outline), None)
            self._places[file] = Places(document, outline)
        return self._places[file]


def _looked(check: Check, subject: object, rule: Rule, evidence: Evidence) -> Iterable[Observation]:
    try:
        gathered = evidence.gather(check.needs, check.wants)
    except Missing as missing:
        return (Skip(None, missing.reason),)
    return (Skip(None, "unread"),) if subject is None else check.look(subject, rule.settings, **gathered)


def _subject(rule: Rule, part: Part) -> object:
    if rule.subject is Subject.RECORD:
        return part.record
    if rule.subject is Subject.MATERIAL:
        return part.material
    return part.outline if rule.subject is Subject.OUTLINE else part.document


def basis_of(part: Part | None) -> Basis | None:
    """Return the edition of GB/T 1.1 the part is judged by."""
    return part.outline.basis if part and part.outline else None
