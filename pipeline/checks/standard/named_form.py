"""standard.named-form: a form that the text asks to fill in is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.language.sentences import sentence_around
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_NAMED = r"《([^《》]{2,40}(?:表|单|[意建]见书|申请书|承诺书|通知书|协议书|委托书))》"
_FILLED = re.compile("填[写报制入]|使用|采用|发放|提交|签[署订]|出具|记录|登记")
_TITLE = re.compile("《[^《》]*》")
_LONGEST_HEADING = 40


@check(
    "standard.named-form",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "要填写的《{found}》没有附在本文件中，请确认是否需要附上。",
            "《{found}》 is to be filled in, but is not part of the document: please confirm",
        ),
    },
)
def standard_named_form(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """要求填写的表单附在标准里，使用者才知道填什么。"""
    named: set[str] = set()
    for found in text.find(_NAMED):
        element = outline.element_at(found.paragraph.index)
        name = norm(found.groups[0] or "")
        if (
            element is None
            or element.kind not in ("chapter", "annex")
            or name in named
            or found.paragraph.index in _headings(text, outline)
        ):
            continue
        start, end = sentence_around(found.paragraph.text, found.start)
        if _FILLED.search(_TITLE.sub("", found.paragraph.text[start:end])) is None:
            continue
        named.add(name)
        if any(name in heading or heading in name for heading in _headings(text, outline).values()):
            yield Pass(found.span)
        elif outline.truncated:
            yield Skip(found.span, "truncated")
        else:
            yield Hit("absent", found.span, found=found.groups[0])


def _headings(text: TextIndex, outline: Outline) -> dict[int, str]:
    return text.once(_read_headings, outline)


def _read_headings(text: TextIndex, outline: Outline) -> dict[int, str]:
    """Return the lines, by paragraph, that may be the name of a form: captions, headings and short lines of the annexes."""
    found = {caption.paragraph: norm(caption.title).strip("《》") for caption in outline.captions}
    found |= {clause.paragraph: norm(clause.title) for clause in outline.all_clauses() if clause.title is not None}
    for annex in outline.of_kind("annex"):
        for index in range(annex.first, annex.last + 1):
            paragraph = text.paragraph(index)
            if paragraph is not None and len(paragraph.text) <= _LONGEST_HEADING and "。" not in paragraph.text:
                found.setdefault(index, norm(paragraph.text))
    return {index: heading for index, heading in found.items() if len(heading) > 2}
