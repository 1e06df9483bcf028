"""standard.provisions: whether the provisions below a heading (原则, 通则, 概述) or in an informative annex are of the kind it promises."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.checks.clauses import place, shown, subtree
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.quotations import is_quoted
from pipeline.language.sentences import sentence_around
from pipeline.language.text_index import ModalVerb, TextIndex
from pipeline.model.outline import Clause, Outline

_KINDS = ["requirement", "recommendation", "permission"]
_DEMAND = re.compile("必须|不得|严禁|禁止|遵守|按照?[^，。；]{0,20}(?:规定|要求|执行|进行)")
_WORDS: Mapping[str, Text] = {
    "requirement": Text("要求（应、不应）", "a requirement (应)"),
    "recommendation": Text("推荐（宜、不宜）", "a recommendation (宜)"),
    "permission": Text("允许（可、不必）", "a permission (可)"),
}


@check(
    "standard.provisions",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "unfit": Text(
            "“{title}”中有{count}处{kind}，与标题不符。请改写，或者改标题。",
            "“{title}” holds {kind}, {count} times: reword, or change the title",
        ),
        "unfit-known": Text(
            "“{title}”中有{count}处{kind}，建议改题为“总体要求”。", "“{title}” holds {kind}, {count} times: better call it 总体要求"
        ),
        "without": Text("“{title}”中没有{kind}，与标题不符。", "“{title}” does not hold {kind}"),
        "without-known": Text("“{title}”中没有{kind}，请确认。", "“{title}” does not hold {kind}: please confirm"),
        "annex": Text(
            "附录{title}是资料性附录，其中有{count}处{kind}。请改写，或者改为规范性附录。",
            "annex {title} is informative and holds {kind}, {count} times: reword, or make it normative",
        ),
    },
    settings={
        "annexes": {"type": "boolean"},
        "cases": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "titles": {"type": "string", "format": "regex"},
                    "chapters": {"type": "boolean"},
                    "has": {"enum": _KINDS},
                    "lacks": {"enum": _KINDS},
                    "code": {"enum": ["unfit", "unfit-known", "without", "without-known"]},
                },
                "required": ["titles", "code"],
                "additionalProperties": False,
            },
        },
    },
)
def standard_provisions(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """原则、概述、资料性附录不写要求，通用要求不能没有要求：标题说是什么，下面就写什么。"""
    if settings.get("annexes"):
        for element in outline.of_kind("annex"):
            if element.annex_kind == "informative" and element.clause is not None:
                yield from _unfit(element.clause, element.number, "annex", "requirement", text)
    cases = [(re.compile(case["titles"]), case) for case in settings.get("cases", ())]
    for element in outline.of_kind("chapter"):
        if element.clause is None or not cases:
            continue
        for clause in (element.clause, *_titled_below(element.clause)):
            yield from _judge(clause, cases, outline, text)


def _judge(clause: Clause, cases: list[tuple[re.Pattern[str], Any]], outline: Outline, text: TextIndex) -> Iterator[Observation]:
    title = "".join((clause.title or "").split())
    for titles, case in cases:
        if (case.get("chapters") and clause.level != 1) or titles.fullmatch(title) is None:
            continue
        if "has" in case:
            yield from _unfit(clause, title, case["code"], case["has"], text)
        elif outline.truncated and clause.paragraph >= outline.elements[-1].first:
            yield Skip(place(clause), "truncated")
        elif _verbs(clause, case["lacks"], text) or not _is_written(clause, text) or _demands(clause, text):
            yield Pass(place(clause))
        else:
            yield Hit(case["code"], place(clause), arguments={"title": title, "kind": _WORDS[case["lacks"]]}, show=shown(clause))
        return


def _unfit(clause: Clause, title: str, code: str, kind: str, text: TextIndex) -> Iterator[Observation]:
    verbs = _verbs(clause, kind, text)
    if not verbs:
        yield Pass(place(clause))
        return
    first = verbs[0]
    start, end = sentence_around(first.paragraph.text, first.start)
    arguments: dict[str, str | int | Text] = {"title": title, "kind": _WORDS[kind], "count": len(verbs)}
    yield Hit(code, first.paragraph.span(start, end), found=first.paragraph.text[first.start : first.end], arguments=arguments)


def _verbs(clause: Clause, kind: str, text: TextIndex) -> list[ModalVerb]:
    """Return the verbs of this kind in the running text below the heading; forms, tables and quotations are not looked at."""
    verbs = text.once(_verbs_by_paragraph, None)
    inside = (index for index in subtree(clause) if index != clause.paragraph or clause.title is None)
    return [verb for index in inside for verb in verbs.get(index, ()) if verb.kind == kind]


def _verbs_by_paragraph(text: TextIndex, _: None) -> dict[int, list[ModalVerb]]:
    found: dict[int, list[ModalVerb]] = {}
    for verb in text.modal_verbs:
        if not verb.paragraph.location.depth and not is_quoted(verb.paragraph.text, verb.start, verb.end):
            found.setdefault(verb.paragraph.index, []).append(verb)
    return found


def _is_written(clause: Clause, text: TextIndex) -> bool:
    """Tell whether there is a sentence below the heading at all."""
    paragraphs = (text.paragraph(index) for index in subtree(clause) if index != clause.paragraph)
    return any(one is not None and "。" in one.text and not one.location.depth for one in paragraphs)


def _demands(clause: Clause, text: TextIndex) -> bool:
    """Tell whether something is required in other words than 应: instructions, and what the standard would rather have worded with 应."""
    paragraphs = (text.paragraph(index) for index in subtree(clause) if index != clause.paragraph)
    return any(one is not None and not one.location.depth and _DEMAND.search(one.text) for one in paragraphs)


def _titled_below(root: Clause) -> Iterator[Clause]:
    for child in root.children:
        if child.title is not None:
            yield child
        yield from _titled_below(child)
