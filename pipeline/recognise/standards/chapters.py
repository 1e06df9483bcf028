"""Which of the lines that begin with a whole number are chapters: the chain of numbers with the most evidence for it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.language.normal import stripped
from pipeline.model.document import Paragraph
from pipeline.recognise.standards.lines import Line, Mark

_KNOWN_TITLE = re.compile(
    r"范围|(?:规范性)?引用文件|规范性引用(?:文件)?|术语(?:[和与、及]?定义)?(?:[和与、及](?:符号|缩略语|代号).*)?|术语、定义.*"
    r"|(?:符号|缩略语|符号[和与、及]缩略语|缩略语[和与、及]符号)"
)
_HEADING_STYLE = re.compile(r"heading 1$|标题 ?1$|章标题$|^章$|一级标题", re.IGNORECASE)
_LOWER_STYLE = re.compile(r"heading [2-9]$|标题 ?[2-9]$|[一二三四五]级条|条标题|列项|[二三四]级标题", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[。；;：:，,？！]$")
_Look = tuple[str | None, str | None, str | None, float | None, bool | None]
END = "。；：，、;:,"
"""What may stand behind a title by a slip."""
_TYPED_TOO = re.compile(r"^\d{1,2}(?:\.\d{1,2})*[.、]?")
"""A number typed behind the one that Word makes."""
_GAP = 3
"""What a missing number costs a chain."""
_STRONG = 8
"""Evidence enough to stand outside the chain (a repeated number)."""


def find_chapters(lines: Sequence[Line], listed: Collection[str] = ()) -> list[Line]:
    """Return the chapter headings among `lines` in order; a number out of sequence is one only with strong evidence.

    `listed` are the titles of chapters in the 目次, without blanks. A bare number that looks like the headings gets its mark here.
    """
    looks = _looks_of_headings(lines)
    subdivided = _subdivided(lines)
    hierarchies = {
        line.paragraph.label.number_id
        for line in lines
        if line.paragraph.label is not None and line.mark is not None and line.mark.kind == "clause" and line.mark.generated
    }
    likely = (line for line in lines if line.mark is not None or len(line.bare) <= 2)
    candidates = [line if line.mark is not None else _bare(line) for line in likely if _is_candidate(line, looks)]
    points = any(line.mark is not None and line.mark.dotted and has_known_title(line) for line in candidates)
    weighed = []
    for line in candidates:
        sure = _look(line) in looks or "".join(line.rest.split()).rstrip(END) in listed
        weight = _weight(line, line.position in subdivided, hierarchies, like_others=points, sure=sure)
        if weight > 0:
            weighed.append((line, weight))
    chain = _heaviest_chain(weighed)
    return [line for line, weight in weighed if line.position in chain or weight >= _STRONG]


def _is_candidate(line: Line, looks: Collection[_Look]) -> bool:
    if line.mark is not None:
        return line.mark.kind == "chapter"
    return line.in_body and len(line.bare) <= 2 and line.bare.isdecimal() and line.paragraph.label is None and _look(line) in looks


def _bare(line: Line) -> Line:
    """Return the line, which is a number and nothing else, as a heading without a title."""
    start, end = stripped(line.plain)
    return replace(line, mark=Mark("chapter", line.bare, start, end, end))


def has_known_title(line: Line) -> bool:
    """Tell whether behind the number stands a title that every standard has (范围, 规范性引用文件 …), punctuation behind it or not."""
    return _KNOWN_TITLE.fullmatch(bare_title(line.rest)) is not None


def bare_title(title: str) -> str:
    """Return a chapter's title without blanks, without a number typed behind the automatic one and punctuation at its end."""
    return _TYPED_TOO.sub("", "".join(title.split())).rstrip(END)


def is_styled_chapter(paragraph: Paragraph) -> bool:
    """Tell whether style or outline level make the paragraph a heading of the first level."""
    return _HEADING_STYLE.search(paragraph.style or "") is not None or paragraph.format.outline_level == 0


def looks_like_title(text: str) -> bool:
    """Short, without the end of a sentence: a title, not a sentence."""
    return 0 < len(text) <= 40 and "。" not in text and not _SENTENCE_END.search(text)


def _looks_of_headings(lines: Sequence[Line]) -> set[_Look]:
    """Return how the chapters with the titles of a standard look, where the text below them looks otherwise."""
    looks: set[_Look] = set()
    written = [line for line in lines if line.in_body and not line.blank]
    for line, below in pairwise(written):
        if line.mark is not None and line.mark.kind == "chapter" and has_known_title(line) and below.mark is None:
            look = _look(line)
            if look is not None and look != _look(below):
                looks.add(look)
    return looks


def _look(line: Line) -> _Look | None:
    """Return what meets the eye: style, alignment, font, size, weight; None where the file does not say."""
    run = next((run for run in line.paragraph.runs if run.text.strip()), None)
    if run is None or run.format.font_east_asia is None:
        return None
    format_ = run.format
    return line.paragraph.style, line.paragraph.format.align, format_.font_east_asia, format_.size_pt, format_.bold


def _subdivided(lines: Sequence[Line]) -> set[int]:
    """Return the positions of whole numbers N that are followed by N.1 before the next whole number."""
    found = set()
    last: Line | None = None
    for line in lines:
        if line.mark is None:
            continue
        if line.mark.kind == "chapter":
            last = line
        elif (
            line.mark.kind == "clause"
            and last is not None
            and last.mark is not None
            and line.mark.number.startswith(f"{last.mark.number}.")
        ):
            found.add(last.position)
    return found


def _weight(line: Line, subdivided: bool, hierarchies: set[str], *, like_others: bool, sure: bool) -> int:
    """Return how much speaks for a chapter heading; a bare weak candidate has 1.

    `like_others`: a point behind the number speaks against no one, since sure chapters have it too.
    `sure`: it looks as sure chapters do, or the 目次 lists it; then punctuation behind the title is a slip.
    """
    known = has_known_title(line)
    mark, paragraph, title = line.mark, line.paragraph, line.rest.rstrip(END) if sure or known else line.rest
    assert mark is not None
    weight = 7 if sure else 0
    weight += 1 if looks_like_title(title) or ((mark.generated or sure) and not title) else -4
    if known:
        weight += 6
    if is_styled_chapter(paragraph):
        weight += 4
    elif _LOWER_STYLE.search(paragraph.style or "") or paragraph.format.outline_level is not None:
        weight -= 3
    if subdivided:
        weight += 4
    if mark.generated and paragraph.label is not None and paragraph.label.number_id in hierarchies:
        weight += 4
    if mark.dotted and not like_others:
        weight -= 2
    if mark.doubtful:
        weight -= 4
    return weight


def _heaviest_chain(weighed: Sequence[tuple[Line, int]]) -> set[int]:
    """Return the positions of the rising chain of numbers with the greatest weight, gaps deducted."""
    best: dict[int, tuple[int, int]] = {}
    """Number -> (weight, position) of the heaviest chain that ends with it."""
    links: dict[int, int | None] = {}
    for line, weight in weighed:
        assert line.mark is not None
        number = int(line.mark.number)
        total, before = weight - _GAP * max(0, number - 1), None
        for earlier, (score, position) in best.items():
            grown = score + weight - _GAP * (number - earlier - 1)
            if earlier < number and grown > total:
                total, before = grown, position
        links[line.position] = before
        if number not in best or total > best[number][0]:
            best[number] = (total, line.position)
    chain: set[int] = set()
    last = max(best.values())[1] if best else None
    while last is not None:
        chain.add(last)
        last = links[last]
    return chain
