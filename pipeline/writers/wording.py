"""The one place where sentences about findings are made: rule, code and arguments in, words out."""

from __future__ import annotations

from typing import Final

from pipeline.model.finding import Finding, Place, Status
from pipeline.model.report import Verdict, Wording
from pipeline.model.rule import Severity, Source
from pipeline.model.text import Language, Text, fill, worded

QUOTE_LENGTH: Final = 30
"""Characters of a document that a line may quote."""

VERDICTS: Final[dict[Verdict, Text]] = {
    "unreadable": Text("无法读取", "cannot be read"),
    "supplement": Text("需补正", "to be supplemented"),
    "incomplete": Text("尚不能定", "cannot be decided yet"),
    "accept": Text("形式审查通过", "passes the formal review"),
}
SEVERITIES: Final[dict[Severity, Text]] = {
    "error": Text("须补正", "must be corrected"),
    "warning": Text("建议", "advice"),
    "info": Text("提示", "note"),
}
NOT_BLOCKING: Final = Text("应改（不影响受理）", "to be corrected (does not stop acceptance)")
"""What an error is called whose rule does not block."""
STATUSES: Final[dict[Status, Text]] = {
    "new": Text("新增", "new"),
    "open": Text("仍未改正", "still open"),
    "fixed": Text("已改正", "fixed"),
}
"""Against an earlier report."""
SOURCES: Final[dict[Source, Text]] = {
    "law": Text("法律法规规定", "the law"),
    "national-standard": Text("国家标准规定", "a national standard"),
    "notice": Text("通知要求", "the notice"),
    "practice": Text("通行做法", "common practice"),
    "own": Text("本系统的建议", "our own advice"),
}


def message(finding: Finding, wording: Wording, language: Language) -> str:
    """Return what is wrong, as a sentence; text of the document is never expanded. What an earlier report said stays as it was said.

    Raises KeyError for a finding whose rule or code `wording` does not know: a mistake in our own code.
    """
    if finding.said is not None:
        return finding.said
    known = {"found": finding.found or "", "expected": finding.expected or "", **finding.arguments}
    return fill(wording.messages[finding.rule, finding.code], known, language)


def is_open(finding: Finding) -> bool:
    """Whether the finding is still to be mended: neither waived nor fixed since an earlier report."""
    return finding.waived is None and finding.status != "fixed"


def weight(finding: Finding) -> Text:
    """Return what the finding's severity is called: an error that stops nothing is not a 补正."""
    if finding.severity == "error" and not finding.blocks:
        return NOT_BLOCKING
    return SEVERITIES[finding.severity]


def worded_or_none(value: str | Text | None, language: Language) -> str | None:
    """Return a found or expected value in `language`; None stays None."""
    return None if value is None else worded(value, language)


def role_title(role: str, wording: Wording, language: Language) -> str:
    """Return what a role is called; its id where nobody has named it."""
    title = wording.roles.get(role)
    return role if title is None else title.in_language(language)


def skip_reason(reason: str, wording: Wording, language: Language) -> str:
    """Return why a rule was not evaluated, as a sentence; the code where nobody has worded it."""
    known = wording.skip_reasons.get(reason)
    return reason if known is None else known.in_language(language)


def quote(text: str) -> str:
    """Return the text on one line, cut to 30 characters; the mark of the cut counts as one."""
    line = " ".join(text.split())
    return line if len(line) <= QUOTE_LENGTH else line[: QUOTE_LENGTH - 1] + "…"


def place_words(place: Place, language: Language) -> str:
    """Return where to look, without the quote ("第2页表1第4行“计划起止时间”栏"); "" where the place says nothing."""
    return _in_chinese(place) if language == "zh" else _in_english(place)


def _in_chinese(place: Place) -> str:
    words = f"第{place.page}页" if place.page else ""
    if place.table:
        words += f"表{place.table}"
        words += f"第{place.row}行" if place.row else ""
        words += f"“{quote(place.label)}”栏" if place.label else f"第{place.column}列" if place.row and place.column else ""
        return words
    if place.clause:
        return words + _clause_in_chinese(place.clause)
    if place.paragraph:
        return words + f"第{place.paragraph}段" + (f"“{quote(place.label)}”处" if place.label else "")
    if place.section:
        return words + f"第{place.section}节"
    return words + (f"“{quote(place.label)}”栏" if place.label else "")


def _clause_in_chinese(clause: str) -> str:
    if clause.isalpha():
        return f"附录{clause}"
    return f"第{clause}{'条' if '.' in clause else '章'}"


def _in_english(place: Place) -> str:
    words = [f"page {place.page}"] if place.page else []
    if place.table:
        words.append(f"table {place.table}")
        words += [f"row {place.row}"] if place.row else []
        words += [f"field “{quote(place.label)}”"] if place.label else [f"column {place.column}"] if place.row and place.column else []
    elif place.clause:
        words.append(f"{'clause' if '.' in place.clause else 'annex' if place.clause.isalpha() else 'chapter'} {place.clause}")
    elif place.paragraph:
        words.append(f"paragraph {place.paragraph}")
        words += [f"at “{quote(place.label)}”"] if place.label else []
    elif place.section:
        words.append(f"section {place.section}")
    elif place.label:
        words.append(f"field “{quote(place.label)}”")
    return ", ".join(words)
