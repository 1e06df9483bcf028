"""text.guidance: a sentence of the template that tells the author what to write, left in the draft."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.text_index import Found, TextIndex
from pipeline.model.correction import DeleteParagraph, ReplaceText
from pipeline.model.outline import Outline

_BEFORE = re.compile(r"\s*(?:(?:\d{1,2}|[A-Z]|[０-９]{1,2})(?:[.．][\d０-９]{1,3})*|[a-z\d]{1,2}[)）]|[-—–•·●]+|[（(【\[])?\s*")
_SENTENCE = re.compile(r"[^。！？\n]*[。！？]?[”’）)】\]]*")

_OPENING = 10
"""Characters of the sentence that a message quotes."""

_NUMBER = 40
"""More than any number or bullet with its blanks takes."""


@check(
    "text.guidance",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "left": Text(
            "“{opening}……”是示例里提示怎么写的话，不是条文。请按提示写出条文，再删去这句话。",
            "“{opening}…” is the template telling the author what to write, no provision: write the provision, then delete it",
        )
    },
    settings={"patterns": {"type": "array", "items": {"type": "string", "format": "regex"}, "minItems": 1}},
    required=("patterns",),
)
def text_guidance(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """提示语留在草案里，说明这一条还没有写。"""
    seen: set[int] = set()
    for pattern in settings["patterns"]:
        for found in text.find(pattern):
            if found.paragraph.index not in seen and outline.element_at(found.paragraph.index) is not None and _begins(found):
                seen.add(found.paragraph.index)
                yield _hit(found)
    if not seen:
        yield Pass()


def _begins(found: Found) -> bool:
    """Tell whether nothing but a number or a bullet stands before the match on its line."""
    reach = found.paragraph.text[max(0, found.start - _NUMBER) : found.start]
    line = reach.rpartition("\n")[2]
    return _BEFORE.fullmatch(line) is not None and (found.start <= _NUMBER or line != reach)


def _hit(found: Found) -> Hit:
    paragraph = found.paragraph
    sentence = _SENTENCE.match(paragraph.text, found.start)
    end = max(found.end, sentence.end() if sentence is not None else found.end)
    span = paragraph.span(found.start, end)
    alone = not paragraph.text[end:].strip() and "\n" not in paragraph.text[: found.start]
    correction = DeleteParagraph(paragraph.address) if alone else ReplaceText(span, "")
    opening = paragraph.text[found.start : found.start + _OPENING]
    return Hit("left", span, found=paragraph.text[found.start : end], arguments={"opening": opening}, correction=correction)
