"""Files become a dossier: read, put to their roles, with the terms they are reviewed by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from pipeline.checks.registry import find_check
from pipeline.desk.choosing import choose
from pipeline.desk.gathering import office_of
from pipeline.errors import UnreadableInput, UnsupportedFormat
from pipeline.intake.content import content
from pipeline.model.dossier import Dossier, Part, Reading
from pipeline.model.options import Options
from pipeline.model.pagination import Pagination
from pipeline.model.profile import Profile
from pipeline.model.rubric import Scoring
from pipeline.model.submission import File, Submission, Trouble
from pipeline.model.text import Text
from pipeline.model.unseen import Unseen
from pipeline.readers.reading import read_document
from pipeline.recognise.parts import applicant_kinds, asked_besides, find_parts, kind_of
from pipeline.review.applicants import case_of
from pipeline.review.evidence import Provider
from pipeline.review.review import Terms
from pipeline.review.rounds import settle

_VERSIONS = 3
"""Files of one role that may be versions of one; more are a collection."""


def read_submission(submission: Submission, options: Options) -> tuple[Dossier, Terms, bool]:
    """Return the dossier, the terms, and whether its files are no one submission.

    They are none where a role that a submission has once is played by several files, unless these are versions of one.
    """
    readings = tuple(read_file(file) for file in submission.files)
    chosen, because = choose(readings, options)
    crowded = False

    def find(some: Sequence[Reading]) -> tuple[Sequence[Reading], Sequence[Part]]:
        nonlocal crowded
        recognised = find_parts(some, chosen, stage=options.stage, basis=options.basis)
        crowded = crowded or recognised.crowded
        return recognised.readings, recognised.parts

    settled = settle(readings, find)
    facts = {"received": submission.received.date.isoformat()} if submission.received else {}
    if options.as_of is not None:
        facts["as_of"] = options.as_of.isoformat()
    kind = kind_of(settled.parts, chosen)
    crowded = crowded and not _are_versions(settled.parts, kind, chosen)
    dossier = Dossier(
        submission,
        settled.readings,
        settled.parts,
        facts,
        settled.replaced,
        kind,
        office_of(options).experts,
        applicant_kinds(settled.parts, chosen),
        asked_besides(settled.parts, kind, chosen) if submission.loose else (),
    )
    return dossier, terms_of(chosen, because, options), crowded


def _are_versions(parts: Sequence[Part], kind: str | None, chosen: Profile) -> bool:
    """Several files of a role are versions of one thing: the forms name one applicant and one project, and no role has many files."""
    told = case_of((part.record for part in parts if part.record is not None), chosen.case_fields(kind))
    about = {one.identity for one in chosen.kinds.values() if one.about and any(part.role in one.told_by for part in parts)}
    files = Counter(role for role, _ in {(part.role, part.file) for part in parts if chosen.roles[part.role].single})
    return bool(told) and all(told) and len(about) < 2 and max(files.values(), default=0) <= _VERSIONS


def read_file(file: File) -> Reading:
    """Return the file as read, or with the reason why it was not."""
    try:
        return Reading(file, read_document(file, content(file)))
    except UnreadableInput as error:
        return Reading(file, trouble=Trouble(file.path, error.message, error.hint))


def terms_of(chosen: Profile, because: Text, options: Options) -> Terms:
    """Return what a review by this profile goes by."""
    known = options.standards
    own = tuple(said for said in office_of(options).letters.values() if isinstance(said, str))
    providers: dict[str, Provider] = {"unseen": _unseen, "contacts": lambda _dossier, _part: own}
    if known is not None:
        providers["standards"] = lambda _dossier, _part: known
    if options.layout:
        providers["pages"] = partial(_pages, seconds=options.layout_seconds)
    if options.score:
        scoring = Scoring(chosen.rubric, office_of(options).scores.get(chosen.identity))
        providers["scores"] = lambda _dossier, _part: scoring
    return Terms(chosen, because, find_check, providers, select=options.select, ignore=options.ignore)


def _unseen(dossier: Dossier, part: Part | None) -> tuple[Unseen, ...]:
    from pipeline.readers.word.unseen import read_unseen

    reading = dossier.readings[part.file] if part else None
    if reading is None or reading.document is None or reading.document.source_kind != "docx":
        return ()
    return read_unseen(content(reading.file), reading.file.path)


def _pages(dossier: Dossier, part: Part | None, *, seconds: float) -> Pagination:
    from pipeline.readers.layout.pagination import paginate  # only a rule about pages pays for it

    reading = dossier.readings[part.file] if part else None
    if reading is None or reading.document is None or reading.document.source_kind != "docx":
        raise UnsupportedFormat(
            Text("只有 Word 文件能排版", "only Word files can be laid out"), hint=Text("请提交 .docx 文件", "send a .docx file")
        )
    if part is not None and part.document is not None and not part.document.sections:
        raise UnsupportedFormat(
            Text("写在表格一栏里的内容没有自己的页", "what stands in a cell of a form has no pages of its own"),
            hint=Text("请另交一份 .docx 文件", "send it as a .docx file of its own"),
        )
    return paginate(reading.document, content(reading.file), seconds=seconds)
