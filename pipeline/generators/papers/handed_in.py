"""Who of the recommenders has handed in what, and who still owes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.generators.papers.facts import value_text
from pipeline.generators.papers.plans import PaperPlan
from pipeline.language.emails import find_emails
from pipeline.language.normal import norm
from pipeline.model.office import Recommender
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.text import Text
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Debt:
    """A recommender and the roles that it has not handed in, in the order of the plan."""

    recommender: Recommender
    roles: tuple[str, ...]


def debts(plan: PaperPlan, casework: Casework) -> tuple[Debt, ...]:
    """Return who owes what, in the order of the office's list; nobody where the office keeps no list."""
    given = _given(plan, casework)
    found = []
    for one in casework.office.recommenders:
        came = {role for case in given if _is_of(case, one, plan) for role in plan.owed if case.report.records_of(role)}
        owed = tuple(role for role in plan.owed if role not in came)
        if owed:
            found.append(Debt(one, owed))
    return tuple(found)


def addresses(one: Recommender) -> tuple[str, ...]:
    """Return the mail addresses of a recommender; none where the list has none, or nothing that is one."""
    return tuple(dict.fromkeys(found.address for found in find_emails(one.email or "") if found.address is not None))


def strangers(plan: PaperPlan, casework: Casework) -> Iterator[Text]:
    """Yield what came in and is of nobody on the office's list, by its name or for want of one: a reminder may be one too many."""
    if not casework.office.recommenders:
        return
    for case in _given(plan, casework):
        if not any(_is_of(case, one, plan) for one in casework.office.recommenders):
            name = _name(case, plan)
            who = f"“{name}”不在推荐单位名单上" if name else "没有写推荐单位"
            whose = f"{name!r} is not on the list of recommenders" if name else "it names no recommender"
            yield Text(
                f"{plan.name}：“{case.report.path}”{who}，催办前请核对（简称写进名单的“别名”）",
                f"{plan.name}: {case.report.path}: {whose}; check before sending reminders (short names go into the column aliases)",
            )


def is_in_path(one: Recommender, path: str) -> bool:
    """Tell whether a file or folder bears the name of a recommender, or another that it goes by."""
    return any(norm(name) in norm(path) for name in (one.name, *one.aliases))


def _given(plan: PaperPlan, casework: Casework) -> Sequence[CaseFile]:
    return [case for case in casework.cases if any(case.report.records_of(role) for role in plan.owed)]


def _is_of(case: CaseFile, one: Recommender, plan: PaperPlan) -> bool:
    """Tell whether a case is a recommender's: by the name it gives; without one, where its path has the recommender's name in it."""
    said = norm(_name(case, plan))
    return said in [norm(name) for name in (one.name, *one.aliases)] if said else is_in_path(one, case.report.path)


def _name(case: CaseFile, plan: PaperPlan) -> str:
    role, key = plan.named_by
    return value_text(case.report.records.get(role, {}).get(key))
