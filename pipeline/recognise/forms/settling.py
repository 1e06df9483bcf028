"""Gives each field of a form one of the labels that were found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.model.profile import Form
from pipeline.model.values import dataclass
from pipeline.recognise.forms.labels import Match
from pipeline.recognise.forms.slots import Slot

_PRINTED, _ALIAS = 3.0, 2.0
_BACKWARDS = 1.5
"""What it costs to read a field before one that the form prints above it; less than a label is worth."""
_STEP = 0.01
"""What each field passed over costs, so that the nearest of several is meant."""
_CROSSED = 0.2
"""What it costs to give an earlier of two equal labels to the later field."""
_NARROW = 100
"""Sharings looked at side by side; a form has a handful of labels that are printed twice."""


@dataclass(frozen=True, slots=True)
class _Sharing:
    """The labels shared out so far; `rank` is the place in the form of the field read last, -1 before the first."""

    worth: float
    rank: int
    taken: tuple[tuple[str, Match], ...] = ()


def settle(matches: Sequence[Match], form: Form, slots: Sequence[Slot]) -> dict[str, Match]:
    """Return one match for each key.

    Of two matches for a key the printed label wins over an alias, a table over running text, a cell's beginning over its
    middle. Labels that several fields are printed with are shared out so that the fields come in the form's own order, as
    far as they do; one cell over as many rows is the label of all of them.
    """
    order = {key: number for number, key in enumerate(form.fields)}
    settled: dict[str, Match] = {}
    for match in sorted(matches, key=lambda one: (one.alias, slots[one.slot].table is None, one.start > 0)):
        if len(match.keys) == 1:
            settled.setdefault(match.keys[0], match)
    chosen = set(settled.values())
    rivals = {match: tuple(key for key in match.keys if key not in settled) for match in matches if len(match.keys) > 1}
    line = [match for match in matches if match in chosen or rivals.get(match)]
    for key, match in _best(line, rivals, order, slots):
        settled[key] = match
        if slots[match.slot].rows >= len(rivals[match]) and list(rivals.values()).count(rivals[match]) == 1:
            settled |= dict.fromkeys((one for one in rivals[match] if one not in settled), match)
    return settled


def _best(
    line: Sequence[Match], rivals: Mapping[Match, tuple[str, ...]], order: Mapping[str, int], slots: Sequence[Slot]
) -> tuple[tuple[str, Match], ...]:
    """Return the sharing of the rivals that is worth most, over all labels in reading order."""
    sharings = [_Sharing(0.0, -1)]
    certain = False
    for match in line:
        if match in rivals:
            following = [way for one in sharings for way in _ways(one, match, rivals[match], order, slots)]
            sharings = _narrowed(following)
        elif certain:  # what one certain label costs after another is the same for all sharings
            sharings = [_Sharing(one.worth, order[match.keys[0]], one.taken) for one in sharings]
        else:
            sharings = _narrowed([_read(one, order[match.keys[0]], 0.0) for one in sharings])
        certain = match not in rivals
    return max(sharings, key=lambda one: one.worth).taken


def _narrowed(sharings: Sequence[_Sharing]) -> list[_Sharing]:
    """Return of the sharings that give labels to the same fields and stand at the same field the one worth most."""
    states: dict[tuple[frozenset[str], int], _Sharing] = {}
    for one in sorted(sharings, key=lambda one: -one.worth):
        states.setdefault((frozenset(key for key, _ in one.taken), one.rank), one)
    return list(states.values())[:_NARROW]


def _ways(sharing: _Sharing, match: Match, keys: tuple[str, ...], order: Mapping[str, int], slots: Sequence[Slot]) -> Iterator[_Sharing]:
    """Yield what may become of a label: nobody's, or that of one of its fields."""
    yield sharing
    held = {key for key, _ in sharing.taken}
    for key in keys:
        if key not in held:
            worth = (_PRINTED if key in match.printed else _ALIAS) + 0.2 * (slots[match.slot].table is not None) + 0.1 * (match.start == 0)
            crossed = any(order[other] > order[key] and one.keys == match.keys for other, one in sharing.taken)
            taken = (*sharing.taken, (key, match))
            yield _read(_Sharing(sharing.worth, sharing.rank, taken), order[key], worth - crossed * _CROSSED)


def _read(sharing: _Sharing, rank: int, worth: float) -> _Sharing:
    """Return the sharing after the field at `rank` was read."""
    step = rank - sharing.rank - 1
    cost = step * _STEP if step >= 0 else _BACKWARDS
    return _Sharing(sharing.worth + worth - cost, rank, sharing.taken)
