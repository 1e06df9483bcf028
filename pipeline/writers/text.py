"""Report -> text for the console: the verdict in a sentence, then what is wrong, where, and what was not checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import Final, Literal

from pipeline.model.finding import Finding
from pipeline.model.report import HARMLESS_SKIPS, VERDICTS, Report, SubmissionReport, Verdict, Wording
from pipeline.model.text import Language
from pipeline.writers import wording as words
from pipeline.writers.lines import WIDTH, Line, line, written
from pipeline.writers.speech import Speech
from pipeline.writers.text_aside import aside_lines
from pipeline.writers.text_findings import findings_lines
from pipeline.writers.wording import STATUSES, is_open

VERDICT_STYLES: Final[dict[Verdict, str]] = {
    "unreadable": "bold red",
    "supplement": "bold red",
    "incomplete": "bold yellow",
    "accept": "bold green",
}
COUNTED_REASONS: Final = frozenset({"not-applicable", "not-asked"})
"""Rules skipped for these leave nothing to look at: they are counted, not listed."""
RULES_NAMED: Final = 6
"""Rules named for one reason; the rest is counted, JSON names them all."""
Show = Literal["info", "baseline"]
"""What is left out unless asked for: notes, and what stands in the baseline."""


def text_report(
    report: Report,
    wording: Wording,
    language: Language = "zh",
    *,
    show: Set[Show] = frozenset(),
    width: int = WIDTH,
    colour: bool = False,
) -> str:
    """Return the report as lines of at most `width` columns; notes (info) and what the baseline has only when asked for."""
    speech = Speech(wording, language)
    lines: list[Line] = []
    for one in report.submissions:
        lines += [*_submission(one, speech, show), line("")]
    if len(report.submissions) != 1:
        lines.append(_summary(report.submissions, speech, notes="info" in show))
    office = report.options.get("office")
    if office:
        lines.append(_note(speech, speech.say("办公室文件", "the office's file"), str(office), indent=0))
    lines += [_note(speech, speech.say("说明", "note"), note.in_language(language), "yellow", indent=0) for note in report.notes]
    return written(lines, width, colour=colour)


def _submission(one: SubmissionReport, speech: Speech, show: Set[Show]) -> Iterator[Line]:
    still = [finding for finding in one.findings if is_open(finding)]
    unknown = [finding for finding in still if not finding.known or "baseline" in show]
    shown = [finding for finding in unknown if finding.severity != "info" or "info" in show]
    aside = [finding for finding in one.findings if not is_open(finding) and (finding.severity != "info" or "info" in show)]
    yield _headline(one, speech)
    yield from _unanswered(one, speech)
    yield from _context(one, speech)
    yield from _since([*shown, *aside], speech)
    yield from _errors(one, speech)
    yield from findings_lines(one, shown, speech)
    yield from aside_lines(one, aside, speech)
    yield from _offers(still, len(still) - len(unknown), len(unknown) - len(shown), speech)
    yield from _not_checked(one, speech)
    yield from _checklist(one, speech)


def _headline(one: SubmissionReport, speech: Speech) -> Line:
    verdict = words.VERDICTS[one.verdict].in_language(speech.language)
    tail = speech.aside(speech.say("，", ", ").join(speech.counted(one.findings)))
    return Line(((verdict, VERDICT_STYLES[one.verdict]), (f"{speech.say('：', ': ')}{one.path}{tail}", "")), hang=2)


def _unanswered(one: SubmissionReport, speech: Speech) -> Iterator[Line]:
    """Name the required rules that could not be evaluated: what a clerk has to look at herself."""
    for evaluation in one.evaluations:
        rule = speech.wording.rules.get(evaluation.rule)
        open_reasons = [reason for reason, _ in evaluation.skipped if reason not in HARMLESS_SKIPS]
        if rule is not None and rule.required and open_reasons:
            reasons = [words.skip_reason(reason, speech.wording, speech.language) for reason in open_reasons]
            said = speech.named(titled(evaluation.rule, speech), speech.listed(reasons))
            yield _note(speech, speech.say("必查，没有查成", "required, not checked"), said, "bold yellow")


def _context(one: SubmissionReport, speech: Speech) -> Iterator[Line]:
    if one.profile:
        because = speech.aside(one.profile_because.in_language(speech.language))
        yield _note(speech, speech.say("依据的方案", "profile"), f"{one.profile} {one.profile_version}{because}")
    yield _note(speech, speech.say("怎样读的", "read as"), one.because.in_language(speech.language))
    if one.missing:
        roles = [words.role_title(role, speech.wording, speech.language) for role in one.missing]
        yield _note(speech, speech.say("缺少材料", "missing"), speech.listed(roles), "bold red")
    for each in one.replaced:
        roles = [words.role_title(role, speech.wording, speech.language) for role in each.roles]
        said = speech.say(f"{each.path}（由{each.by}代替）", f"{each.path} (by {each.by})")
        yield _note(speech, speech.say("已被替换", "replaced") + speech.aside(speech.listed(roles)), said)
    if one.ignored:
        yield _note(speech, speech.say("略过的文件", "left out"), speech.listed(one.ignored))
    for note in one.notes:
        yield _note(speech, speech.say("说明", "note"), note.in_language(speech.language), "yellow")


def _since(findings: Sequence[Finding], speech: Speech) -> Iterator[Line]:
    """Say how many findings there are of each status, where there was an earlier report."""
    statuses = Counter(finding.status for finding in findings if finding.status is not None and finding.waived is None)
    if statuses:
        counted = [speech.say(f"{told.zh}{statuses[status]}处", f"{statuses[status]} {told.en}") for status, told in STATUSES.items()]
        yield _note(speech, speech.say("与上次相比", "since the earlier report"), speech.listed(counted))


def _note(speech: Speech, name: str, text: str, style: str = "dim", *, indent: int = 2) -> Line:
    return Line(((speech.named(name, ""), style), (text, "")), indent=indent, hang=2)


def _errors(one: SubmissionReport, speech: Speech) -> Iterator[Line]:
    for trouble in one.errors:
        yield line("")
        sentence = speech.named(trouble.path, trouble.message.in_language(speech.language))
        yield Line(((speech.say("读不出来 ", "not read "), "bold red"), (sentence, "")), indent=2, hang=4)
        yield line(speech.named(speech.say("办法", "hint"), trouble.hint.in_language(speech.language)), indent=6)


def _offers(found: Sequence[Finding], known: int, notes: int, speech: Speech) -> Iterator[Line]:
    """Yield what the user can still ask for: corrections by the program, what the baseline has, notes."""
    fixable = sum(finding.correction is not None and finding.fix == "auto" for finding in found)
    offers = [speech.say(f"有{fixable}处可由 xingshen fix 改正", f"{fixable} can be corrected by xingshen fix")] if fixable else []
    if known:
        offers += [
            speech.say(f"另有{known}处基线报告中已有，加 --show baseline 可见", f"{known} more stand in the baseline: --show baseline")
        ]
    if notes:
        offers += [speech.say(f"另有{notes}条提示，加 --show info 可见", f"{notes} more notes with --show info")]
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
    named = speech.listed([titled(rule, speech) for rule in rules[:RULES_NAMED]])
    more = len(rules) - RULES_NAMED
    return named + speech.say(f"等{len(rules)}条规则", f" and {more} more") if more > 0 else named


def titled(rule: str, speech: Speech) -> str:
    """Return a rule's title with its id behind it; the id where nobody has worded the rule."""
    known = speech.wording.rules.get(rule)
    return rule if known is None else known.title.in_language(speech.language) + speech.aside(rule)


def _checklist(one: SubmissionReport, speech: Speech) -> Iterator[Line]:
    if not one.checklist:
        return
    yield line("")
    yield line(speech.say("请人工确认", "For a person to judge"), "bold", indent=2)
    for item in one.checklist:
        yield line(f"□ {item.title.in_language(speech.language)}{speech.aside(item.clause)}", indent=2, hang=2)
        for told in item.evidence.in_language(speech.language).splitlines() if item.evidence is not None else ():
            yield line(told, indent=6, hang=2)


def _summary(submissions: Sequence[SubmissionReport], speech: Speech, *, notes: bool) -> Line:
    if not submissions:
        return line(speech.say("没有可检查的材料", "nothing to check"), "bold")
    verdicts = Counter(one.verdict for one in submissions)
    counted = speech.counted((finding for one in submissions for finding in one.findings), notes=notes)
    said = [f"{words.VERDICTS[verdict].in_language(speech.language)} {verdicts[verdict]}" for verdict in VERDICTS if verdicts[verdict]]
    total = speech.say(f"共{len(submissions)}份", f"{len(submissions)} submissions")
    return line(
        speech.say("；", "; ").join(filter(None, [speech.named(total, speech.listed(said)), speech.listed(counted)])), "bold", hang=2
    )
