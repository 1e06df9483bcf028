"""Finds the printed labels of a form, however they are broken, numbered or decorated."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from pipeline.language.normal import BLANKS, Normal, norm, normalise
from pipeline.language.ratings import STARS
from pipeline.language.ticks import is_ticked
from pipeline.model.profile import Form
from pipeline.model.values import dataclass
from pipeline.recognise.forms.slots import Slot

_NUMBERED = re.compile(r"[*＊★※●◆]|\(?\d{1,2}[.、)]|\(?[一二三四五六七八九十]{1,3}[、)]")
_ORNAMENT = re.compile(rf"(?:{_NUMBERED.pattern}){{1,2}}|[*＊★※]?\d{{1,2}}")
_REMARK = re.compile(
    r"[*＊★※]?(?:[/、及和或与](?:手机|电话|移动电话|固定电话|座机|传真|邮编|邮政编码|微信|QQ|邮箱|职务|职称))*(?:\([^()]{0,40}\))?[*＊★※]?"
)
"""What may stand behind a label and change nothing: a sign for "required", what else is asked for (/手机, 及邮编), a remark in brackets."""
_NOTE = re.compile(r"(?:附?注|说明|填表说明|备注)\d{0,2}[：.、]")
_OPENERS = "(；，。|、"
_LONG = 300
"""A slot with more characters than this is running text: labels in it stand at line beginnings only."""

_SHORT = 80
"""Characters of a cell in which a number may follow its label without a gap."""
_COUNT = re.compile(r"\d{1,4}(?:\.\d{1,2})?(?:人|名|个|岁)?(?![\d.一-鿿])")
_QUESTION = 8
"""A label of so many characters is a question: with boxes behind it, it is meant wherever it stands."""
_RATED = re.compile(rf"[{STARS}]|[0-9一二三四五]颗?[星分]")
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
        self._longest_first = sorted(self._keys, key=lambda label: (-len(label), label))
        self._any = re.compile("|".join(map(re.escape, self._longest_first)))
        self._notes = frozenset(norm(note, digits=True) for note in form.notes)
        alone = (norm(cell.label, digits=True).rstrip("：") for row in form.rows for cell in row.cells if cell.field is None)
        self._heads = frozenset(word for word in alone if word and word not in self._keys)

    def in_slot(self, slot: Slot) -> Iterator[Match]:
        """Yield the labels of a slot in order; none in a note or in running text."""
        bare = norm(slot.text, digits=True)
        if not self._any.search(bare) or self.is_note(bare):
            return
        normal = normalise(slot.text, digits=True)
        place, last = 0, None
        while place < len(normal.text):
            match = self._at(slot, normal, place, last)
            if match is None:
                place += 1
                continue
            yield match
            last = match
            place = next((n for n in range(place, len(normal.text)) if normal.starts[n] >= match.after), len(normal.text))

    def is_option(self, match: Match, following: Slot | None) -> bool:
        """The match is an option of another field, and no label of the cell that follows."""
        options = next((self._options[word] for word in self._options if self._keys[word][0] in match.keys), None)
        return options is not None and not (following and any(option in norm(following.text) for option in options))

    def is_note(self, text: str) -> bool:
        """The normal text is one of the form's own notes."""
        return text in self._notes or _NOTE.match(text) is not None

    def is_head(self, text: str) -> bool:
        """The normal text is printed over a group of fields (人员构成, 上级推荐单位) and is no value."""
        bare = text.rstrip("：")
        remark = _REMARK.match(bare, len(next((head for head in self._heads if bare.startswith(head)), "")))
        return bare in self._heads or (remark is not None and remark.end() == len(bare) and bare[: remark.start()] in self._heads)

    def across(self, first: Slot, second: Slot) -> Match | None:
        """Return a label that begins as the whole of `first` and ends at the beginning of `second`."""
        begun = norm(first.text, digits=True)
        if not begun:
            return None
        normal = normalise(second.text, digits=True)
        for label in self._longest_first:
            rest = label.removeprefix(begun)
            if rest in (label, "") or not normal.text.startswith(rest):
                continue
            after = _after(second, normal, len(rest))
            if after is not None:
                return self._match(label, first.number, (0, len(first.text)), after[0], second.number)
        return None

    def _at(self, slot: Slot, normal: Normal, place: int, last: Match | None) -> Match | None:
        """Return the label that begins at `place` of the normal text, if it stands as a label does; `last` is the one before it."""
        begins, gap = _beginning(slot, normal, place)
        if not gap:
            return self._glued(slot, normal, place, last)
        numbered = _NUMBERED.match(normal.text, place)
        for first in (place, numbered.end()) if numbered else (place,):
            label = next((one for one in self._longest_first if normal.text.startswith(one, first)), None)
            after = self._behind(slot, normal, label, first) if label else None
            if label is None or after is None or (label in self._options and label != normal.text.rstrip("：")):
                continue
            asked = len(label) >= _QUESTION and is_ticked(normal.text[first + len(label) :][:1] or " ") is not None
            listed = last is not None and slot.table is not None and _COUNT.match(normal.text, first + len(label)) is not None
            if begins or after[1] or asked or listed or (last and len(slot.text) <= _LONG and normal.text[place - 1] not in _OPENERS):
                start, end = normal.raw(first, first + len(label))
                return self._match(label, slot.number, (start, end), after[0])
        return None

    def _behind(self, slot: Slot, normal: Normal, label: str, place: int) -> tuple[int, bool] | None:
        """Return where the value begins behind a label, and whether a colon, or stars behind a question, say so."""
        end = place + len(label)
        if label in self._rated and _RATED.match(normal.text, end):
            return normal.ends[end - 1], True
        return _after(slot, normal, end) or self._run_on(slot, normal, label, place)

    def _run_on(self, slot: Slot, normal: Normal, label: str, place: int) -> tuple[int, bool] | None:
        """Return where the value begins that runs on behind a long label at the beginning of a cell."""
        end = place + len(label)
        if slot.table is None or place > 0 or len(label) < _QUESTION or len(normal.text) - end < _QUESTION:
            return None
        return normal.ends[end - 1], False

    def _glued(self, slot: Slot, normal: Normal, place: int, last: Match | None) -> Match | None:
        """Return the label that follows a value without a gap, printed in one row with the label before: …1号邮编：200000.

        A colon stands behind it, or in a cell a number (其中共产党员3人).
        """
        label = next((one for one in self._longest_first if normal.text.startswith(one, place)), None) if last else None
        if label is None or last is None or not self._rows[label].intersection(self._rows_of(last)):
            return None
        end = place + len(label)
        colon = normal.text.startswith("：", end)
        if not colon and (slot.table is None or _COUNT.match(normal.text, end) is None):
            return None
        return self._match(label, slot.number, normal.raw(place, end), normal.ends[end if colon else end - 1])

    def _rows_of(self, match: Match) -> set[int]:
        return {row for label, rows in self._rows.items() for row in rows if set(match.keys).intersection(self._keys[label])}

    def _match(self, label: str, slot: int, at: tuple[int, int], after: int, rest: int | None = None) -> Match:
        keys = tuple(self._keys[label])
        printed = tuple(key for key in keys if self._printed[key] == label)
        return Match(slot, *at, after, keys, label in self._aliases, printed, rest)


def _beginning(slot: Slot, normal: Normal, place: int) -> tuple[bool, bool]:
    """Return whether a line or column begins at `place`, and whether at least a word may."""
    if place == 0:
        return True, True
    between = slot.text[normal.ends[place - 1] : normal.starts[place]]
    begins = any(sign in between for sign in "\n\t\v\f") or len(between) > 1
    return begins, begins or bool(between) or normal.text[place - 1] in _OPENERS or normal.starts[place] in slot.edges()


def _after(slot: Slot, normal: Normal, place: int) -> tuple[int, bool] | None:
    """Return where the value begins after a label that ends at `place`, and whether a colon says so; None when the word goes on."""
    text = slot.text
    remark = _REMARK.match(normal.text, place)
    for end in (remark.end(), place) if remark and remark.end() > place else (place,):
        if normal.text.startswith("：", end):
            return normal.ends[end], True
        if end >= len(normal.text):
            return len(text), False
        between = text[normal.ends[end - 1] : normal.starts[end]] if end else ""
        if BLANKS.search(between) or normal.text[end] == "_" or is_ticked(normal.text[end]) is not None:
            return normal.ends[end - 1], False
        counted = slot.table is not None and len(text) <= _SHORT and _COUNT.match(normal.text, end)
        if normal.ends[end - 1] in slot.edges() or counted:
            return normal.ends[end - 1], False
    return None


def is_ornament(text: str) -> bool:
    """The text is a number or sign that stands before a label, and nothing more: 3, （8）, 一、, ★."""
    return _ORNAMENT.fullmatch(norm(text, digits=True)) is not None


def find_labels(slots: Sequence[Slot], form: Form) -> tuple[Match, ...]:
    """Return all labels of the form in reading order, those spread over two cells or paragraphs too."""
    labels = Labels(form)
    found = {slot.number: tuple(one for one in labels.in_slot(slot) if not labels.is_option(one, _next(slots, slot))) for slot in slots}
    neighbours = _Neighbours(slots)
    for slot in slots:
        if not slot.text.strip() or len(slot.text) > _LONGEST_LABEL or any(not match.alias for match in found[slot.number]):
            continue
        for other in neighbours.of(slot):
            if not found[other.number] and (match := labels.across(slot, other)):
                found[slot.number] = (match,)
                break
    return tuple(match for slot in slots for match in found[slot.number])


def _next(slots: Sequence[Slot], slot: Slot) -> Slot | None:
    return slots[slot.number + 1] if slot.number + 1 < len(slots) else None


class _Neighbours:
    """The slots that may hold the second half of a label: beside, below, the next paragraph."""

    def __init__(self, slots: Sequence[Slot]) -> None:
        self._slots = slots
        self._cells: Mapping[tuple[int, int, int], Slot] = {
            (slot.table, slot.row, slot.column): slot for slot in slots if slot.table is not None
        }

    def of(self, slot: Slot) -> Iterator[Slot]:
        if slot.table is None:
            following = self._slots[slot.number + 1 : slot.number + 2]
            yield from (other for other in following if other.table is None)
            return
        for row, column in ((slot.row, slot.column + slot.columns), (slot.row + slot.rows, slot.column)):
            other = self._cells.get((slot.table, row, column))
            if other is not None:
                yield other
