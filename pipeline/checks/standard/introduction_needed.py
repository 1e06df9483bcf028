"""standard.introduction-needed: a part of a series, and a standard with known patents, has an introduction."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_PART = re.compile(r"第(?:\d{1,3}|[一二三四五六七八九十]{1,3})部分")
_KNOWN_PATENTS = re.compile("声明符合本(?:文件|标准|部分)时")


@check(
    "standard.introduction-needed",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "part": Text(
            "分为部分的文件应有“引言”，说明各部分的目的和相互关系。请在前言之后补写。",
            "a part of a standard has an introduction (引言) on the purpose and relation of the parts: add one after the foreword",
        ),
        "patent": Text(
            "已经识别出专利的文件应有“引言”，有关专利的说明写在引言中。",
            "a standard with known patents has an introduction (引言), where the statement on them stands",
        ),
    },
)
def standard_introduction_needed(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """分成几部分的标准，读者要从引言知道各部分怎样配合；涉及的专利也在引言中说明。"""
    part = _PART.search(norm(outline.title))
    patents = [found for found in text.find(_KNOWN_PATENTS) if outline.element_at(found.paragraph.index) is not None]
    if part is None and not patents:
        yield Skip(None, "not-applicable")
    elif outline.of_kind("introduction"):
        yield Pass()
    else:
        title = next((one.heading for one in outline.of_kind("title")), None)
        if part is not None:
            yield Hit("part", title, found=outline.title)
        for found in patents[:1]:
            yield Hit("patent", found.span, found=found.text)
