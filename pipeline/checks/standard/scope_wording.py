"""standard.scope-wording: what does not belong in the scope: background, purposes, requirements as what it applies to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.element_sentences import sentences_of
from pipeline.language.quotations import is_quoted
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_PATTERN = {"type": "string", "format": "regex"}


@check(
    "standard.scope-wording",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "background": Text(
            "范围只写规定了什么、适用于什么，背景和目的请移到引言。",
            "the scope says what is laid down and where it applies; background and purpose belong in the introduction",
        ),
        "applies-to-requirement": Text(
            "“适用于”后面应是活动或对象，不是“要求”。", "适用于 is followed by an activity or an object, not by 要求 (requirements)"
        ),
    },
    settings={"background": _PATTERN, "applies-to-requirement": _PATTERN},
)
def standard_scope_wording(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """范围写得简洁，读者才能很快判断这个标准管什么、用在哪里。"""
    element = outline.chapter("scope")
    if element is None:
        yield Skip(None, "not-applicable")
        return
    for one in sentences_of(text, outline, element):
        code = next((code for code, pattern in settings.items() if _says(pattern, one.text)), None)
        yield Pass(one.span) if code is None else Hit(code, one.span, found=one.text)


def _says(pattern: str, sentence: str) -> bool:
    found = re.search(pattern, sentence)
    return found is not None and not is_quoted(sentence, found.start(), found.end())
