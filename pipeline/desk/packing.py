"""The recipe of `packet`: cases with their numbers and folders, and the papers of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from itertools import groupby
from typing import Final

from pipeline.desk.checking import Checked, with_numbers
from pipeline.desk.choosing import profile
from pipeline.desk.fixing import Manner, marked
from pipeline.desk.gathering import office_of
from pipeline.errors import UnreadableInput
from pipeline.intake.content import content
from pipeline.language.file_names import safe_name, unlike
from pipeline.model.decision import Decisions
from pipeline.model.options import Options
from pipeline.model.paper import CaseFile, Casework, Paper
from pipeline.model.profile import Profile
from pipeline.model.report import SubmissionReport, Wording
from pipeline.model.submission import File, Submission, Trouble
from pipeline.model.text import Language, Text
from pipeline.model.values import dataclass
from pipeline.readers.layout.conversion import Converted, as_pdf
from pipeline.review.case_numbers import KnownNumbers
from pipeline.writers.columns import file_name, name_of
from pipeline.writers.speech import Speech

PACKET: Final = "审查材料.pdf"
NOT_ASKED: Final = Text("没有要求排版（--no-layout）", "pages were not asked for (--no-layout)")
_NAMELESS: Final = "_"
_NUMBER: Final = 24
"""Characters of a case number in the name of a folder."""


@dataclass(frozen=True, slots=True)
class CasePapers:
    """The papers of one case, and why LibreOffice made no pages of some of its files (by path); or why there are no papers."""

    case: CaseFile
    papers: tuple[Paper, ...] = ()
    unseen: Mapping[str, Text] = field(default_factory=dict)
    trouble: Trouble | None = None


def all_numbered(checked: Checked, options: Options) -> Checked:
    """Return the report with a number for every case whose call numbers them, also where there is one only."""
    known = KnownNumbers({one.path: one.number for one in checked.report.submissions if one.number})
    return replace(checked, report=replace(checked.report, submissions=with_numbers(checked.report.submissions, options, known)))


def caseworks(
    submissions: Sequence[Submission],
    checked: Checked,
    options: Options,
    *,
    decisions: Decisions | None,
    as_of: date,
    language: Language,
) -> tuple[Casework, ...]:
    """Return the cases of each call, in the order of their numbers; every case has a folder of its own.

    `submissions` are those of the report, in its order.
    """
    speech = Speech(checked.wording, language)
    found = (_case(*both, decisions, speech) for both in zip(submissions, checked.report.submissions, strict=True))
    cases = sorted(_apart(found), key=lambda case: (case.report.profile, not case.number, case.number))
    works = []
    for name, same in groupby(cases, key=lambda case: case.report.profile):
        call = profile(options.profile or name)
        works.append(Casework(call, office_of(options), _own_words(checked.wording, call), tuple(same), as_of, language))
    return tuple(works)


def _own_words(wording: Wording, call: Profile) -> Wording:
    """Return the words with the call's own first: several calls of a batch may name one role differently."""
    forms = {role.identity: call.forms.get(role.form or "") for role in call.roles.values()}
    fields = {(role, key): one.title for role, form in forms.items() for key, one in (form.fields if form else {}).items()}
    roles = {role.identity: role.title for role in call.roles.values()}
    others = {role: title for role, title in wording.roles.items() if role not in roles}
    kinds = {(call.identity, kind.identity): kind.title for kind in call.kinds.values()}
    return replace(wording, roles={**roles, **others}, fields={**wording.fields, **fields}, kinds={**kinds, **wording.kinds})


def require_fonts() -> None:
    """Raise MissingProgram where the system has no Chinese font to set our own pages in."""
    from pipeline.generators.packets import page_fonts

    page_fonts()


def papers_of(cases: Sequence[CaseFile], casework: Casework, *, layout: bool, seconds: float) -> Iterator[CasePapers]:
    """Yield the papers of some cases of the casework; LibreOffice is started once for all of them.

    `seconds` is its limit for one file. Raises MissingProgram where the system has no Chinese font.
    """
    # Only `packet` pays for the imports of the packets room.
    from pipeline.generators.packets import enclosures, needs_conversion, packet

    converted = _converted([needs_conversion(case) for case in cases], layout=layout, seconds=seconds)
    for case, conversions in zip(cases, converted, strict=True):
        unseen = {path: one.reason for path, one in conversions.items() if one.reason is not None}
        try:
            enclosed = enclosures(case, casework, dict(_contents(case.submission.files)), conversions)
            pdf = packet(case, casework, enclosed)
            counted = replace(case, report=_counted(case.report, {one.file.path: one.count for one in enclosed if not one.replaced}))
            yield CasePapers(case, (Paper(f"{case.folder}/{PACKET}", pdf), *_letters(counted, casework)), unseen)
        except UnreadableInput as error:
            yield CasePapers(case, trouble=Trouble(case.report.path, error.message, error.hint))


def _counted(report: SubmissionReport, shown: Mapping[str, int | None]) -> SubmissionReport:
    """Return the report with the pages that the packet shows of each file, by path; None where it shows none.

    What a Word file itself says of its pages is what the program that saved it last cared to write: 1, as a rule; a picture says nothing.
    """
    documents = (replace(one, pages=shown.get(one.path, one.pages)) for one in report.documents)
    return replace(report, documents=tuple(documents))


def _letters(case: CaseFile, casework: Casework) -> Iterator[Paper]:
    """Yield the letter that the office decided on, with the applicant's Word files that go with it, commented at the places."""
    if case.decision is None:
        return
    # Only decisions pay for the imports of the letters room.
    from pipeline.generators.letters import annexes_of, letters

    yield from letters(case, casework)
    files = {file.path: file for file in case.submission.files}
    for annex in annexes_of(case, casework):
        applied = marked(files[annex.document], annex.findings, casework.wording, Manner(casework.language, casework.as_of))
        if applied is not None:
            yield Paper(annex.name, applied.data)


def _contents(files: Iterable[File]) -> Iterator[tuple[str, bytes]]:
    """Yield (path, bytes) of the files that are still as they were surveyed."""
    for file in files:
        try:
            yield file.path, content(file)
        except UnreadableInput:
            continue


def _converted(wanted: Sequence[Sequence[File]], *, layout: bool, seconds: float) -> list[dict[str, Converted]]:
    """Return what LibreOffice makes of the files of each case, by path, in one run for all."""
    if not layout:
        return [{file.path: Converted(None, NOT_ASKED) for file in files} for files in wanted]
    there = [[(file, data) for file in files for _, data in _contents((file,))] for files in wanted]
    made = iter(as_pdf([(file.media, data) for case in there for file, data in case], seconds=seconds))
    return [{file.path: next(made) for file, _ in case} for case in there]


def _case(submission: Submission, report: SubmissionReport, decisions: Decisions | None, speech: Speech) -> CaseFile:
    number, name = report.number or "", name_of(report, speech)
    if report.shape == "document" and name == file_name(report.path):
        name = name.rpartition(".")[0] or name
    folder = f"{safe_name(number, _NUMBER)} {safe_name(name)}".strip()
    return CaseFile(number, submission, report, decisions.of(report.path) if decisions else None, folder or _NAMELESS)


def _apart(cases: Iterable[CaseFile]) -> Iterator[CaseFile]:
    """Yield the cases, each with a folder of its own."""
    taken: set[str] = set()
    for case in cases:
        yield replace(case, folder=unlike(case.folder, taken))
