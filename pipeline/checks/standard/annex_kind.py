"""standard.annex-kind: （规范性） and （资料性）, as the edition of 2020 writes them."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline


@check(
    "standard.annex-kind",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={"old": Text("附录{letter}写作“{found}”，请改为“{expected}”。", "annex {letter} says “{found}”; write “{expected}”")},
)
def standard_annex_kind(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """GB/T 1.1—2020 写“（规范性）”“（资料性）”，“（规范性附录）”是2009版的写法。"""
    for annex in outline.of_kind("annex"):
        heading = annex.annex
        if heading is None or heading.kind is None:
            continue
        if not heading.old_wording:
            yield Pass(heading.kind)
            continue
        new = "（规范性）" if annex.annex_kind == "normative" else "（资料性）"
        found = text.quote(heading.kind)
        yield Hit(
            "old", heading.kind, found=found, expected=new, arguments={"letter": annex.number}, correction=ReplaceText(heading.kind, new)
        )
