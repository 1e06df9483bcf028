"""standard.scope-sentence: the scope says in the prescribed forms what is laid down and where it applies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.element_sentences import Sentence, sentences_of
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_SELF = "本(?:文件|标准|部分|规范|规程|指南|导则|准则|指导性技术文件)"
_VERBS = "规定|确立|描述|提供|给出|界定"
_STATES = re.compile(rf"(?:^|[，；：。])(?:[^，。；]{{0,40}}的)?{_SELF}[^，。；]{{0,20}}?(?:{_VERBS})了")
_ALMOST = re.compile(rf"{_SELF}[ \t　]*(?:{_VERBS})(?!了|[的为性])")
_APPLIES = re.compile("适用于|适用界限")
_ABOUT = re.compile(f"{_SELF}|规定|明确")


@check(
    "standard.scope-sentence",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "empty": Text(
            "“范围”一章没有内容，请写“本文件规定了……。本文件适用于……。”。", "the scope says nothing: write 本文件规定了……。本文件适用于……。"
        ),
        "form": Text(
            "范围没有用规定的表述写出规定了什么，请用“本文件规定了（确立了、描述了、提供了、给出了、界定了）……。”。",
            "the scope does not say what is laid down in a prescribed form: 本文件规定了 (确立了, 描述了, 提供了, 给出了, 界定了) ……。",
        ),
        "application": Text(
            "范围没有写明适用于什么，请补写“本文件适用于……。”。", "the scope does not say where the document applies: add 本文件适用于……。"
        ),
    },
)
def standard_scope_sentence(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """读者先看范围，判断这个标准规定了什么、自己用不用得上。"""
    element = outline.chapter("scope")
    if element is None:
        yield Skip(None, "not-applicable")
        return
    said = sentences_of(text, outline, element)
    if not said:
        yield Hit("empty", element.heading)
        return
    yield Pass(said[0].span) if any(_STATES.search(one.normal) for one in said) else _form(said)
    if any(_APPLIES.search(one.normal) for one in said):
        yield Pass(said[-1].span)
    else:
        yield Hit("application", element.heading, expected="本文件适用于……。")


def _form(said: tuple[Sentence, ...]) -> Hit:
    for one in said:
        almost = _ALMOST.search(one.text)
        if almost is not None and one.whole is not None:
            place = Span(one.whole.address, one.whole.start + almost.start(), one.whole.start + almost.end())
            correction = ReplaceText(place._replace(start=place.end), "了")
            return Hit("form", place, found=almost[0], expected=f"{almost[0]}了", correction=correction)
    first = next((one for one in said if _ABOUT.search(one.normal) and not _APPLIES.search(one.normal)), said[0])
    return Hit("form", first.span, found=first.text, expected="本文件规定了……。")
