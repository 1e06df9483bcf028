"""What the templates of a batch's papers may speak of: the call, the office, the experts, the cases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline.generators.papers.days import day_of, period, written
from pipeline.generators.papers.plans import CaseFact, PaperPlan, Plans
from pipeline.generators.template_language import OpenTable
from pipeline.generators.typed import typed
from pipeline.language.leftovers import leftover
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.profile import Call
from pipeline.model.record import Value
from pipeline.writers.columns import summary_of

_YEAR: Final = re.compile(r"20\d\d")


def cases_of(plan: PaperPlan, casework: Casework) -> tuple[CaseFile, ...]:
    """Return the cases that a paper is about, in the order of the batch."""
    return tuple(case for case in casework.cases if _concluded(case, plan) and not any(_undecided_or_not(case, plan)))


def open_cases_of(plan: PaperPlan, casework: Casework) -> tuple[CaseFile, ...]:
    """Return the cases that would be on a paper if the office had already decided what it asks for (评审结论, 立项)."""
    return tuple(case for case in casework.cases if _concluded(case, plan) and _left_open(case, plan))


def contradicting_cases_of(plan: PaperPlan, casework: Casework) -> tuple[CaseFile, ...]:
    """Return the cases that are decided on as a paper asks (建议立项) and are not on it for another conclusion, or for want of one."""
    if not plan.decided:
        return ()
    asked = [case for case in casework.cases if not plan.kinds or case.report.kind in plan.kinds]
    return tuple(case for case in asked if not _concluded(case, plan) and not any(_undecided_or_not(case, plan)))


def misread_cases_of(plan: PaperPlan, casework: Casework) -> tuple[tuple[CaseFile, str], ...]:
    """Return the cases that are not on a paper for a word that its column does not offer (再议, 通过), each with the word."""
    columns = summary_of(casework.profile.identity, (), casework.wording).columns
    offered = {column.key: {choice.zh for choice in column.choices} for column in columns if column.choices}
    asked = [case for case in casework.cases if _concluded(case, plan)]
    return tuple(
        (case, word)
        for case in asked
        for key, words in plan.decided.items()
        if key in offered and (word := _decision(case, key)) not in ("", *words, *offered[key])
    )


def called(case: CaseFile) -> str:
    """Return what people know a case by: its number, else where it came."""
    return case.number or case.report.path


def shared_facts(casework: Casework) -> dict[str, object]:
    """Return what every paper of the batch may say: date, issuer, signatory, call, office, experts."""
    office, call = casework.office, casework.profile.call
    issuer = office.issuer or (call.issuer if call is not None else None)
    return {
        "date": written(casework.as_of),
        "issuer": issuer,
        "signatory": office.signatory or issuer,
        "call": {} if call is None else _call_facts(call),
        "office": OpenTable({key.replace("-", "_"): _told(value) for key, value in office.letters.items()}),
        "experts": [{"ordinal": number, "name": one.name, "unit": one.unit} for number, one in enumerate(office.experts, 1)],
    }


def case_facts(cases: Sequence[CaseFile], plans: Plans) -> list[dict[str, object]]:
    """Return what papers say of each case: its number, kind, place on the list, and the facts that the plans name; "" where nothing."""
    return [
        {
            "ordinal": ordinal,
            "number": case.number,
            "kind": case.report.kind or "",
            **{name: case_fact(case, fact) for name, fact in plans.case.items()},
        }
        for ordinal, case in enumerate(cases, 1)
    ]


def case_fact(case: CaseFile, fact: CaseFact) -> str:
    """Return one fact of a case; "" where nobody has said it or it cannot be read."""
    said = typed(case, fact.column) if fact.column is not None else ""
    if said:
        return said
    told = (value_text(case.report.records.get(role, {}).get(key)) for role, key in fact.fields)
    return next((text for text in told if text), "")


def value_text(value: Value) -> str:
    """Return the value of a field as one text; "" for what is blank, unreadable, or only kept a place (XXX)."""
    parts = (value,) if isinstance(value, str) else value or ()
    return "、".join(part.strip() for part in parts if part.strip() and leftover(part) is None)


def _concluded(case: CaseFile, plan: PaperPlan) -> bool:
    conclusion = None if case.decision is None else case.decision.conclusion
    if plan.conclusion and conclusion not in plan.conclusion:
        return False
    return not plan.kinds or case.report.kind in plan.kinds


def _undecided_or_not(case: CaseFile, plan: PaperPlan) -> Iterator[bool]:
    for key, words in plan.decided.items():
        yield _decision(case, key) not in words


def _left_open(case: CaseFile, plan: PaperPlan) -> bool:
    """Tell whether nothing decided so far keeps a case from a paper, and something is not decided yet."""
    said = {key: _decision(case, key) for key in plan.decided}
    return "" in said.values() and all(word in ("", *plan.decided[key]) for key, word in said.items())


def _decision(case: CaseFile, key: str) -> str:
    return "" if case.decision is None else case.decision.facts.get(key, "").strip()


def _call_facts(call: Call) -> dict[str, object]:
    year = _YEAR.search(str(call.data.get("year", "")) or call.title) or _YEAR.search(call.title)
    facts: dict[str, object] = {"title": call.title, "number": call.number, "issuer": call.issuer}
    facts |= {key.replace("-", "_"): _told(value) for key, value in call.data.items()}
    return facts | {"year": year[0] if year else None}


def _told(value: object) -> object:
    """Return a fact as a template writes it: days in words, a stretch of days with its begin, end and words."""
    day = day_of(value)
    if day is not None:
        return written(day)
    if isinstance(value, Mapping):
        begin, end = day_of(value.get("from")), day_of(value.get("to"))
        if begin is not None and end is not None:
            return {"begin": written(begin), "end": written(end), "period": period(begin, end)}
        return {str(key).replace("-", "_"): _told(inner) for key, inner in value.items()}
    return value
