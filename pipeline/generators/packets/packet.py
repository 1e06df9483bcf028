"""The packet of a case: cover, report, form, scan, draft, whatever else came; what cannot be shown is named on a page of its own."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from pipeline.generators.packets.binding import Section, bind, page_numbers, target
from pipeline.generators.packets.enclosures import Enclosure
from pipeline.generators.packets.facts import facts_of
from pipeline.generators.packets.fonts import page_fonts
from pipeline.generators.packets.typesetting import typeset
from pipeline.model.paper import CaseFile, Casework
from pipeline.writers.speech import Speech

if TYPE_CHECKING:
    from pikepdf import Pdf


def packet(case: CaseFile, casework: Casework, enclosed: tuple[Enclosure, ...]) -> bytes:
    """Return 审查材料.pdf of a case with its :func:`enclosures`.

    Same case, same bytes. Raises MissingProgram where the system has no Chinese font.
    """
    import pikepdf

    facts = facts_of(case, casework, enclosed)
    speech = Speech(casework.wording, casework.language)
    with pikepdf.open(BytesIO(typeset(facts, page_fonts()))) as own:
        return bind(tuple(_sections(own, enclosed, speech)), enclosed, facts["title"], casework.language)


def _sections(own: Pdf, enclosed: tuple[Enclosure, ...], speech: Speech) -> Iterator[Section]:
    """Yield the parts in their order; the page about a file that is not shown stands where its pages would."""
    starts = _heads(own)
    ends = [*starts[1:], len(own.pages)]
    yield Section(speech.say("封面", "Cover"), "", own, starts[0], ends[0], roman=True, own=True)
    yield Section(speech.say("形式审查报告", "Report"), speech.say("报告", "report"), own, starts[1], ends[1], own=True)
    about = iter(zip(starts[2:], ends[2:], strict=True))
    for one in enclosed:
        if one.pages is not None:
            yield Section(one.title, one.label, one.pages, entries=one.entries)
        elif not one.replaced:
            first, last = next(about)
            yield Section(speech.say(f"{one.title}（未能附页）", f"{one.title} (not shown)"), one.label, own, first, last, own=True)


def _heads(own: Pdf) -> list[int]:
    """Return the pages that headings of the first level stand on, as typst's outline tells."""
    with own.open_outline() as outline:
        return [target(item, page_numbers(own)) for item in outline.root]
