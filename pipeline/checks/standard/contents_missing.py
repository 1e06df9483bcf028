"""standard.contents-missing: every chapter, annex and unnumbered element stands in the 目次."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contents import Heading, contents_of, left_out, would_be_listed
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.contents-missing",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "element": Text("目次没有列出“{found}”，请补上。", "the table of contents does not list “{found}”; add it"),
        "clause": Text(
            "目次列出了第{chapter}章的一些条，没有列出“{found}”；同一章有标题的条要列就都列出。",
            "the table of contents lists some clauses of chapter {chapter} but not “{found}”: list all titled clauses of a chapter or none",
        ),
        "unstyled": Text(
            "目次由Word生成，“{found}”没有设标题样式（大纲级别），更新目次也不会列出；请设好样式再更新目次。",
            "Word makes the table of contents; “{found}” has no heading style (outline level) and will not be listed until it has one",
        ),
    },
)
def standard_contents_missing(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """目次漏列的章和附录，读者不知道有。"""
    contents = text.once(contents_of, outline)
    if not contents.pairs:
        yield Skip(None, "not-applicable")
        return
    listed = sum(pair.heading is not None for pair in contents.pairs)
    if listed:
        yield Pass(count=listed)
    for heading, code in left_out(contents):
        if outline.truncated:
            yield Skip(heading.at, "truncated")
        elif not contents.generated:
            yield _hit(code, heading)
        elif not would_be_listed(heading, contents, text):
            yield _hit("unstyled", heading)


def _hit(code: str, heading: Heading) -> Hit:
    return Hit(code, heading.at, found=f"{heading.number}　{heading.title}".strip(), arguments={"chapter": heading.chapter})
