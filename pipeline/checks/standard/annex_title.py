"""standard.annex-title: every annex has a title."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.annexes import made_label
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.outline import Outline


@check(
    "standard.annex-title",
    on=Subject.OUTLINE,
    messages={
        "absent": Text(
            "附录{letter}没有标题。请在“（规范性）/（资料性）”下面另起一行写标题。",
            "annex {letter} has no title: write one on a line of its own below （规范性） or （资料性）",
        )
    },
)
def standard_annex_title(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """附录有标题，目次里才列得出来，读者才知道附的是什么。"""
    for annex in outline.of_kind("annex"):
        heading = annex.annex
        if heading is None:
            continue
        if heading.title is not None:
            yield Pass(heading.title)
        elif outline.truncated and heading.last == annex.last:
            yield Skip(heading.label, "truncated")
        else:
            yield Hit("absent", heading.label, arguments={"letter": annex.number}, show=made_label(annex))
