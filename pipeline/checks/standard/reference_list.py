"""standard.reference-list: a list of references, or the sentence that there are none; one of the two."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.reference_lists import count_listed, opening_of
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline


@check(
    "standard.reference-list",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "both": Text(
            "写了“{found}”，下面又列出了{count}项文件，请删去其中之一。",
            "it says “{found}” and lists {count} documents below: one of the two is wrong",
        ),
        "empty": Text(
            "引导语下面没有列出文件。没有引用文件的，请写：“{expected}”",
            "no document is listed below; where there are none, write “{expected}”",
        ),
    },
    settings={"none": {"type": "string", "minLength": 1}},
    required=("none",),
)
def standard_reference_list(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """说没有引用文件却列出清单，或者说有却不列，读者不知道该信哪一个。"""
    chapter = outline.chapter("references")
    opening = None if chapter is None else opening_of(chapter, outline, text)
    if chapter is None or opening is None:
        yield Skip(None, "not-applicable")
        return
    count = count_listed(chapter, outline, text)
    none = norm(settings["none"]) in opening.normal
    if none and count:
        yield Hit("both", opening.span, found=opening.text, arguments={"count": count})
    elif not none and not count:
        if outline.truncated and chapter is outline.elements[-1]:
            yield Skip(chapter.heading, "truncated")
        else:
            correction = ReplaceText(opening.span, settings["none"]) if len(opening.pieces) == 1 else None
            yield Hit("empty", opening.span, expected=settings["none"], correction=correction)
    else:
        yield Pass(opening.span)
