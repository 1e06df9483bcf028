"""standard.contents-parent: a clause in the 目次 stands under the chapter that its number names."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contents import Pair, contents_of, number_key, place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.contents-parent",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "other": Text(
            "目次中“{found}”列在“{parent}”之下，编号却不属于它，请核对。",
            "in the table of contents “{found}” stands below “{parent}”, to which its number does not belong",
        )
    },
)
def standard_contents_parent(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """条的编号以所在章的编号开头；对不上，说明目次的编号错了或漏了一章。"""
    contents = text.once(contents_of, outline)
    if not contents.pairs or contents.generated:
        yield Skip(None, "not-applicable")
        return
    parents: dict[int, Pair] = {}
    for pair in contents.pairs:
        number = number_key(pair.entry.number).removeprefix("附录")
        if not number:
            parents = {}
            continue
        level = number.count(".") + 1
        parent = parents.get(level - 1)
        parents = {depth: one for depth, one in parents.items() if depth < level} | {level: pair}
        if parent is None:
            continue
        over = number_key(parent.entry.number).removeprefix("附录")
        if number.startswith(f"{over}."):
            yield Pass(pair.entry.span)
        elif not (_told_elsewhere(parent) or _told_elsewhere(pair)):
            arguments = {"parent": f"{parent.entry.number}　{parent.entry.title}"}
            yield Hit("other", place_of(pair.entry), found=f"{pair.entry.number}　{pair.entry.title}", arguments=arguments)


def _told_elsewhere(pair: Pair) -> bool:
    """Its own number is wrong, and another finding says so."""
    heading = pair.heading
    return heading is not None and pair.same_title and number_key(heading.number) != number_key(pair.entry.number)
