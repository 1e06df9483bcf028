"""统计表合计: the figures of the recommenders added up item by item; what is blank or no number is said, never counted as nought."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline.generators.papers.facts import value_text
from pipeline.generators.papers.handed_in import is_in_path
from pipeline.generators.papers.plans import PaperPlan
from pipeline.generators.papers.recommended import Lists
from pipeline.language.listed_names import listed_key
from pipeline.language.normal import fold, norm
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.record import BETWEEN_CELLS, Value
from pipeline.model.values import dataclass
from pipeline.writers.xlsx_book import Cell, Head, Table

_WHOLE: Final = re.compile(r"\s*(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})\s*(?:个|人|次|项|家|名|场|份)?\s*")
_UNNAMED: Final = "（没有写推荐单位）"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as handed in: as written, and as a number; None where it is blank (`written` is "") or no whole number."""

    item: str
    unit: str
    written: str
    number: int | None


@dataclass(frozen=True, slots=True)
class Return:
    """What one recommender handed in, and the case it came with."""

    name: str
    case: CaseFile
    figures: tuple[Figure, ...]


def whole_number(text: str) -> int | None:
    """Return a whole number as people write it (１２, 1,200, 12个); None for anything else, also for several or about so many."""
    found = _WHOLE.fullmatch(fold(text))
    return int(found[1].replace(",", "")) if found else None


def statistics_tables(plan: PaperPlan, casework: Casework) -> Sequence[Table]:
    """Return three sheets: the sums, every figure by recommender, and the figures held against the lists and the applications."""
    returns = tuple(_returns(plan, casework))
    if not returns:
        return ()
    items = dict.fromkeys(figure.item for one in returns for figure in one.figures)
    units = {figure.item: figure.unit for one in reversed(returns) for figure in one.figures}
    totals = (
        Head("统计内容", 40),
        Head("单位", 8, "short"),
        Head("合计", 12, "number"),
        Head("填报家数", 10, "number"),
        Head("空白家数", 10, "number"),
        Head("不是整数、没有计入的", 60),
    )
    return (
        Table("合计", totals, [_total(item, units[item], returns) for item in items], kept=1),
        _by_recommender(items, returns),
        _held_against(plan, returns, Lists(plan, casework), casework),
    )


def _returns(plan: PaperPlan, casework: Casework) -> Iterator[Return]:
    form = casework.profile.forms[casework.profile.roles[plan.form].form or ""]
    keys = [column.key for column in form.fields[plan.rows].columns]
    rule = casework.profile.rules.get(plan.lists)
    for case in casework.cases:
        for record in case.report.records_of(plan.form):
            yield Return(
                _name(case, casework, rule.settings if rule is not None else {}), case, tuple(_figures(record.get(plan.rows), keys, plan))
            )


def _name(case: CaseFile, casework: Casework, settings: Mapping[str, object]) -> str:
    """Return who handed in a statistics sheet: it does not say, but the list that came with it does, or the folder it lies in."""
    record = case.report.records.get(str(settings.get("list-role", "")), {})
    return value_text(record.get(str(settings.get("recommender-field", "")))) or next(
        (one.name for one in casework.office.recommenders if is_in_path(one, case.report.path)), f"{_UNNAMED}{case.report.path}"
    )


def _figures(value: Value, keys: Sequence[str], plan: PaperPlan) -> Iterator[Figure]:
    for row in value if isinstance(value, tuple) else ():
        cells = dict(zip(keys, row.split(BETWEEN_CELLS), strict=False))
        item, unit, written = (cells.get(key, "").strip() for key in (plan.item, plan.unit, plan.quantity))
        if item:
            yield Figure(item, unit, written, whole_number(written))


def _total(item: str, unit: str, returns: Sequence[Return]) -> tuple[Cell, ...]:
    told = [(one.name, _of_item(item, one)) for one in returns]
    numbers = [figure.number for _, figure in told if figure is not None and figure.number is not None]
    blank = sum(figure is None or not figure.written for _, figure in told)
    odd = "；".join(
        f"{name}：“{figure.written}”" for name, figure in told if figure is not None and figure.written and figure.number is None
    )
    return (item, unit, sum(numbers) if numbers else None, len(numbers), blank, odd or None)


def _of_item(item: str, one: Return) -> Figure | None:
    return next((figure for figure in one.figures if norm(figure.item) == norm(item)), None)


def _by_recommender(items: Mapping[str, None], returns: Sequence[Return]) -> Table:
    heads = (Head("推荐单位", 30), *(Head(item, 14, "number") for item in items), Head("受理编号", 15, "short"))
    rows = [(one.name, *(_cell(_of_item(item, one)) for item in items), one.case.number) for one in returns]
    return Table("各推荐单位", heads, rows, kept=1)


def _cell(figure: Figure | None) -> Cell:
    if figure is None or not figure.written:
        return None
    return figure.written if figure.number is None else figure.number


def _held_against(plan: PaperPlan, returns: Sequence[Return], lists: Lists, casework: Casework) -> Table:
    """Hold the figures of each recommender against its list, row by row, and against the applications that name it."""
    kinds = {item: casework.profile.kinds[kind].title.zh for item, kind in plan.held_against.items()}
    counted = Counter(listed_key(one.name) for one in returns)
    repeated = {name for name, count in counted.items() if count > 1}
    heads = (
        Head("推荐单位", 30),
        *(head for item in plan.held_against for head in (Head(item, 13, "number"), Head(f"收到的{kinds[item]}申报", 11, "number"))),
        Head("统计表申报成果合计", 12, "number"),
        Head("推荐意见表行数", 11, "number"),
        Head("统计表与推荐意见表", 13, "short", tones=(("不一致", "bad"), ("报了两次", "open"), ("待核对", "open"), ("一致", "good"))),
    )
    return Table(
        "与推荐意见表核对", heads, [_compared(one, plan, lists, twice=listed_key(one.name) in repeated) for one in returns], kept=1
    )


def _compared(one: Return, plan: PaperPlan, lists: Lists, *, twice: bool) -> tuple[Cell, ...]:
    key = listed_key(one.name)
    own = [lists.cases[each.submission] for each in lists.applicants if listed_key(each.recommender) == key]
    figures = [_of_item(item, one) for item in plan.held_against]
    counts = [sum(case.report.kind == kind for case in own) for kind in plan.held_against.values()]
    listed = sum(listed_key(row.recommender) == key for row in lists.rows)
    numbers = [figure.number for figure in figures if figure is not None and figure.number is not None]
    whole = sum(numbers) if len(numbers) == len(figures) else None
    said = "报了两次" if twice else "待核对" if whole is None else "一致" if whole == listed else "不一致"
    pairs = (cell for figure, count in zip(figures, counts, strict=True) for cell in (_cell(figure), count))
    return (one.name, *pairs, whole, listed, said)
