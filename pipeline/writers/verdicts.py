"""A verdict as a sentence: what it is, and what it rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from pipeline.model.report import HARMLESS_SKIPS, VERDICTS, SubmissionReport, Verdict
from pipeline.writers import wording as words
from pipeline.writers.arrangement import Weight, open_findings, weight_of
from pipeline.writers.speech import Speech


def weights(one: SubmissionReport) -> Mapping[Weight, int]:
    """Return how many open findings there are of each weight."""
    counts = Counter(map(weight_of, open_findings(one)))
    return {weight: counts[weight] for weight in ("blocking", "advice", "note")}


def verdict_sentence(one: SubmissionReport, speech: Speech) -> str:
    """Return the verdict on one submission in a sentence, with what it rests on."""
    verdict = words.VERDICTS[one.verdict].in_language(speech.language)
    return speech.named(verdict, _grounds(one, speech)) + speech.say("。", ".")


def batch_sentence(submissions: Sequence[SubmissionReport], speech: Speech) -> str:
    """Return the verdicts on several submissions in a sentence."""
    if not submissions:
        return speech.say("没有可检查的材料。", "Nothing to check.")
    counts: Counter[Verdict] = Counter(one.verdict for one in submissions)
    told = [
        speech.say(f"{words.VERDICTS[verdict].zh}{counts[verdict]}份", f"{counts[verdict]} {words.VERDICTS[verdict].en}")
        for verdict in VERDICTS
        if counts[verdict]
    ]
    total = speech.say(f"共{len(submissions)}份申报", f"{len(submissions)} submissions")
    return speech.named(total, speech.say("，", ", ").join(told)) + speech.say("。", ".")


def _grounds(one: SubmissionReport, speech: Speech) -> str:
    counted = weights(one)
    match one.verdict:
        case "unreadable":
            return speech.say(
                f"有{len(one.errors)}个文件读不出来，办法见下", f"{len(one.errors)} file(s) could not be read; the way out is below"
            )
        case "supplement":
            return _to_supplement(counted["blocking"], one, speech)
        case "incomplete":
            return _left_open(one, speech)
        case "accept" if counted["advice"]:
            count = counted["advice"]
            return speech.say(f"没有须补正的问题，另有{count}处建议", f"nothing must be corrected; {count} piece(s) of advice")
        case _:
            return speech.say("没有发现问题", "nothing was found")


def _to_supplement(blocking: int, one: SubmissionReport, speech: Speech) -> str:
    missing = speech.listed([words.role_title(role, speech.wording, speech.language) for role in one.missing])
    lacks = speech.say(f"，其中缺少{missing}", f", among them missing: {missing}") if missing else ""
    return speech.say(f"有{blocking}处须补正", f"{blocking} thing(s) must be corrected") + lacks


def _left_open(one: SubmissionReport, speech: Speech) -> str:
    rules, reasons = unanswered(one, speech)
    return speech.say(
        f"没有发现须补正的问题，但有{len(rules)}项必查内容没有查成（{'；'.join(reasons)}），请人工查看",
        f"nothing must be corrected so far, but {len(rules)} required check(s) could not be made ({'; '.join(reasons)})",
    )


def questions(one: SubmissionReport, speech: Speech) -> int:
    """Return how many things a person is asked to look at: the checklist, and what was required and could not be checked."""
    return len(one.checklist) + len(unanswered(one, speech)[0])


def unanswered(one: SubmissionReport, speech: Speech) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the titles of the required rules that could not be evaluated, and the reasons as sentences."""
    titles: dict[str, None] = {}
    reasons: dict[str, None] = {}
    for evaluation in one.evaluations:
        rule = speech.wording.rules.get(evaluation.rule)
        if rule is None or not rule.required:
            continue
        for reason, _ in evaluation.skipped:
            if reason not in HARMLESS_SKIPS:
                titles[rule.title.in_language(speech.language)] = None
                reasons[words.skip_reason(reason, speech.wording, speech.language)] = None
    return tuple(titles), tuple(reasons)
