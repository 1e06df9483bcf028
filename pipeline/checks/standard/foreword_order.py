"""standard.foreword-order: the foreword's statements come in the order of GB/T 1.1—2020 8.3 a) to h)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.foreword_statements import ORDER, Foreword, Statement, StatementKind, foreword_of
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import MoveParagraph
from pipeline.model.outline import Outline

_NAMES: Mapping[StatementKind, Text] = {
    "basis": Text("起草依据", "the rules it is drafted by"),
    "part": Text("与其他文件的关系", "its relation to other documents"),
    "replaces": Text("与代替文件的关系", "what it replaces"),
    "international": Text("与国际文件的关系", "its relation to international documents"),
    "patent": Text("有关专利的说明", "the statement on patents"),
    "propose": Text("提出和归口", "who proposed it and who is in charge"),
    "units": Text("起草单位", "the drafting organisations"),
    "drafters": Text("主要起草人", "the drafters"),
    "adopters": Text("首期承诺执行单位", "the first adopters"),
    "history": Text("历次版本发布情况", "its earlier editions"),
}
_RANK = {kind: min(place, ORDER.index("adopters")) for place, kind in enumerate(ORDER)}
"""The pledge of first adopters may stand before or behind the history."""


@check(
    "standard.foreword-order",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "out-of-order": Text(
            "前言的各项内容应依次给出，“{item}”应移到“{before}”之前。",
            "the foreword's statements have an order: {item} comes before {before}",
        ),
        "too-early": Text(
            "前言的各项内容应依次给出，“{item}”应移到“{after}”之后。",
            "the foreword's statements have an order: {item} comes after {after}",
        ),
    },
)
def standard_foreword_order(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """前言的内容按固定的次序给出，读者在同一位置找到同样的信息。"""
    foreword = foreword_of(text, outline)
    known = [one for one in foreword.statements if one.kind is not None] if foreword is not None else []
    if foreword is None or not known:
        yield Skip(None, "not-applicable")
        return
    kept = _longest_run([_RANK[one.kind] for one in known if one.kind is not None])
    yield Pass(count=len(kept))
    told: set[StatementKind] = set()
    for place, one in enumerate(known):
        if place not in kept and one.kind is not None and one.kind not in told:
            told.add(one.kind)
            yield _misplaced(place, one.kind, known, kept, foreword)


def _longest_run(ranks: Sequence[int]) -> set[int]:
    """Return the places of the longest run of `ranks` that never falls: what stands there need not move.

    Of two runs equally long the one with the earlier places is returned, so that what comes later is moved forward.
    """
    ends: list[int] = []
    places: list[int] = []
    behind: dict[int, int | None] = {}
    for place in range(len(ranks) - 1, -1, -1):
        length = bisect_right(ends, -ranks[place])
        behind[place] = places[length - 1] if length else None
        ends[length : length + 1] = [-ranks[place]]
        places[length : length + 1] = [place]
    kept: set[int] = set()
    following: int | None = places[-1] if places else None
    while following is not None:
        kept.add(following)
        following = behind[following]
    return kept


def _misplaced(place: int, kind: StatementKind, known: Sequence[Statement], kept: set[int], foreword: Foreword) -> Hit:
    one = known[place]
    firm = [(number, other, other.kind) for number, other in enumerate(known) if number in kept and other.kind is not None]
    later = next(((other, named) for number, other, named in firm if number < place and _RANK[named] > _RANK[kind]), None)
    own = [other.sentence for other in known if other.kind == kind and other.sentence.pieces[0].address == one.sentence.span.address]
    at = one.sentence.span if own[-1].whole is None else one.sentence.span._replace(end=own[-1].span.end)
    if later is None:
        after = next(named for number, _, named in reversed(firm) if number > place and _RANK[named] < _RANK[kind])
        return Hit("too-early", at, found=one.sentence.text, arguments={"item": _NAMES[kind], "after": _NAMES[after]})
    arguments = {"item": _NAMES[kind], "before": _NAMES[later[1]]}
    return Hit("out-of-order", at, found=one.sentence.text, arguments=arguments, correction=_move(one, later[0], foreword))


def _move(one: Statement, later: Statement, foreword: Foreword) -> MoveParagraph | None:
    """Return the move of a paragraph that says this alone, and says it whole, in front of `later`; None for any other."""
    address, before = one.sentence.span.address, later.sentence.span.address
    place = foreword.statements.index(one)
    following = foreword.statements[place + 1 :]
    own = [other for other in foreword.statements if other.sentence.span.address == address]
    goes_on = next((other.kind is None for other in following if other not in own), False)
    elsewhere = any(other.kind == one.kind and other not in own for other in foreword.statements)
    if one.sentence.whole is None or goes_on or elsewhere or address in foreword.closed or any(other.kind != one.kind for other in own):
        return None
    first = next(other for other in foreword.statements if other.sentence.span.address == before)
    return MoveParagraph(address, before) if first is later else None
