"""standard.reference-lead-in: chapter 2 opens with one of two prescribed sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.opening_sentences import insertion
from pipeline.checks.reference_lists import count_listed, opening_of
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Element, Outline

_CODES = ("absent", "wording", "former")


@check(
    "standard.reference-lead-in",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "“规范性引用文件”一章没有引导语，请写：“{expected}”", "chapter 2 lacks the sentence that introduces it: write “{expected}”"
        ),
        "wording": Text("引导语与规定的表述不同，请改为：“{expected}”", "this differs from the prescribed sentence: write “{expected}”"),
        "former": Text("这是旧版GB/T 1.1的引导语，请改为：“{expected}”", "this is the sentence of a former GB/T 1.1: write “{expected}”"),
    },
    settings={
        "sentence": {"type": "string", "minLength": 1},
        "none": {"type": "string", "minLength": 1},
        "former": {"type": "string", "format": "regex"},
        "says": {"type": "array", "items": {"enum": list(_CODES)}, "minItems": 1},
    },
    required=("sentence", "none", "former"),
)
def standard_reference_lead_in(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """引导语说明引用文件在本文件中起什么作用、用哪一版，表述是规定好的。"""
    chapter = outline.chapter("references")
    if chapter is None:
        yield Skip(None, "not-applicable")
        return
    hit = _look(chapter, outline, settings, text)
    if hit is None or hit.code not in settings.get("says", _CODES):
        yield Pass(chapter.heading)
    else:
        yield hit


def _look(chapter: Element, outline: Outline, settings: Settings, text: TextIndex) -> Hit | None:
    opening = opening_of(chapter, outline, text)
    expected = settings["sentence"] if count_listed(chapter, outline, text) else settings["none"]
    if opening is None:
        missing = None if chapter.clause is None else insertion(chapter.clause, expected, outline, text)
        return Hit("absent", chapter.heading, expected=expected, correction=missing)
    normal = opening.normal
    if norm(settings["sentence"]) in normal or normal == norm(settings["none"]):
        return None
    code = "former" if re.search(settings["former"], normal) else "wording"
    correction = ReplaceText(opening.span, expected) if len(opening.pieces) == 1 else None
    return Hit(code, opening.span, found=opening.text, expected=expected, correction=correction)
