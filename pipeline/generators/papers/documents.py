"""The papers that are filled in from a Word template: one of a batch, or one for each who owes something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pipeline.generators.mail_texts import mail_file, subject_in
from pipeline.generators.papers.facts import called, case_fact, case_facts, cases_of, shared_facts
from pipeline.generators.papers.handed_in import Debt, addresses, debts
from pipeline.generators.papers.plans import PaperPlan, Plans, mail_template_of, not_yet, template_of
from pipeline.generators.text_template import missing_in_text, render_text
from pipeline.generators.word_template import asked_for, missing, render
from pipeline.language.file_names import safe_name, unlike
from pipeline.model.office import Recommender
from pipeline.model.paper import BATCH_FOLDER, Casework, Mail, Paper
from pipeline.model.text import Text
from pipeline.model.values import dataclass


def word_papers(plan: PaperPlan, plans: Plans, casework: Casework) -> tuple[Paper, ...]:
    """Return the paper that a plan asks for, or one for each debtor with the text of its mail; none where it would be about nothing."""
    jobs = _jobs(plan, plans, casework)
    template = template_of(plan, casework)
    made = ((job, Paper(f"{BATCH_FOLDER}/{job.name}.docx", render(template, job.facts, f"{job.name}.docx"), plan.public)) for job in jobs)
    return tuple(paper for job, word in made for paper in (_sent(word, job, job.to, plan, casework) if job.to is not None else (word,)))


def _sent(word: Paper, job: _Job, to: Recommender, plan: PaperPlan, casework: Casework) -> tuple[Paper, Paper]:
    """Return a reminder with the mail that it goes with, and the text of that mail."""
    text = render_text(mail_template_of(plan, casework), job.facts, f"{plan.name}.txt")
    mail = Mail(to.name, addresses(to), subject_in(text) or plan.name, str(casework.office.letters.get("cc", "")))
    return replace(word, mail=mail), Paper(f"{BATCH_FOLDER}/{job.name}.txt", mail_file(text))


@dataclass(frozen=True, slots=True)
class _Job:
    """A paper to be: its name, safe and without its extension, its facts, and to whom it is sent."""

    name: str
    facts: Mapping[str, object]
    to: Recommender | None = None


@dataclass(frozen=True, slots=True)
class Lack:
    """What is missing and where to write it; several papers may lack the same."""

    paper: str
    what: Text


def lacking(plan: PaperPlan, plans: Plans, casework: Casework) -> Iterator[Lack]:
    """Yield what a plan's papers need and nobody has given; nothing where they would be about nothing."""
    jobs = list(_jobs(plan, plans, casework))
    if not jobs:
        return
    template, file = template_of(plan, casework), f"{plan.name}.docx"
    names = dict.fromkeys(name for job in jobs for name in missing(template, job.facts, file))
    if plan.make == "reminders":
        text = mail_template_of(plan, casework)
        names |= dict.fromkeys(name for job in jobs for name in missing_in_text(text, job.facts, f"{plan.name}.txt"))
    given = {key for key, value in casework.office.letters.items() if value}
    names |= dict.fromkeys(f"office.{key.replace('-', '_')}" for key in plan.needs if key not in given)
    yield from (Lack(plan.name, _lack(name, plans, casework)) for name in names)
    if not casework.office.experts and "experts" in asked_for(template, file):
        yield Lack(
            plan.name,
            Text(
                "没有评审专家，请写在 office.toml 的 [[experts]]（name、unit）",
                "there are no experts: write them into office.toml under [[experts]] (name, unit)",
            ),
        )
    for case in cases_of(plan, casework) if plan.make == "word" else ():
        for fact in plans.case.values():
            if fact.required and not case_fact(case, fact):
                where = called(case)
                yield Lack(
                    plan.name,
                    Text(
                        f"{where}没有“{fact.title.zh}”，请在汇总表里填写",
                        f"{where} lacks its {fact.title.en}: write it into the 汇总表",
                    ),
                )


def _jobs(plan: PaperPlan, plans: Plans, casework: Casework) -> Iterator[_Job]:
    if not_yet(plan, plans, casework):
        return
    shared = shared_facts(casework)
    if plan.make == "reminders":
        taken: set[str] = set()
        for debt in debts(plan, casework):
            name = unlike(safe_name(debt.recommender.name) or "_", taken)
            facts = {**shared, "recommender": _recommender_facts(debt), "owed": _owed(debt, casework)}
            yield _Job(f"{plan.name}/{name}", facts, debt.recommender)
        return
    cases = cases_of(plan, casework)
    if cases:
        yield _Job(plan.name, {**shared, "cases": case_facts(cases, plans), "count": len(cases)})


def _recommender_facts(debt: Debt) -> Mapping[str, object]:
    one = debt.recommender
    return {"name": one.name, "contact": one.contact, "phone": one.phone, "email": one.email, "address": one.address}


def _owed(debt: Debt, casework: Casework) -> list[str]:
    return [casework.profile.roles[role].title.zh for role in debt.roles]


def _lack(name: str, plans: Plans, casework: Casework) -> Text:
    """Say what a template needs, in the words of the plan, and in which file it is to be written."""
    table, _, key = name.partition(".")
    if table == "office":
        written = next((known for known in plans.facts if known.replace("-", "_") == key), key.replace("_", "-"))
        title = plans.facts.get(written, Text(written, written))
        return Text(
            f"缺“{title.zh}”，请写在 office.toml 的 [letters]，键是 {written}",
            f"{title.en} is missing: write it into office.toml under [letters] as {written}",
        )
    if table == "call":
        at = f"[call.data] {key.partition('.')[0].replace('_', '-')}"
        return Text(
            f"通知没有给出“{key}”，请写在方案 {casework.profile.identity} 的 profile.toml {at}",
            f"the call does not give {key!r}: write it into profile.toml of {casework.profile.identity}, {at}",
        )
    if table in ("issuer", "signatory"):
        return Text(f"缺发文单位，请写在 office.toml，键是 {table}", f"{table} is missing: write it into office.toml")
    return Text(f"模板要用的“{name}”没有这项内容", f"the template asks for {name!r}, which is no known fact")
