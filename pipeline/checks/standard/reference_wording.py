"""standard.reference-wording: 应符合……的规定 rather than 应按……执行."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pipeline.checks.citations import Citation, citations_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_BEFORE: Final = re.compile(r"(?:应|须|应当)(?P<by>按照?|依照|执行)\s*$")
_AFTER: Final = re.compile(r"\s*(?:《[^》]*》)?\s*(?:的)?(?:规定|要求|标准)?\s*(?:予以|加以)?(?:执行|实施)(?=[。；，,;]|$)")
_METHOD: Final = re.compile(r"试验|检验|检测|测试|测定|测量|抽样|采样|取样|方法|计算|评价|审核")


@check(
    "standard.reference-wording",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={"carry-out": Text("“{found}”宜改为“{expected}”。", "rather write “{expected}” than “{found}”")},
)
def standard_reference_wording(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """“应按……执行”没有说清要符合哪些规定，还是要用哪种方法。"""
    seen = False
    for citation in citations_of(text, outline).mentions:
        if citation.place != "text":
            continue
        seen = True
        yield _hit(citation) or Pass(citation.cited.span)
    if not seen:
        yield Skip(None, "not-applicable")


def _hit(citation: Citation) -> Hit | None:
    before, after = _BEFORE.search(citation.before), _AFTER.match(citation.after)
    if before is None or after is None:
        return None
    raw, number = citation.cited.paragraph.text, citation.number
    start, end = number.start - (len(citation.before) - before.start("by")), number.end + after.end()
    written = raw[number.start : number.end]
    expected = f"按照{written}规定的方法进行" if _METHOD.search(citation.before) else f"符合{written}的规定"
    at = citation.cited.paragraph.span(start, end)
    return Hit("carry-out", at, found=raw[start:end], expected=expected, correction=ReplaceText(at, expected))
