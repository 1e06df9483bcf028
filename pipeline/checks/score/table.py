"""score.table: whoever asks for a score has the points to score by."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.dossier import Dossier
from pipeline.model.rubric import Rubric, Scoring

_NOT_PUBLIC = Text("评价内容和分值", "criteria and points")


@check(
    "score.table",
    on=Subject.SUBMISSION,
    alone=True,
    needs={"scores"},
    messages={
        "absent": Text(
            "要求评分，但办公室文件没有给出评分表（{what}没有公开）。没有评分。",
            "a score was asked for, but the office's file gives no table of points ({what}: not public); nothing was scored",
        ),
        "partial": Text(
            "办公室文件的评分表没有给出{lacking}的分值。没有评分。",
            "the office's table gives no points for {lacking}; nothing was scored",
        ),
    },
)
def score_table(dossier: Dossier, settings: Settings, *, scores: Scoring) -> Iterator[Observation]:
    """分值没有出处，分数就没有意义；分值只能由办公室给出。"""
    if scores.table is None:
        yield Hit("absent", arguments={"what": scores.rubric.missing if scores.rubric else _NOT_PUBLIC})
    elif lacking := _lacking(scores.rubric, {one.criterion for one in scores.table.criteria}):
        yield Hit("partial", arguments={"lacking": lacking})
    else:
        yield Pass()


def _lacking(rubric: Rubric | None, given: set[str]) -> Text | None:
    """Return the criteria without points by their clause and title; None where all have some."""
    lacking = [one for one in (rubric.criteria if rubric else ()) if one.identity not in given]
    if not lacking:
        return None
    return Text("、".join(f"{one.clause} {one.title.zh}" for one in lacking), ", ".join(f"{one.clause} {one.title.en}" for one in lacking))
