"""What was found and no longer counts, as lines for the console: waived by the office, or fixed since an earlier report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.model.finding import Finding
from pipeline.model.report import SubmissionReport
from pipeline.writers.arrangement import by_document
from pipeline.writers.lines import Line, line
from pipeline.writers.speech import Speech
from pipeline.writers.text_findings import place_of
from pipeline.writers.wording import message


def aside_lines(one: SubmissionReport, findings: Sequence[Finding], speech: Speech) -> Iterator[Line]:
    """Yield which of `findings` were waived, each with its reason, and which were fixed."""
    waived = [finding for finding in findings if finding.waived is not None]
    fixed = [finding for finding in findings if finding.waived is None and finding.status == "fixed"]
    if waived:
        title = speech.say("办公室豁免的（不影响结论）", "Waived by the office (no part of the verdict)")
        yield from _block(title, "○", "cyan", waived, one, speech)
    if fixed:
        yield from _block(speech.say("上次的问题，已改正", "Fixed since the earlier report"), "✓", "green", fixed, one, speech)


def _block(title: str, mark: str, style: str, findings: Sequence[Finding], one: SubmissionReport, speech: Speech) -> Iterator[Line]:
    yield line("")
    yield line(title, "bold", indent=2)
    for _, path, same in by_document(findings, one, speech.wording):
        for finding in same:
            where = speech.say("，", ", ").join(filter(None, [path, place_of(finding, speech)]))
            yield Line(((f"{mark} ", style), (finding.rule, style), (f"  {where}", "")), indent=2, hang=4)
            yield line(message(finding, speech.wording, speech.language), indent=6)
            if finding.waived is not None:
                yield line(speech.named(speech.say("豁免理由", "reason"), finding.waived), "dim", indent=6)
            if finding.changed is not None:
                yield line(finding.changed.in_language(speech.language), "yellow", indent=6)
