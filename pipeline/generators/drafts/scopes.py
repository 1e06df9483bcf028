"""Chapter 1 from the proposal's words: 本文件规定了……。本文件适用于……。, only where they say so themselves."""

from __future__ import annotations

import re
from typing import Final

from pipeline.generators.drafts.prompts import prompt
from pipeline.generators.drafts.skeletons import Skeleton, subject_of

_SELF: Final = "本(?:项目|文件|标准|规范|规程|指南|准则|导则|团体标准|部分)"
_LAYS_DOWN: Final = re.compile(
    rf"(?:^|[\n。；：:])\s*(?:{_SELF}|(?:项目|标准)(?:的)?范围[:：]?)?\s*(?:将|拟|主要)?(?P<verb>规定|确立|描述|提供|给出|界定)了?(?P<what>[^。；\n]{{4,200}}?)"
    r"(?=[，,]\s*(?:本[一-鿿]{2}|并)?\s*适用于|[。；\n]|$)"
)
_APPLIES: Final = re.compile(rf"(?:{_SELF}|[，,。；\n]|^)\s*(?:并)?适用于(?P<what>[^。；\n]{{2,200}}?)(?=[。；\n]|$)")
_UNFIT: Final = re.compile(
    "[Xx×_]{2,}|【|应(?!用|急|对|答)|必须|不得|禁止|宜(?!居)|可以|为了|随着|目的是|[\"'{}<>=]|本(?:标准|规范|项目|规程|指南|准则|导则)|待定|…"
)
"""What has no place in a scope, or leaves it open."""


def scope_sentences(text: str, title: str, skeleton: Skeleton) -> str:
    """Return the sentences of chapter 1: the proposal's own words, else what the chapters are; a prompt for what is unknown."""
    laid = _LAYS_DOWN.search(text)
    own = laid is not None and _fits(laid["what"])
    first = f"本文件{laid['verb']}了{_tidy(laid['what'])}。" if laid is not None and own else _by_chapters(title, skeleton)
    found = _APPLIES.search(text)
    applies = _tidy(found["what"]) if found is not None and _fits(found["what"]) else prompt(skeleton.applies)
    return f"{first}本文件适用于{applies}。"


def _fits(words: str) -> bool:
    return _UNFIT.search(words) is None


def _tidy(words: str) -> str:
    return re.sub(r"\s+", "", words).strip("，,、：: ")


def _by_chapters(title: str, skeleton: Skeleton) -> str:
    """Return the sentence that lists the chapters of the draft itself."""
    titles = [chapter.title for chapter in skeleton.chapters]
    listed = "和".join(filter(None, ("、".join(titles[:-1]), titles[-1]))) if titles else ""
    subject = subject_of(title, skeleton) if title else prompt("标准的对象")
    return skeleton.scope.format(subject=subject, chapters=listed)
