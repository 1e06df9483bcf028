"""How checks look at a chapter or clause: where it stands, whether its text is a title, who refers to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from pipeline.language.modal_verbs import find_modal_verbs
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Clause, ElementKind, Outline
from pipeline.model.text import Text

Wording = Literal["title", "sentence", "unclear", "empty"]

LONGEST_TITLE = 30
END = "。；：，、;:,"
"""Punctuation that ends no title."""
_DIVIDED: tuple[ElementKind, ...] = ("chapter", "annex")
_ENDS = END + "."
_PAUSE = re.compile("[，：:]")
_STOP = re.compile("[。；！？]")
_WORDS = re.compile("应知应会|应缴|应付|应收")
_LEADS_IN = re.compile("(?:包括|包含|如下|以下|下列|分为|[为有是])$")


def place(clause: Clause) -> Span:
    """Return where the clause's number and text stand, in one stretch; without the number where Word makes it."""
    number, text = clause.number_span, clause.text_span
    if number is None:
        return text
    return Span(number.address, number.start, max(number.end, text.end))


def shown(clause: Clause) -> str | None:
    """Return the number that Word makes; None for a typed one, which is part of the text."""
    return clause.number if clause.generated else None


def called(clause: Clause) -> Text:
    """Return what people call the chapter, clause or annex."""
    if "." in clause.number:
        return Text(clause.number, clause.number)
    if clause.number.isdecimal():
        return Text(f"第{clause.number}章", f"chapter {clause.number}")
    return Text(f"附录{clause.number}", f"annex {clause.number}")


def wording(clause: Clause) -> Wording:
    """Return whether a title stands behind the number, a sentence, nothing, or something that may be either.

    Short text without punctuation is a title when clauses or text follow below it; with nothing below it may be an unfinished sentence.
    """
    text = clause.text.strip()
    if not text:
        return "empty"
    bare = text.rstrip(_ENDS)
    plain = len(bare) <= LONGEST_TITLE and _PAUSE.search(bare) is None and not _is_sentence(bare)
    if clause.children and plain:
        return "title"
    if bare != text or (not plain and _is_sentence(bare)):
        return "sentence"
    return "title" if plain and clause.title is not None and not _LEADS_IN.search(bare) else "unclear"


def _is_sentence(text: str) -> bool:
    if len(text) > 2 * LONGEST_TITLE or _STOP.search(text) is not None:
        return True
    likely = "应" in text or "宜" in text
    return likely and any(kind in ("requirement", "recommendation") for _, _, kind in find_modal_verbs(_WORDS.sub("", text)))


def last_number(clause: Clause, parent: Clause) -> int | None:
    """Return which child of `parent` the clause is by its number: 2 for 5.2 and 5.2.1 under 5; None where the number is not of `parent`."""
    if not clause.number.startswith(f"{parent.number}."):
        return None
    return int(clause.number[len(parent.number) + 1 :].partition(".")[0])


def is_child(clause: Clause, parent: Clause) -> bool:
    """Tell whether the number is that of a clause directly below `parent`."""
    return clause.number.rpartition(".")[0] == parent.number


def misnumbered(clause: Clause, parent: Clause) -> bool:
    """Tell whether a clause that is no child of `parent` has a wrong number: the clause that the number belongs to comes elsewhere.

    A clause whose own parent has only lost its number is none: 5.2.1 between 5.1 and 5.3.
    """
    if is_child(clause, parent):
        return False
    value = last_number(clause, parent)
    position = parent.children.index(clause)
    before = next((last_number(one, parent) for one in reversed(parent.children[:position]) if is_child(one, parent)), 0)
    later = [last_number(one, parent) for one in parent.children[position:] if is_child(one, parent)]
    return value is None or value in later or (before is not None and value < before)


def with_children(outline: Outline) -> Iterator[Clause]:
    """Yield every chapter, clause, annex and introduction that is divided."""
    return (clause for clause in outline.all_clauses() if clause.children)


class Below(NamedTuple):
    """A clause somewhere below the heading of a chapter or annex."""

    clause: Clause
    title: str | None
    """Without blanks; None for a clause without title."""
    first: bool
    """It is the first child of its parent, by its number, too."""


def clauses_below(_: TextIndex, outline: Outline) -> dict[str, list[Below]]:
    """Return the clauses below the headings of "chapter" and "annex" in reading order; use it as `text.once(clauses_below, outline)`."""
    return {kind: [one for element in outline.of_kind(kind) for one in _below(element.clause)] for kind in _DIVIDED}


def _below(root: Clause | None) -> Iterator[Below]:
    pending = [] if root is None else [(root, False)]
    while pending:
        clause, first = pending.pop()
        if clause is not root:
            yield Below(clause, None if clause.title is None else "".join(clause.title.split()), first)
        if clause.children:
            eldest, *others = clause.children
            pending.extend((child, False) for child in reversed(others))
            pending.append((eldest, is_child(eldest, clause)))


def subtree(clause: Clause) -> Iterator[int]:
    """Yield the paragraphs of the clause and of all below it, its own heading first."""
    yield clause.paragraph
    yield from clause.body
    for child in clause.children:
        yield from subtree(child)


def renumbered(clause: Clause, number: str, outline: Outline) -> ReplaceText | None:
    """Return the correction of a typed number; None where others hang on it: clauses below, references, entries of the 目次."""
    if clause.number_span is None or clause.children:
        return None
    changed = {clause.number, number}
    if any(one.number in changed for one in outline.cross_references) or any(one.number in changed for one in outline.contents):
        return None
    return ReplaceText(clause.number_span, number)
