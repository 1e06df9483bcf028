"""standard.cross-reference: the clause, annex, figure, table or formula that a text names is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.quotations import is_quoted
from pipeline.language.sentences import sentence_around
from pipeline.language.text_index import TextIndex
from pipeline.model.document import Paragraph
from pipeline.model.outline import CrossReference, Outline

_ELEMENTS = ("foreword", "introduction", "chapter", "annex")
_ELSEWHERE = re.compile(
    r"[A-Z]{1,5}(?:/[A-Z]+)?\s?\d|》|[该原其][^，。；]{0,4}(?:标准|文件|规范|办法|规定|条例)|年版|旧版|版本|法(?=第)|条例|办法|规定(?=第)"
)
_WORDS = {"annex": "附录", "figure": "图", "table": "表"}
_CAPTION = re.compile(r"^[ \t\u3000]*续?([图表])[ \t\u3000]*((?:[A-Z]\.)?\d{1,3})(?=[ \t\u3000]|（续）|\(续\)|$)", re.MULTILINE)
_NUMBERED = re.compile(r"[（(]((?:[A-Z]\.)?\d{1,3})[)）][ \t\u3000]*$", re.MULTILINE)
_HERE = re.compile("本(?:文件|标准|部分|规范|附录|章|条)")


@check(
    "standard.cross-reference",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text("文中提到“{found}”，本文件中没有{number}。", "the text names “{found}”, but there is no {number}"),
    },
)
def standard_cross_reference(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """提到的条、图、表、附录找不到，读者就不知道要照什么做。"""
    if any(not element.number for element in outline.of_kind("chapter")):
        yield Skip(None, "numbering-unknown")
        return
    for reference in outline.cross_references:
        if reference.target is not None:
            yield Pass(reference.span)
            continue
        element = outline.element_at(reference.paragraph)
        paragraph = text.paragraph(reference.paragraph)
        if element is None or element.kind not in _ELEMENTS or paragraph is None or _is_elsewhere(reference, paragraph):
            continue
        if outline.truncated:
            yield Skip(reference.span, "truncated")
            continue
        if _may_be_there(reference, outline, text):
            yield Skip(reference.span, "numbering-unknown")
            continue
        found = text.quote(reference.span)
        yield Hit("absent", reference.span, found=found, arguments={"found": found, "number": _name(reference)})


def _may_be_there(reference: CrossReference, outline: Outline, text: TextIndex) -> bool:
    """Tell whether the number stands there without being read as such: a caption in a table, a clause that lost its heading."""
    if reference.kind == "clause":
        return reference.number in text.once(_numbers_above, outline)
    bare = reference.kind in ("table", "figure") and text.quote(reference.span)[:1] not in ("表", "图")
    if bare and any(clause.number == reference.number for clause in outline.all_clauses()):
        return True  # 表B.1和B.2: B.2 may be the clause
    if reference.kind == "formula" and not any(_series(one.number) == _series(reference.number) for one in outline.formulae if one.number):
        return True  # a number inside a picture of a formula cannot be read
    return (reference.kind, reference.number) in text.once(_unread, outline)


def _numbers_above(text: TextIndex, outline: Outline) -> set[str]:
    """Return the numbers that clauses begin with: 5.2 for 5.2.1, too."""
    parts = (clause.number.split(".") for clause in outline.all_clauses())
    return {".".join(numbers[:length]) for numbers in parts for length in range(1, len(numbers))}


def _unread(text: TextIndex, outline: Outline) -> set[tuple[str, str]]:
    """Return kind and number of what lines begin or end with as captions and formulae do."""
    found: set[tuple[str, str]] = set()
    for line in text.find(_CAPTION):
        kind, number = line.groups
        found.add(("figure" if kind == "图" else "table", "".join((number or "").split())))
    return found | {("formula", line.groups[0] or "") for line in text.find(_NUMBERED)}


def _series(number: str) -> str:
    return number.rpartition(".")[0]


def _name(reference: CrossReference) -> str:
    if reference.kind == "clause":
        return f"第{reference.number}章" if reference.number.isdecimal() else reference.number
    return f"公式（{reference.number}）" if reference.kind == "formula" else _WORDS[reference.kind] + reference.number


def _is_elsewhere(reference: CrossReference, paragraph: Paragraph) -> bool:
    """Tell whether the number may be that of another document, named earlier in the sentence."""
    if is_quoted(paragraph.text, reference.span.start, reference.span.end):
        return True
    start, _ = sentence_around(paragraph.text, reference.span.start)
    before = paragraph.text[start : reference.span.start]
    here = max((match.end() for match in _HERE.finditer(before)), default=0)
    return _ELSEWHERE.search(before, here) is not None
