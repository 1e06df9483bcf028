"""Cover, 前言 and 引言 of a draft (GB/T 1.1—2020 8.1, 8.3, 8.4, D.1 to D.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.generators.drafts.blocks import Block, Line
from pipeline.generators.drafts.pages import set_at_foot
from pipeline.generators.drafts.prompts import prompt
from pipeline.generators.drafts.proposals import Proposal
from pipeline.model.draft import DraftTerms

_CALL: Final = "在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。"
_BASIS: Final = "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。"
_PATENTS: Final = "请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。"
_NO_POSITION: Final = "本文件的发布机构对于该专利的真实性、有效性和范围无任何立场。"
_MORE_PATENTS: Final = "请注意除上述专利外，本文件的某些内容仍可能涉及专利。本文件的发布机构不承担识别专利的责任。"
_EDITIONS: Final = "本文件及其所代替文件的历次版本发布情况为："
_SERIES: Final = re.compile("(?P<name>.*?)[\u3000 ]*(?P<part>第[0-9一二三四五六七八九十]{1,3}部分)")
_DATES: Final = "20XX-XX-XX 发布\t20XX-XX-XX 实施"


def cover(proposal: Proposal, terms: DraftTerms) -> Sequence[Block]:
    """Return the cover; number and dates are the publisher's to give, ICS, CCS and the English title the drafters'."""
    return set_at_foot(list(_cover(proposal, terms)), "dates")


def _cover(proposal: Proposal, terms: DraftTerms) -> Iterator[Line]:
    yield Line("classes", f"ICS {prompt('ICS号')}")
    yield Line("classes", f"CCS {prompt('CCS号')}")
    yield Line("level", terms.level)
    yield Line("number", terms.number)
    if proposal.revises:
        yield Line("replaces", f"代替 {proposal.replaced or prompt('被修订标准的编号')}")
    yield Line("rule", "")
    yield Line("title", proposal.title)
    yield Line("english", prompt("英文译名"))
    if terms.stage:
        yield Line("stage", terms.stage)
    yield Line("call", _CALL)
    yield Line("dates", _DATES)
    yield Line("rule", "")
    yield Line("publisher", f"{terms.publisher}　发布")
    yield Line("break", "", ends="cover")


def foreword(proposal: Proposal, terms: DraftTerms) -> Iterator[Block]:
    """Yield the foreword in the order of 8.3."""
    yield Line("foreword-heading", "前　　言", "前言")
    yield from _sentences(proposal, terms)


def is_part(title: str) -> bool:
    """Tell whether a title is that of a part of a series."""
    return _SERIES.match(title) is not None


def introduction(proposal: Proposal) -> Iterator[Block]:
    """Yield the introduction: why there are parts, where it is one; the sentences of D.3 where patents are known."""
    yield Line("foreword-heading", "引　　言", "引言")
    if is_part(proposal.title):
        yield Line("body", prompt("为什么分为几个部分，各部分的名称和目的，各部分之间的关系"))
    if not proposal.patents:
        yield Line("body", prompt("编制本文件的背景、目的和特点，只陈述，不提要求"))
        return
    matter = prompt("条号和内容，如6.2与过充保护")
    yield Line("body", f"本文件的发布机构提请注意，声明符合本文件时，可能涉及到{matter}相关的专利的使用。")
    yield Line("body", _NO_POSITION)
    yield Line("body", prompt("专利持有人作出的许可承诺，以及专利持有人的姓名和地址"))
    yield Line("body", _MORE_PATENTS)


def _sentences(proposal: Proposal, terms: DraftTerms) -> Iterator[Line]:
    yield Line("body", _BASIS)
    yield from _part(proposal.title)
    if proposal.revises:
        yield from _replaced(proposal)
    if not proposal.patents:
        yield Line("body", _PATENTS)
    yield Line("body", f"本文件由{terms.proposer}提出并归口。")
    yield Line("body", f"本文件起草单位：{'、'.join(proposal.units) or prompt('起草单位的全称')}。")
    yield Line("body", f"本文件主要起草人：{'、'.join(proposal.drafters) or prompt('主要起草人的姓名')}。")
    if terms.adopters_sentence:
        names = "、".join(proposal.adopters) or prompt("首期承诺执行单位的全称")
        yield Line("body", terms.adopters_sentence.replace("{names}", names))
    if proposal.revises:
        yield _editions(proposal)
    elif proposal.revises is None:
        yield Line("body", prompt("是首次发布，还是修订；修订的，写明代替哪一个文件和历次版本的发布情况"))
    else:
        yield Line("body", "本文件为首次发布。")


def _editions(proposal: Proposal) -> Line:
    first = f"，自{proposal.replaced}往前" if proposal.replaced else ""
    return Line("body", f"{_EDITIONS}{prompt('每一版的发布年份和编号' + first + '，以及本次是第几次修订')}。")


def _part(title: str) -> Iterator[Line]:
    """Yield which series a part belongs to, and which parts there are (8.3 b)."""
    found = _SERIES.match(title)
    if found is None:
        return
    if found["name"]:
        yield Line("body", f"本文件是{prompt('系列文件的编号，不写年份')}《{found['name']}》的{found['part']}。")
    else:
        yield Line("body", prompt(f"本文件是哪一系列文件的{found['part']}，写明该系列文件的编号和《名称》"))
    yield Line("body", prompt("该系列文件已经发布的各部分的编号和名称；没有的，删去本段"))


def _replaced(proposal: Proposal) -> Iterator[Line]:
    """Yield what the document replaces, and what has changed (8.3 c)."""
    old = proposal.replaced or prompt("被修订标准的编号")
    title = f"《{proposal.replaced_title}》" if proposal.replaced_title else prompt("被修订标准的《名称》")
    compared = proposal.replaced or "被代替的文件"
    yield Line("body", f"本文件代替{old}{title}，与{compared}相比，除结构调整和编辑性改动外，主要技术变化如下：")
    yield Line("item", prompt("增加、更改或删除了什么，写明新、旧文件的条号，各占一项，用分号隔开"))
