"""Report -> text for the console: the verdict in a sentence, then what is wrong, where, and what was not checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.model.report import VERDICTS, Report, SubmissionReport, Verdict, Wording
from pipeline.model.text import Language
from pipeline.writers import wording as words
from pipeline.writers.lines import WIDTH, Line, line, written
from pipeline.writers.speech import Speech
from pipeline.writers.text_findings import findings_lines

VERDICT_STYLES: Final[dict[Verdict, str]] = {
    "unreadable": "bold red",
    "supplement": "bold red",
    "incomplete": "bold yellow",
    "accept": "bold green",
}
COUNTED_REASONS: Final = frozenset({"not-applicable"})
"""Rules skipped for these leave nothing to look at: they are counted, not listed."""
RULES_NAMED: Final = 12
"""Rules named for one reason; the rest is counted, JSON names them all."""


def text_report(
    report: Report, wording: Wording, language: Language = "zh", *, show_info: bool = False, width: int = WIDTH, colour: bool = False
) -> str:
    """Return the report as lines of at most `width` columns; notes (info) only when asked for."""
    speech = Speech(wording, language)
    lines: list[Line] = []
    for one in report.submissions:
        lines += [*_submission(one, speech, show_info=show_info), line("")]
    if len(report.submissions) != 1:
        lines.append(_summary(report.submissions, speech, show_info=show_info))
    return written(lines, width, colour=colour)


def _submission(one: SubmissionReport, speech: Speech, *, show_info: bool) -> Iterator[Line]:
    yield _headline(one, speech)
    yield from _context(one, speech)
    yield from _errors(one, speech)
    shown = [finding for finding in one.findings if show_info or finding.severity != "info"]
    yield from findings_lines(one, shown, speech)
    yield from _offers(one, len(one.findings) - len(shown), speech)
    yield from _not_checked(one, speech)
    yield from _checklist(one, speech)


def _headline(one: SubmissionReport, speech: Speech) -> Line:
    verdict = words.VERDICTS[one.verdict].in_language(speech.language)
    tail = speech.aside(speech.say("，", ", ").join(speech.counted(one.findings)))
    return Line(((verdict, VERDICT_STYLES[one.verdict]), (f"{speech.say('：', ': ')}{one.path}{tail}", "")), hang=2)


def _context(one: SubmissionReport, speech: Speech) -> Iterator[Line]:
    if one.profile:
        because = speech.aside(one.profile_because.in_language(speech.language))
        yield _note(speech, speech.say("依据的方案", "profile"), f"{one.profile} {one.profile_version}{because}")
    yield _note(speech, speech.say("怎样读的", "read as"), one.because.in_language(speech.language))
    if one.missing:
        roles = [words.role_title(role, speech.wording, speech.language) for role in one.missing]
        yield _note(speech, speech.say("缺少材料", "missing"), speech.listed(roles), "bold red")
    if one.ignored:
        yield _note(speech, speech.say("略过的文件", "left out"), speech.listed(one.ignored))


def _note(speech: Speech, name: str, text: str, style: str = "dim") -> Line:
    return Line(((speech.named(name, ""), style), (text, "")), indent=2, hang=2)


def _errors(one: SubmissionReport, speech: Speech) -> Iterator[Line]:
    for trouble in one.errors:
        yield line("")
        sentence = speech.named(trouble.path, trouble.message.in_language(speech.language))
        yield Line(((speech.say("读不出来 ", "not read "), "bold red"), (sentence, "")), indent=2, hang=4)
        yield line(speech.named(speech.say("办法", "hint"), trouble.hint.in_language(speech.language)), indent=6)


def _offers(one: SubmissionReport, hidden: int, speech: Speech) -> Iterator[Line]:
    """Yield what the user can still ask for: corrections by the program, notes."""
    fixable = sum(finding.correction is not None and finding.fix == "auto" for finding in one.findings)
    offers = [speech.say(f"有{fixable}处可由 xingshen fix 改正", f"{fixable} can be corrected by xingshen fix")] if fixable else []
    offers += [speech.say(f"另有{hidden}条提示，加 --show-info 可见", f"{hidden} more notes with --show-info")] if hidden else []
    if offers:
        yield line("")
        yield line(speech.say("；", "; ").join(offers), "dim", indent=2, hang=2)


def _not_checked(one: SubmissionReport, speech: Speech) -> Iterator[Line]:
    by_reason: dict[str, list[str]] = {}
    for evaluation in one.evaluations:
        for reason, _ in evaluation.skipped:
            by_reason.setdefault(reason, []).append(evaluation.rule)
    if not by_reason:
        return
    yield line("")
    yield line(speech.say("没有检查的", "Not checked"), "bold", indent=2)
    for reason, rules in sorted(by_reason.items(), key=lambda item: (item[0] in COUNTED_REASONS, item[0])):
        sentence = words.skip_reason(reason, speech.wording, speech.language)
        yield line(speech.named(f"- {sentence}", _named_rules(rules, reason, speech)), indent=2, hang=2)


def _named_rules(rules: Sequence[str], reason: str, speech: Speech) -> str:
    if reason in COUNTED_REASONS:
        return speech.say(f"{len(rules)}条规则", f"{len(rules)} rules")
    if len(rules) <= RULES_NAMED:
        return speech.listed(rules)
    return speech.listed(rules[:RULES_NAMED]) + speech.say(f"等{len(rules)}条规则", f" and {len(rules) - RULES_NAMED} more")


def _checklist(one: SubmissionReport, speech: Speech) -> Iterator[Line]:
    if not one.checklist:
        return
    yield line("")
    yield line(speech.say("请人工确认", "For a person to judge"), "bold", indent=2)
    for item in one.checklist:
        yield line(f"□ {item.title.in_language(speech.language)}{speech.aside(item.clause)}", indent=2, hang=2)


def _summary(submissions: Sequence[SubmissionReport], speech: Speech, *, show_info: bool) -> Line:
    if not submissions:
        return line(speech.say("没有可检查的材料", "nothing to check"), "bold")
    verdicts = Counter(one.verdict for one in submissions)
    counted = speech.counted((finding for one in submissions for finding in one.findings), notes=show_info)
    said = [f"{words.VERDICTS[verdict].in_language(speech.language)} {verdicts[verdict]}" for verdict in VERDICTS if verdicts[verdict]]
    total = speech.say(f"共{len(submissions)}份", f"{len(submissions)} submissions")
    return line(
        speech.say("；", "; ").join(filter(None, [speech.named(total, speech.listed(said)), speech.listed(counted)])), "bold", hang=2
    )
