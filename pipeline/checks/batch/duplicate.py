"""batch.duplicate: two submissions that ask for the same project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.language.organisations import name_key
from pipeline.model.report import SubmissionReport
from pipeline.model.text import Argument
from pipeline.model.values import dataclass

_TITLES_ALIKE = 0.85
_TEXTS_ALIKE = 0.8
_MOST_NAMES = 3
"""Submissions a sentence names; the rest are counted."""
_SHORTEST_TEXT = 40
"""Characters of a text that can prove two projects alike; shorter ones are alike by chance."""


@dataclass(frozen=True, slots=True)
class _Project:
    """What is compared: the pairs of neighbouring characters of title and text."""

    number: int
    title: str
    applicant: str
    title_pairs: frozenset[str]
    text_pairs: frozenset[str]


@check(
    "batch.duplicate",
    on=Subject.BATCH,
    messages={
        "duplicate": Text(
            "与{others}的项目名称或范围几乎相同。请核对是否重复申报，能否合并。",
            "title or scope is nearly the same as that of {others}: please check whether they are one project",
        ),
        "repeated": Text(
            "与{others}是同一单位报送的同一项目。以后收到的为准，请核对。",
            "the same project of the same applicant as {others}: the later one counts, please check",
        ),
    },
    settings={key: {"type": "string", "minLength": 1} for key in ("role", "title", "text", "applicant")},
    required=("role", "title"),
)
def batch_duplicate(reports: tuple[SubmissionReport, ...], settings: Settings) -> Iterator[Observation]:
    """两家报同一个项目，应在立项前合并或取舍，以免标准重复。"""
    projects: list[_Project] = []
    for number, report in enumerate(reports):
        project = _project(number, report, settings)
        if project is None:
            yield Skip(None, "no-part", submission=number)
        else:
            projects.append(project)
    alike = _alike(projects)
    for project in projects:
        others = alike.get(project.number, [])
        if not others:
            yield Pass(submission=project.number)
            continue
        same = all(project.applicant and other.applicant == project.applicant for other in others)
        arguments: dict[str, Argument] = {"others": _named([reports[other.number].path for other in others])}
        field = (settings["role"], settings["title"])
        yield Hit("repeated" if same else "duplicate", found=project.title, arguments=arguments, submission=project.number, field=field)


def _named(paths: Sequence[str]) -> Text:
    shown, left = paths[:_MOST_NAMES], len(paths) - _MOST_NAMES
    zh, en = f"“{'、'.join(shown)}”", f"“{', '.join(shown)}”"
    return Text(f"{zh}等{len(paths)}份申报", f"{en} and {left} more") if left > 0 else Text(zh, en)


def _project(number: int, report: SubmissionReport, settings: Settings) -> _Project | None:
    record = report.records.get(settings["role"], {})
    title = record.get(settings["title"])
    if not isinstance(title, str) or not title:
        return None
    text = record.get(settings.get("text", ""))
    applicant = record.get(settings.get("applicant", ""))
    long = norm(text) if isinstance(text, str) else ""
    return _Project(
        number,
        title,
        name_key(applicant) if isinstance(applicant, str) else "",
        _pairs(norm(title, digits=True)),
        _pairs(long) if len(long) >= _SHORTEST_TEXT else frozenset(),
    )


def _pairs(text: str) -> frozenset[str]:
    return frozenset(text[place : place + 2] for place in range(max(1, len(text) - 1)))


def _alike(projects: Sequence[_Project]) -> dict[int, list[_Project]]:
    """Return, for each project that has any, the others that are nearly equal to it."""
    found: dict[int, list[_Project]] = defaultdict(list)
    for position, one in enumerate(projects):
        for other in projects[position + 1 :]:
            if (
                _likeness(one.title_pairs, other.title_pairs) >= _TITLES_ALIKE
                or _likeness(one.text_pairs, other.text_pairs) >= _TEXTS_ALIKE
            ):
                found[one.number].append(other)
                found[other.number].append(one)
    return found


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the Dice coefficient of two sets, 0 to 1; 0 where one is empty."""
    if not one or not other:
        return 0.0
    return 2 * len(one & other) / (len(one) + len(other))
