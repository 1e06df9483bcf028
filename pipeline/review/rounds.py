"""The rounds of a case: of each role the files that came last count (papers.md, principle 2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from pipeline.model.dossier import Part, Reading
from pipeline.model.submission import File, Replaced


class Settled(NamedTuple):
    """What counts of a case: its readings and their parts, and what a later round replaced."""

    readings: tuple[Reading, ...]
    parts: tuple[Part, ...]
    replaced: tuple[Replaced, ...]


def settle(readings: Sequence[Reading], find: Callable[[Sequence[Reading]], tuple[Sequence[Reading], Sequence[Part]]]) -> Settled:
    """Return what counts of the readings of one submission.

    `find` returns the readings it is given, looked at, and the parts in them; it is asked for each round by itself, as if the
    round had come alone. Of a role only the latest round's parts count. What played no role counts until a file of its name,
    or with its very bytes, comes again. Without rounds everything counts.
    """
    rounds: dict[int, list[Reading]] = defaultdict(list)
    for reading in readings:
        rounds[reading.file.round].append(reading)
    seen: list[Reading] = []
    parts: list[Part] = []
    for number in sorted(rounds):
        looked_at, found = find(rounds[number])
        parts += [replace(part, file=part.file + len(seen)) for part in found]
        seen += looked_at
    return Settled(tuple(seen), tuple(parts), ()) if len(rounds) < 2 else _latest(seen, parts)


def _latest(readings: Sequence[Reading], parts: Sequence[Part]) -> Settled:
    last: dict[str, Part] = {}
    for part in reversed(parts):
        if part.role not in last or readings[part.file].file.round >= readings[last[part.role].file].file.round:
            last[part.role] = part
    counting = [part for part in parts if readings[part.file].file.round == readings[last[part.role].file].file.round]
    replaced: list[Replaced] = []
    places: dict[int, int] = {}
    for number, reading in enumerate(readings):
        roles = tuple(dict.fromkeys(part.role for part in parts if part.file == number and part not in counting))
        whole = not any(part.file == number for part in counting)
        by = readings[last[roles[0]].file].file if roles else _again(reading.file, readings) if whole else None
        if by is not None:
            replaced.append(Replaced(reading.file.path, reading.file.round, roles, by.path, whole))
        if by is None or not whole:
            places[number] = len(places)
    kept = tuple(reading for number, reading in enumerate(readings) if number in places)
    return Settled(kept, tuple(replace(part, file=places[part.file]) for part in counting), tuple(replaced))


def _again(file: File, readings: Sequence[Reading]) -> File | None:
    """Return the file of a later round that has the name or the bytes of this one, of the last round that has one."""
    later = (one.file for one in reversed(readings) if one.file.round > file.round)
    return next((one for one in later if one.sha256 == file.sha256 or _name(one) == _name(file)), None)


def _name(file: File) -> str:
    return file.path.rpartition("/")[2].casefold()
