"""What the HTML report shows, as words: one value for the page, one for each submission; the templates only lay it out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.model.report import DocumentSummary, Report, SubmissionReport, Verdict
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.writers import wording as words
from pipeline.writers.arrangement import chapters, document_at, set_aside
from pipeline.writers.columns import headings, name_of
from pipeline.writers.finding_lines import FileLines, Line, file_lines, line, material
from pipeline.writers.speech import Speech
from pipeline.writers.unchecked import NotChecked, not_checked
from pipeline.writers.verdicts import batch_sentence, questions, unanswered, verdict_sentence, weights


@dataclass(frozen=True, slots=True)
class Counts:
    """The three numbers of the first screen, and the notes that are hidden until asked for."""

    blocking: int
    advice: int
    questions: int
    notes: int


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file that came, or a material that did not (`path` "")."""

    material: str
    path: str
    pages: int | None
    state: str
    """"received", "missing" or "unread"."""
    day: str = ""
    """When it came."""


@dataclass(frozen=True, slots=True)
class SubmissionView:
    """One submission as it is shown."""

    anchor: str
    name: str
    path: str
    facts: tuple[tuple[str, str], ...]
    verdict: Verdict
    verdict_word: str
    sentence: str
    counts: Counts
    received: str
    files: tuple[FileRow, ...]
    missing: tuple[str, ...]
    blocking: tuple[tuple[str, Line], ...]
    """(material, line) of everything that must be corrected."""
    findings: tuple[FileLines, ...]
    notes: tuple[FileLines, ...]
    aside: tuple[Line, ...]
    open_rules: tuple[str, ...]
    """Titles of required rules that could not be evaluated."""
    checklist: tuple[tuple[str, str, tuple[str, ...]], ...]
    """(title, clause, what was read, line by line)."""
    errors: tuple[tuple[str, str, str], ...]
    """(path, message, way out)."""
    not_checked: tuple[NotChecked, ...]
    ignored: tuple[str, ...]
    rounds: tuple[tuple[int, str, str], ...]
    """(number, day, path) of what a case was put together from."""
    replaced: tuple[tuple[str, str], ...]
    """(path, what counts instead)."""
    remarks: tuple[str, ...]
    profile: str
    because: str
    read_as: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """The page."""

    sentence: str
    counts: Counts
    submissions: tuple[SubmissionView, ...]
    as_of: str
    version: str
    remarks: tuple[str, ...]
    """About the report as a whole."""
    verdicts: tuple[tuple[Verdict, str, int], ...]
    """(verdict, its word, how many) of those that occur."""


def view(report: Report, speech: Speech) -> ReportView:
    """Return the whole report as words."""
    shown = tuple(submission_view(one, f"s{number}", speech) for number, one in enumerate(report.submissions, 1))
    return ReportView(
        sentence=shown[0].sentence if len(shown) == 1 else batch_sentence(report.submissions, speech),
        counts=_total([one.counts for one in shown]),
        submissions=shown,
        as_of=report.as_of or "",
        version=report.tool_version,
        remarks=tuple(note.in_language(speech.language) for note in report.notes),
        verdicts=_verdicts(report.submissions, speech),
    )


def _verdicts(submissions: Sequence[SubmissionReport], speech: Speech) -> tuple[tuple[Verdict, str, int], ...]:
    found = [one.verdict for one in submissions]
    return tuple(
        (verdict, word.in_language(speech.language), found.count(verdict)) for verdict, word in words.VERDICTS.items() if verdict in found
    )


def _total(counts: Sequence[Counts]) -> Counts:
    return Counts(
        sum(one.blocking for one in counts),
        sum(one.advice for one in counts),
        sum(one.questions for one in counts),
        sum(one.notes for one in counts),
    )


def submission_view(one: SubmissionReport, anchor: str, speech: Speech) -> SubmissionView:
    """Return one submission as words; `anchor` begins the names of its lines."""
    counted, told = weights(one), headings(one, speech)
    arranged = chapters(one, speech.wording)
    findings = file_lines(one, arranged, ("blocking", "advice"), anchor, speech)
    return SubmissionView(
        anchor=anchor,
        name=name_of(one, speech),
        path=one.path,
        facts=told[1:],
        verdict=one.verdict,
        verdict_word=words.VERDICTS[one.verdict].in_language(speech.language),
        sentence=verdict_sentence(one, speech),
        counts=Counts(counted["blocking"], counted["advice"], questions(one, speech), counted["note"]),
        received=_day_of("", one),
        files=tuple(_files(one, speech)),
        missing=tuple(words.role_title(role, speech.wording, speech.language) for role in one.missing),
        blocking=tuple((group.title, line) for group in findings for line in group.lines if line.weight == "blocking"),
        findings=findings,
        notes=file_lines(one, arranged, ("note",), anchor, speech),
        aside=tuple(line(finding, speech) for finding in set_aside(one)),
        open_rules=unanswered(one, speech)[0],
        checklist=tuple((item.title.in_language(speech.language), item.clause, lines_of(item.evidence, speech)) for item in one.checklist),
        errors=tuple(
            (trouble.path, trouble.message.in_language(speech.language), trouble.hint.in_language(speech.language))
            for trouble in one.errors
        ),
        not_checked=tuple(not_checked(one, speech)),
        ignored=one.ignored,
        rounds=tuple((each.number, each.received.date.isoformat() if each.received else "", each.path) for each in one.rounds),
        replaced=tuple((each.path, each.by) for each in one.replaced),
        remarks=tuple(note.in_language(speech.language) for note in one.notes),
        profile=f"{one.profile} {one.profile_version}".strip(),
        because=one.profile_because.in_language(speech.language),
        read_as=one.because.in_language(speech.language),
    )


def _files(one: SubmissionReport, speech: Speech) -> Iterator[FileRow]:
    for role in one.missing:
        yield FileRow(words.role_title(role, speech.wording, speech.language), "", None, "missing")
    unread = {trouble.path for trouble in one.errors}
    for document in sorted(one.documents, key=lambda document: _standing(document, speech)):
        state = "unread" if document.path in unread else "received"
        yield FileRow(material(document.path, one, speech), document.path, document.pages, state, _day_of(document.path, one))
    for trouble in one.errors:
        if document_at(trouble.path, one) is None:
            yield FileRow("", trouble.path, None, "unread", _day_of(trouble.path, one))


def _day_of(path: str, one: SubmissionReport) -> str:
    """Return the day a file came: what later rounds of a case brought bears the path of its round."""
    later = next((each for each in one.rounds[1:] if path.startswith((each.path + "/", each.path + "!/"))), None)
    received = later.received if later else one.rounds[0].received if one.rounds else one.received
    return received.date.isoformat() if received else ""


def _standing(document: DocumentSummary, speech: Speech) -> tuple[int, str]:
    """Return where a file stands: as the call lists its materials, what is none of them last."""
    roles = list(speech.wording.roles)
    places = [roles.index(part.role) for part in document.parts if part.role in roles]
    return (min(places, default=len(roles)), document.path)


def lines_of(evidence: Text | None, speech: Speech) -> tuple[str, ...]:
    """Return what was read, line by line; () for nothing."""
    return () if evidence is None else tuple(evidence.in_language(speech.language).splitlines())
