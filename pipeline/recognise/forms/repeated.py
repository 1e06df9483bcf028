"""Finds what a form asks for row by row: the row of headings, and the rows under it, in one table or several."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from pipeline.language.normal import norm
from pipeline.language.patterns import pattern
from pipeline.model.profile import Form, FormField
from pipeline.model.values import dataclass
from pipeline.recognise.forms.beside import beside_headings, opening
from pipeline.recognise.forms.labels import Match, is_ornament
from pipeline.recognise.forms.merged import rows_of_merged
from pipeline.recognise.forms.owners import Piece
from pipeline.recognise.forms.slots import Slot

_ENOUGH = 0.6
"""Share of the column headings that makes a row of headings."""
_LONGEST = 60
"""Characters of a heading."""
_WORD = 2
"""Characters of a label that may as well begin a value."""
_REMARK = pattern(r"\([^()]*\)")
_SUM = pattern(r"(?:合|总|小|共)计")
_GROUP = pattern(r"(?:\(?[一二三四五六七八九十]{1,3}[、)]|第[一二三四五六七八九十]{1,3}[部类]分?).{1,20}")
"""What is written over a part of a list (一、班组)."""
_COUNTED = pattern(r"\s*\d{1,2}\s+\D")
"""How a row begins whose number is printed in the same cell."""
_CONTINUED = pattern(r"\(?(?:续表?|接上[页表]|转下页|见下页).{0,6}\)?|第?\d{1,3}页?(?:[/，]?共?\d{1,3}页?)?|.{0,40}\(续\)")
"""What may stand between the two halves of a table."""

Row = tuple[Slot, ...]
Cells = Mapping[str, tuple[Piece, ...]]
"""Column -> what stands under its heading."""
Wordings = Mapping[str, Sequence[str]]
"""Heading -> the columns that it may head."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """The rows of one repeated field as they stand: all slots of its headings and rows, and the cells of each row by column."""

    heading: Mapping[str, Slot]
    rows: tuple[Cells, ...]
    slots: frozenset[int]
    unread: tuple[Slot, ...] = ()
    """Cells over the whole width with words in them that nobody can share out among the columns."""


def find_rows(slots: Sequence[Slot], form: Form, matches: Sequence[Match]) -> tuple[tuple[Match, ...], Mapping[int, Repeated]]:
    """Return the matches outside repeated fields with one for each repeated field, and slot of its first heading -> its rows."""
    ends = {match.slot for match in matches if not match.alias and _is_plain(match, slots[match.slot])}
    found: dict[int, Repeated] = {}
    heads: list[Match] = []
    for key, field in form.fields.items():
        for one in find_repeated(slots, field, ends) if field.kind == "rows" else ():
            slot = next(iter(one.heading.values()))
            found[slot.number] = one
            heads.append(Match(slot.number, 0, len(slot.text), len(slot.text), (key,), printed=(key,)))
    inside = {number for one in found.values() for number in one.slots}
    kept = [match for match in matches if match.slot not in inside]
    return tuple(sorted((*kept, *heads), key=lambda match: (match.slot, match.start))), found


def _is_plain(match: Match, slot: Slot) -> bool:
    """A label is surely one; a word as short as 产品 only where nothing or a colon stands behind it (产品 A型 is a product)."""
    behind = slot.text[match.end :].strip()
    return len(norm(slot.text[match.start : match.end])) > _WORD or not behind or behind[0] in ":："


def find_repeated(slots: Sequence[Slot], field: FormField, ends: Collection[int]) -> Iterator[Repeated]:
    """Yield the rows of a field of kind "rows", once for each copy of the form that stands in the document.

    The rows begin under a row of headings and go on until the table ends or a row holds one of the slots `ends` (labels of
    other fields), and over into the next table where nothing stands between the two that is not blank. A row of headings
    that comes again is none of them.
    """
    tables = _tables(slots)
    columns = _wordings(field)
    past = -1
    for number, table in enumerate(tables):
        for at, row in enumerate(table):
            heading = _heading(row, columns) if row[0].number > past else None
            if heading is not None:
                found = _with_merged(_under(slots, tables[number:], at, heading, columns, ends), slots, field.columns)
                past = max(found.slots)
                yield found


def _with_merged(found: Repeated, slots: Sequence[Slot], columns: Sequence[FormField]) -> Repeated:
    """Return the rows with what was typed into cells over the whole width, or alone into one before the first column.

    Beside rows with cells of their own such a line may head a part of the list: it is a row where a bare number stands before it, or
    its cells are parted.
    """
    head = next(iter(found.heading.values()))
    inside = (slots[number] for number in sorted(found.slots))
    below = [slot for slot in inside if slot.table != head.table or slot.row > head.row]
    first = min(slot.column for slot in found.heading.values())
    rows_below = [tuple(row) for _, row in groupby(below, key=lambda slot: (slot.table, slot.row))]
    whole = [row[0] for row in rows_below if row[0].columns >= len(columns) or _is_repeated(row) or _is_left_alone(row, first)]
    wide = [slot for slot in whole if _is_typed(norm(slot.text, digits=True))]
    if any(len(row) > 1 and not _is_repeated(row) for row in rows_below):
        wide = [slot for slot in wide if _COUNTED.match(slot.text) or any(_is_parted(row) for row in rows_of_merged([slot], columns) or ())]
    rows = rows_of_merged(wide, columns)
    return replace(found, unread=tuple(wide)) if rows is None else replace(found, rows=(*found.rows, *rows))


def _is_left_alone(row: Row, first: int) -> bool:
    """All that is written in the row stands in its first cell, before the first column."""
    return row[0].column < first and bool(row[0].text.strip()) and not any(slot.text.strip() for slot in row[1:])


def _is_typed(bare: str) -> bool:
    """Somebody wrote this into the cell: it is no number, no head of a part of the list and no sum."""
    return bool(bare) and not is_ornament(bare) and not _GROUP.fullmatch(bare) and not _SUM.match(bare)


def _is_parted(row: Cells) -> bool:
    return sum(any(piece.text.strip() for piece in pieces) for pieces in row.values()) > 1


def _tables(slots: Sequence[Slot]) -> list[list[Row]]:
    """Return the tables in the order in which they begin, as rows of slots."""
    found: dict[int, dict[int, list[Slot]]] = defaultdict(lambda: defaultdict(list))
    for slot in slots:
        if slot.table is not None:
            found[slot.table][slot.row].append(slot)
    return [[tuple(rows[number]) for number in sorted(rows)] for rows in found.values()]


def _heading(row: Row, wordings: Wordings) -> dict[str, Slot] | None:
    """Return the cells of a row that head the columns of the field, where enough of them do."""
    found: dict[str, Slot] = {}
    for slot in row:
        words = (*_words(slot.text), *_words(opening(slot.text))) if 0 < len(slot.text) <= _LONGEST else ()
        key = next((key for word in words for key in wordings.get(word, ()) if key not in found), None)
        if key is not None:
            found[key] = slot
    count = len({key for keys in wordings.values() for key in keys})
    return found if len(found) >= max(min(2, count), _ENOUGH * count) else None


def _words(text: str) -> tuple[str, ...]:
    bare = norm(text, digits=True).rstrip("：")
    return (bare, _REMARK.sub("", bare)) if bare else ()


def _wordings(field: FormField) -> Wordings:
    """Return the headings of the field's columns, with and without what stands in brackets, and the columns each may head."""
    found: dict[str, list[str]] = defaultdict(list)
    for column in field.columns:
        for word in {word for label in (column.label, *column.aliases) for word in _words(label)}:
            found[word].append(column.key)
    return found


def _under(
    slots: Sequence[Slot], tables: Sequence[Sequence[Row]], at: int, heading: dict[str, Slot], wordings: Wordings, ends: Collection[int]
) -> Repeated:
    """Return the rows under a row of headings, in its table and in those that go on with it."""
    rows: list[Cells] = []
    strange = _strange_columns(tables[0][at], heading, wordings)
    taken = {slot.number for slot in tables[0][at]}
    columns = heading
    for number, table in enumerate(tables):
        following = table[at + 1 :] if number == 0 else table
        if number and not (following and _goes_on(slots, max(taken), following[0], tables[number - 1], wordings)):
            break
        shared: list[Slot] = []
        for row in following:
            if any(slot.number in ends for slot in row):
                return Repeated(heading, _with_beside(rows, tables[0][at], heading), frozenset(taken))
            taken.update(slot.number for slot in row)
            again = _heading(row, wordings)
            columns = again or columns
            cells = (*(one for one in shared if one.row + one.rows > row[0].row), *row)
            shared = [slot for slot in cells if slot.rows > 1]
            if again is None and not _is_aside(row, columns):
                own = [one for one in cells if one.column not in strange]
                rows.extend(_single_rows(_by_column(own, columns)))
    return Repeated(heading, _with_beside(rows, tables[0][at], heading), frozenset(taken))


def _strange_columns(row: Row, heading: Mapping[str, Slot], wordings: Wordings) -> frozenset[int]:
    """Return the grid columns under headings that are none of the form's: columns that somebody added (备注).

    Two headings of one column (班组名称 and 个人姓名) are both the form's.

    Where nearly every heading has a cell of its own behind it, those are values and no headings.
    """
    known = {slot.number for slot in heading.values()}
    followed = sum(slot.number in known and other.number not in known for slot, other in pairwise(row))
    if followed > 1 and followed >= len(known) - 1:
        return frozenset()
    return frozenset(
        column
        for slot in row
        if slot.number not in known and slot.text.strip() and not any(word in wordings for word in _words(slot.text))
        for column in range(slot.column, slot.column + slot.columns)
    )


def _with_beside(rows: Sequence[Cells], row: Row, heading: Mapping[str, Slot]) -> tuple[Cells, ...]:
    """Return the rows; where nothing is written in them, what was written beside the headings themselves."""
    written = any(piece.text.strip() for cells in rows for pieces in cells.values() for piece in pieces)
    beside = None if written else beside_headings(row, heading)
    return (beside, *rows) if beside else tuple(rows)


def _goes_on(slots: Sequence[Slot], last: int, first: Row, before: Sequence[Row], wordings: Wordings) -> bool:
    """A table goes on with the one before: nothing but blanks or 续表 stands between, and it is as wide.

    A line over the next part of the list (二、个人) may stand there, too, where the headings come again below it.
    """
    between = [norm(slot.text, digits=True) for slot in slots[last + 1 : first[0].number]]
    grouped = any(_GROUP.fullmatch(text) for text in between) and _heading(first, wordings) is not None
    blank = all(not text or _CONTINUED.fullmatch(text) or (grouped and _GROUP.fullmatch(text)) for text in between)
    return blank and first[0].outer == before[0][0].outer and max(map(len, before)) == len(first)


def _is_aside(row: Row, heading: Mapping[str, Slot]) -> bool:
    """The row is no row of the list: a line over all columns (二、个人), or a sum."""
    written = [slot for slot in row if slot.text.strip()]
    if not written:
        return False
    if _is_repeated(row):
        return True
    bare = norm(written[0].text, digits=True)
    wide = len(row) == 1 or written[0].columns >= len(heading) or _GROUP.fullmatch(bare) is not None
    return (len(written) == 1 and wide and len(heading) > 1) or _SUM.match(bare) is not None


def _is_repeated(row: Sequence[Slot]) -> bool:
    """Every cell of the row says the same: a program has undone a merge and filled all its cells."""
    texts = {norm(slot.text, digits=True) for slot in row}
    bare = next(iter(texts))
    return len(row) > 2 and len(texts) == 1 and (len(bare) > _WORD or is_ornament(bare))


def _by_column(cells: Sequence[Slot], heading: Mapping[str, Slot]) -> dict[str, tuple[Piece, ...]]:
    """Return the cells of a row under their headings: one for one where there are as many, else by where they stand."""
    ordered = sorted(heading.items(), key=lambda item: item[1].column)
    leading = sorted((cell for cell in cells if cell.column >= ordered[0][1].column), key=lambda cell: cell.column)
    if len(leading) == len(ordered):
        return {key: (_whole(cell),) for (key, _), cell in zip(ordered, leading, strict=True)}
    found: dict[str, tuple[Piece, ...]] = dict.fromkeys(heading, ())
    for cell in leading:
        key = [key for key, head in ordered if head.column <= cell.column][-1]
        found[key] = (*found[key], _whole(cell))
    return found


def _whole(slot: Slot) -> Piece:
    return Piece(slot, 0, len(slot.text))


def _single_rows(row: Cells) -> Iterator[Cells]:
    """Yield the row, or each of the rows that were typed into one: numbers below each other, as many lines in every other cell."""
    lines = {key: [part for piece in pieces for part in _written_lines(piece)] for key, pieces in row.items()}
    first, *others = lines.values()
    count = len(first)
    if count > 1 and all(is_ornament(line.text) for line in first) and all(len(one) in (0, count) for one in others):
        for number in range(count):
            yield {key: (one[number],) if one else () for key, one in lines.items()}
    else:
        yield row


def _written_lines(piece: Piece) -> Iterator[Piece]:
    for start, end in piece.slot.lines(piece.start, piece.end):
        if piece.slot.text[start:end].strip():
            yield Piece(piece.slot, start, end)
