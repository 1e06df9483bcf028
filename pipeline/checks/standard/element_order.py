"""standard.element-order: the elements stand in the order of GB/T 1.1—2020 table 3."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.outline import Element, ElementKind, Outline

_ORDER: tuple[ElementKind, ...] = (
    "cover",
    "contents",
    "foreword",
    "introduction",
    "title",
    "chapter",
    "annex",
    "bibliography",
    "index",
)
_NAMES = {
    "cover": Text("封面", "the cover"),
    "contents": Text("目次", "the table of contents (目次)"),
    "foreword": Text("前言", "the foreword (前言)"),
    "introduction": Text("引言", "the introduction (引言)"),
    "title": Text("正文首页的标准名称", "the title on the first page of the body"),
    "chapter": Text("正文各章", "the chapters"),
    "annex": Text("附录", "the annexes"),
    "bibliography": Text("参考文献", "the bibliography (参考文献)"),
    "index": Text("索引", "the index (索引)"),
}


@check(
    "standard.element-order",
    on=Subject.OUTLINE,
    messages={
        "before": Text("{element}应在{other}之前，请移动。", "{element} comes before {other}; move it"),
        "behind": Text("{element}应在{other}之后，请移动。", "{element} comes after {other}; move it"),
    },
)
def standard_element_order(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """各要素的位置是固定的，读者在固定的地方找前言、附录和参考文献。"""
    elements = [element for element in outline.elements if element.kind in _ORDER]
    kept = _in_order([_rank(element) for element in elements])
    if kept:
        yield Pass(count=len(kept))
    for position in sorted(set(range(len(elements))) - set(kept)):
        element = elements[position]
        behind = [elements[one] for one in kept if one > position and _rank(elements[one]) < _rank(element)]
        before = [elements[one] for one in kept if one < position and _rank(elements[one]) > _rank(element)]
        other = behind[-1] if behind else before[0]
        arguments = {"element": _NAMES[element.kind], "other": _NAMES[other.kind]}
        yield Hit("behind" if behind else "before", element.heading, arguments=arguments)


def _rank(element: Element) -> int:
    return _ORDER.index(element.kind)


def _in_order(ranks: Sequence[int]) -> list[int]:
    """Return the positions of the longest run of ranks that never falls: whatever is not among them stands in a wrong place."""
    lowest: list[int] = []
    """The lowest rank that a run of this length can end with, and in `ends` where that is."""
    ends: list[int] = []
    before: list[int | None] = []
    for position, rank in enumerate(ranks):
        length = bisect_right(lowest, rank)
        before.append(ends[length - 1] if length else None)
        lowest[length : length + 1] = [rank]
        ends[length : length + 1] = [position]
    kept: list[int] = []
    last = ends[-1] if ends else None
    while last is not None:
        kept.append(last)
        last = before[last]
    return kept[::-1]
