"""推荐汇总: who recommended whom, and what has come in of whom; the list of each recommender held against the applications."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pipeline.checks.batch_lists import Applicant, ListedRow, Register, applicants_of, listed_rows
from pipeline.generators.papers.plans import PaperPlan
from pipeline.language.listed_names import listed_key
from pipeline.model.decision import CONCLUSIONS
from pipeline.model.paper import CaseFile, Casework
from pipeline.writers.xlsx_book import Cell, Head, Table

_NOBODY = "（没有写推荐单位）"


class Lists:
    """The recommenders' lists and the applications of a batch, held against each other by the settings of a rule of the profile."""

    def __init__(self, plan: PaperPlan, casework: Casework) -> None:
        rule = casework.profile.rules.get(plan.lists)
        settings: Mapping[str, Any] = rule.settings if rule is not None else {}
        reports = [case.report for case in casework.cases]
        self.cases = casework.cases
        self.rows: tuple[ListedRow, ...] = tuple(listed_rows(reports, settings)) if settings else ()
        self.applicants: tuple[Applicant, ...] = tuple(applicants_of(reports, settings)) if settings else ()
        self._register = Register(self.applicants, self.rows)
        self._applied = {row: one for one in self.applicants if (row := self._register.row_of(one)) is not None}

    def applied(self, row: ListedRow) -> Applicant | None:
        """Return the application that a row means."""
        return self._applied.get(row)

    def unlisted(self) -> tuple[Applicant, ...]:
        """Return the applications that no row means."""
        meant = set(self._applied.values())
        return tuple(one for one in self.applicants if one not in meant)

    def recommenders(self) -> tuple[str, ...]:
        """Return who recommends, by the names on the lists and the forms, each once, in their order."""
        named = [row.recommender for row in self.rows] + [one.recommender for one in self.unlisted()]
        known: dict[str, str] = {}
        for name in named:
            known.setdefault(listed_key(name), name)
        return tuple(known.values())


def recommendation_tables(plan: PaperPlan, casework: Casework) -> Sequence[Table]:
    """Return two sheets: a row for each team or person that is recommended or applies, and a line for each recommender."""
    lists = Lists(plan, casework)
    heads = (
        Head("推荐单位", 28),
        Head("序号", 7, "number"),
        Head("单位（公章名）", 32),
        Head("班组/个人", 22),
        Head("类别", 9, "short"),
        Head("列入推荐意见表", 10, "short", tones=(("否", "bad"),)),
        Head("受理编号", 15, "short"),
        Head("收到申报材料", 10, "short", tones=(("否", "bad"),)),
        Head("人工结论", 11, "short"),
    )
    sums = (
        Head("推荐单位", 34),
        Head("推荐意见表上的行数", 12, "number"),
        Head("其中已收到申报", 12, "number"),
        Head("没有收到申报", 12, "number"),
        Head("申报了没有列入", 12, "number"),
    )
    return (
        Table("推荐名单", heads, [row for name in lists.recommenders() for row in _listed(name, lists, casework)]),
        Table("各推荐单位", sums, [_counted(name, lists) for name in lists.recommenders()], kept=1),
    )


def _listed(name: str, lists: Lists, casework: Casework) -> Iterator[tuple[Cell, ...]]:
    key, number = listed_key(name), 0
    for row in lists.rows:
        if listed_key(row.recommender) == key:
            number += 1
            one = lists.applied(row)
            case = None if one is None else lists.cases[one.submission]
            yield (name or _NOBODY, number, row.company, row.name, _kind(case, casework), "是", *_received(case))
    for one in lists.unlisted():
        if listed_key(one.recommender) == key:
            number += 1
            case = lists.cases[one.submission]
            yield (name or _NOBODY, number, one.company, one.name, _kind(case, casework), "否", *_received(case))


def _received(case: CaseFile | None) -> tuple[Cell, Cell, Cell]:
    if case is None:
        return None, "否", None
    conclusion = None if case.decision is None else case.decision.conclusion
    return case.number, "是", "" if conclusion is None else CONCLUSIONS[conclusion].zh


def _kind(case: CaseFile | None, casework: Casework) -> str:
    kind = None if case is None else casework.profile.kinds.get(case.report.kind or "")
    return "" if kind is None else kind.title.zh


def _counted(name: str, lists: Lists) -> tuple[Cell, ...]:
    key = listed_key(name)
    rows = [row for row in lists.rows if listed_key(row.recommender) == key]
    came = sum(lists.applied(row) is not None for row in rows)
    return (name or _NOBODY, len(rows), came, len(rows) - came, sum(listed_key(one.recommender) == key for one in lists.unlisted()))
