"""standard.contents-number: an entry of the 目次 has the number of its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contents import Contents, Heading, Pair, contents_of, number_key, place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline
from pipeline.model.text import Argument

_OTHER_NUMBER = re.compile(r"[第（(]?[一二三四五六七八九十]+[章节、．.)）]")


@check(
    "standard.contents-number",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "differs": Text(
            "目次中“{title}”的编号是{found}，正文是{expected}，请改为{expected}。",
            "the table of contents numbers “{title}” {found}, the body {expected}: write {expected}",
        ),
        "absent": Text(
            "目次各条没有编号（共{count}条），应与正文标题一样写出编号，如“{expected}　{title}”。",
            "{count} entries of the table of contents have no number; write it as in the body: “{expected}　{title}”",
        ),
    },
)
def standard_contents_number(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """目次的编号与正文不同，读者按目次找不到内容。"""
    contents = text.once(contents_of, outline)
    if not contents.pairs or contents.generated:
        yield Skip(None, "not-applicable")
        return
    bare = list(_without_number(contents))
    if bare:
        first, its = bare[0]
        arguments: dict[str, Argument] = {"count": len(bare), "title": its.title}
        yield Hit("absent", place_of(first.entry), found=first.entry.title, expected=its.number, arguments=arguments)
    for pair in contents.pairs:
        heading = pair.heading
        if heading is None or heading.renumbered or not pair.same_title or not heading.number or not pair.entry.number:
            continue
        if number_key(pair.entry.number) == number_key(heading.number):
            yield Pass(pair.entry.span)
        else:
            yield _differing(pair, heading)


def _without_number(contents: Contents) -> Iterator[tuple[Pair, Heading]]:
    """Yield the entries without a number although their headings have one; 一、 and 第一章 are numbers of another kind."""
    for pair in contents.pairs:
        heading = pair.heading
        if (
            heading is not None
            and heading.number
            and not heading.renumbered
            and not pair.entry.number
            and not _OTHER_NUMBER.match(pair.entry.title)
        ):
            yield pair, heading


def _differing(pair: Pair, heading: Heading) -> Hit:
    at = pair.entry.number_span
    return Hit(
        "differs",
        place_of(pair.entry),
        found=pair.entry.number,
        expected=heading.number,
        arguments={"title": pair.entry.title},
        correction=None if at is None else ReplaceText(at, heading.number),
    )
