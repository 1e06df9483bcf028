"""统计表合计: the figures of the recommenders added up item by item; what is blank or no number is said, never counted as nought."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline.generators.papers.facts import value_text
from pipeline.generators.papers.handed_in import is_in_path
from pipeline.generators.papers.plans import PaperPlan
from pipeline.generators.papers.recommended import NOBODY, Lists
from pipeline.generators.papers.words import word
from pipeline.language.listed_names import listed_key
from pipeline.language.normal import fold, norm
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.record import BETWEEN_CELLS, Value
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import Cell, Head, Table, Tone

_WHOLE: Final = re.compile(r"\s*(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})\s*(?:个|人|次|项|家|名|场|份)?\s*")
_SAME, _OTHER = Text("一致", "agrees"), Text("不一致", "differs")
_TWICE, _OPEN = Text("报了两次", "handed in twice"), Text("待核对", "to be checked")
_TONES: Final[tuple[tuple[Text, Tone], ...]] = ((_OTHER, "bad"), (_TWICE, "open"), (_OPEN, "open"), (_SAME, "good"))


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
    say = Speech(casework.wording, casework.language).say
    totals = (
        Head(say("统计内容", "Item"), 40),
        Head(say("单位", "Unit"), 8, "short"),
        Head(say("合计", "Sum"), 12, "number"),
        Head(say("填报家数", "Told by"), 10, "number"),
        Head(say("空白家数", "Left blank by"), 10, "number"),
        Head(say("不是整数、没有计入的", "No whole numbers, not counted"), 60),
    )
    return (
        Table(say("合计", "Sums"), totals, [_total(item, units[item], returns) for item in items], kept=1),
        _by_recommender(items, returns, casework),
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
        (one.name for one in casework.office.recommenders if is_in_path(one, case.report.path)),
        f"{NOBODY.in_language(casework.language)}{case.report.path}",
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


def _by_recommender(items: Mapping[str, None], returns: Sequence[Return], casework: Casework) -> Table:
    say = Speech(casework.wording, casework.language).say
    figures = (Head(item, 14, "number") for item in items)
    heads = (Head(say("推荐单位", "Recommender"), 30), *figures, Head(say("受理编号", "Case"), 15, "short"))
    rows = [(one.name, *(_cell(_of_item(item, one)) for item in items), one.case.number) for one in returns]
    return Table(say("各推荐单位", "Recommenders"), heads, rows, kept=1)


def _cell(figure: Figure | None) -> Cell:
    if figure is None or not figure.written:
        return None
    return figure.written if figure.number is None else figure.number


def _held_against(plan: PaperPlan, returns: Sequence[Return], lists: Lists, casework: Casework) -> Table:
    """Hold the figures of each recommender against its list, row by row, and against the applications that name it."""
    speech, listed, counted = Speech(casework.wording, casework.language), word(plan, "list", casework), word(plan, "counted", casework)
    say, kinds = speech.say, {item: casework.profile.kinds[kind].title for item, kind in plan.held_against.items()}
    names = Counter(listed_key(one.name) for one in returns)
    heads = (
        Head(say("推荐单位", "Recommender"), 30),
        *(head for item, kind in kinds.items() for head in (Head(item, 13, "number"), _received(kind, speech))),
        Head(say(f"统计表{counted}合计", f"{counted}, by the statistics"), 12, "number"),
        Head(say(f"{listed}行数", f"Rows of the {listed}"), 11, "number"),
        Head(
            say(f"统计表与{listed}", f"Statistics and {listed}"),
            13,
            "short",
            tones=tuple((said.in_language(speech.language), tone) for said, tone in _TONES),
        ),
    )
    rows = [_compared(one, plan, lists, casework, twice=names[listed_key(one.name)] > 1) for one in returns]
    return Table(say(f"与{listed}核对", f"Against {listed}"), heads, rows, kept=1)


def _received(kind: Text, speech: Speech) -> Head:
    return Head(speech.say(f"收到的{kind.zh}申报", f"Applications received: {kind.en}"), 11, "number")


def _compared(one: Return, plan: PaperPlan, lists: Lists, casework: Casework, *, twice: bool) -> tuple[Cell, ...]:
    key = listed_key(one.name)
    own = [lists.cases[each.submission] for each in lists.applicants if listed_key(each.recommender) == key]
    figures = [_of_item(item, one) for item in plan.held_against]
    counts = [sum(case.report.kind == kind for case in own) for kind in plan.held_against.values()]
    listed = sum(listed_key(row.recommender) == key for row in lists.rows)
    numbers = [figure.number for figure in figures if figure is not None and figure.number is not None]
    whole = sum(numbers) if len(numbers) == len(figures) else None
    said = _TWICE if twice else _OPEN if whole is None else _SAME if whole == listed else _OTHER
    pairs = (cell for figure, count in zip(figures, counts, strict=True) for cell in (_cell(figure), count))
    return (one.name, *pairs, whole, listed, said.in_language(casework.language))
