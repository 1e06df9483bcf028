"""推荐汇总: who recommended whom, and what has come in of whom; the list of each recommender held against the applications."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pipeline.checks.batch_lists import Applicant, ListedRow, Register, applicants_of, listed_rows
from pipeline.generators.papers.plans import PaperPlan
from pipeline.generators.papers.words import word
from pipeline.language.listed_names import listed_key
from pipeline.model.decision import CONCLUSIONS
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.text import Text
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import Cell, Head, Table

NOBODY: Final = Text("（没有写推荐单位）", "(no recommender is named)")
_YES, _NO = Text("是", "yes"), Text("否", "no")


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
    lists, say = Lists(plan, casework), Speech(casework.wording, casework.language).say
    listed, no = word(plan, "list", casework), say("否", "no")
    heads = (
        Head(say("推荐单位", "Recommender"), 28),
        Head(say("序号", "No."), 7, "number"),
        Head(word(plan, "applicant", casework), 32),
        Head(word(plan, "candidate", casework), 22),
        Head(say("类别", "Kind"), 9, "short"),
        Head(say(f"列入{listed}", f"On the {listed}"), 10, "short", tones=((no, "bad"),)),
        Head(say("受理编号", "Case"), 15, "short"),
        Head(say("收到申报材料", "Application received"), 10, "short", tones=((no, "bad"),)),
        Head(say("人工结论", "Office's verdict"), 11, "short"),
    )
    sums = (
        Head(say("推荐单位", "Recommender"), 34),
        Head(say(f"{listed}上的行数", f"Rows of the {listed}"), 12, "number"),
        Head(say("其中已收到申报", "Of these received"), 12, "number"),
        Head(say("没有收到申报", "Not received"), 12, "number"),
        Head(say("申报了没有列入", "Received, not listed"), 12, "number"),
    )
    rows = [row for name in lists.recommenders() for row in _listed(name, lists, casework)]
    return (
        Table(say("推荐名单", "Recommended"), heads, rows),
        Table(say("各推荐单位", "Recommenders"), sums, [_counted(name, lists, casework) for name in lists.recommenders()], kept=1),
    )


def _listed(name: str, lists: Lists, casework: Casework) -> Iterator[tuple[Cell, ...]]:
    key, number = listed_key(name), 0
    called, yes, no = name or NOBODY.in_language(casework.language), _YES.in_language(casework.language), _NO.in_language(casework.language)
    for row in lists.rows:
        if listed_key(row.recommender) == key:
            number += 1
            one = lists.applied(row)
            case = None if one is None else lists.cases[one.submission]
            yield (called, number, row.company, row.name, _kind(case, casework), yes, *_received(case, casework))
    for one in lists.unlisted():
        if listed_key(one.recommender) == key:
            number += 1
            case = lists.cases[one.submission]
            yield (called, number, one.company, one.name, _kind(case, casework), no, *_received(case, casework))


def _received(case: CaseFile | None, casework: Casework) -> tuple[Cell, Cell, Cell]:
    if case is None:
        return None, _NO.in_language(casework.language), None
    conclusion = None if case.decision is None else case.decision.conclusion
    told = "" if conclusion is None else CONCLUSIONS[conclusion].in_language(casework.language)
    return case.number, _YES.in_language(casework.language), told


def _kind(case: CaseFile | None, casework: Casework) -> str:
    kind = None if case is None else casework.profile.kinds.get(case.report.kind or "")
    return "" if kind is None else kind.title.in_language(casework.language)


def _counted(name: str, lists: Lists, casework: Casework) -> tuple[Cell, ...]:
    key = listed_key(name)
    rows = [row for row in lists.rows if listed_key(row.recommender) == key]
    came = sum(lists.applied(row) is not None for row in rows)
    return (
        name or NOBODY.in_language(casework.language),
        len(rows),
        came,
        len(rows) - came,
        sum(listed_key(one.recommender) == key for one in lists.unlisted()),
    )
