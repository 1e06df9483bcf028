"""standard.symbols-order: symbols and abbreviations stand in the order of the alphabet, Greek letters behind the Latin ones."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.symbol_lists import Entry, symbol_lists
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import MoveParagraph
from pipeline.model.outline import Outline

Key = tuple[tuple[int, ...], ...]


@check(
    "standard.symbols-order",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "out-of-order": Text(
            "“{symbol}”应排在“{before}”之前。符号和缩略语按字母顺序排列：先拉丁字母后希腊字母，同一字母先大写后小写。",
            "{symbol} belongs before {before}: alphabetical order, Latin letters before Greek ones, capitals before small letters",
        ),
        "last": Text(
            "“{symbol}”应排在最后。符号和缩略语按字母顺序排列：先拉丁字母后希腊字母，同一字母先大写后小写。",
            "{symbol} belongs at the end: alphabetical order, Latin letters before Greek ones, capitals before small letters",
        ),
    },
)
def standard_symbols_order(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """按字母顺序排列，读者一找就到。"""
    lists = [[entry for entry in entries if _key(entry.symbol)[0][0] < 2] for _, entries in text.once(symbol_lists, outline)]
    if not any(len(entries) > 1 for entries in lists):
        yield Skip(None, "not-applicable")
        return
    for entries in lists:
        key = min((_key, _key_of_words), key=lambda key: len(_misplaced(entries, key)))
        wrong = _misplaced(entries, key)
        right = [entry for place, entry in enumerate(entries) if place not in wrong]
        for place, entry in enumerate(entries):
            yield _hit(entry, right, key) if place in wrong else Pass(entry.at)


def _hit(entry: Entry, right: Sequence[Entry], key: Callable[[str], Key]) -> Hit:
    """The entry belongs before the first of those in order that come behind it."""
    after = bisect_right([key(one.symbol) for one in right], key(entry.symbol))
    if after == len(right):
        return Hit("last", entry.at, found=entry.symbol, arguments={"symbol": entry.symbol})
    before = right[after]
    movable = not entry.in_table and not before.in_table and entry.serial is None and not entry.generated
    correction = MoveParagraph(entry.paragraph.address, before.paragraph.address) if movable else None
    arguments = {"symbol": entry.symbol, "before": before.symbol}
    return Hit("out-of-order", entry.at, found=entry.symbol, arguments=arguments, correction=correction)


def _misplaced(entries: Sequence[Entry], key: Callable[[str], Key]) -> set[int]:
    """Return the positions of the fewest entries whose going leaves the others in order; of two swapped ones the second.

    Looked for from the end, because an entry is moved up, before another.
    """
    ranks = {own: rank for rank, own in enumerate(sorted({key(entry.symbol) for entry in entries}))}
    tails: list[tuple[int, int]] = []
    behind: dict[int, int | None] = {}
    for place in range(len(entries) - 1, -1, -1):
        own = -ranks[key(entries[place].symbol)]
        length = bisect_right([tail for tail, _ in tails], own)
        behind[place] = tails[length - 1][1] if length else None
        tails[length : length + 1] = [(own, place)]
    kept = set()
    next_one = tails[-1][1] if tails else None
    while next_one is not None:
        kept.add(next_one)
        next_one = behind[next_one]
    return set(range(len(entries))) - kept


def _key(symbol: str) -> Key:
    """A before a, C before C with an index, an index of letters before one of digits; Latin 0, Greek 1, others 2."""
    return tuple(_sign_key(sign) for sign in symbol if sign.isalnum()) or ((2,),)


def _key_of_words(symbol: str) -> Key:
    """The same without regard to capitals, as words are sorted; a single letter is no word."""
    if sum(sign.isalnum() for sign in symbol) <= 1:
        return _key(symbol)
    return tuple((*_sign_key(sign)[:2], 0) for sign in symbol if sign.isalnum()) or ((2,),)


def _sign_key(sign: str) -> tuple[int, ...]:
    script = 0 if sign.isascii() and sign.isalpha() else 1 if "\u0370" <= sign <= "\u03ff" else 2
    return script, ord(sign.lower()), int(sign.islower())
