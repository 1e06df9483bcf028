"""Whose value is it: gives every stretch of text beside, below or after a label to its field."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from pipeline.language.normal import norm
from pipeline.language.patterns import pattern
from pipeline.model.profile import Form
from pipeline.model.values import dataclass
from pipeline.recognise.forms.labels import Match, is_ornament
from pipeline.recognise.forms.printed import Printed
from pipeline.recognise.forms.slots import Slot

_ENDS_FORM = pattern(r"附件[一二三四五六七八九十\d]|前言$|目次$|1范围$|ICS\d|团体标准$")
_STRANGE = pattern(
    r"(?:(?:单位|办公|公司|固定|负责人|联系人|项目负责人|项目联系人)?(?:电话|手机|传真|座机)(?:号码?)?|(?:移动|固定|办公)电话|职务|职称|职务[/、及和与]?职称|职称[/、及和与]?职务"
    r"|(?:所在)?部门|部门[/及和与、]?职务|性别|年龄|出生年月|学历|专业|邮编|邮政编码|微信号?|QQ号?|(?:一寸|二寸|免冠|近期|本人)*照片|贴照片处|网址|网站|身份证号码?|统一社会信用代码|组织机构代码|法定代表人|法人代表|单位性质|英文名称"
    r"|(?:填表|填报|申报)(?:人|日期|时间)|备注)(?:：|$)"
)
"""Labels that applicants add to a form of their own accord: what stands beside them is no value of the field before."""
_COUNTED = pattern(r"(?:人员)?\(?(?:单位：?)?(?:人数|数量|数|人|名)\)?(?:\((?:单位：?)?(?:人|名)\))?")
"""What people write before a row of numbers."""
_TRAILING = 12
"""A form without a table ends at most this many paragraphs after its last label."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The stretch [start, end) of a slot, between labels."""

    slot: Slot
    start: int
    end: int

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.slot.text[self.start : self.end]


def share_out(
    slots: Sequence[Slot], settled: Mapping[str, Match], form: Form, kept: Collection[int] = ()
) -> Mapping[str, tuple[Piece, ...]]:
    """Return key -> the pieces of its value in reading order.

    A text in a table belongs to the label left of it, else to the one above; in running text, to the label before it.
    The slots `kept` (the rows of repeated fields) belong to none.
    """
    return _Sharing(slots, settled, form, kept).done()


class _Sharing:
    def __init__(self, slots: Sequence[Slot], settled: Mapping[str, Match], form: Form, kept: Collection[int]) -> None:
        self._slots = slots
        self._kept = kept
        self._printed = Printed(form)
        self._short = {key for key, field in form.fields.items() if field.kind == "text"}
        self._long = {key for key, field in form.fields.items() if field.kind == "long-text"}
        self._opinions = {key for key, field in form.fields.items() if field.kind == "opinion"}
        self._heads: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
        for key, match in settled.items():
            if match.slot not in kept:
                self._head(match, key)
        for heads in self._heads.values():
            heads.sort(key=lambda head: head[:2])
        self._tables: dict[int, list[Slot]] = defaultdict(list)
        for slot in slots:
            if slot.table is not None and slot.number in self._heads:
                self._tables[slot.table].append(slot)
        self._crowded = {(slot.table, slot.row) for slot in slots if slot.table is not None and slot.column > 0}
        self._rows: dict[tuple[int | None, int], list[Slot]] = defaultdict(list)
        self._firsts: dict[int | None, Slot] = {}
        self._before: dict[int | None, Slot | None] = {}
        self._order(slots)
        self._strangers = self._added(slots)
        self._last = max(self._heads, default=-1)
        self._owners: dict[int, str | None] = {}
        self._strange_rows: set[tuple[int | None, int]] = set()

    def _head(self, match: Match, key: str) -> None:
        if match.rest is None:
            self._heads[match.slot].append((match.start, match.after, key))
        else:
            self._heads[match.slot].append((match.start, match.end, key))
            self._heads[match.rest].append((0, match.after, key))

    def _order(self, slots: Sequence[Slot]) -> None:
        """Note the slots of each row, the first of each table, and the one before it that is not a blank line."""
        last: Slot | None = None
        for slot in slots:
            self._rows[slot.table, slot.row].append(slot)
            if slot.table not in self._firsts:
                self._firsts[slot.table] = slot
                self._before[slot.table] = last
            last = slot if slot.text.strip() or slot.table is not None else last

    def _added(self, slots: Sequence[Slot]) -> dict[tuple[int, int], list[int]]:
        """Return the columns of labels that are not the form's, by table and row."""
        found: dict[tuple[int, int], list[int]] = defaultdict(list)
        for slot in slots:
            if slot.table is not None and slot.column > 0 and slot.number not in self._heads and _is_added(slot.text):
                found[slot.table, slot.row].append(slot.column)
        return found

    def done(self) -> Mapping[str, tuple[Piece, ...]]:
        pieces: dict[str, list[Piece]] = defaultdict(list)
        for slot in self._slots:
            heads = self._heads.get(slot.number, [])
            owner = self._owners[slot.number] = self._owner(slot)
            lead = Piece(slot, 0, heads[0][0] if heads else len(slot.text))
            if owner is not None and (not heads or (lead.text.strip() and not is_ornament(lead.text))):
                pieces[owner].append(lead)
            for (_, after, key), following in zip(heads, [*heads[1:], None], strict=False):
                pieces[key].append(Piece(slot, after, following[0] if following else len(slot.text)))
        return {key: tuple(found) for key, found in pieces.items()}

    def _owner(self, slot: Slot) -> str | None:
        bare = norm(slot.text, digits=True)
        if slot.number in self._kept or self._printed.is_note(bare) or (slot.table is not None and self._printed.is_head(bare)):
            return None
        return self._owner_before(slot) if slot.table is None else self._owner_in_table(slot)

    def _owner_in_table(self, slot: Slot) -> str | None:
        heads = self._tables[slot.table or 0]
        beside = [one for one in heads if one.row <= slot.row < one.row + one.rows and one.column < slot.column]
        if beside:
            nearest = max(beside, key=lambda one: (one.column, one.row))
            added = self._strangers.get((slot.table or 0, slot.row), ())
            return None if any(nearest.column < column <= slot.column for column in added) else self._key(nearest, slot.row)
        if self._is_strange(slot) and slot.number not in self._heads:
            return None
        above = [one for one in heads if one.row < slot.row]
        if not above:
            return self._owner_outside(slot) or self._owner_on_page_before(slot)
        if slot.number in self._heads or self._counts(slot, heads):
            return None
        row = max(one.row for one in above)
        row_heads = [one for one in above if one.row == row]
        nearest = max((one for one in row_heads if one.column <= slot.column), key=lambda one: one.column, default=row_heads[0])
        if self._is_matrix(row_heads):
            return self._owner_in_matrix(slot, nearest)
        if (
            slot.column <= nearest.column
            and (slot.table, slot.row) in self._crowded
            and slot.text.strip()
            and self._has_value_beside(nearest)
        ):
            self._strange_rows.add((slot.table, slot.row))
            return None
        return self._key(nearest)

    def _is_strange(self, slot: Slot) -> bool:
        """The slot stands in a row that applicants added: a label that is not the form's, and what it names."""
        if (slot.table, slot.row) in self._crowded and slot.column == 0 and _is_added(slot.text):
            self._strange_rows.add((slot.table, slot.row))
        return (slot.table, slot.row) in self._strange_rows

    def _is_matrix(self, row_heads: Sequence[Slot]) -> bool:
        """Labels stand side by side with nothing behind them, so that their values stand below."""
        return any(one.number + 1 == other.number and not self._behind(one) for one, other in pairwise(row_heads))

    def _behind(self, head: Slot) -> str:
        """Return what is written in a label's own slot behind it, without ruled lines."""
        return re.sub(r"[\s_＿]", "", head.text[self._heads[head.number][-1][1] :])

    def _owner_in_matrix(self, slot: Slot, above: Slot) -> str | None:
        """Return the field of the label above; None left of all labels, where a text makes the row none of the form's."""
        if slot.column >= above.column:
            return self._key(above)
        bare = norm(slot.text, digits=True).rstrip("：")
        if bare and not self._printed.is_head(bare) and not _COUNTED.fullmatch(bare):
            self._strange_rows.add((slot.table, slot.row))
        return None

    def _counts(self, slot: Slot, heads: Sequence[Slot]) -> bool:
        """The cell numbers the row of a label that stands right of it."""
        return is_ornament(slot.text) and any(one.row == slot.row and one.column > slot.column for one in heads)

    def _has_value_beside(self, head: Slot) -> bool:
        """A cell without a label stands right of the label, before the next one; a signature may stand below an empty one."""
        right = [one for one in self._rows[head.table, head.row] if one.column > head.column]
        written = right and (right[0].text.strip() or self._key(head) not in self._opinions)
        return bool(written) and right[0].number not in self._heads

    def _owner_on_page_before(self, slot: Slot) -> str | None:
        """Return the field that goes on in a table from the table before it: a long text, or the values of labels side by side."""
        before = self._before.get(slot.table)
        heads = [] if before is None or before.table is None else self._tables[before.table]
        if before is None or not heads or slot.number in self._heads or slot.outer is not None:
            return None
        last = [one for one in heads if one.row == max(head.row for head in heads)]
        nearest = max((one for one in last if one.column <= slot.column), key=lambda one: one.column, default=last[0])
        if self._is_matrix(last):
            return self._owner_in_matrix(slot, nearest) if last[0].row == before.row else None
        return self._key(nearest) if self._key(nearest) in self._long else None

    def _owner_outside(self, slot: Slot) -> str | None:
        """Return the field that a table without labels of its own belongs to: that of its cell, or of the line before it."""
        if slot.outer is not None:
            return self._key(self._slots[slot.outer]) if slot.outer in self._heads else self._owners.get(slot.outer)
        first = self._firsts[slot.table]
        return None if first.number in self._heads or self._tables[slot.table or 0] else self._owner_before(first)

    def _owner_before(self, slot: Slot) -> str | None:
        """Return the field of the last label before a paragraph; None where that label stands in a table or the form is over."""
        if slot.outer is not None:
            return self._key(self._slots[slot.outer]) if slot.outer in self._heads else self._owners.get(slot.outer)
        before = [number for number in self._heads if number < slot.number]
        if not before:
            return None
        head = self._slots[max(before)]
        if head.table is not None or (head.number == self._last and self._over(head, slot)):
            return None
        key = self._key(head)
        strange = _STRANGE.match(norm(slot.text, digits=True)) or self._is_answered(head, slot)
        return None if (key in self._short and strange) or self._is_below_head(head, slot) else key

    def _is_below_head(self, head: Slot, slot: Slot) -> bool:
        """What a form prints over the fields that follow (服务满意度评价) stands between the label and the slot, or is the slot."""
        between = (part for one in self._slots[head.number + 1 : slot.number + 1] for part in one.text.split("\t"))
        return any(self._printed.is_head(norm(part, digits=True)) for part in between)

    def _is_answered(self, head: Slot, slot: Slot) -> bool:
        """Something is written on the label's own line, or on a line between: a short value does not go on."""
        between = self._slots[head.number + 1 : slot.number]
        return bool(self._behind(head)) or any(re.sub(r"[\s_＿]", "", one.text) for one in between)

    def _over(self, head: Slot, slot: Slot) -> bool:
        between = self._slots[head.number + 1 : slot.number + 1]
        return len(between) > _TRAILING or any(
            _ENDS_FORM.match(norm(one.text, digits=True)) or self._printed.is_note(norm(one.text, digits=True)) for one in between
        )

    def _key(self, slot: Slot, row: int | None = None) -> str:
        """Return the field of the last label in a slot; where one label over several rows serves several fields, that of `row`."""
        heads = self._heads[slot.number]
        alike = [key for start, _, key in heads if start == heads[-1][0]]
        return alike[min(row - slot.row, len(alike) - 1)] if row is not None and len(alike) > 1 else heads[-1][2]


def _is_added(text: str) -> bool:
    """The text is a label that the form does not have, and nothing more."""
    bare = norm(text, digits=True)
    match = _STRANGE.match(bare)
    return match is not None and match.end() == len(bare)
