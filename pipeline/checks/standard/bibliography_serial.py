"""standard.bibliography-serial: the items of the bibliography are numbered [1], [2], [3] without a gap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import fold
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline, Reference

_SERIAL: Final = re.compile(r"\[\s*(\d{1,3})\s*\]")


@check(
    "standard.bibliography-serial",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "参考文献的每一项前要有方括号序号，请写“{expected}”。",
            "every item of the bibliography bears a number in brackets: write “{expected}”",
        ),
        "form": Text("参考文献的序号写作“{expected}”，不写“{found}”。", "the number of an item is written “{expected}”, not “{found}”"),
        "sequence": Text("序号应为“{expected}”，写的是“{found}”。", "the number should be “{expected}”; it is “{found}”"),
    },
)
def standard_bibliography_serial(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """文中用方括号序号指到参考文献，序号要连续。"""
    items = [one for one in outline.references if one.listed_in == "bibliography"]
    expected = 1
    for item in items:
        found = _SERIAL.fullmatch(fold(item.marker).replace("【", "[").replace("】", "]"))
        if found is not None and int(found[1]) == expected:
            yield Pass(item.span)
        else:
            yield _hit(item, f"[{expected}]", "absent" if not item.marker else "form" if found is None else "sequence", text)
        expected += 1
    if not items:
        yield Skip(None, "not-applicable")


def _hit(item: Reference, expected: str, code: str, text: TextIndex) -> Hit:
    at = item.marker_span or item.span
    correction = None
    if item.marker_span is not None:
        correction = ReplaceText(item.marker_span, expected)
    elif not item.marker:
        correction = ReplaceText(Span(item.span.address, item.span.start, item.span.start), f"{expected}\u3000")
    show = item.marker if item.marker and item.marker_span is None else None
    return Hit(code, at, found=item.marker or text.quote(item.span), expected=expected, correction=correction, show=show)
