"""standard.cover-field: what a cover must say is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.outline import Cover, Element, Outline

_TRACES = {
    "number": re.compile("标准编号|标准号"),
    "ics": re.compile("ICS|国际标准分类号", re.IGNORECASE),
    "ccs": re.compile("CCS|中国标准文献分类号", re.IGNORECASE),
    "title": re.compile("名称"),
    "english": re.compile("英文|译名"),
    "issued": re.compile(r"发\s*布"),
    "implemented": re.compile(r"实\s*施"),
    "publisher": re.compile(r"发\s*布(?!\s*日)"),
}
"""What tells of a field although nothing was read from it."""
_PROMPT = re.compile(r"【写|[点单]击|此处|请(?:填写|选择|输入)|[Xx×]{2,}|[_＿]{2,}|待(?:定|补充|完善|填写)")
_PUBLISHER_APART = re.compile(r"[ \t　]*发[ \t　]*布[ \t　]*")
_CLASS = re.compile(r"[A-Z]\s*[\dOIl]{2}|[X×]")
_TO_THE_END = 1_000


@check(
    "standard.cover-field",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "level-word": Text("封面没有标准的层次（如“团体标准”），请补上。", "the cover does not say the level (such as 团体标准)"),
        "number": Text("封面没有标准编号，请补上。", "the cover has no standard number"),
        "ics": Text("封面没有ICS号，请补上。", "the cover has no ICS number"),
        "ccs": Text("封面没有中国标准文献分类号（CCS），请补上。", "the cover has no CCS class"),
        "title": Text("封面没有标准名称，请补上。", "the cover has no title"),
        "english": Text("封面没有标准的英文名称；需要时请补上。", "the cover has no English title; add one if it is wanted"),
        "issued": Text("封面没有发布日期，请补上。", "the cover has no date of issue"),
        "implemented": Text("封面没有实施日期，请补上。", "the cover has no date of implementation"),
        "publisher": Text("封面没有发布机构，请补上。", "the cover does not name the publisher"),
    },
)
def standard_cover_field(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """编号、分类号、日期和发布机构是标准的身份，别人靠它们查找和引用。"""
    element = next(iter(outline.of_kind("cover")), None)
    if element is None:
        yield Skip(None, "not-applicable")
        return
    lines = _lines(element, text)
    for name, at in _fields(outline.cover, text).items():
        if at is not None:
            yield Pass(at)
        elif outline.truncated:
            yield Skip(None, "truncated")
        else:
            yield _missing(name, lines)


def _fields(cover: Cover, text: TextIndex) -> dict[str, Span | None]:
    """Return the fields in the order of a cover; a CCS line without a class says nothing."""
    line = "" if cover.ccs is None else text.quote(cover.ccs._replace(end=cover.ccs.end + _TO_THE_END))
    ccs = cover.ccs if _CLASS.search(line) else None
    return {
        "ics": cover.ics,
        "ccs": ccs,
        "level-word": cover.level_word,
        "number": cover.number,
        "title": cover.title_zh,
        "english": cover.title_en,
        "issued": cover.issued,
        "implemented": cover.implemented,
        "publisher": cover.publisher,
    }


def _lines(cover: Element, text: TextIndex) -> list[tuple[Span, str]]:
    paragraphs = (text.paragraph(index) for index in range(cover.first, cover.last + 1))
    return [(paragraph.span(), paragraph.text) for paragraph in paragraphs if paragraph is not None]


def _missing(name: str, lines: list[tuple[Span, str]]) -> Observation:
    """Return the hit for a field, at the line that tells of it; a prompt of the template that still stands there is another rule's."""
    trace = _TRACES.get(name)
    for at, line in lines if trace is not None else ():
        if trace is None or trace.search(line) is None:
            continue
        if _PROMPT.search(line):
            return Skip(at, "not-applicable")
        if name == "publisher" and _PUBLISHER_APART.fullmatch(line):
            return Pass(at)
        if name in ("ics", "ccs"):
            return Hit(name, at, found=line.strip())
    return Hit(name)
