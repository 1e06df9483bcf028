"""standard.needed-headings: a standard of a kind has a heading for each thing that its kind needs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.model.address import Span
from pipeline.model.outline import Outline


@check(
    "standard.needed-headings",
    on=Subject.OUTLINE,
    messages={
        "absent": Text(
            "没有找到写{what}的章、条或附录，请确认是否遗漏。", "no chapter, clause or annex on {what} was found: please confirm"
        )
    },
    settings={
        "title": {"type": "string", "format": "regex"},
        "headings": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "properties": {"pattern": {"type": "string", "format": "regex"}, "what": BOTH_LANGUAGES},
                "required": ["pattern", "what"],
                "additionalProperties": False,
            },
        },
    },
    required=("title", "headings"),
)
def standard_needed_headings(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """不同功能的标准各有必写的内容：规范要写怎样证实，评价标准要写指标、评分和结果。"""
    if not re.search(settings["title"], norm(outline.title)):
        yield Skip(None, "not-applicable")
        return
    if outline.truncated:
        yield Skip(None, "truncated")
        return
    titles = [clause.title for clause in outline.all_clauses() if clause.title]
    titles.extend(element.title for element in outline.of_kind("annex"))
    joined = "\n".join(norm(title) for title in titles)
    for needed in settings["headings"]:
        if re.search(needed["pattern"], joined):
            yield Pass()
        else:
            yield Hit("absent", _title(outline), found=outline.title, arguments={"what": Text(**needed["what"])})


def _title(outline: Outline) -> Span | None:
    return next((one.heading for one in outline.of_kind("title")), None)
