"""Gives each field of a form one of the labels that were found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.model.profile import Form
from pipeline.recognise.forms.labels import Match
from pipeline.recognise.forms.slots import Slot


def settle(matches: Sequence[Match], form: Form, slots: Sequence[Slot]) -> dict[str, Match]:
    """Return one match for each key.

    Of two fields with one label, matches as many as fields go in order; a single one goes to the field
    whose forerunner in the form was read last. Of two matches for a key the printed label wins over an alias,
    a table over running text, a cell's beginning over its middle.
    """
    order = {key: number for number, key in enumerate(form.fields)}
    settled: dict[str, Match] = {}
    for match in sorted(matches, key=lambda one: (one.alias, slots[one.slot].table is None, one.start > 0)):
        if len(match.keys) == 1:
            settled.setdefault(match.keys[0], match)
    chosen = set(settled.values())
    shared: dict[tuple[str, ...], list[Match]] = defaultdict(list)
    for match in matches:
        keys = tuple(key for key in match.keys if key not in settled)
        if len(match.keys) > 1 and keys:
            shared[keys].append(replace(match, keys=keys))
    for keys, found in shared.items():
        printed = [match for match in found if not match.alias]
        rivals = printed if len(printed) >= len(keys) else found
        for key, match in _divided(rivals, keys, chosen, order, slots):
            settled.setdefault(key, match)
    return settled


def _divided(
    rivals: Sequence[Match], keys: tuple[str, ...], chosen: set[Match], order: Mapping[str, int], slots: Sequence[Slot]
) -> list[tuple[str, Match]]:
    """Return which of several fields printed with one label each match is for.

    A label that stands right behind the field printed before a key is that key's; else they go in order. One cell over
    as many rows is the label of all.
    """
    beside: dict[str, Match] = {}
    for rival in rivals:
        rank = _rank_before(rival, chosen, order)
        for key in keys:
            if order[key] == rank + 1:
                beside.setdefault(key, rival)
    if len(beside) == len(keys):
        return list(beside.items())
    if len(rivals) == 1 and slots[rivals[0].slot].rows >= len(keys):
        return [(key, rivals[0]) for key in keys]
    in_order = list(keys[: len(rivals)]) if len(rivals) >= len(keys) else _following(rivals, keys, chosen, order)
    return list(zip(in_order, rivals, strict=False))


def _rank_before(match: Match, chosen: set[Match], order: Mapping[str, int]) -> int:
    """Return the place in the form of the field read last before a match; -1 for none."""
    before = [one for one in chosen if (one.slot, one.start) < (match.slot, match.start)]
    latest = max(before, key=lambda one: (one.slot, one.start), default=None)
    return order[latest.keys[0]] if latest else -1


def _following(rivals: Sequence[Match], keys: tuple[str, ...], chosen: set[Match], order: Mapping[str, int]) -> list[str]:
    """Return for each rival the first untaken key that follows, in the form, the field read last before it."""
    taken: list[str] = []
    for rival in rivals:
        rank = _rank_before(rival, chosen, order)
        free = [key for key in keys if key not in taken]
        taken.append(next((key for key in free if order[key] > rank), free[0]))
    return taken
