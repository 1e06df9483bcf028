"""Where the text speaks of its annexes, worked out once for all checks on annexes."""

from __future__ import annotations

from collections.abc import Collection

from pipeline.language.quotations import is_quoted
from pipeline.language.text_index import NamedPlace, TextIndex
from pipeline.model.address import Span
from pipeline.model.outline import Element, ElementKind, Outline
from pipeline.model.values import dataclass

_SPEAKING: tuple[ElementKind, ...] = ("foreword", "introduction", "chapter", "annex")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place of the text that names an annex, or something in it (A.1, 表A.1); `element` is where it stands."""

    letter: str
    place: NamedPlace
    element: Element

    @property
    def outright(self) -> bool:
        """The annex itself is named, not something in it."""
        return self.place.kind == "annex"


def annex_mentions(text: TextIndex, outline: Outline) -> tuple[Mention, ...]:
    """Return the mentions in reading order; what an annex says of itself, headings and the 目次 are none."""
    letters = {annex.number for annex in outline.of_kind("annex")}
    if not letters:
        return ()
    headings = {
        index
        for annex in outline.of_kind("annex")
        for index in range(annex.first, (annex.annex.last if annex.annex is not None else annex.first) + 1)
    }
    found = []
    for place in text.named_places(*_naming(letters)):
        letter = place.number[:1]
        if letter not in letters or place.kind == "chapter" or place.paragraph.index in headings:
            continue
        element = outline.element_at(place.paragraph.index)
        if element is None or element.kind not in _SPEAKING or (element.kind == "annex" and element.number == letter):
            continue
        if place.kind == "annex" and is_quoted(place.paragraph.text, place.start, place.end):
            continue
        found.append(Mention(letter, place, element))
    return tuple(sorted(found, key=lambda one: (one.place.paragraph.index, one.place.start, one.letter)))


def _naming(letters: Collection[str]) -> tuple[str, str]:
    """Return the patterns that a paragraph holds which names one of the annexes (or, where they are counted 1, 2, any such number)."""
    return r"附\s*录\s*[A-Z]", rf"[{''.join(sorted(letters))}](?:(?<=\d)|[.\d])"


def made_label(annex: Element) -> str | None:
    """Return the annex's label where Word makes it, and nobody can search for it; None for a typed one."""
    return f"附录{annex.number}" if annex.clause is not None and annex.clause.generated else None


def label_of(annex: Element) -> Span | None:
    """Return where the annex's label stands."""
    return annex.annex.label if annex.annex is not None else annex.heading
