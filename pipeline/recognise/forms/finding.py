"""Finds every form in a document that may hold several, one behind the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from pipeline.language.normal import norm
from pipeline.model.document import Document
from pipeline.model.profile import Form
from pipeline.recognise.forms.reading import FormReading, read_copies
from pipeline.recognise.forms.slots import slots_of
from pipeline.recognise.forms.titles import is_title, with_annex_head


def find_forms(document: Document, forms: Mapping[str, Form]) -> tuple[tuple[str, FormReading], ...]:
    """Return the forms in the document in order, each with its key in `forms`; no two share a block.

    From one form's title to the next stands that form if its labels do; elsewhere whichever form has most of its labels there.
    Copies of one form are all returned.
    """
    found: list[tuple[str, FormReading]] = []
    for part, named in _stretches(document, forms):
        readings = [(key, reading) for key, form in forms.items() for reading in read_copies(part, form)]
        for key, reading in sorted(readings, key=lambda one: (one[0] != named, -one[1].confidence)):
            if all(reading.last < other.first or other.last < reading.first for _, other in found):
                found.append((key, reading))
    return tuple(sorted(found, key=lambda one: one[1].first))


def _stretches(document: Document, forms: Mapping[str, Form]) -> Iterator[tuple[Document, str | None]]:
    """Yield the document cut before each title of a form, with the form that the title names."""
    last_block = len(document.blocks) - 1
    slots = slots_of(document) if len(forms) > 1 else ()
    starts: dict[int, str | None] = {0: None}
    for slot in slots:
        outside = slot.table is None or (slot.row == 0 and slot.outer is None)
        named = [key for key, form in forms.items() if outside and slot.paragraphs and is_title(slot, form)]
        if named:
            starts[with_annex_head(slots, slot.block)] = max(named, key=lambda key: _wording(slot.text, forms[key]))
    for first, following in pairwise((*sorted(starts), last_block + 1)):
        yield document.within(first, following - 1), starts[first]


def _wording(title: str, form: Form) -> int:
    """Return the length of the longest wording of the form's title that the text holds."""
    return max(len(wording) for wording in map(norm, (form.title, *form.titles)) if wording in norm(title))
