"""standard.foreword-propose: the foreword says who is in charge of the standard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.foreword_statements import foreword_of
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_IN_CHARGE = re.compile("归口")
_PUBLISHES = re.compile(r"\s*(?:联合)?发\s*布\s*$")
_GROUP_STANDARD = re.compile(r"团\s*体\s*标\s*准")
_PLACEHOLDER = re.compile(r"[Xx×╳_]{2,}")


@check(
    "standard.foreword-propose",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "前言没有写明由谁归口，请补写“本文件由……提出并归口。”", "the foreword does not say who is in charge: add 本文件由……提出并归口。"
        ),
        "no-charge": Text(
            "写了由谁提出，没有写由谁归口，请补写“本文件由……归口。”",
            "it says who proposed the standard, not who is in charge: add 本文件由……归口。",
        ),
    },
)
def standard_foreword_propose(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """标准有疑问时找归口单位，前言要写明是谁。"""
    foreword = foreword_of(text, outline)
    if foreword is None or (outline.truncated and outline.elements[-1] is foreword.element):
        yield Skip(None, "not-applicable" if foreword is None else "truncated")
        return
    proposed = foreword.of_kind("propose")
    charge = next((one.sentence for one in foreword.statements if _IN_CHARGE.search(one.sentence.normal)), None)
    if charge is not None:
        yield Pass(charge.span)
    elif proposed:
        yield Hit("no-charge", proposed[0].span, found=proposed[0].text)
    else:
        sentence = _sentence(outline, text)
        correction = foreword.insertion("propose", sentence) if sentence else None
        yield Hit("absent", foreword.heading, expected=sentence, correction=correction)


def _sentence(outline: Outline, text: TextIndex) -> str | None:
    """Return the sentence that names the publisher, who is in charge of a group standard; None for other standards."""
    cover = outline.cover
    if cover.publisher is None or cover.level_word is None or not _GROUP_STANDARD.search(text.quote(cover.level_word)):
        return None
    publisher = "".join(_PUBLISHES.sub("", text.quote(cover.publisher)).split())
    return f"本文件由{publisher}提出并归口。" if publisher and not _PLACEHOLDER.search(publisher) else None
