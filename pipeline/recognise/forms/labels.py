"""Finds the printed labels of a form, however they are broken, numbered or decorated."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from pipeline.language.normal import norm
from pipeline.language.patterns import pattern
from pipeline.language.ratings import STARS
from pipeline.language.ticks import is_ticked
from pipeline.model.profile import Form
from pipeline.model.values import dataclass
from pipeline.recognise.forms.gaps import Gaps
from pipeline.recognise.forms.neighbours import Neighbours
from pipeline.recognise.forms.printed import Printed
from pipeline.recognise.forms.slots import Slot

_NUMBERED = pattern(r"[*＊★※●◆]|\(?\d{1,2}[.、)]|\(?[一二三四五六七八九十]{1,3}[、)]")
_LONGEST_NUMBER = 5
_ORNAMENT = pattern(rf"(?:{_NUMBERED.pattern}){{1,2}}|[*＊★※]?\d{{1,2}}")
_LONG = 300
"""A slot with more characters than this is running text: labels in it stand at line beginnings only."""

_QUESTION = 8
"""A label of so many characters is a question: with boxes behind it, it is meant wherever it stands."""
_RATED = pattern(rf"[{STARS}]|[0-9一二三四五]颗?[星分]")
_LONGEST_LABEL = 60
"""Characters of a slot that may be the first half of a label."""


@dataclass(frozen=True, slots=True)
class Match:
    """A label at [start, end) of a slot; the value may begin at `after`. `keys` are the fields printed with this label."""

    slot: int
    start: int
    end: int
    after: int
    keys: tuple[str, ...]
    alias: bool = False
    """No field is printed with this label; it is another wording."""
    printed: tuple[str, ...] = ()
    """Those of `keys` that are printed with this very label."""
    rest: int | None = None
    """The slot that holds the second half of a label spread over two slots; `after` then counts there."""


class Labels:
    """The labels of one form, longest first."""

    def __init__(self, form: Form) -> None:
        self._keys: dict[str, list[str]] = defaultdict(list)
        self._aliases: set[str] = set()
        for key, field in form.fields.items():
            if field.kind == "rows":
                continue
            for number, label in enumerate((field.label, *field.aliases)):
                bare = norm(label, digits=True).rstrip("：")
                if key not in self._keys[bare]:
                    self._keys[bare].append(key)
                if number:
                    self._aliases.add(bare)
        self._rated = {label for label, keys in self._keys.items() if form.fields[keys[0]].kind == "rating"}
        self._printed = {key: norm(field.label, digits=True).rstrip("：") for key, field in form.fields.items()}
        self._aliases -= set(self._printed.values())
        options = {norm(option, digits=True) for field in form.fields.values() for option in field.options}
        self._options = {label: form.fields[self._keys[label][0]].options for label in options.intersection(self._keys)}
        """Labels that are an option of another field too, with their own options: they are labels only before a cell with these."""
        place = {cell.field: number for number, row in enumerate(form.rows) for cell in row.cells}
        self._rows = {label: {place[key] for key in keys if key in place} for label, keys in self._keys.items()}
        """The rows of the printed form in which fields of a label stand."""
        self._remarks = {label: remark for label in self._keys if (remark := _remark(label, form))}
        """Remarks in brackets that the form prints behind a label."""
        self._longest_first = sorted(self._keys, key=lambda label: (-len(label), label))
        self._any = re.compile(f"(?={'|'.join(map(re.escape, self._longest_first)) or '(?!)'})")
        self._printed_words = Printed(form)

    def in_slot(self, slot: Slot) -> Iterator[Match]:
        """Yield the labels of a slot in order; none in a note or in running text."""
        bare = norm(slot.text, digits=True)
        if not self._any.search(bare) or self._printed_words.is_note(bare):
            return
        gaps = Gaps(slot)
        behind, last = 0, None
        for place in self._places(gaps.text):
            match = self._at(gaps, place, last) if gaps.normal.starts[place] >= behind else None
            if match is not None:
                yield match
                behind, last = match.after, match

    def _places(self, text: str) -> list[int]:
        """Return the places of a normal text where a label's words begin, or a number before them."""
        words = [match.start() for match in self._any.finditer(text)]
        numbers = [at for word in words for at in range(max(0, word - _LONGEST_NUMBER), word) if _ends_at(_NUMBERED.match(text, at), word)]
        return sorted({*words, *numbers})

    def is_option(self, match: Match, following: Slot | None) -> bool:
        """The match is an option of another field, and no label of the cell that follows."""
        options = next((self._options[word] for word in self._options if self._keys[word][0] in match.keys), None)
        return options is not None and not (following and any(option in norm(following.text) for option in options))

    def across(self, first: Slot, second: Slot) -> Match | None:
        """Return a label that begins as the whole of `first` and ends at the beginning of `second`."""
        begun = norm(first.text, digits=True)
        if not begun:
            return None
        normal = norm(second.text, digits=True)
        for label in self._longest_first:
            rest = label.removeprefix(begun)
            if rest in (label, "") or not normal.startswith(rest):
                continue
            after = Gaps(second).after(len(rest))
            if after is not None:
                return self._match(label, first.number, (0, len(first.text)), after[0], second.number)
        return None

    def _at(self, gaps: Gaps, place: int, last: Match | None) -> Match | None:
        """Return the label that begins at `place` of the normal text, if it stands as a label does; `last` is the one before it."""
        begins, gap = gaps.before(place)
        if gaps.colon(place) and self._printed_words.is_head(gaps.line(place)):
            begins = gap = True
        if not gap:
            return self._glued(gaps, place, last)
        numbered = _NUMBERED.match(gaps.text, place)
        for first in (place, numbered.end()) if numbered else (place,):
            label = self._word(gaps.text, first)
            after = self._behind(gaps, label, first) if label else None
            if label is None or after is None or (label in self._options and label != gaps.text.rstrip("：")):
                continue
            end = first + len(label)
            asked = len(label) >= _QUESTION and is_ticked(gaps.text[end : end + 1] or " ") is not None
            listed = last is not None and (gaps.counted(end) or (len(gaps.slot.text) <= _LONG and not gaps.opened(place)))
            if begins or after[1] or asked or listed:
                return self._match(label, gaps.slot.number, gaps.normal.raw(first, end), after[0])
        return None

    def _word(self, text: str, place: int) -> str | None:
        """Return the longest label at `place`."""
        return next((one for one in self._longest_first if text.startswith(one, place)), None)

    def _behind(self, gaps: Gaps, label: str, place: int) -> tuple[int, bool] | None:
        """Return where the value begins behind a label, and whether a colon, or stars behind a question, say so.

        It may run on behind a long label at the beginning of a cell.
        """
        end = place + len(label)
        if label in self._rated and _RATED.match(gaps.text, end):
            return gaps.normal.ends[end - 1], True
        runs_on = gaps.slot.table is not None and place == 0 and len(label) >= _QUESTION <= len(gaps.text) - end
        printed = self._remarks.get(label, "")
        past = end + len(printed) if gaps.text.startswith(printed, end) else end
        return gaps.after(end) or ((gaps.normal.ends[past - 1], False) if runs_on else None)

    def _glued(self, gaps: Gaps, place: int, last: Match | None) -> Match | None:
        """Return the label that follows a value without a gap, printed in one row with the label before: …1号邮编：200000.

        A colon stands behind it, or in a cell a number (其中共产党员3人). Behind a colon it may be printed in the next row: where
        lines of a PDF ran together.
        """
        label = self._word(gaps.text, place) if last else None
        if label is None or last is None:
            return None
        end = place + len(label)
        colon = gaps.text.startswith("：", end)
        before = self._rows_of(last)
        near = before.union(row + 1 for row in before) if colon and gaps.slot.table is None else before
        if not near.intersection(self._rows[label]):
            return None
        if (not colon and not gaps.counted(end)) or any(gaps.before(at)[1] and self._word(gaps.text, at) for at in range(place + 1, end)):
            return None
        return self._match(label, gaps.slot.number, gaps.normal.raw(place, end), gaps.normal.ends[end if colon else end - 1])

    def _rows_of(self, match: Match) -> set[int]:
        return {row for label, rows in self._rows.items() for row in rows if set(match.keys).intersection(self._keys[label])}

    def _match(self, label: str, slot: int, at: tuple[int, int], after: int, rest: int | None = None) -> Match:
        keys = tuple(self._keys[label])
        printed = tuple(key for key in keys if self._printed[key] == label)
        return Match(slot, *at, after, keys, label in self._aliases, printed, rest)


def _remark(label: str, form: Form) -> str:
    """Return the remark in brackets that the form's own cell has behind a label; "" without one."""
    cells = (norm(cell.label, digits=True) for row in form.rows for cell in row.cells)
    behind = (text.removeprefix(label) for text in cells if text.startswith(label))
    return next((text for text in behind if text.startswith("(") and text.endswith(")")), "")


def _ends_at(match: re.Match[str] | None, place: int) -> bool:
    return match is not None and match.end() == place


def is_ornament(text: str) -> bool:
    """The text is a number or sign that stands before a label, and nothing more: 3, （8）, 一、, ★."""
    return _ORNAMENT.fullmatch(norm(text, digits=True)) is not None


def find_labels(slots: Sequence[Slot], form: Form) -> tuple[Match, ...]:
    """Return all labels of the form in reading order, those spread over two cells or paragraphs too."""
    labels = Labels(form)
    found = {slot.number: tuple(one for one in labels.in_slot(slot) if not labels.is_option(one, _next(slots, slot))) for slot in slots}
    neighbours = Neighbours(slots)
    for slot in slots:
        if not slot.text.strip() or len(slot.text) > _LONGEST_LABEL or any(not match.alias for match in found[slot.number]):
            continue
        for other in neighbours.of(slot):
            if not found[other.number] and (match := labels.across(slot, other)):
                found[slot.number] = (match,)
                break
    return tuple(match for slot in slots for match in found[slot.number] if not _is_told(match, slots, found, form))


def _is_told(match: Match, slots: Sequence[Slot], found: Mapping[int, Sequence[Match]], form: Form) -> bool:
    """The words stand in somebody's long text, behind its label in the same cell or in a table inside that cell: they are no label."""
    slot = slots[match.slot]
    if slot.outer is None and (slot.table is None or len(slot.text) <= _LONG):
        return False
    others = found[slot.number if slot.outer is None else slot.outer]
    within = any(other.start < match.start or slot.outer is not None for other in others if _is_long(other, form))
    return within and not _is_long(match, form) and form.fields[match.keys[0]].kind in ("text", "choice")


def _is_long(match: Match, form: Form) -> bool:
    return form.fields[match.keys[0]].kind == "long-text"


def _next(slots: Sequence[Slot], slot: Slot) -> Slot | None:
    return slots[slot.number + 1] if slot.number + 1 < len(slots) else None
