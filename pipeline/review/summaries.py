"""Assembles the report on one submission: what was read, what is missing, the verdict."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.model.citation import CitedStandard
from pipeline.model.dossier import Dossier, Part
from pipeline.model.finding import Finding, Place
from pipeline.model.outcome import Outcome
from pipeline.model.profile import ChecklistRule, Profile
from pipeline.model.record import Value
from pipeline.model.report import ChecklistItem, DocumentSummary, Evaluation, PartSummary, SubmissionReport
from pipeline.model.text import Text
from pipeline.review.applicants import case_of
from pipeline.review.bench import Bench, basis_of
from pipeline.review.honour_list import honour_list
from pipeline.review.reading_notes import reading_notes
from pipeline.review.verdict import decide

_LISTED: Final = ("contents", "foreword", "introduction", "chapter", "annex", "bibliography", "index")
"""Elements that a table of contents lists, and itself."""


def summarise(
    dossier: Dossier, profile: Profile, because: Text, bench: Bench, findings: tuple[Finding, ...], evaluations: tuple[Evaluation, ...]
) -> SubmissionReport:
    """Return the report on the submission; `because` says why it was judged by this profile."""
    submission = dossier.submission
    missing = () if dossier.alone else tuple(role for role in profile.required_of(dossier.kind) if not dossier.of_role(role))
    errors = (*submission.troubles, *(reading.trouble for reading in dossier.readings if reading.trouble))
    # What lies elsewhere (a net disk) is not there yet, not unreadable (papers, principle 2).
    unsure = bool(missing) or (bool(profile.kinds) and dossier.kind is None)
    unread = any(not one.elsewhere for one in errors) and (dossier.alone or unsure)
    told = _records(dossier)
    return SubmissionReport(
        identity=submission.identity,
        path=submission.path,
        shape=submission.shape,
        because=submission.because,
        verdict=decide(unreadable=unread, findings=findings, evaluations=evaluations, rules=profile.rules),
        profile=profile.identity,
        profile_version=profile.version,
        profile_sha256=profile.sha256,
        profile_because=because,
        kind=dossier.kind,
        case=case_of((part.record for part in dossier.parts if part.record is not None), profile.case_fields(dossier.kind)),
        received=submission.received,
        documents=_documents(dossier, bench),
        missing=missing,
        records={role: records[0] for role, records in told.items()},
        further_records={role: tuple(records[1:]) for role, records in told.items() if len(records) > 1},
        places=_record_places(dossier, profile, bench),
        findings=findings,
        measures=_measures(dossier),
        citations=_citations(dossier, bench),
        checklist=_checklist(dossier, profile, bench),
        evaluations=evaluations,
        errors=errors,
        ignored=submission.ignored,
        rounds=submission.rounds,
        replaced=dossier.replaced,
        notes=tuple(reading_notes(dossier)),
    )


def unchecked(outcome: Outcome, profile: Profile, because: Text) -> SubmissionReport:
    """Return the report on a submission that came to nothing (time, memory, a bug): it still has its line, with the reason."""
    submission = outcome.submission
    return SubmissionReport(
        identity=submission.identity,
        path=submission.path,
        shape=submission.shape,
        because=submission.because,
        verdict="unreadable",
        profile=profile.identity,
        profile_version=profile.version,
        profile_sha256=profile.sha256,
        profile_because=because,
        received=submission.received,
        errors=(*submission.troubles, *([outcome.trouble] if outcome.trouble else ())),
        ignored=submission.ignored,
    )


def _documents(dossier: Dossier, bench: Bench) -> tuple[DocumentSummary, ...]:
    summaries = []
    for number, reading in enumerate(dossier.readings):
        parts = tuple(
            PartSummary(part.role, part.because, part.stage, basis_of(part), _title(part, bench), _chapters(part))
            for part in dossier.parts
            if part.file == number
        )
        document = reading.document
        source, pages = (document.source_kind, document.pages) if document else (None, None)
        file = reading.file
        summaries.append(DocumentSummary(file.path, file.media, file.sha256, source, pages, parts, reading.looks))
    return tuple(summaries)


def _title(part: Part, bench: Bench) -> str | None:
    """Return what a standard calls itself on its cover."""
    span, places = part.outline.cover.title_zh if part.outline else None, bench.places_of(part.file)
    return places.place(span).text.strip() or None if span and places else None


def _chapters(part: Part) -> tuple[str, ...]:
    """Return the headings of a standard's elements, as they stand behind their numbers."""
    elements = part.outline.elements if part.outline else ()
    listed = (one for one in elements if one.kind in _LISTED and one.title)
    return tuple(f"{'附录' if one.kind == 'annex' else ''}{one.number} {one.title}".strip() for one in listed)


def _records(dossier: Dossier) -> dict[str, list[dict[str, Value]]]:
    """Return role -> what each of its forms says, in the order of the files."""
    found: dict[str, list[dict[str, Value]]] = {}
    for part in dossier.parts:
        if part.record is not None:
            found.setdefault(part.role, []).append({key: one.value for key, one in part.record.fields.items()})
    return found


def _record_places(dossier: Dossier, profile: Profile, bench: Bench) -> dict[str, dict[str, Place]]:
    found: dict[str, dict[str, Place]] = {}
    for part in dossier.parts:
        places = bench.places_of(part.file)
        if part.record is None or places is None:
            continue
        known = profile.forms[part.record.form].fields
        told = {key: places.place(one.span or one.label, known[key].title.zh) for key, one in part.record.fields.items()}
        found.setdefault(part.role, told)
    return found


def _citations(dossier: Dossier, bench: Bench) -> dict[str, tuple[CitedStandard, ...]]:
    found: dict[str, tuple[CitedStandard, ...]] = {}
    for number, part in enumerate(dossier.parts):
        text = bench.text_of(number) if part.outline is not None else None
        if part.outline is not None and text is not None:
            from pipeline.review.cited import cited_standards  # only drafts pay for its patterns

            found[part.role] = (*found.get(part.role, ()), *cited_standards(text, part.outline))
    return {role: cited for role, cited in found.items() if cited}


def _measures(dossier: Dossier) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for part in dossier.parts:
        if part.material is not None and part.document is not None:
            from pipeline.checks.materials import zishu_of  # only calls with materials pay for it

            zishu, han = zishu_of(part.material, part.document)
            found[part.role] = {"zishu": zishu, "han": han}
    return found


def _checklist(dossier: Dossier, profile: Profile, bench: Bench) -> tuple[ChecklistItem, ...]:
    present = {part.role for part in dossier.parts}
    return tuple(_item(item, dossier, bench) for item in profile.checklist if (item.role in present if item.role else bool(present)))


def _item(item: ChecklistRule, dossier: Dossier, bench: Bench) -> ChecklistItem:
    plain = ChecklistItem(item.identity, item.title, item.clause, item.role)
    for part in dossier.of_role(item.role or "") if item.honours else ():
        field = part.record.fields.get(item.honours or "") if part.record is not None else None
        evidence = honour_list(field.raw) if field is not None and field.value else None
        places = bench.places_of(part.file)
        if field is not None and evidence is not None:
            return replace(plain, evidence=evidence, place=places.place(field.at) if places else None)
    return plain
