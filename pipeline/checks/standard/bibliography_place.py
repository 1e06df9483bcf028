"""standard.bibliography-place: 参考文献 is an element of its own without a number, on a new page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.checks.clauses import shown
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Clause, Outline

_TITLE: Final = "参考文献"


@check(
    "standard.bibliography-place",
    on=Subject.OUTLINE,
    messages={
        "numbered": Text(
            "“参考文献”不编章号，请去掉“{found}”。", "the bibliography (参考文献) bears no chapter number: take “{found}” away"
        )
    },
)
def standard_bibliography_place(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """参考文献不是正文的一章，编了章号，读者会以为其中有规定。"""
    chapters = [one.clause for one in outline.of_kind("chapter") if norm(one.title) == _TITLE and one.clause is not None]
    for clause in chapters:
        yield Hit("numbered", clause.number_span or clause.text_span, found=clause.number, correction=_bare(clause), show=shown(clause))
    if outline.of_kind("bibliography"):
        yield Pass()
    elif not chapters:
        yield Skip(None, "not-applicable")


def _bare(clause: Clause) -> ReplaceText | None:
    """Return how to take a typed number away, with the blanks behind it."""
    if clause.number_span is None:
        return None
    return ReplaceText(Span(clause.number_span.address, clause.number_span.start, clause.text_span.start), "")
