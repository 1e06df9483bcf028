"""Findings as the lines of the papers people read: 位置｜现状（引文）｜应为｜依据｜怎样改, file by file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from pipeline.model.finding import Finding
from pipeline.model.report import SubmissionReport
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.writers import wording as words
from pipeline.writers.arrangement import Chapter, Entry, Weight, document_at
from pipeline.writers.speech import Speech

PLACES_SHOWN: Final = 4
"""Places named in a line about a repeated rule; all of them stand folded below it."""
NUMBERED: Final[dict[Weight, Text]] = {"blocking": Text("补", "C"), "advice": Text("建", "A"), "note": Text("提", "N")}
KNOWN: Final = Text("基线中已有", "in the baseline")


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a repeated finding: where, and what stands there."""

    place: str
    quote: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line as words; empty strings where there is nothing to say."""

    anchor: str
    number: str
    weight: Weight
    severity: str
    place: str
    message: str
    quote: str
    expected: str
    clause: str
    source: str
    why: str
    how: str
    rule: str
    spots: tuple[Spot, ...]
    status: str = ""
    excuse: str = ""
    """Why the finding is waived."""


@dataclass(frozen=True, slots=True)
class FileLines:
    """The lines about one file, or about the submission as a whole."""

    title: str
    path: str
    lines: tuple[Line, ...]


def file_lines(
    one: SubmissionReport, found: Iterable[Chapter], weights: Iterable[Weight], anchor: str, speech: Speech
) -> tuple[FileLines, ...]:
    """Return the lines of these weights; files without any are left out."""
    wanted = frozenset(weights)
    told = []
    for chapter in found:
        lines = tuple(_entry(entry, anchor, speech) for entry in chapter.entries if entry.weight in wanted)
        if lines:
            told.append(FileLines(in_group(chapter.group, material(chapter.path, one, speech), speech), chapter.path or "", lines))
    return tuple(told)


def in_group(group: Text | None, title: str, speech: Speech) -> str:
    """Return the title of a file's lines, behind that of the group they are of."""
    return title if group is None else f"{group.in_language(speech.language)} · {title}"


def material(path: str | None, one: SubmissionReport, speech: Speech) -> str:
    """Return what a file is in its submission; what it looks like where it is none of what was asked for."""
    if path is None:
        return speech.say("整份申报", "The submission as a whole")
    document = document_at(path, one)
    roles = dict.fromkeys(words.role_title(part.role, speech.wording, speech.language) for part in document.parts) if document else {}
    if roles:
        return speech.listed(tuple(roles))
    return document.looks.in_language(speech.language) if document and document.looks else speech.say("其他文件", "another file")


def line(finding: Finding, speech: Speech, *, number: str = "", anchor: str = "", weight: Weight = "note") -> Line:
    """Return one finding as a line."""
    # What an earlier report found may be of a rule that is no more.
    rule = speech.wording.rules.get(finding.rule)
    said = words.message(finding, speech.wording, speech.language)
    expected = words.worded_or_none(finding.expected, speech.language) or ""
    return Line(
        anchor=anchor,
        number=number,
        weight=weight,
        severity=words.weight(finding).in_language(speech.language),
        place=words.place_words(finding.place, speech.language),
        message=said,
        quote=quoted(finding, speech),
        expected=expected,
        clause=finding.clause,
        source=words.SOURCES[finding.source].in_language(speech.language),
        why=rule.why.in_language(speech.language) if rule else "",
        how=remedy(finding, speech),
        rule=finding.rule,
        spots=(),
        status=status(finding, speech),
        excuse=finding.waived or "",
    )


def quoted(finding: Finding, speech: Speech) -> str:
    """Return what stands at the place, cut to 30 characters; "" where the message has said it or nothing stands there."""
    text = words.quote(finding.place.text)
    said = " ".join(words.message(finding, speech.wording, speech.language).split())
    return "" if text.rstrip("…") in said else text


def status(finding: Finding, speech: Speech) -> str:
    """Return what an earlier report said of the finding, and what else is different from it; "" where there was none."""
    told = [words.STATUSES[finding.status]] if finding.status else [KNOWN] if finding.known else []
    told += [finding.changed] if finding.changed else []
    return speech.say("；", "; ").join(one.in_language(speech.language) for one in told)


def _entry(entry: Entry, anchor: str, speech: Speech) -> Line:
    mark = NUMBERED[entry.weight]
    own = f"{anchor}-{mark.en}{entry.number}"
    first = line(entry.first, speech, number=f"{mark.in_language(speech.language)}{entry.number}", anchor=own, weight=entry.weight)
    if len(entry.findings) == 1:
        return first
    spots = tuple(Spot(words.place_words(one.place, speech.language), words.quote(one.place.text)) for one in entry.findings)
    return replace(first, place=places(entry.findings, speech), spots=spots)


def places(findings: tuple[Finding, ...], speech: Speech, *, shown: int | None = PLACES_SHOWN) -> str:
    """Return "共23处：5.1.2、5.1.3…" for findings that are one line; `shown` places are named, all for None."""
    short = dict.fromkeys(one.place.clause or words.place_words(one.place, speech.language) for one in findings)
    named = [place for place in short if place]
    total = speech.say(f"共{len(findings)}处", f"{len(findings)} places")
    if not named:
        return total
    return speech.named(total, speech.listed(named[:shown]) + ("…" if len(named) > len(named[:shown]) else ""))


def remedy(finding: Finding, speech: Speech) -> str:
    """Return how to mend it, and that the program can."""
    rule = speech.wording.rules.get(finding.rule)
    told = [rule.how.in_language(speech.language)] if rule and rule.how else []
    if finding.correction is not None and finding.fix == "auto":
        told.append(speech.say("xingshen fix 可用修订替您改好。", "xingshen fix makes it a tracked change for you."))
    return speech.say("", " ").join(told)
