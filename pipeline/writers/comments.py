"""A finding as the words of a Word comment: what an applicant reads beside the paragraph."""

from __future__ import annotations

from pipeline.model.finding import Finding
from pipeline.model.report import Wording
from pipeline.model.text import Language
from pipeline.writers.speech import Speech
from pipeline.writers.wording import message, weight, worded_or_none


def comment(finding: Finding, wording: Wording, language: Language) -> str:
    """Return severity and message, what is asked for, who asks for it and why, how to mend it; a line for each, no rule id."""
    speech, rule = Speech(wording, language), wording.rules[finding.rule]
    said = message(finding, wording, language)
    severity = weight(finding).in_language(language)
    lines = [speech.say(f"【{severity}】{said}", f"[{severity}] {said}")]
    expected = worded_or_none(finding.expected, language)
    if expected and expected not in said:
        lines.append(speech.named(speech.say("应为", "Expected"), expected))
    because = speech.say("。", ". ").join(part for part in (finding.clause, rule.why.in_language(language)) if part)
    lines.append(speech.named(speech.say("依据", "Source"), because))
    if rule.how is not None:
        lines.append(speech.named(speech.say("怎样改", "How to mend it"), rule.how.in_language(language)))
    return "\n".join(lines)
