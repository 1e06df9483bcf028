"""standard.contents-title: the list of contents is headed 目次."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import Correction, ReplaceText
from pipeline.model.outline import Outline

_RIGHT = "目次"


@check(
    "standard.contents-title",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "other": Text("标题应为“目次”，不写“{found}”。", "it is headed 目次, not “{found}”"),
        "absent": Text("目次没有标题，请在前面加“目次”。", "the table of contents has no heading; put 目次 above it"),
    },
)
def standard_contents_title(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """国家标准规定这一要素称“目次”。"""
    element = next(iter(outline.of_kind("contents")), None)
    if element is None:
        yield Skip(None, "not-applicable")
        return
    at = element.heading
    if at is None:
        yield Hit("absent", outline.contents[0].span if outline.contents else None)
        return
    written = text.quote(at)
    if norm(written, digits=True) == _RIGHT:
        yield Pass(at)
    else:
        yield Hit("other", at, found=written.strip(), expected=_RIGHT, correction=_corrected(at, written))


def _corrected(at: Span, written: str) -> Correction:
    """Return the correction: one sign where 录 stands for 次, so that the blanks between stay."""
    sign = written.find("录")
    if sign < 0:
        return ReplaceText(at, _RIGHT)
    return ReplaceText(Span(at.address, at.start + sign, at.start + sign + 1), "次")
