"""The body of a draft: title, chapters 1 to 3, the kind's own chapters, annexes, bibliography; numbers as Word will give them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.generators.drafts.blocks import Block, Filled, Line
from pipeline.generators.drafts.citations import Cited
from pipeline.generators.drafts.prompts import LONGEST, prompt
from pipeline.generators.drafts.proposals import Proposal
from pipeline.generators.drafts.scopes import plan
from pipeline.generators.drafts.skeletons import Annex, Clause, Skeleton

_REFERENCES: Final = (
    "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；"
    "不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。"
)
_NO_REFERENCES: Final = "本文件没有规范性引用文件。"
_TERMS: Final = "下列术语和定义适用于本文件。"
_REFERENCES_PROMPT: Final = prompt("有规范性引用文件时，用引导语“" + _REFERENCES + "”换下上一句，再按次序列出编号和名称")
_NO_TERMS: Final = "本文件没有需要界定的术语和定义。"
_TERMS_PROMPT: Final = prompt("有术语时，用引导语“" + _TERMS + "”换下上一句，再逐条写编号、术语、英文和定义")
_TERM_PROMPT: Final = prompt("term（术语和英文对应词，中间空一个汉字）")
_DEFINITION_PROMPT: Final = prompt("用一句话说明这个概念，能在上下文中代替术语；其余条目照此往下写")
_BIBLIOGRAPHY_PROMPT: Final = prompt("资料性引用的文件的编号和《名称》；没有的，连同标题删去")
_APPLIES: Final = "本文件适用于"
_FIRST_CORE: Final = 4
_BEFORE: Final = "{before}"
"""Stands in a skeleton for the core chapters before this one."""
_KINDS: Final = {"normative": "规范性", "informative": "资料性"}


def body(proposal: Proposal, skeleton: Skeleton) -> Iterator[Block]:
    """Yield everything from the title on the first page on."""
    scope, chapters = plan(proposal.scope, proposal.title, skeleton)
    yield Line("body-title", proposal.title)
    yield Line("chapter", "范围", "1　范围")
    yield from (Line("body", sentences) for sentences in _paragraphs(scope))
    yield Line("chapter", "规范性引用文件", "2　规范性引用文件")
    yield from _references(proposal.cited)
    yield Line("chapter", "术语和定义", "3　术语和定义")
    reminders = _reminders(proposal.cited, skeleton)
    yield from _terms(skeleton, reminders)
    reminding = next((one for one in chapters if one.clauses), chapters[0] if chapters else None)
    for number, chapter in enumerate(chapters, _FIRST_CORE):
        yield Line("chapter", chapter.title, f"{number}　{chapter.title}")
        before = f"第{_FIRST_CORE}章至第{number - 1}章" if number > _FIRST_CORE + 1 else f"第{_FIRST_CORE}章"
        for block in _content(chapter, reminders if chapter is reminding else ()):
            yield replace(block, text=block.text.replace(_BEFORE, before)) if isinstance(block, Line) else block
    for letter, annex in zip("ABCDEFGH", skeleton.annexes, strict=False):
        yield from _annex(annex, letter)
    yield Line("bibliography-heading", "参考文献", "参考文献")
    yield Line("bibliography", _BIBLIOGRAPHY_PROMPT)
    if skeleton.index:
        yield Line("bibliography-heading", "索引", "索引")
        yield Line("index", f"{prompt('按汉语拼音顺序列出全部术语')}\t3.1.1")
    yield Line("end-line", "")


def _paragraphs(scope: str) -> tuple[str, ...]:
    """Return the scope in two paragraphs: what the document lays down, what it applies to."""
    first, applies, rest = scope.partition(_APPLIES)
    return (first, f"{applies}{rest}") if applies else (first,)


def _references(cited: Sequence[Cited]) -> Iterator[Block]:
    if not cited:
        yield Line("body", _NO_REFERENCES)
        yield Line("body", _REFERENCES_PROMPT)
        return
    yield Line("body", _REFERENCES)
    for one in cited:
        yield Line("reference", f"{one.number}　{one.title or prompt('文件名称')}")


def _reminders(cited: Sequence[Cited], skeleton: Skeleton) -> tuple[str, ...]:
    """Return the prompts to cite what chapter 2 lists: a document that no clause cites does not belong there."""
    found: list[str] = []
    numbers: list[str] = []
    for one in cited:
        if numbers and len(_reminder([*numbers, one.number], skeleton)) > LONGEST:
            found.append(prompt(_reminder(numbers, skeleton)))
            numbers = []
        numbers.append(one.number)
    return (*found, prompt(_reminder(numbers, skeleton))) if numbers else ()


def _reminder(numbers: Sequence[str], skeleton: Skeleton) -> str:
    return f"在有关的条中引用第2章的文件，如“{skeleton.cite.format(number='、'.join(numbers))}”；用不着的，从第2章删去"


def _terms(skeleton: Skeleton, reminders: Sequence[str]) -> Iterator[Block]:
    if not skeleton.entries:
        yield Line("body", _NO_TERMS)
        yield Line("body", _TERMS_PROMPT)
        return
    yield Line("body", _TERMS)
    yield from (Line("body", one) for one in reminders)
    for group in skeleton.entries:
        yield Line("clause", group)
        yield Line("entry", f"\n{_TERM_PROMPT}")
        yield Line("body", _DEFINITION_PROMPT)


def _content(clause: Clause, reminders: Sequence[str] = ()) -> Iterator[Block]:
    """Yield what stands below a heading; `reminders` stand behind the first prompt."""
    if clause.text:
        yield Line("body", clause.text)
    if clause.prompt:
        yield Line("body", prompt(clause.prompt))
    if not clause.clauses:
        yield from (Line("body", one) for one in reminders)
    if clause.table is not None:
        yield Line("caption", clause.table.caption)
        yield Filled(clause.table)
    for number, inner in enumerate(clause.clauses):
        yield Line("clause", inner.title)
        yield from _content(inner, () if number else reminders)


def _annex(annex: Annex, letter: str) -> Iterator[Block]:
    title, kind = annex.content.title, _KINDS[annex.kind]
    yield Line("annex", f"\n（{kind}）\n{title}", f"附录{letter}（{kind}）　{title}")
    for block in _content(annex.content):
        yield Line("annex-caption", block.text) if isinstance(block, Line) and block.style == "caption" else block
