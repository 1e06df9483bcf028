"""Finds the verbs that make a provision (GB/T 1.1—2020 annex C), apart from the words that merely contain their characters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pipeline.language.patterns import pattern

ModalKind = Literal["requirement", "recommendation", "permission", "capability"]

_NO_VERB = (
    "相应|响应|反应|适应|供应|对应|效应|感应|呼应|照应|因应|应用(?!户)|应急|应变(?!更)|应届|应付(?=款|账)|应答(?!复)|应聘|应邀(?!请)"
    "|顺应|回应(?=关切|诉求|需求|社会|群众|公众|顾客|客户|投诉|咨询)|应[有得](?=的|尽)|应税|应季|应约(?!定|束)|应允(?!许)|应诉|应知应会"
    "|应收(?=账|款)|应征(?!求|得|集)|应力(?!求|争)|应激|应运|理应|应对(?=风险|挑战|变化|突发|危机|疫情|灾害|事件)"
    "|事宜|适宜|便宜|权宜|相宜|合时宜|宜居|宜业(?![主务])|因[地时人]制宜|宜[昌宾兴春都城]市"
    "|可能|可靠|可行|认可|许可|可操作|可持续|可及|可追溯|可比|可视|不可|可信|可用性|可复制|可推广|可学习|可借鉴|可获得|可控|可见|可替换|可再生"
    "|能力|能源|功能|性能|节能|技能|职能|智能|效能|产能|能耗|能效|能量|新能|赋能|动能|储能"
)
_VERB = pattern(
    rf"(?:{_NO_VERB})|(?P<requirement>不?应该?)|(?P<recommendation>不?宜)|(?P<permission>可以不|可以?|不必|无须)|(?P<capability>不?能够?)"
)
_SIGN = pattern("[应宜可能必须]")
"""Each of the words above has one of these signs; looking for them first is five times as fast as trying every word everywhere."""
_BEFORE = 3
"""So many characters of a word may stand before its sign (因地制宜)."""
_BEHIND = 12
"""The longest word with what has to follow it reaches no further."""
_KINDS: tuple[ModalKind, ...] = ("requirement", "recommendation", "permission", "capability")


def find_modal_verbs(text: str) -> Iterator[tuple[int, int, ModalKind]]:
    """Yield (start, end, kind) of each verb in order."""
    done = 0
    for sign in _SIGN.finditer(text):
        at = sign.start()
        if at < done:
            continue
        match = _VERB.search(text, max(done, at - _BEFORE), at + _BEHIND)
        if match is None or match.start() > at:
            continue
        done = match.end()
        if match.lastindex is not None:
            yield match.start(), done, _KINDS[match.lastindex - 1]
