"""standard.title-twice: cover and first page of the body carry the same title."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.own_title import title_of_body, title_on_cover
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.title-twice",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "differs": Text(
            "正文首页的标准名称“{found}”与封面的“{expected}”不一致，请改为一致。",
            "the first page of the body says “{found}”, the cover “{expected}”: give both one title",
        ),
        "absent": Text(
            "正文首页（第1章之前）没有标准名称，请写上“{expected}”。",
            "the title does not stand above chapter 1; write “{expected}” there",
        ),
    },
)
def standard_title_twice(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """封面和正文首页是同一个标准，名称不同，读者不知道以哪个为准。"""
    cover, body = title_on_cover(outline, text), title_of_body(outline, text)
    chapter = next(iter(outline.of_kind("chapter")), None)
    if cover is None or chapter is None:
        yield Skip(None, "not-applicable")
    elif body is None:
        yield Hit("absent", chapter.heading, expected=cover.text)
    elif norm(cover.text, digits=True) == norm(body.text, digits=True):
        yield Pass(body.at)
    elif not _alike(norm(cover.text), norm(body.text)):
        yield Skip(cover.at, "unknown")
    else:
        yield Hit("differs", body.at, found=body.text, expected=cover.text)


def _alike(cover: str, body: str) -> bool:
    """Half of the signs of the shorter are in the other: else the line on the cover is hardly a title at all."""
    return 2 * len(set(cover) & set(body)) >= min(len(set(cover)), len(set(body)))
