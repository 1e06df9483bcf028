"""The order of listed documents (GB/T 1.1—2020 8.6.3.2), and the fewest moves that put a list into it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from pipeline.checks.citations import Listing
from pipeline.language.standard_numbers import StandardNumber
from pipeline.language.standard_order import LITERATURE, Key, by_code, by_number, is_placed


def moves(listings: Sequence[Listing]) -> tuple[tuple[int, int | None], ...]:
    """Return (position, position of the item it belongs before, None for the end) of each item out of place, as few as possible.

    Carried out one after the other they put the list in order; an item to stand before may have moved before.
    What the standard leaves open counts in favour of the list: whether ISO and IEC, or JB and JB/T, are sorted apart.
    Items whose class is not sure stay where they are.
    """
    return min((_moves(listings, key) for key in (by_number, by_code)), key=len)


def _moves(listings: Sequence[Listing], key: Callable[[StandardNumber], Key]) -> tuple[tuple[int, int | None], ...]:
    keyed = [(found, position) for position, one in enumerate(listings) if (found := _key(one, key)) is not None]
    staying = {keyed[place][1] for place in _longest_rising([found for found, _ in keyed])}
    # Where nothing else decides, equal items keep their order.
    placed = [one for one in keyed if one[1] in staying]
    steps: list[tuple[int, int | None]] = []
    for one in keyed:
        if one[1] not in staying:
            place = bisect_right(placed, one)
            steps.append((one[1], placed[place][1] if place < len(placed) else None))
            placed.insert(place, one)
    return tuple(steps)


def _key(listing: Listing, key: Callable[[StandardNumber], Key]) -> Key | None:
    if listing.number is not None:
        return key(listing.number) if is_placed(listing.number) else None
    return None if listing.reference.number or "《" not in listing.reference.title else LITERATURE


def _longest_rising(keys: Sequence[Key]) -> list[int]:
    """Return the positions of a longest run that never falls."""
    ends: list[Key] = []
    last: list[int] = []
    before: list[int | None] = []
    for position, key in enumerate(keys):
        length = bisect_right(ends, key)
        before.append(last[length - 1] if length else None)
        if length == len(ends):
            ends.append(key)
            last.append(position)
        else:
            ends[length] = key
            last[length] = position
    run: list[int] = []
    at = last[-1] if last else None
    while at is not None:
        run.append(at)
        at = before[at]
    return run[::-1]
