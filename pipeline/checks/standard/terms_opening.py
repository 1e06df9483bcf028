"""standard.terms-opening: chapter 3 begins with the prescribed sentence (引导语) that fits what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.opening_sentences import insertion, opening_text, terms_clause
from pipeline.checks.terms_openings import NO_TERMS, Opening, Variant, goes_on, named_things, old_tail, prescribed, read_opening
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.document import Paragraph
from pipeline.model.outline import Clause, Outline


@check(
    "standard.terms-opening",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "“{title}”之后没有引导语，请加上“{expected}”。",
            "no introductory sentence follows the heading {title}; add “{expected}”",
        ),
        "variant": Text(
            "引导语与本章的内容不符，应写“{expected}”。",
            "the introductory sentence does not fit what the chapter holds; write “{expected}”",
        ),
        "wording": Text(
            "引导语写的是“{found}”，规定的写法是“{expected}”。",
            "the introductory sentence is “{found}”; the prescribed one is “{expected}”",
        ),
        "tail": Text(
            "“为了便于使用，以下重复列出了……”是2009版的写法，请删去；引导语写“{expected}”，重复的定义注明来源。",
            "“为了便于使用，以下重复列出了…” is of 2009: delete it, write “{expected}”, and give the source of each repeated definition",
        ),
    },
    settings={"look-for": {"enum": ["absent", "form", "tail"]}},
    required=("look-for",),
)
def standard_terms_opening(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """引导语说明术语在哪里界定；写法是规定好的，读者一看就知道还要不要查别的文件。"""
    clause = terms_clause(outline)
    if clause is None:
        yield Skip(None, "not-applicable")
        return
    first = opening_text(clause, text)
    opening = None if first is None else read_opening(*first)
    if first is not None and opening is None and goes_on(clause, first[0], text):
        yield Skip(first[0].span(), "unknown")
        return
    tail = old_tail(clause, text)
    wanted = settings["look-for"]
    if wanted == "absent":
        yield _presence(clause, opening, outline, text)
    elif opening is None:
        yield Skip(clause.text_span, "not-applicable")
    elif wanted == "tail":
        yield _old_tail(opening, tail, outline, clause)
    elif tail is not None:
        yield Skip(clause.text_span, "not-applicable")
    else:
        yield _form(opening, outline, clause)


def _presence(clause: Clause, opening: Opening | None, outline: Outline, text: TextIndex) -> Observation:
    if opening is not None:
        return Pass(opening.paragraph.span(opening.start, opening.end))
    if clause.children and outline.title.endswith(("术语", "词汇")):
        return Skip(clause.text_span, "not-applicable")
    if not (clause.body or clause.children):
        if outline.truncated:
            return Skip(clause.text_span, "truncated")
        expected = NO_TERMS
    else:
        expected = prescribed("own", "", named_things(clause))
    correction = insertion(clause, expected, outline, text)
    show = clause.number if clause.generated else None
    at = clause.text_span if clause.number_span is None else clause.text_span._replace(start=clause.number_span.start)
    return Hit("absent", at, found=clause.text, expected=expected, arguments={"title": clause.text}, correction=correction, show=show)


def _old_tail(opening: Opening, tail: tuple[Paragraph, int, int] | None, outline: Outline, clause: Clause) -> Observation:
    if tail is None:
        return Pass(opening.paragraph.span(opening.start, opening.end))
    paragraph, start, end = tail
    variant = _fitting(opening, outline, clause) or "both"
    expected = prescribed(variant, opening.files, named_things(clause))
    together = paragraph is opening.paragraph and not paragraph.text[opening.end : start].strip()
    span = paragraph.span(opening.start, end) if together else paragraph.span(start, end)
    correction = ReplaceText(span, expected if together else "")
    return Hit("tail", paragraph.span(start, end), found=paragraph.text[start:end], expected=expected, correction=correction)


def _form(opening: Opening, outline: Outline, clause: Clause) -> Observation:
    at = opening.paragraph.span(opening.start, opening.end)
    fitting = _fitting(opening, outline, clause)
    if fitting is None:
        return Skip(at, "truncated" if outline.truncated else "unknown")
    if opening.variant is None and re.search("缩略语|符号|代号", opening.text):
        return Skip(at, "unknown")  # one sentence for two elements: nothing is prescribed
    if fitting == opening.variant:
        return Pass(at)
    expected = prescribed(fitting, opening.files, named_things(clause))
    if fitting in ("others", "both") and not opening.files:
        return Skip(at, "unknown")
    code = "wording" if opening.variant is None else "variant"
    correction = None if fitting == "none" else ReplaceText(at, expected)  # the entries may still be to come
    return Hit(code, at, found=opening.text, expected=expected, correction=correction)


def _fitting(opening: Opening, outline: Outline, clause: Clause) -> Variant | None:
    """Return the variant for what the chapter holds; None where that cannot be told."""
    entries = bool(outline.terms or clause.children)
    if not entries:
        more = [index for index in clause.body if index != opening.paragraph.index]
        if more or outline.truncated:
            return None
        return "others" if opening.files else "none"
    return "both" if opening.files else "own"
