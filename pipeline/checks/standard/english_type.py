"""standard.english-type: the English title has the word that table 1 of GB/T 1.1—2020 gives for the Chinese one."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.own_title import english_on_cover, own_title
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.english-type",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "differs": Text(
            "标准名称用“{word}”，英文名称宜用“{expected}”，现为“{found}”。",
            "the title has {word}; the English one should have “{expected}”, not “{found}”",
        )
    },
    settings={
        "words": {
            "type": "object",
            "description": "中文词：可用的英文词 / Chinese word: English ones that fit, the first is proposed",
            "additionalProperties": {"type": "array", "items": {"type": "string"}, "minItems": 1},
        }
    },
    required=("words",),
)
def standard_english_type(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """外国读者靠英文名称判断这是规范、规程还是指南。"""
    chinese, english = own_title(outline, text), english_on_cover(outline, text)
    whole = "" if chinese is None else "".join(chinese.elements)
    places = {word: whole.rfind(word) for word in settings["words"]}
    word = max(places, key=lambda one: (places[one] + len(one), len(one)), default=None)
    if english is None or word is None or places[word] < 0:
        yield Skip(None if english is None else english.at, "not-applicable")
        return
    fitting = settings["words"][word]
    if any(one in english.text.lower() for one in fitting):
        yield Pass(english.at)
    else:
        yield Hit("differs", english.at, found=english.text, expected=fitting[0], arguments={"word": word})
