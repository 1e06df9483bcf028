"""What our own pages of a packet say, as plain values: the cover with the record, the report in the order of the office's papers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from pipeline.generators.packets.enclosures import Enclosure
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.record import BETWEEN_CELLS, Value
from pipeline.model.report import SubmissionReport
from pipeline.writers import wording as words
from pipeline.writers.arrangement import Weight, chapters, set_aside
from pipeline.writers.columns import UNREADABLE, name_of
from pipeline.writers.finding_lines import FileLines, Line, file_lines, line
from pipeline.writers.html_views import SubmissionView, submission_view
from pipeline.writers.speech import Speech
from pipeline.writers.unchecked import NotChecked
from pipeline.writers.visible import visible

Facts = dict[str, Any]
"""Values of JSON: what the template is given."""
DIGEST: Final = 12
"""Characters of a file's SHA-256 on the cover."""
FIELD: Final = 150
"""Characters of a field on the cover; where it is cut, that is said."""
TITLES: Final = 24
"""Titles of rules named beside one reason why they were not checked; of more, half as many and their number."""
_SHORT: Final = 24
"""Characters of a case's name at the foot of a page."""
_UNBROKEN: Final = re.compile(r"[!-~]{20}(?=[!-~])")
"""Signs without a blank, in which no line would break."""


def facts_of(case: CaseFile, casework: Casework, enclosed: Sequence[Enclosure]) -> Facts:
    """Return what the pages say in the language of the casework; every text of a document is safe to show."""
    speech = Speech(casework.wording, casework.language)
    report, shown = case.report, submission_view(case.report, "s1", speech)
    name = name_of(report, speech)
    cover = speech.say("审查材料", "Review packet")
    facts: Facts = {
        "language": casework.language,
        "title": f"{cover} {case.number} {name}",
        "cover-title": cover,
        "number": case.number,
        "name": name,
        "short": name if len(name) <= _SHORT else f"{name[: _SHORT - 1]}…",
        "verdict": report.verdict,
        "sentence": shown.sentence,
        "known": list(_known(case, casework, shown, speech)),
        "files": [*(_file(one, shown, speech) for one in enclosed), *_never_taken(report, enclosed, speech)],
        "missing": list(shown.missing),
        "unread": any(not one.elsewhere for one in report.errors),
        "rounds": list(_rounds(shown, speech)),
        "records": [_record(role, record, speech) for role in report.records for record in report.records_of(role)],
        "absent": [
            {"material": one.title, "path": one.file.path, "reason": one.reason.in_language(speech.language)}
            for one in enclosed
            if one.reason is not None and not one.replaced
        ],
        **_report(report, shown, speech),
    }
    return {key: _breakable(value) for key, value in facts.items()}


def _known(case: CaseFile, casework: Casework, shown: SubmissionView, speech: Speech) -> Iterable[tuple[str, str]]:
    """Yield (title, content) of what a case is known by."""
    if case.number:
        yield speech.say("受理编号", "Case number"), case.number
    call = casework.profile.call
    if call is not None:
        yield speech.say("征集通知", "Call"), call.title
    if shown.received:
        yield speech.say("收到日期", "Received"), shown.received
    yield speech.say("材料所在", "Path"), shown.path


def _file(one: Enclosure, shown: SubmissionView, speech: Speech) -> Facts:
    count = one.count
    return {
        "material": one.title,
        "path": one.file.path,
        "pages": str(count) if count else "—",
        "label": _range(one.label, count) if count else speech.say("见附件", "attached"),
        "sha256": one.file.sha256[:DIGEST],
        "day": next((row.day for row in shown.files if row.path == one.file.path), ""),
    }


def _never_taken(report: SubmissionReport, enclosed: Sequence[Enclosure], speech: Speech) -> Iterable[Facts]:
    """Yield what came and was not even opened, or lies elsewhere: the report says why."""
    known = {one.file.path for one in enclosed}
    for path in dict.fromkeys(trouble.path for trouble in report.errors if trouble.path not in known):
        yield {"material": "—", "path": path, "pages": "—", "label": speech.say("未附", "not attached"), "sha256": "—", "day": ""}


def _range(label: str, count: int) -> str:
    return f"{label}-1" if count == 1 else f"{label}-1～{count}"


def _rounds(shown: SubmissionView, speech: Speech) -> Iterable[str]:
    if len(shown.rounds) > 1:
        for number, day, path in shown.rounds:
            yield speech.say(f"第{number}轮　{day}　{path}", f"round {number}  {day}  {path}")
    for path, by in shown.replaced:
        yield speech.say(f"已被替换：{path}，以 {by} 为准", f"replaced: {path} by {by}")


def _record(role: str, record: Mapping[str, Value], speech: Speech) -> Facts:
    rows = []
    for key, value in record.items():
        known = speech.wording.fields.get((role, key))
        rows.append((known.in_language(speech.language) if known else key, _value(value, speech)))
    return {"title": words.role_title(role, speech.wording, speech.language), "rows": rows}


def _value(value: Value, speech: Speech) -> str:
    """Return a field as it is shown; what is cut off, unreadable or blank says so."""
    if value is None:
        return UNREADABLE.in_language(speech.language)
    rows = isinstance(value, tuple) and any(BETWEEN_CELLS in row for row in value)
    text = value if isinstance(value, str) else "\n".join(value) if rows else speech.listed(value)
    if not text.strip():
        return speech.say("（空）", "(blank)")
    if len(text) <= FIELD:
        return text
    return speech.say(f"{text[:FIELD]}……（共{len(text)}字，全文见原表）", f"{text[:FIELD]}… ({len(text)} characters: see the form)")


def _report(report: SubmissionReport, shown: SubmissionView, speech: Speech) -> Facts:
    arranged = chapters(report, speech.wording)

    def lines(weight: Weight) -> list[Facts]:
        return _groups(file_lines(report, arranged, (weight,), "s1", speech))

    aside = tuple(line(finding, speech) for finding in set_aside(report))
    return {
        "remarks": list(shown.remarks),
        "blocking": lines("blocking"),
        "advice": lines("advice"),
        "notes": lines("note"),
        "aside": _groups((FileLines("", "", aside),) if aside else ()),
        "checklist": [
            *({"title": title, "clause": "", "lines": [_open(speech)]} for title in shown.open_rules),
            *({"title": title, "clause": clause, "lines": list(told)} for title, clause, told in shown.checklist),
        ],
        "errors": [list(one) for one in shown.errors],
        "unchecked": [(one.reason, _unchecked(one, speech)) for one in shown.not_checked],
        "basis": speech.say(
            f"审查依据：{shown.profile}{speech.aside(shown.because)}；{shown.read_as}",
            f"Reviewed by {shown.profile}{speech.aside(shown.because)}; {shown.read_as}",
        ),
    }


def _unchecked(one: NotChecked, speech: Speech) -> str:
    """Return what was not checked for one reason; where it is very much, how much, and where all of it stands."""
    count = len(one.titles)
    if one.counted:
        return speech.say(f"{count}条规则", f"{count} rules")
    if count <= TITLES:
        return speech.say("；", "; ").join(one.titles)
    some = speech.say("；", "; ").join(one.titles[: TITLES // 2])
    return speech.say(f"{some}……共{count}项，全部见汇总表“未检查及原因”页", f"{some} … {count} in all: see the summary sheet, 未检查及原因")


def _open(speech: Speech) -> str:
    return speech.say("必查，程序没有查成，原因见“没有检查的”", "required, but could not be checked; the reason stands below")


def _groups(groups: Iterable[FileLines]) -> list[Facts]:
    return [{"title": one.title, "path": one.path, "lines": [_line(each) for each in one.lines]} for one in groups]


def _line(one: Line) -> Facts:
    status = f"〔{one.status}〕" if one.status else ""
    places = "、".join(dict.fromkeys(spot.place for spot in one.spots if spot.place))
    return {
        "number": one.number,
        "place": places if places and len(places) > len(one.place) else one.place,
        "message": status + one.message,
        "quote": one.quote,
        "expected": one.expected,
        "excuse": one.excuse,
        "clause": one.clause,
        "how": one.how,
    }


def _breakable(value: Any) -> Any:
    """Return the values with every text safe to show, and a place to break in what is long without a blank."""
    if isinstance(value, str):
        return _UNBROKEN.sub(lambda found: found.group() + "\u200b", visible(value))
    if isinstance(value, dict):
        return {key: _breakable(one) for key, one in value.items()}
    return [_breakable(one) for one in value] if isinstance(value, list | tuple) else value
