"""The sheets of the 汇总表 with what was found and what was not: 问题, 待确认, 未检查及原因."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.model.finding import Finding
from pipeline.model.report import SubmissionReport
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from pipeline.writers import wording as words
from pipeline.writers.arrangement import Weight, chapters, set_aside, trouble_fingerprint, weight_of
from pipeline.writers.columns import name_of
from pipeline.writers.finding_lines import NUMBERED, material, quoted, remedy, status
from pipeline.writers.speech import Speech
from pipeline.writers.unchecked import not_checked
from pipeline.writers.verdicts import unanswered
from pipeline.writers.xlsx_book import Cell, Head, Table, Tone
from pipeline.writers.xlsx_projects import name_title

UNREAD: Final = Text("件", "F")
"""How files that could not be read are numbered: 件1."""
YES, NO = Text("是", "yes"), Text("否", "no")
TONES: Final[tuple[tuple[Text, Tone], ...]] = (
    (words.SEVERITIES["error"], "bad"),
    (words.NOT_BLOCKING, "open"),
    (words.SEVERITIES["warning"], "open"),
)
PATH: Final = Text("材料所在", "Path")
WRITE: Final = Text("写入通知", "Into the letter")
WORDS: Final = Text("人工补充", "Office's words")
FINGERPRINT: Final = Text("指纹", "Fingerprint")
"""Heads by which the sheet of findings is read back."""
JUDGED: Final = (Text("符合", "yes"), Text("不符合", "no"), Text("存疑", "in doubt"))


def finding_sheet(submissions: Sequence[SubmissionReport], speech: Speech) -> Table:
    """Return a row for each finding; 写入通知 proposes, the office decides. The hidden column says later which finding it was."""
    say, language = speech.say, speech.language
    tones = tuple((weight.in_language(language), tone) for weight, tone in TONES)
    heads = (
        Head(name_title(submissions, speech), 20),
        Head(say("编号", "No."), 7, "short"),
        Head(say("级别", "Weight"), 10, "short", tones=tones),
        Head(say("材料", "Material"), 16),
        Head(say("文件", "File"), 20),
        Head(say("位置", "Place"), 18),
        Head(say("现状", "As it is"), 40),
        Head(say("引文", "Text"), 20),
        Head(say("应为", "Expected"), 20),
        Head(say("依据", "Source"), 20),
        Head(say("怎样改", "How to mend it"), 34),
        Head(WRITE.in_language(language), 8, "choice", (YES.in_language(language), NO.in_language(language))),
        Head(WORDS.in_language(language), 24, "person"),
        Head(say("状态", "State"), 12, "short"),
        Head(PATH.in_language(language), 22),
        Head(say("规则", "Rule"), 16),
        Head(FINGERPRINT.in_language(language), 22, "line", hidden=True),
    )
    rows = [row for one in submissions for row in _finding_rows(one, speech)]
    return Table(say("问题", "Findings"), heads, rows, unprinted=3)


def question_sheet(submissions: Sequence[SubmissionReport], speech: Speech) -> Table:
    """Return what only a person can judge, and what the program was bound to check and could not."""
    say = speech.say
    heads = (
        Head(name_title(submissions, speech), 24),
        Head(say("材料", "Material"), 20),
        Head(say("确认事项", "To be judged"), 66, "lines"),
        Head(say("依据", "Source"), 26),
        Head(say("图片", "Picture"), 14),
        Head(say("人工结论", "Office's verdict"), 11, "choice", tuple(one.in_language(speech.language) for one in JUDGED)),
        Head(say("确认人", "Judged by"), 11, "person"),
        Head(say("人工备注", "Remarks"), 30, "person"),
        Head(say("材料所在", "Path"), 26),
    )
    return Table(say("待确认", "To confirm"), heads, [row for one in submissions for row in _question_rows(one, speech)], kept=2)


def unchecked_sheet(submissions: Sequence[SubmissionReport], speech: Speech) -> Table:
    """Return what was not checked, a row for each reason in each submission; files that could not be read first."""
    say = speech.say
    heads = (
        Head(name_title(submissions, speech), 24),
        Head(say("原因", "Reason"), 40),
        Head(say("条数", "Rules"), 8, "number"),
        Head(say("没有检查的", "Not checked"), 90),
        Head(say("材料所在", "Path"), 30),
    )
    return Table(say("未检查及原因", "Not checked"), heads, [row for one in submissions for row in _unchecked_rows(one, speech)], kept=2)


def _finding_rows(one: SubmissionReport, speech: Speech) -> Iterator[tuple[Cell, ...]]:
    for position, trouble in enumerate(one.errors, 1):
        yield _trouble_row(trouble, one, f"{UNREAD.in_language(speech.language)}{position}", speech)
    for chapter in chapters(one, speech.wording):
        for entry in chapter.entries:
            number = f"{NUMBERED[entry.weight].in_language(speech.language)}{entry.number}"
            for finding in entry.findings:
                yield _finding_row(finding, one, number, entry.weight, speech)
    for finding in set_aside(one):
        number = "" if finding.number is None else f"{NUMBERED[weight_of(finding)].in_language(speech.language)}{finding.number}"
        yield _finding_row(finding, one, number, "note", speech)


def _finding_row(finding: Finding, one: SubmissionReport, number: str, weight: Weight, speech: Speech) -> tuple[Cell, ...]:
    language = speech.language
    state = status(finding, speech)
    if finding.waived is not None:
        state = speech.named(speech.say("豁免", "waived"), finding.waived)
    return (
        name_of(one, speech),
        number,
        words.weight(finding).in_language(language),
        material(finding.document, one, speech),
        finding.document,
        words.place_words(finding.place, language),
        words.message(finding, speech.wording, language),
        quoted(finding, speech),
        words.worded_or_none(finding.expected, language),
        finding.clause,
        remedy(finding, speech),
        (YES if _is_proposed(finding, weight, speech) else NO).in_language(language),
        None,
        state,
        one.path,
        finding.rule,
        finding.fingerprint,
    )


def _trouble_row(trouble: Trouble, one: SubmissionReport, number: str, speech: Speech) -> tuple[Cell, ...]:
    """Return the row of a file that nobody could read: it, too, may have to be sent again."""
    language = speech.language
    written = YES if trouble.path != one.path else NO  # what failed as a whole may have failed by our own limits
    said, hint = trouble.message.in_language(language), trouble.hint.in_language(language)
    place = (material(trouble.path, one, speech), trouble.path, None)
    mark = trouble_fingerprint(trouble)
    return (
        name_of(one, speech),
        number,
        None,
        *place,
        said,
        None,
        None,
        None,
        hint,
        written.in_language(language),
        None,
        None,
        one.path,
        None,
        mark,
    )


def _is_proposed(finding: Finding, weight: Weight, speech: Speech) -> bool:
    """Notes do not belong into letters; nor, unless the office wants it, what is said to the office."""
    rule = speech.wording.rules.get(finding.rule)
    return weight != "note" and not (rule is not None and rule.internal)


def _question_rows(one: SubmissionReport, speech: Speech) -> Iterator[tuple[Cell, ...]]:
    name = name_of(one, speech)
    titles, reasons = unanswered(one, speech)
    because = speech.say("必查，程序没有查成：", "required, could not be checked: ") + speech.say("；", "; ").join(reasons)
    for title in titles:
        yield (name, None, title, because, None, None, None, None, one.path)
    for item in one.checklist:
        role = words.role_title(item.role, speech.wording, speech.language) if item.role else None
        title = item.title.in_language(speech.language)
        evidence = "" if item.evidence is None else "\n" + item.evidence.in_language(speech.language)
        yield (name, role, title + evidence, item.clause, None, None, None, None, one.path)


def _unchecked_rows(one: SubmissionReport, speech: Speech) -> Iterator[tuple[Cell, ...]]:
    name = name_of(one, speech)
    for trouble in one.errors:
        said = trouble.message.in_language(speech.language)
        yield (name, said, None, speech.named(trouble.path, trouble.hint.in_language(speech.language)), one.path)
    for told in not_checked(one, speech):
        titles = None if told.counted else speech.say("；", "; ").join(told.titles)
        yield (name, told.reason, len(told.titles), titles, one.path)
