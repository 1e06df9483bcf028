"""引用标准清单: every standard that the drafts cite, for a person to look up; filled in, it comes back as `--standards`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.generators.papers.facts import called
from pipeline.generators.papers.plans import PaperPlan
from pipeline.model.citation import CitedStandard
from pipeline.model.paper import Casework
from pipeline.writers.xlsx_book import Cell, Head, Table

STATUSES: Final = ("现行", "即将实施", "废止", "被代替")
_LISTED: Final = {"normative": "规范性引用文件", "bibliography": "参考文献", None: "只在文中提到"}
_MOST_PLACES: Final = 12
"""Places of one draft that are shown; the rest is counted."""


def standards_tables(plan: PaperPlan, casework: Casework) -> Sequence[Table]:
    """Return the sheet: a row for each edition cited in the batch, 现行状态 blank, with where every draft cites it."""
    heads = (
        Head("标准编号", 22),
        Head("标准名称", 40),
        Head("年份号", 9, "short"),
        Head("注日期", 9, "short"),
        Head("引用的草案和位置", 54),
        Head("现行状态", 11, "choice", STATUSES),
        Head("替代标准", 22, "person"),
        Head("日期", 14, "person"),
        Head("查询人和备注", 26, "person"),
    )
    return (Table("清单", heads, list(_rows(casework)), kept=1),)


def _rows(casework: Casework) -> Iterator[tuple[Cell, ...]]:
    cited: dict[tuple[str, str | None], list[tuple[str, CitedStandard]]] = {}
    for case in casework.cases:
        for found in case.report.citations.values():
            for one in found:
                cited.setdefault((one.code, one.year), []).append((called(case), one))
    for (code, year), uses in sorted(cited.items(), key=lambda item: _order(item[0])):
        title = next((one.title for _, one in uses if one.title), "")
        where = "；".join(f"{number}（{_LISTED[one.listed_in]}）{_places(one)}" for number, one in uses)
        yield (f"{code}—{year}" if year else code, title, year or "", "是" if year else "否", where, None, None, None, None)


def _places(one: CitedStandard) -> str:
    rest = len(one.places) - _MOST_PLACES
    return "、".join(one.places[:_MOST_PLACES]) + (f"等{len(one.places)}处" if rest > 0 else "")


def _order(key: tuple[str, str | None]) -> tuple[object, ...]:
    """Sort as lists of references are sorted; what has no place there stands last."""
    from pipeline.language.standard_numbers import find_standard_numbers
    from pipeline.language.standard_order import by_number, is_placed

    code, year = key
    numbers = find_standard_numbers(f"{code}—{year or '2000'}")
    if numbers and is_placed(numbers[0]):
        return (0, *by_number(numbers[0])[:3], year or "", code)
    return (1, 0, code, (), year or "", "")
