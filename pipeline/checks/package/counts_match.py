"""package.counts-match: the numbers of teams and persons in a table of figures are those of the recommender's list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.counts import read_count
from pipeline.language.leftovers import leftover
from pipeline.language.normal import norm
from pipeline.language.persons import sounds_like_a_person
from pipeline.model.dossier import Dossier, Part
from pipeline.model.record import Field
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}
_TEAM = re.compile(
    r"(?:班|班组|组|队|站|所|室|部|科|处|厅|店|台|窗口|中心|小组|团队|工作室|服务区|门店|网点|车间|线|岗|社|园|馆|院|点|房|厨|舱|机组|乘务组|热线|专线|分队|支队|大队)$"
)


@check(
    "package.counts-match",
    on=Subject.SUBMISSION,
    alone=True,
    messages={
        "teams": Text(
            "“{item}”填的是{found}，推荐意见表中有班组{expected}个。请核对；推荐意见表分几份报送的，不必改。",
            "“{item}” says {found}, and the recommendation lists {expected} teams: please check, unless the list comes in several sheets",
        ),
        "persons": Text(
            "“{item}”填的是{found}，推荐意见表中有个人{expected}名。请核对；推荐意见表分几份报送的，不必改。",
            "“{item}” says {found}, and the recommendation lists {expected} persons: please check, unless the list comes in several sheets",
        ),
        "together": Text(
            "申报的班组和个人共填{found}，推荐意见表中有{expected}行。请核对；推荐意见表分几份报送的，不必改。",
            "teams and persons add up to {found}, and the recommendation has {expected} rows: please check, unless it comes in parts",
        ),
    },
    settings={
        "role": _NAME,
        "field": _NAME,
        "item-column": _NAME,
        "count-column": _NAME,
        "teams": _NAME,
        "persons": _NAME,
        "list-role": _NAME,
        "list-field": _NAME,
        "name-column": _NAME,
    },
    required=("role", "field", "item-column", "count-column", "teams", "persons", "list-role", "list-field", "name-column"),
)
def package_counts_match(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """同一家推荐单位报的两张表，数目应相符。"""
    names = tuple(_names(dossier, settings))
    parts = [part for part in dossier.of_role(settings["role"]) if part.record is not None]
    if not parts or not names:
        yield Skip(None, "no-part" if not dossier.alone else "single-file")
        return
    for part in parts:
        yield from _look(dossier, part, Counter(map(kind_of_name, names)), settings)


def _names(dossier: Dossier, settings: Settings) -> Iterator[str]:
    for part in dossier.of_role(settings["list-role"]):
        field = part.record.fields.get(settings["list-field"]) if part.record is not None else None
        for row in field.rows if field is not None else ():
            cell = row.get(settings["name-column"])
            if cell is not None and cell.value and leftover(cell.raw) is None:
                yield cell.raw


def kind_of_name(name: str) -> str:
    """Return "teams" or "persons" for a name in the list; "" where it may be either."""
    bare = norm(name, digits=True)
    if _TEAM.search(bare) or (len(bare) > 8 and not sounds_like_a_person(name)):
        return "teams"
    return "persons" if sounds_like_a_person(name) else ""


def _look(dossier: Dossier, part: Part, counts: Mapping[str, int], settings: Settings) -> Iterator[Observation]:
    cells = {code: _cell(part, settings[code], settings) for code in ("teams", "persons")}
    values = {code: _value(cell) for code, cell in cells.items()}
    path = dossier.path(part)
    if any(value is None for value in values.values()):
        yield Skip(None, "number-unreadable")
    elif counts.get("", 0):
        total, rows = sum(value or 0 for value in values.values()), sum(counts.values())
        yield _judged("together", cells["teams"], total, rows, "", path)
    else:
        for code, cell in cells.items():
            yield _judged(code, cell, values[code] or 0, counts.get(code, 0), settings[code], path)


def _judged(code: str, cell: Field | None, found: int, expected: int, item: str, path: str) -> Observation:
    at = cell.at if cell is not None else None
    if found == expected:
        return Pass(at)
    arguments: dict[str, Argument] = {"item": item, "found": found, "expected": expected}
    return Hit(code, at, found=str(found), expected=str(expected), arguments=arguments, document=path)


def _cell(part: Part, item: str, settings: Settings) -> Field | None:
    field = part.record.fields.get(settings["field"]) if part.record is not None else None
    rows: Sequence[Mapping[str, Field]] = field.rows if field is not None else ()
    wanted = norm(item, digits=True)
    named = (row for row in rows if norm(row[settings["item-column"]].raw, digits=True) == wanted)
    row = next(named, None)
    return None if row is None else row.get(settings["count-column"])


def _value(cell: Field | None) -> int | None:
    if cell is None or cell.value is None or cell.blank:
        return None
    if leftover(cell.raw) == "nothing":
        return 0
    count = read_count(cell.raw)
    return int(count.value) if count is not None and count.exact and count.value == int(count.value) else None
