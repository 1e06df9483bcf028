"""The 汇总表 -> what the office decided: found by its heads, whatever was sorted, hidden, moved or typed by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeVar

from pipeline.errors import WrongDecisions
from pipeline.model.decision import CONCLUSIONS, Decision, Decisions, FindingDecision, SheetColumn, SheetLayout
from pipeline.model.text import Text
from pipeline.readers.summary_sheet.cells import CellValue, answer_of, bare, chosen, conclusion_of, day_in, told
from pipeline.readers.summary_sheet.workbook import NoValue, Sheet, Value, read_sheets

_HEADS_WITHIN: Final = 10
"""Rows from the top among which the heads are looked for: people put a title above them."""
_OWN: Final = frozenset({"path", "number", "conclusion", "write", "remark", "due", "verdict"})
"""Columns that are read for what they mean; the others are facts as they stand."""
_ASKED: Final = ("conclusion", "write", "number")
"""What nobody writes into a row that stands for no submission."""
_Read = TypeVar("_Read")


class _Table(NamedTuple):
    """A sheet whose heads were found: key -> position and head of its column, and the rows below."""

    name: str
    columns: Mapping[str, tuple[int, str]]
    rows: Sequence[tuple[int, tuple[Value, ...]]]


def read_decisions(data: bytes, name: str, layout: SheetLayout) -> Decisions:
    """Return what the office decided on the 汇总表 (.xlsx); paths are as they stand in it.

    Raises WrongDecisions for another workbook, and with every mistake (sheet, row, column) for cells that say what nobody can tell.
    """
    sheets = read_sheets(data, name)
    mistakes: list[str] = []
    findings = [found for sheet in sheets if (found := _table(sheet, layout.findings, ("fingerprint",), ("path",), mistakes))]
    others = [sheet for sheet in sheets if sheet.name not in {table.name for table in findings}]
    cut = [sheet for sheet in others if _is_cut(sheet, layout)]
    mistakes += [_without_columns(sheet, layout) for sheet in cut]
    others = [sheet for sheet in others if sheet not in cut]
    projects = [found for sheet in others if (found := _table(sheet, layout.projects, ("path",), ("verdict", "number"), mistakes))]
    if not projects:
        raise _other_workbook(name, layout)
    reader = _Reader(mistakes, {column.key: {bare(word): zh for word, zh in column.choices} for column in layout.projects})
    decided = reader.findings(findings)
    cases = reader.cases(projects, decided)
    if mistakes:
        count = len(mistakes)
        raise WrongDecisions(
            Text(f"汇总表“{name}”有{count}处看不明白", f"the 汇总表 {name}: {count} thing(s) nobody can tell"),
            hint=Text("请逐处改正后再试。", "Mend each and try again."),
            mistakes=tuple(mistakes),
        )
    return Decisions(name, cases)


class _Reader:
    """Reads tables row by row; what nobody can tell goes into `mistakes`."""

    def __init__(self, mistakes: list[str], choices: Mapping[str, Mapping[str, str]]) -> None:
        self._mistakes = mistakes
        self._choices = choices

    def findings(self, tables: Sequence[_Table]) -> dict[str, dict[str, FindingDecision]]:
        """Return path -> fingerprint -> what is decided on that finding."""
        found: dict[str, dict[str, FindingDecision]] = {}
        for table in tables:
            for number, row in table.rows:
                path, fingerprint = self._text(table, number, row, "path"), self._text(table, number, row, "fingerprint")
                if not path or not fingerprint:
                    continue
                one = FindingDecision(
                    fingerprint, self._read(table, number, row, "write", answer_of), self._text(table, number, row, "words")
                )
                if found.setdefault(path, {}).setdefault(fingerprint, one) != one:
                    self._wrong(table, number, "fingerprint", "同一个问题有两行，填的不一样", "one finding has two rows that differ")
        return found

    def cases(self, tables: Sequence[_Table], findings: Mapping[str, Mapping[str, FindingDecision]]) -> tuple[Decision, ...]:
        """Return a decision for each row that stands for a submission."""
        found: dict[str, tuple[Decision, _Table]] = {}
        for table in tables:
            for number, row in table.rows:
                one = self._case(table, number, row, findings)
                if one is None:
                    continue
                first, where = found.setdefault(one.path, (one, table))
                if not _same(first, one):
                    self._wrong(
                        table,
                        number,
                        "path",
                        f"与“{where.name}”第{first.row}行是同一份申报，填的不一样",
                        f"differs from row {first.row} on the same submission",
                    )
        return tuple(one for one, _ in found.values())

    def _case(
        self, table: _Table, number: int, row: tuple[Value, ...], findings: Mapping[str, Mapping[str, FindingDecision]]
    ) -> Decision | None:
        path = self._text(table, number, row, "path")
        if not path:
            if any(self._text(table, number, row, key) for key in _ASKED):
                self._wrong(table, number, "path", "是空的，不知道是哪份申报", "is blank: nobody can tell which submission it is")
            return None
        facts = {key: self._fact(table, number, row, key) for key in table.columns if key not in _OWN}
        return Decision(
            path=path,
            row=number,
            number=self._text(table, number, row, "number") or None,
            conclusion=self._read(table, number, row, "conclusion", conclusion_of),
            write=self._read(table, number, row, "write", answer_of),
            remark=self._text(table, number, row, "remark"),
            due=self._read(table, number, row, "due", day_in),
            facts={key: value for key, value in facts.items() if value},
            findings=findings.get(path, {}),
        )

    def _fact(self, table: _Table, number: int, row: tuple[Value, ...], key: str) -> str:
        return self._read(table, number, row, key, lambda value: chosen(value, self._choices.get(key, {}))) or ""

    def _text(self, table: _Table, number: int, row: tuple[Value, ...], key: str) -> str:
        return told(self._value(table, number, row, key))

    def _read(
        self, table: _Table, number: int, row: tuple[Value, ...], key: str, read: Callable[[CellValue], _Read | None]
    ) -> _Read | None:
        value = self._value(table, number, row, key)
        try:
            return read(value)
        except ValueError:
            legal = _LEGAL.get(key, _LEGAL["write"])
            self._wrong(
                table, number, key, f"写的是“{told(value)[:40]}”，应为{legal.zh}", f"says {told(value)[:40]!r}; it must be {legal.en}"
            )
            return None

    def _value(self, table: _Table, number: int, row: tuple[Value, ...], key: str) -> CellValue:
        position = table.columns.get(key, (len(row), ""))[0]
        value = row[position] if position < len(row) else None
        if isinstance(value, NoValue):
            self._wrong(table, number, key, "是公式，没有保存结果；请改成文字", "is a formula without a saved result; write its result")
            return None
        return value

    def _wrong(self, table: _Table, number: int, key: str, zh: str, en: str) -> None:
        head = table.columns[key][1]
        said = f"“{table.name}”第{number}行“{head}”{zh}（row {number}, {head}: {en}）"
        if said not in self._mistakes:
            self._mistakes.append(said)


_LEGAL: Final = {
    "conclusion": Text(
        f"{'、'.join(word.zh for word in CONCLUSIONS.values())}，或空着", f"{', '.join(word.en for word in CONCLUSIONS.values())}, or blank"
    ),
    "write": Text("是、否，或空着", "yes, no, or blank"),
    "due": Text("一个有年月日的日期，如 2022-09-01", "one day with its year, as 2022-09-01"),
}


def _same(one: Decision, other: Decision) -> bool:
    """Two rows on one submission say the same; where they stand does not count."""
    return (one.number, one.conclusion, one.write, one.remark, one.due, one.facts) == (
        other.number,
        other.conclusion,
        other.write,
        other.remark,
        other.due,
        other.facts,
    )


def _table(
    sheet: Sheet, columns: Sequence[SheetColumn], needed: Sequence[str], any_of: Sequence[str], mistakes: list[str]
) -> _Table | None:
    """Return the sheet with its columns; None for a sheet that is another one. A head that stands twice is a mistake."""
    keys = {bare(title): column.key for column in columns for title in column.titles}
    for place, (_, row) in enumerate(sheet.rows[:_HEADS_WITHIN]):
        heads = list(_heads(row, keys))
        found = {key: (position, head) for key, position, head in reversed(heads)}
        if any(key not in found for key in needed) or not any(key in found for key in any_of):
            continue
        twice = sorted({head for key, position, head in heads if found[key][0] != position})
        mistakes += [f"“{sheet.name}”有两栏都叫“{head}”（two columns are called {head!r}）" for head in twice]
        return _Table(sheet.name, found, sheet.rows[place + 1 :])
    return None


def _is_cut(sheet: Sheet, layout: SheetLayout) -> bool:
    """Whether this is the sheet of findings with a column gone by which they are known."""
    return bool(
        _table(sheet, layout.findings, ("words",), ("write",), []) and not _table(sheet, layout.projects, ("conclusion",), ("write",), [])
    )


def _without_columns(sheet: Sheet, layout: SheetLayout) -> str:
    needed = [column.titles[0] for column in layout.findings if column.key in ("path", "fingerprint")]
    return (
        f"“{sheet.name}”少了“{'”或“'.join(needed)}”栏，不知道是哪些问题；请用原来的表重新填写"
        f"（{sheet.name} lacks {' or '.join(needed)}: nobody can tell which findings are meant）"
    )


def _heads(row: Sequence[Value], keys: Mapping[str, str]) -> Iterator[tuple[str, int, str]]:
    for position, value in enumerate(row):
        if isinstance(value, str) and bare(value) in keys:
            yield keys[bare(value)], position, value.strip()


def _other_workbook(name: str, layout: SheetLayout) -> WrongDecisions:
    heads = {column.key: column.titles[0] for column in layout.projects}
    asked = [heads[key] for key in ("path", "number", "conclusion") if key in heads]
    return WrongDecisions(
        Text(
            f"“{name}”不是汇总表：没有一页有“{'”“'.join(asked)}”这几栏",
            f"{name} is no 汇总表: no sheet has the columns {', '.join(asked)}",
        ),
        hint=Text(
            "请用 xingshen packet 写的 汇总表.xlsx 填写；这几栏不要删除、不要改名。",
            "Fill in the 汇总表.xlsx that xingshen packet wrote; leave these columns and their names.",
        ),
    )
