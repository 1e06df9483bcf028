"""Cover, 前言 and 引言 of a draft (GB/T 1.1—2020 8.1, 8.3, 8.4, D.1 to D.3)."""

from __future__ import annotations

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


def introduction(*, patents: bool) -> Iterator[Block]:
    """Yield the introduction, with the sentences of D.3 where patents are known."""
    yield Line("foreword-heading", "引　　言", "引言")
    if not patents:
        yield Line("body", prompt("编制本文件的背景、目的和特点，只陈述，不提要求"))
        return
    matter = prompt("条号和内容，如6.2与过充保护")
    yield Line("body", f"本文件的发布机构提请注意，声明符合本文件时，可能涉及到{matter}相关的专利的使用。")
    yield Line("body", _NO_POSITION)
    yield Line("body", prompt("专利持有人作出的许可承诺，以及专利持有人的姓名和地址"))
    yield Line("body", _MORE_PATENTS)


def _sentences(proposal: Proposal, terms: DraftTerms) -> Iterator[Line]:
    yield Line("body", _BASIS)
    if proposal.revises:
        old = proposal.replaced or prompt("被修订标准的编号")
        yield Line("body", f"本文件代替{old}，与{proposal.replaced or '被代替的文件'}相比，除结构调整和编辑性改动外，主要技术变化如下：")
        yield Line("item", prompt("增加、更改或删除了什么，写明新、旧文件的条号，各占一项，用分号隔开"))
    if not proposal.patents:
        yield Line("body", _PATENTS)
    yield Line("body", f"本文件由{terms.proposer}提出并归口。")
    yield Line("body", f"本文件起草单位：{'、'.join(proposal.units) or prompt('起草单位的全称')}。")
    yield Line("body", f"本文件主要起草人：{'、'.join(proposal.drafters) or prompt('主要起草人的姓名')}。")
    if terms.adopters_sentence:
        names = "、".join(proposal.adopters) or prompt("首期承诺执行单位的全称")
        yield Line("body", terms.adopters_sentence.replace("{names}", names))
    if not proposal.revises:
        yield Line("body", "本文件为首次发布。")
    elif proposal.replaced:
        yield Line("body", f"本文件所代替文件的历次版本发布情况为：{prompt('每一版的发布年份和编号，自' + proposal.replaced + '往前')}。")
    else:
        yield Line("body", f"本文件所代替文件的历次版本发布情况为：{prompt('每一版的发布年份和编号')}。")
