"""standard.synonyms: one concept has one word throughout."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.quotations import is_quoted
from pipeline.language.text_index import Found, TextIndex
from pipeline.model.outline import Outline

_ELEMENTS = frozenset({"chapter", "annex", "introduction"})
_WORDS = {"type": "array", "items": {"type": "string", "minLength": 1}}


@check(
    "standard.synonyms",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "mixed": Text(
            "{words}并用。如果指的是同一个对象，请只用一个词。",
            "{words} are used side by side; if they mean the same, use one of them throughout",
        )
    },
    settings={"groups": {"type": "array", "items": _WORDS, "minItems": 1}, "compounds": _WORDS},
    required=("groups",),
)
def standard_synonyms(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """同一概念用同一术语；换一个词，读者会以为另有所指。"""
    for group in settings["groups"]:
        found = {word: _places(word, settings.get("compounds", ()), outline, text) for word in group}
        used = {word: places for word, places in found.items() if places}
        if len(used) < 2 or _told_apart(used, outline):
            yield Pass()
            continue
        rarest = min(used.values(), key=len)
        words = "、".join(f"“{word}”（{len(places)}处）" for word, places in used.items())
        yield Hit("mixed", rarest[0].span, found=rarest[0].text, arguments={"words": words})


def _places(word: str, compounds: Sequence[str], outline: Outline, text: TextIndex) -> list[Found]:
    """Return where the word is the author's own: outside titles, quotations, listed documents and longer words."""
    longer = [(compound, compound.index(word)) for compound in compounds if word in compound]
    places = []
    for one in text.find(re.compile(re.escape(word))):
        written, element = one.paragraph.text, outline.element_at(one.paragraph.index)
        if element is None or element.kind not in _ELEMENTS or element.topic == "references" or is_quoted(written, one.start, one.end):
            continue
        if outline.roles.get(one.paragraph.index) == "reference":
            continue
        if not any(written.startswith(compound, one.start - before) for compound, before in longer if one.start >= before):
            places.append(one)
    return places


def _told_apart(used: dict[str, list[Found]], outline: Outline) -> bool:
    """Tell whether the author means different things: two are defined in chapter 3, or they stand side by side (投诉和申诉)."""
    if sum(any(word in term.term for term in outline.terms) for word in used) > 1:
        return True
    words = "|".join(map(re.escape, used))
    listed = re.compile(rf"(?:{words})(?:者|人)?(?:、|和|与|或|及|以及|或者|/)(?:{words})")
    paragraphs = {one.paragraph.index: one.paragraph for places in used.values() for one in places}
    return any(listed.search(paragraph.text) for paragraph in paragraphs.values())
