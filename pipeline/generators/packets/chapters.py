"""The pages on which the chapters of a draft begin, found by their headings in the pages themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.errors import UnreadableInput
from pipeline.readers.pdf.opening import opened

_ANNEX: Final = "附录"
_CONTENTS: Final = ("目次", "目录")
PAGES: Final = 300
"""Pages that are looked through for headings; a draft has fewer."""


def chapter_pages(data: bytes, chapters: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Return (chapter, page from 0) for those of the headings ("前言", "1 范围", "附录A 式样") that stand on a line of their own.

    They are looked for in their order, and behind the table of contents, which has them, too.
    """
    try:
        lines = list(_lines(data))
    except UnreadableInput:
        return ()
    found, at = [], 0
    for chapter in chapters:
        keys = _keys(chapter)
        page = next((number for number in range(at, len(lines)) if lines[number] & keys), None)
        if page is not None:
            found.append((chapter, page))
            at = page + 1 if keys & set(_CONTENTS) else page
    return tuple(found)


def _keys(chapter: str) -> set[str]:
    """Return the lines that a heading may be: an annex has its title below its letter."""
    return {_plain(chapter), *([_plain(chapter.split()[0])] if chapter.startswith(_ANNEX) else ())}


def _lines(data: bytes) -> Iterator[set[str]]:
    """Yield the lines of each page, without blanks; of a page that does not open there are none."""
    from pypdfium2 import PdfiumError

    with opened(data, "") as document:
        for number in range(min(len(document), PAGES)):
            try:
                text = document[number].get_textpage().get_text_bounded()
            except PdfiumError:
                text = ""
            yield {_plain(line) for line in text.splitlines()}


def _plain(text: str) -> str:
    return "".join(text.split())
