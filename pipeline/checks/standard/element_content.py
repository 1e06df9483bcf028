"""standard.element-content: what must not stand in an element: provisions, figures, tables, formulae, numbered clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.element_sentences import Sentence, sentences_of
from pipeline.checks.foreword_statements import kind_of
from pipeline.checks.provisions import Provision, provisions
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Element, Outline

_NAMES = {"foreword": Text("前言", "the foreword"), "introduction": Text("引言", "the introduction"), "scope": Text("范围", "the scope")}
_KINDS = ["requirement", "recommendation", "permission", "capability"]
_IMPERATIVE = re.compile(r"(?:[^，。；]{0,30}[，,])?(?:敬请|务请|请)(?!注意本)")
_NUMBER = re.compile(r"[ \t　]*(\d{1,2}(?:[.．]\d{1,2}){1,3})(?=[ \t　]+[^\x00-\xff])")


@check(
    "standard.element-content",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "requirement": Text("{element}中不应有要求（“{verb}”）。", "{element} holds no requirements (“{verb}”)"),
        "recommendation": Text("{element}中不应有推荐（“{verb}”）。", "{element} holds no recommendations (“{verb}”)"),
        "permission": Text("{element}中不应有允许（“{verb}”）。", "{element} holds no permissions (“{verb}”)"),
        "capability": Text("{element}中不应有这样的条款（“{verb}”）。", "{element} holds no such provisions (“{verb}”)"),
        "imperative": Text("{element}中不应有指示（“请……”）。", "{element} holds no instructions (“请……”)"),
        "figure": Text("{element}中不应有图。", "{element} holds no figures"),
        "table": Text("{element}中不应有表。", "{element} holds no tables"),
        "formula": Text("{element}中不应有数学公式。", "{element} holds no formulae"),
        "number": Text("{element}不分条，不应给出条编号“{found}”。", "{element} has no clauses, and no number “{found}”"),
    },
    settings={
        "element": {"enum": list(_NAMES)},
        "provisions": {"type": "array", "items": {"enum": _KINDS}},
        "imperatives": {"type": "boolean"},
        "without": {"type": "array", "items": {"enum": ["figure", "table", "formula", "number"]}},
    },
    required=("element",),
)
def standard_element_content(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """前言、引言、范围只作说明，要求写在后面的技术内容里；写在这里的要求没有人遵守，也无从核对。"""
    name = settings["element"]
    element = outline.chapter("scope") if name == "scope" else next((one for one in outline.elements if one.kind == name), None)
    if element is None:
        yield Skip(None, "not-applicable")
        return
    said = [one for one in sentences_of(text, outline, element) if name != "foreword" or kind_of(one.normal) is None]
    hits = [
        *(_verb(found, _NAMES[name]) for found in provisions(text, said, settings.get("provisions", ()))),
        *(_imperatives(said, _NAMES[name]) if settings.get("imperatives", False) else ()),
        *_other_matter(element, outline, frozenset(settings.get("without", ())), text, _NAMES[name]),
    ]
    yield from hits
    if len(hits) < len(said) or not hits:
        yield Pass(count=max(1, len(said) - len(hits)))


def _verb(found: Provision, element: Text) -> Hit:
    correction = None
    if found.verb == "可" and found.paragraph.text.startswith(("参照", "参考"), found.end):
        correction = ReplaceText(found.paragraph.span(found.start, found.end), "")
    sentence = found.sentence
    piece = next(one for one in sentence.pieces if one.address == found.paragraph.address and one.start <= found.start < one.end)
    return Hit(found.kind, piece, found=sentence.text, arguments={"element": element, "verb": found.verb}, correction=correction)


def _imperatives(said: list[Sentence], element: Text) -> Iterator[Hit]:
    for one in said:
        if _IMPERATIVE.match(one.text):
            yield Hit("imperative", one.span, found=one.text, arguments={"element": element})


def _other_matter(element: Element, outline: Outline, kinds: frozenset[str], text: TextIndex, name: Text) -> Iterator[Hit]:
    arguments = {"element": name}
    for caption in outline.captions:
        if caption.kind in kinds and element.first <= caption.paragraph <= element.last:
            yield Hit(caption.kind, caption.span, found=caption.title, arguments=arguments)
    for formula in outline.formulae:
        if "formula" in kinds and element.first <= formula.paragraph <= element.last:
            yield Hit("formula", formula.span, arguments=arguments)
    captioned = {caption.table for caption in outline.captions}
    tables: set[int | None] = set()
    for index in range(element.first, element.last + 1):
        paragraph = text.paragraph(index)
        if paragraph is None:
            continue
        table = paragraph.location.table
        if table is not None and "table" in kinds and table not in captioned and table not in tables:
            tables.add(table)
            yield Hit("table", paragraph.span(), found=paragraph.text, arguments=arguments)
        number = _NUMBER.match(paragraph.text) if table is None and "number" in kinds else None
        if number is not None:
            span = Span(paragraph.address, number.start(1), number.end())
            yield Hit("number", span, found=number[1], arguments=arguments, correction=ReplaceText(span, ""))
