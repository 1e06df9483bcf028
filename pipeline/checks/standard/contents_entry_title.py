"""standard.contents-entry-title: an entry of the 目次 has the full title of its heading."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contents import Heading, Pair, contents_of, place_of, title_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline


@check(
    "standard.contents-entry-title",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "differs": Text(
            "目次写的是“{found}”，正文标题是“{expected}”，请改为一致。",
            "the table of contents says “{found}”, the heading “{expected}”: let them agree",
        )
    },
)
def standard_contents_entry_title(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """目次要列出完整的标题，读者才认得出是哪一部分。"""
    contents = text.once(contents_of, outline)
    if not contents.pairs or contents.generated:
        yield Skip(None, "not-applicable")
        return
    for pair in contents.pairs:
        heading = pair.heading
        if heading is None or not heading.title or not title_of(pair.entry):
            continue
        if pair.same_title:
            yield Pass(pair.entry.span)
        else:
            yield _differing(pair, heading)


def _differing(pair: Pair, heading: Heading) -> Hit:
    at, written = pair.entry.title_span, title_of(pair.entry)
    start = 0 if at is None else at.start + pair.entry.title.index(written)
    correction = None if at is None else ReplaceText(at._replace(start=start, end=start + len(written)), heading.title)
    return Hit("differs", place_of(pair.entry), found=written, expected=heading.title, correction=correction)
