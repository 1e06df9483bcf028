"""Reads a Word document as a standard: where the draft stands in it, and its outline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model.address import Span
from pipeline.model.document import Document
from pipeline.model.outline import Basis, Element, Outline, Stage
from pipeline.model.values import dataclass
from pipeline.recognise.companions import is_companion
from pipeline.recognise.standards.basis import decide_basis
from pipeline.recognise.standards.blank_forms import find_blank_forms
from pipeline.recognise.standards.chapters import find_chapters, has_known_title
from pipeline.recognise.standards.content import with_content
from pipeline.recognise.standards.contents import contents_entries, find_contents
from pipeline.recognise.standards.continued import find_continued
from pipeline.recognise.standards.cover import issue_date, read_cover, stage_of
from pipeline.recognise.standards.cross_references import read_cross_references
from pipeline.recognise.standards.elements import read_elements, title_text
from pipeline.recognise.standards.evidence import ENOUGH, weigh
from pipeline.recognise.standards.front import ATTACHMENT, Front, read_front
from pipeline.recognise.standards.headings import fixed_heading
from pipeline.recognise.standards.lines import Line, read_lines
from pipeline.recognise.standards.other_numbers import with_chinese_numbers, without_numbers
from pipeline.recognise.standards.references import read_references
from pipeline.recognise.standards.running_heads import with_noise, with_running_heads
from pipeline.recognise.standards.truncation import is_truncated

_FEWEST_CHAPTERS = 2


@dataclass(frozen=True, slots=True)
class StandardReading:
    """A standard found in a document.

    `first` and `last` are top-level blocks of the document (its own numbers: `Location.block`);
    `confidence` counts what speaks for a standard, from 8 on.
    """

    outline: Outline
    confidence: int
    first: int
    last: int


def read_standard(document: Document, stage: Stage | None = None, basis: Basis | None = None) -> StandardReading | None:
    """Return the standard that the document holds; None when it holds none.

    `stage` and `basis` are what is known already; None to take them from the cover, the foreword and the dates.
    The outline names paragraphs by `Paragraph.index`.
    """
    lines = with_noise(read_lines(document.paragraphs))
    contents = find_contents(lines)
    lines, chapters = _numbered(lines, contents)
    if len(chapters) < _FEWEST_CHAPTERS:
        return None
    if contents is not None and contents[0] > chapters[0].position:
        contents = None
    front = read_front(document, lines, contents, chapters[0].position)
    opening = _opening(lines, front, chapters[0].position)
    if any(is_companion(line.bare) for line in lines[opening : chapters[0].position]):
        return None
    cover_lines = lines[front.cover[0] : front.cover[1] + 1] if front.cover is not None else []
    title_lines = lines[front.title[0] : front.title[1] + 1] if front.title is not None else []
    title = title_text(title_lines)
    cover = read_cover(cover_lines, title)
    title = title or _quoted(cover_lines, cover.title_zh)
    lines = with_running_heads(lines, _quoted(cover_lines, cover.number), title, chapters[0].position)
    part = lines[front.start : _end(lines, chapters[-1].position)]
    elements = read_elements(part, front, contents, chapters)
    confidence = weigh(part, elements, cover, title)
    if confidence < ENOUGH:
        return None
    decided, because = decide_basis(_telling(part, elements), issue_date(cover, cover_lines), stage, basis)
    told, told_by = stage_of(cover, cover_lines)
    entries = contents_entries(lines, *contents) if contents is not None else ()
    outline = Outline(
        title=title,
        elements=elements,
        cover=cover,
        basis=decided,
        basis_because=because,
        stage=stage or told,
        stage_because="given" if stage else told_by,
        contents=entries,
        references=read_references(part, elements),
        truncated=is_truncated(entries, elements, part),
    )
    outline = with_content(outline, part, document)
    first, last = part[0].paragraph.location.block, part[-1].paragraph.location.block
    outline = replace(
        outline,
        cross_references=read_cross_references(part, elements, outline.captions, outline.formulae),
        continued=find_continued(part, outline.roles, document.source_kind),
        blank_forms=find_blank_forms(document.tables, first, last),
    )
    return StandardReading(outline, confidence, first, last)


def _numbered(lines: list[Line], contents: tuple[int, int] | None) -> tuple[list[Line], list[Line]]:
    """Return the lines and the chapters among them; where 1, 2, 3 count nothing, by 一、二、三 or by the titles alone."""
    listed = _listed(lines, contents)
    chapters = find_chapters(_where_chapters_stand(lines, contents), listed)
    if len(chapters) >= _FEWEST_CHAPTERS:
        return _with(lines, chapters), chapters
    chinese = with_chinese_numbers(lines)
    if chinese is not None:
        return chinese, find_chapters(_where_chapters_stand(chinese, contents))
    chapters = without_numbers(_where_chapters_stand(lines, contents))
    return _with(lines, chapters), chapters


def _with(lines: list[Line], chapters: Sequence[Line]) -> list[Line]:
    """Return the lines with the marks that the chapters were given."""
    named = {line.position: line for line in chapters}
    return [named.get(line.position, line) for line in lines]


def _listed(lines: Sequence[Line], contents: tuple[int, int] | None) -> frozenset[str]:
    """Return the titles of the chapters that the 目次 lists, without blanks."""
    entries = contents_entries(lines, *contents) if contents is not None else ()
    return frozenset("".join(entry.title.split()) for entry in entries if entry.number.isdecimal())


def _where_chapters_stand(lines: Sequence[Line], contents: tuple[int, int] | None) -> list[Line]:
    """Return the lines in which chapters can begin: outside the 目次, and before the first annex or bibliography."""
    kept = []
    begun = False
    for line in lines:
        if not line.in_body or (contents is not None and contents[0] <= line.position <= contents[1]):
            continue
        if line.mark is not None and line.mark.kind == "chapter":
            begun = begun or has_known_title(line)
        elif begun and ((line.mark is not None and line.mark.kind == "annex") or fixed_heading(line) == "bibliography"):
            break
        kept.append(line)
    return kept


def _opening(lines: Sequence[Line], front: Front, chapter: int) -> int:
    """Return the position of the cover; without one, behind the attachment before, where the paper that holds chapter 1 says what it is."""
    if front.cover is not None:
        return front.cover[0]
    attachments = (line.position + 1 for line in lines[:chapter] if line.in_body and ATTACHMENT.fullmatch(line.bare))
    return max(attachments, default=0)


def _end(lines: Sequence[Line], last_chapter: int) -> int:
    """Return the position behind the draft: another attachment may follow it in the same file."""
    for line in lines[last_chapter:]:
        if line.in_body and line.bare.startswith("附件") and ATTACHMENT.fullmatch(line.bare):
            return line.position
    return len(lines)


def _telling(part: Sequence[Line], elements: Sequence[Element]) -> list[Line]:
    """Return the lines that tell the edition: the foreword and chapters 1 and 2."""
    offset = part[0].paragraph.index
    telling = [element for element in elements if element.kind == "foreword" or element.number in ("1", "2")]
    return [line for element in telling for line in part[element.first - offset : element.last + 1 - offset]]


def _quoted(lines: Sequence[Line], span: Span | None) -> str:
    if span is None:
        return ""
    return next(line.paragraph.text for line in lines if line.paragraph.address == span.address)[span.start : span.end].strip()
