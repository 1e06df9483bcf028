"""Findings of one submission as lines for the console, file by file as the office reads them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.model.finding import Finding
from pipeline.model.report import SubmissionReport
from pipeline.model.rule import Severity
from pipeline.writers.arrangement import by_document, document_at, joined
from pipeline.writers.finding_lines import in_group
from pipeline.writers.lines import Line, line
from pipeline.writers.speech import Speech
from pipeline.writers.wording import STATUSES, message, place_words, quote, role_title, worded_or_none

PLACES_SHOWN: Final = 10
"""Places named in a line about several; the rest is counted, JSON names them all."""
MARKS: Final[dict[Severity, tuple[str, str]]] = {"error": ("✗", "bold red"), "warning": ("!", "yellow"), "info": ("·", "cyan")}


def findings_lines(one: SubmissionReport, findings: Sequence[Finding], speech: Speech) -> Iterator[Line]:
    """Yield a block for each file that has one of `findings`."""
    for group, path, same in by_document(findings, one, speech.wording):
        yield line("")
        yield line(in_group(group, _title(path, one, speech), speech), "bold", indent=2, hang=2)
        for findings_of_line in joined(same):
            first = findings_of_line[0]
            mark, style = MARKS[first.severity]
            yield Line(((f"{mark} ", style), (first.rule, style), (f"  {_places(findings_of_line, speech)}", "")), indent=2, hang=4)
            yield from _sentence(first, speech)


def place_of(finding: Finding, speech: Speech) -> str:
    """Return where a finding stands, with what stands there; "" where nothing says so."""
    place = place_words(finding.place, speech.language)
    text = finding.place.text
    quoted = f"“{quote(text)}”" if text.strip() and text != finding.place.label else ""
    return speech.named(place, quoted) if place and quoted else place or quoted


def _title(path: str | None, one: SubmissionReport, speech: Speech) -> str:
    if path is None:
        return speech.say("整份申报", "The submission as a whole")
    document = document_at(path, one)
    parts = document.parts if document else ()
    roles = dict.fromkeys(role_title(part.role, speech.wording, speech.language) for part in parts)
    return path + speech.aside(speech.listed(tuple(roles)))


def _places(group: Sequence[Finding], speech: Speech) -> str:
    """Return where the findings of one line stand, and whether they are new."""
    statuses = Counter(finding.status for finding in group if finding.status is not None)
    told = [STATUSES[status].in_language(speech.language) for status in statuses]
    if len(group) == 1:
        return f"{place_of(group[0], speech)}{speech.aside(speech.listed(told))}"
    if len(statuses) > 1:
        told = [f"{STATUSES[status].in_language(speech.language)} {count}" for status, count in statuses.items()]
    places = list(dict.fromkeys(filter(None, (_short_place(one, speech) for one in group))))
    count = speech.say(f"共{len(group)}处", f"{len(group)} places") + speech.aside(speech.listed(told))
    return speech.named(count, speech.listed(places[:PLACES_SHOWN]) + ("…" if len(places) > PLACES_SHOWN else "")) if places else count


def _short_place(one: Finding, speech: Speech) -> str:
    clause = one.place.clause or ""
    return clause if "." in clause else place_words(one.place, speech.language) or quote(one.place.text)


def _sentence(one: Finding, speech: Speech) -> Iterator[Line]:
    """Yield the message, then what was asked for (unless the message has said it) and by whom, then what the rules have to do with it."""
    said = message(one, speech.wording, speech.language)
    yield line(said, indent=6)
    expected = worded_or_none(one.expected, speech.language)
    parts = [speech.named(speech.say("应为", "expected"), expected)] if expected and expected not in said else []
    parts += [speech.named(speech.say("依据", "source"), one.clause)] if one.clause else []
    if parts:
        yield line(speech.say("；", "; ").join(parts), "dim", indent=6)
    if one.changed is not None:
        yield line(one.changed.in_language(speech.language), "yellow", indent=6)
