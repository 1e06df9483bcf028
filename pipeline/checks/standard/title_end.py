"""standard.title-end: no punctuation behind the title of a chapter or clause."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.clauses import END, wording
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Clause, Outline


@check(
    "standard.title-end",
    on=Subject.OUTLINE,
    messages={"punctuation": Text("标题“{title}”末尾不加“{found}”。", "no “{found}” behind the title “{title}”")},
)
def standard_title_end(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """标题不是句子，末尾不加标点。"""
    for clause in outline.all_clauses():
        if clause.level == 0 or not _is_title(clause):
            continue
        text = clause.text
        bare = text.rstrip(END)
        if not bare or bare == text:
            yield Pass(clause.text_span)
            continue
        span = Span(clause.text_span.address, clause.text_span.start + len(bare), clause.text_span.start + len(text))
        yield Hit(
            "punctuation",
            Span(span.address, clause.text_span.start, span.end),
            found=text[len(bare) :],
            expected=bare,
            arguments={"title": bare},
            correction=ReplaceText(span, ""),
            show=clause.number if clause.generated else None,
        )


def _is_title(clause: Clause) -> bool:
    if "." not in clause.number:
        return clause.title is not None
    return bool(clause.children) and wording(clause) == "title"
