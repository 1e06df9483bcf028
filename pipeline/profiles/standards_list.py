"""The list of standards and their status (`--standards FILE`, CSV or .xlsx): read, every bad line named at once."""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from pipeline.errors import UnreadableInput, WrongStandards
from pipeline.language.normal import fold, norm
from pipeline.language.standard_numbers import find_standard_numbers
from pipeline.model.standards_list import StandardsList, StandardStatus, Status
from pipeline.model.text import Text
from pipeline.profiles.standards_workbook import MAGIC, Line, workbook_lines

LARGEST_FILE: Final = 32 << 20
"""Bytes of a list: all standards of the country take a third of it."""
_ENCODINGS: Final = ("utf-8-sig", "gb18030")
_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "number": ("number", "standard", "编号", "标准号", "标准代号", "标准编号"),
    "status": ("status", "标准状态", "有效性", "现行状态", "状态"),
    "replaced_by": ("replaced_by", "replacedby", "替代标准", "代替标准", "被代替", "被替代", "替代情况", "现行标准", "新标准编号"),
    "date": ("date", "日期", "废止日期", "作废日期", "代替日期", "替代日期"),
}
_STATUSES: Final[Mapping[str, Status]] = {
    **dict.fromkeys(("current", "valid", "现行", "现行有效", "有效", "即将实施", "未实施", "upcoming"), "current"),
    **dict.fromkeys(("withdrawn", "废止", "已废止", "作废", "已作废", "撤销"), "withdrawn"),
    **dict.fromkeys(("replaced", "superseded", "被代替", "被替代", "已被代替", "已被替代", "代替", "替代"), "replaced"),
}
_DATE: Final = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_MOST_MISTAKES: Final = 20


def read_standards_list(path: str) -> StandardsList:
    """Return the list at `path`, a CSV file or a workbook with a line for each standard, its columns named in the first line.

    "number" (标准编号) and "status" (状态) are required, "replaced_by" (替代标准) and "date" (日期) may be there; other columns are
    passed over, and so are lines whose status is left blank: nobody has looked them up yet. Of CSV, UTF-8, GB 18030 and UTF-16 are read,
    divided by commas, semicolons or tabs. Raises WrongStandards that names each bad line, and where no line has a status.
    """
    data = _bytes(path)
    mistakes: list[str] = []
    lines = _workbook(path, data) if data.startswith(MAGIC) else _csv(_text(path, data), mistakes)
    editions: dict[str, list[StandardStatus]] = defaultdict(list)
    columns: dict[str, int] | None = None
    looked_up = open_lines = 0
    for number, row in lines:
        if columns is None:
            columns = _columns(path, row)
            continue
        cells = {name: row[place].strip() if place < len(row) else "" for name, place in columns.items()}
        if cells["number"] and not cells["status"]:
            open_lines += 1
            continue
        looked_up += 1
        _enter(cells, number, editions, mistakes)
    if columns is None:
        raise _wrong(path, ["第1行：没有列名（line 1: no names of columns）"])
    if open_lines and not looked_up:
        mistakes.append("没有一行填写了状态（no line has a status）")
    if mistakes:
        raise _wrong(path, mistakes)
    return StandardsList(path, {code: tuple(found) for code, found in editions.items()})


def _csv(text: str, mistakes: list[str]) -> Iterator[Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield reader.line_num, row
    except csv.Error as wrong:
        mistakes.append(f"第{reader.line_num}行：不是CSV（line {reader.line_num}: no CSV, {wrong}）")


def _workbook(path: str, data: bytes) -> Sequence[Line]:
    """Return the lines of the first sheet whose first line names the columns; those of the first sheet where none does."""
    try:
        sheets = [lines for lines in workbook_lines(data, path) if lines]
    except UnreadableInput as wrong:
        raise WrongStandards(
            Text(f"标准状态清单不能用：{wrong.message.zh}", f"the list of standards cannot be used: {wrong.message.en}"), hint=wrong.hint
        ) from wrong
    named = (lines for lines in sheets if {"number", "status"} <= _places(lines[0][1]).keys())
    return next(named, sheets[0] if sheets else ())


def _enter(cells: Mapping[str, str], line: int, editions: dict[str, list[StandardStatus]], mistakes: list[str]) -> None:
    """Take a line in, or say what is wrong with it; codes that we do not know can never be asked for and are passed over."""
    written, status, day = cells["number"], _STATUSES.get(cells["status"].lower()), cells.get("date", "")
    since = _date(day)
    if not any(sign.isdigit() for sign in written):
        mistakes.append(f"第{line}行：“{written}”不是标准编号（line {line}: “{written}” is no standard's number）")
    elif status is None:
        mistakes.append(
            f"第{line}行：状态“{cells['status']}”应为现行、废止或被代替（line {line}: the status is current, withdrawn or replaced）"
        )
    elif day and since is None:
        mistakes.append(f"第{line}行：“{day}”不是日期，应如2023-07-01（line {line}: “{day}” is no date like 2023-07-01）")
    else:
        for number in find_standard_numbers(fold(written))[:1]:
            found = StandardStatus(written, number.full_year, status, cells.get("replaced_by") or None, since)
            editions[number.undated].append(found)


def _columns(path: str, header: Sequence[str]) -> dict[str, int]:
    """Return the place of each column that has a name we know; the first of several."""
    found = _places(header)
    missing = [f"{column}（{_COLUMNS[column][-1]}）" for column in ("number", "status") if column not in found]
    if missing:
        shown = "、".join(header)[:80]
        raise _wrong(path, [f"第1行：列名中没有{'、'.join(missing)}，有的是：{shown}（line 1: columns missing）"])
    return found


def _places(header: Sequence[str]) -> dict[str, int]:
    names = [norm(name).lower() for name in header]
    places = {column: next((place for place, name in enumerate(names) if name in known), None) for column, known in _COLUMNS.items()}
    return {column: place for column, place in places.items() if place is not None}


def _date(day: str) -> date | None:
    found = _DATE.fullmatch(day)
    if found is None:
        return None
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        return None


def _delimiter(text: str) -> str:
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t，", key=header.count)


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except OSError as wrong:
        reason = wrong.strerror or type(wrong).__name__
        raise WrongStandards(
            Text(f"标准状态清单“{path}”读不出来：{reason}", f"the list of standards {path} cannot be read: {reason}"),
            hint=Text("请检查 --standards 后面的路径。", "Check the path after --standards."),
        ) from wrong
    if len(data) > LARGEST_FILE:
        raise WrongStandards(
            Text(f"标准状态清单“{path}”过大", f"the list of standards {path} is too large"),
            hint=Text(
                f"最多{LARGEST_FILE >> 20} MiB，请检查是不是选错了文件。", f"At most {LARGEST_FILE >> 20} MiB; is it the right file?"
            ),
        )
    return data


def _text(path: str, data: bytes) -> str:
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return data.decode("utf-16", "replace")
    for encoding in _ENCODINGS:
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(encoding)
    raise WrongStandards(
        Text(f"标准状态清单“{path}”不是文本文件，也不是工作簿", f"the list of standards {path} is neither text nor a workbook"),
        hint=Text("请在 Excel 中另存为“CSV UTF-8”或 .xlsx。", "Save it in Excel as “CSV UTF-8” or .xlsx."),
    )


def _wrong(path: str, mistakes: Sequence[str]) -> WrongStandards:
    count = len(mistakes)
    shown = [*mistakes[:_MOST_MISTAKES], *(["……"] if count > _MOST_MISTAKES else [])]
    return WrongStandards(
        Text(f"标准状态清单“{path}”有{count}处错误", f"the list of standards {path}: {count} mistake{'s' if count > 1 else ''}"),
        hint=Text(
            "第一行写列名：标准编号,状态,替代标准,日期；状态写现行、废止或被代替。",
            "The first line names the columns: number,status,replaced_by,date; the status is current, withdrawn or replaced.",
        ),
        mistakes=tuple(shown),
    )
