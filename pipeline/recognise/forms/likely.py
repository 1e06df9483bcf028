"""Which forms a document may hold at all: a quick look for the words of their labels, before anything is read."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.patterns import pattern
from pipeline.model.document import Document
from pipeline.model.profile import Form, FormField
from pipeline.recognise.forms.reading import ENOUGH_WITH_TITLE

_WORDS = pattern(r"[^\W\d_]+")


def words_of(document: Document) -> str:
    """Return the text of the document without its blanks."""
    return "".join("".join(paragraph.text for paragraph in document.paragraphs).split())


def may_hold(words: str, form: Form) -> bool:
    """Say whether as many labels as a form with its title needs stand somewhere in the words of a document, or all headings of a list."""
    needed = ENOUGH_WITH_TITLE * len(form.fields)
    found = 0
    for field in form.fields.values():
        if field.columns and all(any(core in words for core in _cores(column)) for column in field.columns):
            return True
        found += any(core in words for core in _cores(field))
        if found >= needed:
            return True
    return False


def _cores(field: FormField) -> Iterator[str]:
    """Yield the longest word of each label: signs and brackets differ from hand to hand."""
    if field.kind == "choice":
        yield from (option for option in field.options if len(option) > 1)
    for label in (field.label, *field.aliases, *(label for column in field.columns for label in (column.label, *column.aliases))):
        words = _WORDS.findall("".join(label.split()))
        if words:
            yield max(words, key=len)
