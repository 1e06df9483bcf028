"""standard.reference-law: a standard does not ask people to obey the law, and lists no laws."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.checks.reference_lists import items_of
from pipeline.language.modal_verbs import find_modal_verbs
from pipeline.language.quotations import is_speech
from pipeline.language.text_index import Found, TextIndex
from pipeline.model.address import Span
from pipeline.model.outline import Element, Outline

_LAWS: Final = re.compile(r"法律|法规|政策|国家(?:有关|相关|现行)的?规定|《中华人民共和国[^》\n]{1,30}(?:法|条例)(?:实施[^》\n]{1,6})?》")
_OBEY: Final = re.compile(
    r"(?:符合|遵守|遵循|遵照|执行|满足|按照?|依照|依据|贯彻|落实|恪守|违反)"
    r"(?P<between>(?:(?!学习|熟悉|了解|掌握|宣传|宣贯|培训|建立|收集|识别|获取|查询|编制|制定|公示|企业|公司|合同)[^，。；：\n]){0,10})$"
)
_PUBLIC: Final = re.compile(r"国家|法律|法规|产业|政府|地方|本市")
_OTHER_MATTER: Final = re.compile(
    r"(?:法规|标准|规章|制度|政策|以及|和|及|与|、|的|等|方面|相关)*"
    r"(?:知识|培训|宣传|宣贯|咨询|意识|教育|目录|清单|汇编|变化|更新|文件库|动态|解读|顾问|服务|风险|部门)"
)
_COMMAND: Final = re.compile(r"必须|须|务必|不得|严禁")
_OPENS: Final = re.compile(r"(?:^|[，、；：:)）])[\s\u3000]*(?:并|且|同时|还|均|都|严格|依法|认真|自觉|切实|全面)*$")
_NEAR: Final = re.compile(r"[^，。；：\n]{0,12}")
_REACH: Final = 80
_REST: Final = re.compile(r"(?:以及|[、，和与及等的]|法规|规章|政策|制度|标准|规范|规定|要求)*(?<![、，和与及等的])")
_GUIDANCE: Final = re.compile(r"本[章条节](?:应|需|宜|主要|重点|着重)*(?:阐述|提出|明确|规定)")
_LISTED: Final = re.compile(
    r"中华人民共和国[^》]{1,40}?(?:法|条例)|《[^《》]{1,60}(?:(?<!办)法|条例)》|令\s*[〔\[（(]?\s*(?:第|\d)|第\s*\d+\s*号令|公告\s*[〔\[（(]?\d{4}"
)


@check(
    "standard.reference-law",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "general": Text(
            "“{found}”：守法不靠标准来要求。请删去，或改写成具体的技术要求。",
            "“{found}”: it takes no standard to oblige people to obey the law; delete it, or lay down what is meant",
        ),
        "named": Text(
            "“{found}”：标准不规范性引用法律法规。请删去，或只作资料性提及。",
            "“{found}”: a standard makes no normative reference to a law; delete it, or only mention it",
        ),
        "listed": Text(
            "第2章列了法规“{found}”：标准不规范性引用法律法规，请移到参考文献。",
            "“{found}” is a law: list it in the bibliography, not in chapter 2",
        ),
    },
)
def standard_reference_law(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """法律法规本来就必须遵守，不因写进标准才有效；写进标准，反而像是可以选择。"""
    lead_ins = {one.paragraph: one.lead_in for one in outline.lists}
    told: set[Span] = set()
    clean = True
    for found in text.find(_LAWS):
        element = outline.element_at(found.paragraph.index)
        if element is None or not _is_normative(element) or is_speech(found.paragraph.text, found.start, found.end):
            continue
        verb = _verb(found)
        if verb is None or not _is_commanded(found, verb, lead_ins, text):
            continue
        first = found.paragraph.span(verb, verb)
        if first not in told:
            told.add(first)
            clean = False
            rest = _REST.match(found.paragraph.text, found.end)
            at = found.paragraph.span(verb, found.end if rest is None else rest.end())
            yield Hit("named" if found.text.startswith("《") else "general", at, found=found.paragraph.text[at.start : at.end])
    for item in items_of(outline, "normative"):
        if not item.number and _LISTED.search(item.title):
            clean = False
            yield Hit("listed", item.span, found=item.title)
    if clean:
        yield Pass()


def _is_normative(element: Element) -> bool:
    if element.kind == "annex":
        return element.annex_kind != "informative"
    return element.kind == "chapter" and element.topic not in ("references", "terms", "scope")


def _verb(found: Found) -> int | None:
    """Return where the verb stands that has the law for its object; None where the law is only spoken of."""
    raw = found.paragraph.text
    begin = max(0, found.start - _REACH)
    verb = _OBEY.search(raw, begin, found.start)
    if verb is None or _OTHER_MATTER.match(raw, found.end):
        return None
    if found.text == "政策" and not _PUBLIC.search(verb["between"]):
        return None
    return verb.start()


def _is_commanded(found: Found, verb: int, lead_ins: Mapping[int, int | None], text: TextIndex) -> bool:
    """Tell whether a verb of requirement governs the verb: close before it, earlier in the sentence, or in the lead-in of the list."""
    raw = found.paragraph.text
    begin = max(raw.rfind("。", 0, verb) + 1, verb - _REACH)
    before = raw[begin:verb]
    if _GUIDANCE.search(before):
        return False
    commands = [
        *(end for _, end, kind in find_modal_verbs(before) if kind == "requirement"),
        *(one.end() for one in _COMMAND.finditer(before)),
    ]
    if commands and _NEAR.fullmatch(before, max(commands)):
        return True
    if not _OPENS.search(before) and begin + len(before) != 0:
        return False
    lead_in = lead_ins.get(found.paragraph.index)
    above = None if lead_in is None else text.paragraph(lead_in)
    return bool(commands) or (above is not None and any(kind == "requirement" for _, _, kind in find_modal_verbs(above.text)))
