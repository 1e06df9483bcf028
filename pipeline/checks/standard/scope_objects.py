"""standard.scope-objects: the verb of the scope fits what it speaks of (规定了……要求, 描述了……方法)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.element_sentences import Sentence, sentences_of
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_STATES = re.compile(r"本(?:文件|标准|部分)[ \t　]*(规定|确立|描述|提供|给出|界定)了([^。；，,;]+)")
_SEVERAL = re.compile(r"[、和与及]|以及")


@check(
    "standard.scope-objects",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "verb": Text("说的是“{object}”，宜用“{expected}”，写的是“{found}”。", "for “{object}” the verb is {expected}; it says {found}"),
    },
    settings={"objects": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string", "minLength": 1}}}},
    required=("objects",),
)
def standard_scope_objects(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """规定要求、描述方法、提供建议各有各的动词，读者一看就知道标准是哪一类。"""
    element = outline.chapter("scope")
    found = (
        [] if element is None else [(one, match) for one in sentences_of(text, outline, element) for match in _STATES.finditer(one.text)]
    )
    if not found:
        yield Skip(None, "not-applicable")
    for sentence, match in found:
        yield _judge(sentence, match, settings["objects"])


def _judge(sentence: Sentence, match: re.Match[str], objects: Mapping[str, Sequence[str]]) -> Observation:
    verb, named = match[1], match[2].strip()
    last = named.rpartition("的")[2]
    noun = next((noun for nouns in objects.values() for noun in sorted(nouns, key=len, reverse=True) if last.endswith(noun)), None)
    fitting = [other for other, nouns in objects.items() if noun is not None and any(last.endswith(one) for one in nouns)]
    if not fitting or verb in fitting or _SEVERAL.search(named):
        return Pass(sentence.span)
    at = sentence.whole
    place = sentence.span if at is None else Span(at.address, at.start + match.start(1), at.start + match.end(1) + 1)
    expected = f"{fitting[0]}了"
    correction = None if at is None else ReplaceText(place, expected)
    return Hit("verb", place, found=f"{verb}了", expected=expected, arguments={"object": noun or last}, correction=correction)
