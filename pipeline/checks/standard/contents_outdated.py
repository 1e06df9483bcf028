"""standard.contents-outdated: a 目次 that Word makes shows the headings as they are now."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contents import Contents, Heading, Pair, contents_of, left_out, number_key, place_of, would_be_listed
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import RefreshField
from pipeline.model.outline import Outline


@check(
    "standard.contents-outdated",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "outdated": Text(
            "请更新目次：目次与正文的标题有{count}处不同，如“{found}”（在Word中右击目次，选“更新域—更新整个目录”）。",
            "update the table of contents: it differs from the headings in {count} places, such as “{found}” (in Word: Update Field)",
        )
    },
)
def standard_contents_outdated(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """正文改过以后目次不会自己跟着改，要更新一次。"""
    contents = text.once(contents_of, outline)
    field = contents.field
    if field is None:
        yield Skip(None, "not-applicable")
        return
    stale = list(_stale(contents, outline, text))
    if not stale:
        yield Pass(field)
        return
    at, shown = stale[0]
    yield Hit("outdated", at, found=shown, arguments={"count": len(stale)}, correction=RefreshField(field.address))


def _stale(contents: Contents, outline: Outline, text: TextIndex) -> Iterator[tuple[Span, str]]:
    """Yield place and words of each entry that an update would change, then of each heading that it would list."""
    for pair in contents.pairs:
        entry, heading = pair.entry, pair.heading
        shown = f"{entry.number}　{entry.title}".strip()
        if heading is None:
            if not pair.elsewhere and not outline.truncated:
                yield place_of(entry), shown
        elif _differs(pair, heading):
            yield place_of(entry), shown
    for heading, _ in left_out(contents):
        if not outline.truncated and would_be_listed(heading, contents, text):
            yield heading.at, f"{heading.number}　{heading.title}".strip()


def _differs(pair: Pair, heading: Heading) -> bool:
    other_number = pair.entry.number != "" and number_key(pair.entry.number) != number_key(heading.number)
    return other_number or (heading.title != "" and not pair.same_title)
