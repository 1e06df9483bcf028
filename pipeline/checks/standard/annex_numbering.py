"""standard.annex-numbering: clauses, figures, tables and formulae of an annex carry its letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.clauses import place, shown
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Element, Outline

_CLAUSE = re.compile(r"\s*([A-Z]\.\d{1,2}(?:\.\d{1,2})*)(?=[\s\u3000])[\s\u3000]*(?=[\u4e00-\u9fff])")
_PLAIN = re.compile(r"\s*(\d{1,2}\.\d{1,2}(?:\.\d{1,2})*)[\s\u3000]+(?=[\u4e00-\u9fff])")
_KINDS = {"figure": Text("图", "figure"), "table": Text("表", "table")}


@check(
    "standard.annex-numbering",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "clause": Text(
            "附录{letter}中的条编号为{found}，应以“{letter}.”开头。",
            "clause {found} stands in annex {letter}; its number begins with “{letter}.”",
        ),
        "caption": Text(
            "附录{letter}中的{kind}编号为“{found}”，应以“{letter}.”开头，如{kind}{letter}.1。",
            "{kind} “{found}” stands in annex {letter}; its number begins with “{letter}.”",
        ),
        "formula": Text(
            "附录{letter}中的公式编号为（{found}），应以“{letter}.”开头。",
            "formula ({found}) stands in annex {letter}; its number begins with “{letter}.”",
        ),
        "outside": Text(
            "{kind}“{found}”不在附录中，编号不带附录的字母。", "{kind} “{found}” is in no annex; its number has no annex's letter"
        ),
    },
)
def standard_annex_numbering(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """附录里的编号都带附录的字母，与正文的编号才不会混。"""
    for annex in outline.of_kind("annex"):
        if len(annex.number) == 1 and annex.number.isalpha():
            yield from _clauses(annex, text)
    for caption in outline.captions:
        element = outline.element_at(caption.paragraph)
        if element is None or not caption.number or caption.continued:
            continue
        span = caption.number_span or caption.span
        show = None if caption.number_span else caption.number
        arguments: dict[str, str | Text] = {"letter": element.number, "kind": _KINDS[caption.kind]}
        if element.kind == "annex" and element.number.isalpha() and not caption.number.startswith(element.number):
            yield Hit("caption", span, found=caption.number, arguments=arguments, show=show)
        elif element.kind == "chapter" and caption.number[0].isalpha():
            yield Hit("outside", span, found=caption.number, arguments=arguments, show=show)
        else:
            yield Pass(span)
    for formula in outline.formulae:
        element = outline.element_at(formula.paragraph)
        if element is None or element.kind != "annex" or not formula.number or not element.number.isalpha():
            continue
        if formula.number.startswith(f"{element.number}."):
            yield Pass(formula.span)
        else:
            yield Hit("formula", formula.span, found=formula.number, arguments={"letter": element.number})


def _clauses(annex: Element, text: TextIndex) -> Iterator[Observation]:
    """Look at the clauses of an annex, and at lines in it that begin with another number; one finding for each annex."""
    root = annex.clause
    if root is None:
        return
    for child in root.children:
        if not child.number.startswith(f"{annex.number}."):
            yield Hit("clause", place(child), found=child.number, arguments={"letter": annex.number}, show=shown(child))
            return
        yield Pass(place(child))
    plain = []
    for index in range(annex.first + 1, annex.last + 1):
        paragraph = text.paragraph(index)
        if paragraph is None or paragraph.location.depth or paragraph.label is not None:
            continue
        lettered = _CLAUSE.match(paragraph.text)
        if lettered is not None and not lettered[1].startswith(f"{annex.number}."):
            span = paragraph.span(lettered.start(1), lettered.end(1))
            yield Hit("clause", span, found=lettered[1], arguments={"letter": annex.number})
            return
        numbered = _PLAIN.match(paragraph.text)
        if numbered is not None:
            plain.append((numbered[1], paragraph.span(numbered.start(1), numbered.end(1))))
    if len(plain) > 1 and plain[0][0].endswith(".1"):
        yield Hit("clause", plain[0][1], found=plain[0][0], arguments={"letter": annex.number})
