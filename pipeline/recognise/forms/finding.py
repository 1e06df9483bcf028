"""Finds every form in a document that may hold several, one behind the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from pipeline.language.normal import norm
from pipeline.model.document import Document, Table
from pipeline.model.profile import Form
from pipeline.recognise.forms.likely import may_hold, words_of
from pipeline.recognise.forms.reading import FormReading, read_copies
from pipeline.recognise.forms.slots import slots_of
from pipeline.recognise.forms.titles import is_title, title_wordings, with_annex_head


def find_forms(document: Document, forms: Mapping[str, Form]) -> tuple[tuple[str, FormReading], ...]:
    """Return the forms in the document in order, each with its key in `forms`; no two forms share a block.

    From one form's title to the next stands that form if its labels do; elsewhere whichever form has most of its labels there.
    Copies of one form are all returned.
    """
    words = words_of(document)
    forms = {key: form for key, form in forms.items() if may_hold(words, form)}
    if not forms:
        return ()
    found: list[tuple[str, FormReading]] = []
    for first, last, named in _joined(document, forms):
        if named is not None:
            found.extend(_apart(named, read_copies(document.within(first, last), forms[named]), found))
            first = max((reading.last + 1 for _, reading in found if reading.first >= first), default=first)
        if named is None or _has_table(document, first, last):
            rest = document.within(first, last)
            readings = [(key, reading) for key, form in forms.items() for reading in read_copies(rest, form)]
            for key, reading in sorted(readings, key=lambda one: -one[1].confidence):
                found.extend(_apart(key, (reading,), found))
    return tuple(sorted(found, key=lambda one: (one[1].first, one[1].place)))


def _joined(document: Document, forms: Mapping[str, Form]) -> list[tuple[int, int, str | None]]:
    """Return the stretches; one whose title is that of the stretch before, and has no form below it, goes on with that one."""
    found: list[tuple[int, int, str | None]] = []
    for first, last, named in _stretches(document, forms):
        if named is not None and found and found[-1][2] == named and not read_copies(document.within(first, last), forms[named]):
            found[-1] = (found[-1][0], last, named)
        else:
            found.append((first, last, named))
    return found


def _apart(key: str, readings: Sequence[FormReading], found: Sequence[tuple[str, FormReading]]) -> list[tuple[str, FormReading]]:
    """Return the readings that share no block with those found of another form; copies of one form may stand in one table."""
    others = [other for known, other in found if known != key]
    return [(key, one) for one in readings if all(one.last < other.first or other.last < one.first for other in others)]


def _has_table(document: Document, first: int, last: int) -> bool:
    return any(isinstance(block, Table) for block in document.blocks[first : last + 1])


def _stretches(document: Document, forms: Mapping[str, Form]) -> Iterator[tuple[int, int, str | None]]:
    """Yield the first and last blocks of the document cut before each title of a form, with the form that the title names."""
    slots = slots_of(document) if len(forms) > 1 else ()
    wordings = {key: title_wordings(form) for key, form in forms.items()}
    starts: dict[int, str | None] = {0: None}
    for slot in slots:
        outside = slot.table is None or (slot.row == 0 and slot.outer is None)
        named = [key for key, words in wordings.items() if outside and slot.paragraphs and is_title(slot, words)]
        if named:
            bare = norm(slot.text)
            told = max(named, key=lambda key: max(len(word) for word in wordings[key] if word in bare))
            starts[with_annex_head(slots, slot.block)] = told
    for first, following in pairwise((*sorted(starts), len(document.blocks))):
        yield first, following - 1, starts[first]
