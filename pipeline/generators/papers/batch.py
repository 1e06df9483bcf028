"""Everything that is written of a batch as a whole, as far as the office's decisions allow."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.generators.papers.documents import lacking, word_papers
from pipeline.generators.papers.facts import called, cases_of, contradicting_cases_of, misread_cases_of, open_cases_of
from pipeline.generators.papers.handed_in import addresses, debts, strangers
from pipeline.generators.papers.plans import PaperPlan, Plans, is_templated, not_yet, plans_of
from pipeline.generators.papers.publishing import refuse_personal_data
from pipeline.generators.papers.sheets import sheet_paper
from pipeline.model.paper import Casework, Paper
from pipeline.model.text import Text


def batch_papers(casework: Casework) -> tuple[Paper, ...]:
    """Return the papers of a batch in the order of its plans, "批次/公示稿.docx"; same casework, same bytes.

    A paper that would be about nothing (no case accepted, nobody owes anything) is not written: :func:`unwritten` says so.
    Raises WrongTemplate (a mistake in a template or papers.toml, or a fact that :func:`missing_facts` names) and PersonalData.
    """
    plans = plans_of(casework)
    papers = tuple(paper for plan in plans.papers for paper in _made(plan, plans, casework))
    refuse_personal_data(papers, casework.office)
    return papers


def batch_sheets(casework: Casework) -> tuple[Paper, ...]:
    """Return the workbooks alone (引用标准清单, 推荐汇总, 统计表合计): they are about what came in, whatever is decided on it."""
    plans = plans_of(casework)
    return tuple(paper for plan in plans.papers if not is_templated(plan) for paper in _made(plan, plans, casework))


def missing_facts(casework: Casework) -> tuple[Text, ...]:
    """Return what the papers need and nobody has given, each once, with the papers that need it and where to write it.

    Papers that are not written need nothing.
    """
    plans = plans_of(casework)
    needing: dict[Text, dict[str, None]] = {}
    for plan in plans.papers:
        for lack in lacking(plan, plans, casework) if is_templated(plan) else ():
            needing.setdefault(lack.what, {})[lack.paper] = None
    return tuple(Text(f"{'、'.join(papers)}：{what.zh}", f"{', '.join(papers)}: {what.en}") for what, papers in needing.items())


def unwritten(casework: Casework) -> tuple[Text, ...]:
    """Return which papers are not written and why, which cases are on none because nothing is decided yet, what to check first."""
    plans = plans_of(casework)
    return tuple(note for plan in plans.papers for note in _notes(plan, plans, casework))


def _made(plan: PaperPlan, plans: Plans, casework: Casework) -> tuple[Paper, ...]:
    if is_templated(plan):
        return word_papers(plan, plans, casework)
    paper = sheet_paper(plan, casework)
    return () if paper is None else (paper,)


def _notes(plan: PaperPlan, plans: Plans, casework: Casework) -> Iterator[Text]:
    waiting = not_yet(plan, plans, casework)
    if waiting:
        yield Text(
            f"没有写“{plan.name}”：office.toml 的 [letters] 还没有{'、'.join(one.zh for one in waiting)}",
            f"{plan.name} is not written: office.toml does not give {', '.join(one.en for one in waiting)} under [letters] yet",
        )
        return
    if plan.make == "reminders":
        if not casework.office.recommenders:
            yield Text(
                f"没有写“{plan.name}”：没有推荐单位名单（recommenders.csv），不知道谁没有交",
                f"{plan.name} is not written: without a list (recommenders.csv) nobody knows who owes",
            )
        elif not debts(plan, casework):
            yield Text(f"没有写“{plan.name}”：都交齐了", f"{plan.name} is not written: everybody has handed in")
        unknown = [debt.recommender.name for debt in debts(plan, casework) if not addresses(debt.recommender)]
        if unknown:
            yield Text(
                f"{plan.name}：推荐单位名单上没有{'、'.join(unknown)}的邮箱，发送清单里请自己填",
                f"{plan.name}: the list of recommenders has no mail address of {', '.join(unknown)}; fill it in yourself",
            )
        yield from strangers(plan, casework)
    elif plan.make == "word":
        against = contradicting_cases_of(plan, casework)
        if against:
            numbers = "、".join(called(case) for case in against)
            yield Text(
                f"“{plan.name}”没有列入{numbers}：人工结论不是“受理”，汇总表里请核对",
                f"{plan.name} leaves out {numbers}: the office's verdict is not “accepted”; check the 汇总表",
            )
        misread = misread_cases_of(plan, casework)
        if misread:
            named = Text(
                "、".join(f"{called(case)}（写的是“{word}”）" for case, word in misread),
                ", ".join(f"{called(case)} ({word!r})" for case, word in misread),
            )
            yield Text(
                f"“{plan.name}”没有列入{named.zh}：不是汇总表里可以选的词，请核对",
                f"{plan.name} leaves out {named.en}: no word to choose from; check the 汇总表",
            )
        left = open_cases_of(plan, casework)
        if left:
            numbers = "、".join(called(case) for case in left)
            yield Text(
                f"“{plan.name}”没有列入{numbers}：汇总表里还没有填写结论",
                f"{plan.name} leaves out {numbers}: nothing is decided on them yet",
            )
        elif not cases_of(plan, casework):
            yield Text(f"没有写“{plan.name}”：没有可以列入的申报", f"{plan.name} is not written: there is no case for it")
    elif sheet_paper(plan, casework) is None:
        yield Text(f"没有写“{plan.name}”：没有可以列入的内容", f"{plan.name} is not written: there is nothing for it")
