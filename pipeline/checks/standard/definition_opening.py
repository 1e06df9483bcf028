"""standard.definition-opening: a definition begins with what the term means, not with 是指 or with the term itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.term_entries import Piece, definition_pieces
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline, Term

_COPULA = re.compile(
    r"(?:是指|指的是|系指|就是|指(?![导挥示定标数引令派南纹向针认教责甲名明]|点)|是(?![否非])|即(?![时将席兴刻使])|为(?=一[种个类项]))[:：，,]?\s*"
)
_AFTER_TERM = re.compile(
    r"\s*(?:是指|指的是|系指|就是|指|是(?![否非])|即(?![时将])|系(?=一[种个类项])|为(?=一[种个类项])|——|[:：])[:：，,]?\s*"
)
_QUOTES = '“”"「」'


@check(
    "standard.definition-opening",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "copula": Text(
            "“{term}”的定义以“{found}”开头。定义直接写含义，请删去“{found}”。",
            "the definition of “{term}” begins with “{found}”; begin with the meaning itself and delete it",
        ),
        "term": Text(
            "“{term}”的定义重复了术语：“{found}”。请删去，直接写含义。",
            "the definition of “{term}” repeats the term (“{found}”); delete it and begin with the meaning itself",
        ),
    },
)
def standard_definition_opening(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """定义要能在上下文中代替术语，所以不以“是指”开头，也不重复术语。"""
    if not outline.terms:
        yield Skip(None, "not-applicable")
    for term in outline.terms:
        piece = next(definition_pieces(term, text), None)
        if piece is None:
            continue
        code, start, end = _opening(term, piece)
        if not code:
            yield Pass(piece.span(0, len(piece.text)))
            continue
        found = piece.text[start:end].rstrip()
        at = piece.span(start, start + len(found))
        yield Hit(code, at, found=found, arguments={"term": term.term}, correction=ReplaceText(piece.span(start, end), ""))


def _opening(term: Term, piece: Piece) -> tuple[str, int, int]:
    """Return the code and [start, end) of what should not open the definition; no code where it opens well."""
    written = piece.text
    start = len(written) - len(written.lstrip())
    bare = start + len(written[start:]) - len(written[start:].lstrip(_QUOTES))
    if term.term and written.startswith(term.term, bare):
        behind = bare + len(term.term)
        behind += len(written[behind:]) - len(written[behind:].lstrip(_QUOTES))
        found = _AFTER_TERM.match(written, behind)
        return ("term", start, found.end()) if found is not None else ("", 0, 0)
    found = _COPULA.match(written, start)
    return ("copula", start, found.end()) if found is not None else ("", 0, 0)
