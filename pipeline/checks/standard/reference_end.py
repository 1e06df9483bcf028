"""standard.reference-end: no punctuation stands behind a listed document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.reference_lists import items_of
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline, Reference

_MARKS: Final = "。；，、;,."


@check(
    "standard.reference-end",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "mark": Text("清单中的文件名称后不加标点，请删去“{found}”。", "no punctuation stands behind a listed document: delete “{found}”")
    },
    settings={"listed-in": {"enum": ["normative", "bibliography"]}},
    required=("listed-in",),
)
def standard_reference_end(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """清单一项一行，不是一个句子。"""
    seen = False
    for item in items_of(outline, settings["listed-in"]):
        if not _is_judged(item):
            continue
        seen = True
        quote = text.quote(item.span)
        bare = quote.rstrip(_MARKS + " \t\u00a0\u3000")
        marks = quote[len(bare) :].strip()
        if not marks or not bare:
            yield Pass(item.span)
            continue
        start = item.span.start + quote.index(marks, len(bare))
        at = Span(item.span.address, start, start + len(marks))
        yield Hit("mark", item.span, found=marks, correction=ReplaceText(at, ""))
    if not seen:
        yield Skip(None, "not-applicable")


def _is_judged(item: Reference) -> bool:
    """Literature ends with a full stop by GB/T 7714; only standards and laws are judged."""
    return bool(item.number) or "《" in item.title
