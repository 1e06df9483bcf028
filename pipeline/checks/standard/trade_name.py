"""standard.trade-name: products are called by what they are, not by a brand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.quotations import is_quoted
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_ELEMENTS = ("introduction", "chapter", "annex")


@check(
    "standard.trade-name",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "name": Text(
            "“{found}”是商品名或商标，请改用通用的名称。", "“{found}” is a trade name or mark: use the general name of the product"
        ),
    },
    settings={"names": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1}},
    required=("names",),
)
def standard_trade_name(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """写商品名，等于替一家产品做了规定；写出产品的名称或特性，谁都可以照着做。"""
    named: set[str] = set()
    for found in text.find("|".join(map(re.escape, settings["names"]))):
        element = outline.element_at(found.paragraph.index)
        if element is None or element.kind not in _ELEMENTS or is_quoted(found.paragraph.text, found.start, found.end):
            continue
        if found.text not in named:
            named.add(found.text)
            yield Hit("name", found.span, found=found.text)
    if not named:
        yield Pass()
