"""How sure it is that a text is a standard: its own elements and wording speak for it, contracts and regulations against."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model.outline import Cover, Element
from pipeline.recognise.standards.chapters import bare_title
from pipeline.recognise.standards.lines import Line

ENOUGH = 8
"""Points from which a text is called a standard; a conforming draft has 20 and more."""

_SCOPE_SENTENCE = re.compile(r"本(?:文件|标准|部分|规范|规程|指南|导则|准则|指导性技术文件)(?:规定|确立|描述|提供|给出|界定|适用|不适用)")
_REFERENCE_SENTENCE = re.compile(r"规范性引用而构成|对于本(?:文件|标准|规范|规程)的应用是必不可少|没有规范性引用文件|注日期的引用文件")
_TERMS_SENTENCE = re.compile(r"术语和定义适用于本|没有需要界定的术语")
_BASIS_SENTENCE = re.compile(r"按照?\s*GB\s*/\s*T\s*1\s*\.\s*1")
_TYPE_WORD = re.compile(r"(?:规范|规程|指南|要求|准则|通则|导则|方法|术语|分类|标准|测定|条件)[^\u4e00-\u9fff]*$")
_ARTICLE = re.compile(r"第[一二三四五六七八九十百]+[章条]")
_AGREEMENT = re.compile(r"[甲乙]方(?:[:：（(]|应|有权|$)")
_AGREED = re.compile(r"(?:合同|协议|协议书|招标文件|投标文件)(?:[（(].*)?$")
_AGAINST = 6
_SILENCE = 4
"""What it costs a text without cover and foreword to say none of the sentences of a standard: slides on standards have only the titles."""
_CHAPTER_POINTS = {"范围": 3, "规范性引用文件": 4, "引用文件": 2, "术语和定义": 4, "术语与定义": 4, "术语定义": 3, "术语": 2}


def weigh(lines: Sequence[Line], elements: Sequence[Element], cover: Cover, title: str) -> int:
    """Return the points for a standard."""
    kinds = {element.kind for element in elements}
    bare = "cover" not in kinds and "foreword" not in kinds
    points = sum(_worth(element, bare=bare) for element in elements if element.kind == "chapter")
    sentences = [line.plain for line in lines if len(line.bare) > 8]
    said = 0
    for pattern, worth in ((_SCOPE_SENTENCE, 3), (_REFERENCE_SENTENCE, 3), (_TERMS_SENTENCE, 2), (_BASIS_SENTENCE, 3)):
        said += worth if any(pattern.search(sentence) for sentence in sentences) else 0
    points += -_SILENCE if bare and points and not said else said
    points += sum(1 for part in (cover.ics, cover.ccs, cover.number, cover.level_word) if part is not None)
    points += ("foreword" in kinds) + any(element.annex_kind is not None for element in elements)
    points += 1 if _TYPE_WORD.search(title) else 0
    clauses = sum(len(element.clause.children) for element in elements if element.clause is not None and element.kind == "chapter")
    points += 1 if clauses >= 3 else 0
    articles = sum(1 for line in lines if line.bare.startswith("第") and _ARTICLE.match(line.bare))
    agreement = sum(1 for line in lines if "方" in line.plain and _AGREEMENT.search(line.plain))
    points -= _AGAINST if _AGREED.search("".join(title.split())) else 0
    return points - (_AGAINST if articles >= 3 else 0) - (_AGAINST if agreement >= 3 else 0)


def _worth(element: Element, *, bare: bool) -> int:
    """Return the points for a chapter's title; in a `bare` text, without cover and foreword, the titles may be a mere list of them."""
    clause = element.clause
    known = _CHAPTER_POINTS.get(bare_title(element.title), 0)
    return min(known, 1) if bare and (clause is None or not (clause.body or clause.children)) else known
