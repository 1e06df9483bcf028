"""The recommenders of a call (recommenders.csv): who is asked to hand in lists and figures, as the office keeps them."""

from __future__ import annotations

import contextlib
import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from pipeline.language.normal import norm
from pipeline.model.office import Recommender
from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes

NAME: Final = "recommenders.csv"
LARGEST_FILE: Final = 1 << 20
"""Bytes of such a list."""
_ENCODINGS: Final = ("utf-8-sig", "gb18030")
_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "name": ("name", "recommender", "推荐单位", "推荐组织", "单位名称", "单位", "名称"),
    "aliases": ("aliases", "alias", "别名", "简称", "其他名称"),
    "contact": ("contact", "联系人"),
    "phone": ("phone", "telephone", "电话", "联系电话", "手机"),
    "email": ("email", "e-mail", "邮箱", "电子邮箱", "电子信箱"),
    "address": ("address", "地址", "通信地址", "联系地址"),
}


def read_recommenders(path: Path, file: str, mistakes: Mistakes) -> tuple[Recommender, ...]:
    """Return the recommenders in a CSV file, whose first line names the columns.

    推荐单位 must be there; 别名 (with 、 between them), 联系人, 电话, 邮箱, 地址 may be. UTF-8 and GB 18030 are read; commas, semicolons
    and tabs divide. What is wrong is added to `mistakes` under the name `file`.
    """
    text = _text(path, file, mistakes)
    if text is None:
        return ()
    header = next((line for line in text.splitlines() if line.strip()), "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t，", key=header.count))
    columns: dict[str, int] | None = None
    found: dict[str, Recommender] = {}
    try:
        for row in reader:
            if not any(cell.strip() for cell in row):
                continue
            if columns is None:
                columns = _columns(row)
                if "name" not in columns:
                    mistakes.add(file, (), Text("第1行应有列名“推荐单位”", "line 1 must name a column “name” (推荐单位)"))
                    return ()
                continue
            _enter(_recommender(row, columns), reader.line_num, found, file, mistakes)
    except csv.Error as wrong:
        mistakes.add(file, (), Text(f"第{reader.line_num}行：不是CSV", f"line {reader.line_num}: no CSV, {wrong}"))
    return tuple(found.values())


def _enter(one: Recommender, line: int, found: dict[str, Recommender], file: str, mistakes: Mistakes) -> None:
    if not one.name:
        mistakes.add(file, (), Text(f"第{line}行：没有写推荐单位", f"line {line}: the recommender is not named"))
    elif norm(one.name) in found:
        mistakes.add(file, (), Text(f"第{line}行：“{one.name}”写了两次", f"line {line}: {one.name!r} is given twice"))
    else:
        found[norm(one.name)] = one


def _columns(header: Sequence[str]) -> dict[str, int]:
    names = [norm(name).lower() for name in header]
    places = {column: next((place for place, name in enumerate(names) if name in known), None) for column, known in _COLUMNS.items()}
    return {column: place for column, place in places.items() if place is not None}


def _recommender(row: Sequence[str], columns: Mapping[str, int]) -> Recommender:
    cells = {name: " ".join(row[place].split()) if place < len(row) else "" for name, place in columns.items()}
    aliases = tuple(alias.strip() for alias in cells.get("aliases", "").split("、") if alias.strip())
    said = {name: cells.get(name) or None for name in ("contact", "phone", "email", "address")}
    return Recommender(cells["name"], aliases, **said)


def _text(path: Path, file: str, mistakes: Mistakes) -> str | None:
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except OSError as wrong:
        reason = wrong.strerror or type(wrong).__name__
        mistakes.add(file, (), Text(f"读不出来：{reason}", f"cannot be read: {reason}"))
        return None
    if len(data) > LARGEST_FILE:
        mistakes.add(file, (), Text("过大，请检查是不是选错了文件", "too large; is it the right file?"))
        return None
    for encoding in _ENCODINGS:
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(encoding)
    mistakes.add(file, (), Text("不是文本文件，请在 Excel 中另存为“CSV UTF-8”", "no text file; save it in Excel as “CSV UTF-8”"))
    return None
