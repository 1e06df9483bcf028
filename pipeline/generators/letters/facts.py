"""What the templates of letters may speak of; docs/letters.md lists every name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.generators.letters.addressees import applicant_of, contact_of, has_project, project_of
from pipeline.generators.letters.annexes import ANNEXED, annexes_of
from pipeline.generators.letters.kinds import due_of, letter_of
from pipeline.generators.letters.rows import Row, printed, rows_of, whole
from pipeline.generators.papers.days import day_of, period, written
from pipeline.generators.papers.facts import shared_facts
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.report import DocumentSummary
from pipeline.model.submission import Round
from pipeline.writers.columns import file_name
from pipeline.writers.finding_lines import material
from pipeline.writers.speech import Speech


def facts_of(case: CaseFile, casework: Casework) -> dict[str, object]:
    """Return the facts of one letter; what nobody has said is None."""
    report = case.report
    rows = rows_of(case, casework)
    shown = printed(rows, report) if letter_of(case) == ANNEXED else whole(rows)
    first, last = (report.rounds[0], report.rounds[-1]) if report.rounds else (None, None)
    due = due_of(case, casework)
    mailbox = casework.profile.call.data.get("mailbox") if casework.profile.call else None
    kind = casework.profile.kinds.get(report.kind or "")
    return {
        **shared_facts(casework),
        "number": case.number or None,
        "applicant": applicant_of(case, casework),
        "project": project_of(case, casework) if has_project(case, casework) else None,
        "kind": report.kind,
        "kind_title": None if kind is None else kind.title.zh,
        "contact": contact_of(case, casework),
        "received": _day(first if first is not None else None, case),
        "round": len(report.rounds) or 1,
        "supplemented": None if last is None or len(report.rounds) < 2 or last.received is None else written(last.received.date),
        "due": None if due is None else written(due),
        "mailbox": casework.office.letters.get("email") or mailbox,
        "blocking": [_row(row) for row in shown.blocking],
        "advice": [_row(row) for row in shown.advice],
        "blocking_left": shown.blocking_left,
        "advice_left": shown.advice_left,
        "blocking_count": sum(row.weight == "blocking" for row in rows),
        "advice_count": sum(row.weight != "blocking" for row in rows),
        "files": list(_files(case, casework)),
        "next_dates": list(_next_dates(casework)),
        "annexes": [annex.title for annex in annexes_of(case, casework)],
        "remark": (case.decision.remark or None) if case.decision else None,
    }


def _row(row: Row) -> Mapping[str, object]:
    return {
        "number": row.number,
        "material": row.material,
        "place": row.place,
        "problem": row.problem,
        "quote": row.quote or None,
        "expected": row.expected or None,
        "source": row.source,
        "how": row.how or None,
        "words": row.words or None,
        "status": row.status or None,
    }


def _day(first: Round | None, case: CaseFile) -> str | None:
    received = case.report.received if first is None else first.received
    return None if received is None else written(received.date)


def _files(case: CaseFile, casework: Casework) -> Iterator[Mapping[str, object]]:
    """Yield what was received and counts: the material, the file, its pages and when it came."""
    speech = Speech(casework.wording, "zh")
    for ordinal, document in enumerate(case.report.documents, 1):
        yield {
            "ordinal": ordinal,
            "material": material(document.path, case.report, speech),
            "name": file_name(document.path),
            "path": document.path,
            "pages": document.pages,
            "received": _time_of(document, case),
        }


def _time_of(document: DocumentSummary, case: CaseFile) -> str | None:
    """Return when a file came: the day of its round, with the time where its mail tells it."""
    rounds = case.report.rounds
    later = [one for one in rounds if document.path.startswith((f"{one.path}/", f"{one.path}!/"))]
    received = later[-1].received if later else rounds[0].received if rounds else case.report.received
    if received is None:
        return None
    sent = [mail.sent for mail in case.submission.mails if mail.sent is not None and mail.sent.date() == received.date]
    return written(received.date) + (f"{sent[0]:%H:%M}" if received.source == "mail" and sent else "")


def _next_dates(casework: Casework) -> Iterator[Mapping[str, object]]:
    """Yield what comes after acceptance in this call and is not over yet."""
    call = casework.profile.call
    if call is None:
        return
    for key, title in call.next:
        begin, end = day_of(call.data[key]["from"]), day_of(call.data[key]["to"])
        if begin is not None and end is not None and end >= casework.as_of:
            yield {"key": key, "title": title.zh, "period": period(begin, end)}
