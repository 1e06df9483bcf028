"""The tables of points in the office's file: every criterion once, named by its rubric or by the office itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pipeline.model.rubric import Points, Rubric, ScoreTable
from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes, unknown
from pipeline.profiles.reading import Table

RubricOf = Callable[[str], Rubric | None]
"""The rubric of a profile, None for one that has none; a KeyError, with the names there are, for a profile that is not there."""


def check_scores(path: str, table: Table, rubric_of: RubricOf | None, mistakes: Mistakes) -> None:
    """Name every profile and criterion in [scores] that is not there, is given twice, or has no title from anywhere."""
    scores = table.get("scores")
    if rubric_of is None or not isinstance(scores, dict):
        return
    for profile, scoring in scores.items():
        try:
            rubric = rubric_of(profile)
        except KeyError as absent:
            mistakes.add(path, ("scores", profile), unknown(Text("方案", "profile"), profile, absent.args))
            continue
        criteria = scoring.get("criteria") if isinstance(scoring, dict) else None
        if isinstance(criteria, list):
            _check_criteria(path, profile, criteria, rubric, mistakes)


def _check_criteria(path: str, profile: str, criteria: list[Any], rubric: Rubric | None, mistakes: Mistakes) -> None:
    known = [one.identity for one in rubric.criteria] if rubric is not None else None
    seen: set[str] = set()
    for number, one in enumerate(criteria):
        identity = one.get("id") if isinstance(one, dict) else None
        if not isinstance(identity, str):
            continue
        place = ("scores", profile, "criteria", number)
        if identity in seen:
            mistakes.add(path, (*place, "id"), Text(f"“{identity}”写了两次", f"{identity!r} is given twice"))
        elif known is not None and identity not in known:
            mistakes.add(path, (*place, "id"), unknown(Text("评价内容", "criterion"), identity, known))
        elif known is None and "title" not in one:
            said = Text("该方案没有列出评价内容，要写明名称", "the profile lists no criteria, so give a title")
            mistakes.add(path, (*place, "title"), said)
        seen.add(identity)


def to_scores(tables: Mapping[str, Any]) -> dict[str, ScoreTable]:
    """Return the tables of points of a sound office file."""
    return {
        profile: ScoreTable(table["source"], tuple(Points(one["id"], float(one["points"]), one.get("title")) for one in table["criteria"]))
        for profile, table in tables.items()
    }
