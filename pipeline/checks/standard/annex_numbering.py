"""standard.annex-numbering: clauses, figures, tables and formulae of an annex carry its letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.checks.clauses import place, shown
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.outline import Caption, Element, Outline

_NUMBER = re.compile(r"\s*((?:[A-Z]\.)?\d{1,2}(?:\.\d{1,2})*)[ \u3000]+(?=[\u4e00-\u9fff][^。；]{0,30}$)")
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
        if element is not None and caption.number and not caption.continued:
            yield _caption(caption, element)
    for formula in outline.formulae:
        element = outline.element_at(formula.paragraph)
        if element is None or element.kind != "annex" or not formula.number or not element.number.isalpha():
            continue
        if formula.number.startswith(f"{element.number}."):
            yield Pass(formula.span)
        else:
            yield Hit("formula", formula.span, found=formula.number, arguments={"letter": element.number})


def _caption(caption: Caption, element: Element) -> Observation:
    arguments: dict[str, str | Text] = {"letter": element.number, "kind": _KINDS[caption.kind]}
    show = None if caption.number_span else caption.number
    if element.kind == "annex" and element.number.isalpha() and not caption.number.startswith(element.number):
        return Hit("caption", caption.span, found=caption.number, arguments=arguments, show=show)
    if element.kind == "chapter" and caption.number[0].isalpha():
        return Hit("outside", caption.span, found=caption.number, arguments=arguments, show=show)
    return Pass(caption.span)


def _clauses(annex: Element, text: TextIndex) -> Iterator[Observation]:
    """Look at the clauses of an annex, and at lines in it that begin with another number; one finding for each annex."""
    children = annex.clause.children if annex.clause is not None else ()
    wrong = next((child for child in children if not child.number.startswith(f"{annex.number}.")), None)
    if wrong is not None:
        yield Hit("clause", place(wrong), found=wrong.number, arguments={"letter": annex.number}, show=shown(wrong))
        return
    typed = None if children else _typed(annex, text)
    if typed is not None:
        yield Hit("clause", typed.span, found=typed.number, arguments={"letter": annex.number})
    elif children:
        yield Pass(place(children[0]), len(children))


class _Typed(NamedTuple):
    number: str
    span: Span
    paragraph: int


def _typed(annex: Element, text: TextIndex) -> _Typed | None:
    """Return the first number of an annex that has the letter of another annex or none.

    Numbers without a letter are those of clauses where there is a text between two of them; lines one below the other are a list.
    """
    begun: _Typed | None = None
    last = annex.annex.last if annex.annex is not None else annex.first
    for index in range(last + 1, annex.last + 1):
        paragraph = text.paragraph(index)
        match = _NUMBER.match(paragraph.text) if paragraph is not None and not paragraph.location.depth else None
        if paragraph is None or paragraph.label is not None or match is None:
            continue
        found = _Typed(match[1], paragraph.span(match.start(1), match.end(1)), index)
        if found.number[0].isalpha():
            return found
        if begun is None and found.number.rpartition(".")[2] == "1":
            begun = found
        elif begun is not None and found.number == _next(begun.number):
            return begun if found.paragraph > begun.paragraph + 1 else None
    return None


def _next(number: str) -> str:
    head, point, _ = number.rpartition(".")
    return f"{head}{point}2"
