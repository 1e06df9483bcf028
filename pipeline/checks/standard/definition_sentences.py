"""standard.definition-sentences: a definition is one sentence; what else is to be said stands in a note."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.term_entries import definition_pieces, place_of
from pipeline.language.sentences import sentences
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.outline import Outline, Term

_ENDED = re.compile(r"[。！？][”’」』）)]*$")
_APART = re.compile(r"\s*[（(]?(?:(?:以下|下文|后文)?(?:均|也)?[简统]称|式中|注\s*\d*[:：]|示例\s*\d*[:：]|[\[［【（(]?来源[:：])")
"""What another rule speaks of, or what belongs to a formula."""


@check(
    "standard.definition-sentences",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "many": Text(
            "“{term}”的定义有{count}句。定义只写一句，其余的内容请移到注。",
            "the definition of “{term}” has {count} sentences; a definition is one sentence, move the others to a note",
        )
    },
)
def standard_definition_sentences(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """定义用一句话说清含义；补充说明放在注里，引用定义的人才不会断章取义。"""
    if not outline.terms:
        yield Skip(None, "not-applicable")
    for term in outline.terms:
        if not term.definition:
            continue
        found = _sentences(term, text)
        if len(found) <= 1:
            yield Pass(place_of(term)[0])
        else:
            yield Hit("many", found[1], found=text.quote(found[1]), arguments={"term": term.term, "count": len(found)})


def _sentences(term: Term, text: TextIndex) -> list[Span]:
    """Return the sentences that end with a full stop, in order; of one broken by the end of a page, its first part."""
    found: list[Span] = []
    begun: tuple[str, Span] | None = None
    for piece in definition_pieces(term, text):
        for start, end in sentences(piece.text):
            written, place = begun or (piece.text[start:end], piece.span(start, end))
            ended = _ENDED.search(piece.text[start:end]) is not None
            begun = None if ended else (written, place)
            if ended and not _APART.match(written):
                found.append(place)
    return found
