"""The 目次: where it stands, and its entries; its lines are no headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.language.normal import stripped
from pipeline.model.outline import ContentsEntry
from pipeline.recognise.standards.lines import Line

TITLE = re.compile(r"目次|目录|contents", re.IGNORECASE)
_STYLE = re.compile(r"^(?:toc|目录|目次) ?\d$|目次_", re.IGNORECASE)
_PAGE = r"[IVXLCivxlc]+|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ]+|\d{1,3}"
_ENTRY = re.compile(rf"(.*?)(?:\t|[\s.…·⋯—_]{{2,}})[\s.…·⋯]*({_PAGE})\s*", re.DOTALL)
_BARE_PAGE = re.compile(rf"(.*?[^\s\d.…·]) +({_PAGE})\s*")
"""A page behind a blank: what is left where a conversion to text has dropped the leaders; so only where most entries have it."""
_NUMBER = re.compile(
    r"(?:第\s*(?=\d{1,2}\s*章))?(\d{1,2}(?:\.\d{1,3})*|[A-Z](?:\.\d{1,3})+|附\s*录\s*[A-Z])(?:\s*章|[.、．](?=\D))?(?![\d.])"
)
_ELEMENTS = ("参考文献", "索引")
_LONGEST = 60
_NEARLY_A_LINE = 18
"""Characters of a title that breaks at the end of the line."""


def find_contents(lines: Sequence[Line]) -> tuple[int, int] | None:
    """Return the positions of the first and last line of the 目次, its title included; None when there is none."""
    for line in lines:
        if line.in_body and len(line.bare) <= 8 and TITLE.fullmatch(line.bare):
            return line.position, _last_entry(lines, line.position)
        if _by_style(line):
            first = line.position
            last = first
            for after in lines[first + 1 :]:
                if not (_by_style(after) or after.blank):
                    break
                last = after.position if not after.blank else last
            return first, last
    return None


def contents_entries(lines: Sequence[Line], first: int, last: int) -> tuple[ContentsEntry, ...]:
    """Return the entries between two positions; the title of the 目次 is none."""
    written = [line for line in lines[first : last + 1] if not (line.blank or line.running) and not TITLE.fullmatch(line.bare)]
    bare = [_entry(line) or _BARE_PAGE.fullmatch(line.paragraph.text) for line in written]
    pages = sum(1 for match in bare if match is not None) * 3 >= len(written) * 2
    entries = [_contents_entry(line, match if pages else _entry(line)) for line, match in zip(written, bare, strict=True)]
    return tuple(_joined(entries) if pages else entries)


def _joined(entries: Sequence[ContentsEntry]) -> Iterator[ContentsEntry]:
    """Yield the entries, each in one: a long title goes on in the next line, where its page stands."""
    open_entry: ContentsEntry | None = None
    for entry in entries:
        if open_entry is not None and not entry.number and len(entry.title) < len(open_entry.title) and entry.title not in _ELEMENTS:
            yield replace(open_entry, title=open_entry.title + entry.title, page=entry.page, title_span=None)
            open_entry = None
            continue
        if open_entry is not None:
            yield open_entry
        open_entry = entry if not entry.page and entry.number and len(entry.number + entry.title) >= _NEARLY_A_LINE else None
        if open_entry is None:
            yield entry
    if open_entry is not None:
        yield open_entry


def _contents_entry(line: Line, match: re.Match[str] | None) -> ContentsEntry:
    """Return the entry; `match` splits title and page, None where there is no page."""
    paragraph, text = line.paragraph, line.paragraph.text
    start, end = stripped(text, 0, len(text) if match is None else match.end(1))
    number = _NUMBER.match(text, start, end)
    begin, end = stripped(text, start if number is None else number.end(), end)
    return ContentsEntry(
        "" if number is None else number[1],
        text[begin:end],
        "" if match is None else match[2],
        paragraph.span(),
        paragraph.index,
        None if number is None else paragraph.span(number.start(), number.end()),
        paragraph.span(begin, end) if begin < end else None,
        any(run.field_code == "TOC" for run in paragraph.runs),
    )


def _last_entry(lines: Sequence[Line], first: int) -> int:
    """Return the position of the last line of the 目次 whose title stands at `first`.

    Entries have a style of their own, a leader or a page. A list typed without pages ends where its lines come again,
    or else before the heading that stands above the first sentence.
    """
    with_page: int | None = None
    without_page: list[Line] = []
    seen: set[str] = set()
    repeated = False
    for line in lines[first + 1 :]:
        if line.blank:
            continue
        match = _entry(line)
        if match is not None or _by_style(line):
            with_page = line.position
            seen.add("".join(line.plain[: match.end(1)].split()) if match is not None else line.bare)
            continue
        repeated = line.bare in seen
        if repeated or len(line.bare) > _LONGEST or "。" in line.bare or not line.in_body:
            break
        without_page.append(line)
        seen.add(line.bare)
    if with_page is not None:
        return with_page
    if not repeated and without_page:
        without_page.pop()
    return without_page[-1].position if without_page else first


def _entry(line: Line) -> re.Match[str] | None:
    """Return title and page of an entry; a long text is none, whatever it ends with."""
    return _ENTRY.fullmatch(line.paragraph.text) if len(line.paragraph.text) <= 2 * _LONGEST else None


def _by_style(line: Line) -> bool:
    if line.paragraph.style is not None and _STYLE.search(line.paragraph.style):
        return True
    return any(run.field_code == "TOC" for run in line.paragraph.runs[:1])
