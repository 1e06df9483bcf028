"""standard.title-wording: words that a title must not end in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.own_title import own_title
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_PART = re.compile(r"第\s*[\dXx×一二三四五六七八九十]+\s*部分")


@check(
    "standard.title-wording",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "found": Text("标准名称“{title}”中不应有“{found}”，请改写。", "“{found}” does not belong in the title “{title}”; reword it"),
    },
    settings={"pattern": {"type": "string", "format": "regex", "description": "对名称的每个要素 / tried on each element of the title"}},
    required=("pattern",),
)
def standard_title_wording(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """标准名称里再写“标准”二字是多余的，也看不出是哪一类标准。"""
    title = own_title(outline, text)
    if title is None:
        yield Skip(None, "not-applicable")
        return
    elements = ("".join(element.split()) for element in title.elements)
    found = next((match for one in elements if not _PART.match(one) and (match := re.search(settings["pattern"], one))), None)
    if found is None:
        yield Pass(title.at)
    else:
        yield Hit("found", title.at, found=found[0], arguments={"title": title.text})
