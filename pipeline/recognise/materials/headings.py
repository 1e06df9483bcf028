"""The headings of a material: which short lines head its main parts, and which are headings below them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.model.values import dataclass
from pipeline.recognise.materials.lines import Line, Look, body_look

_LONGEST = 25
_LONGEST_NUMBERED = 32
_LONGEST_BIG = 60
"""Of a line that is numbered and bigger than the text: nobody writes running text so."""
_BIGGER = 1.5
"""Points by which a heading is seen to be bigger than the text."""
_KINDS = (
    ("part", re.compile(r"第[一二三四五六七八九十\d]{1,3}(?:部分|篇|章|节)")),
    ("han", re.compile(r"[一二三四五六七八九十]{1,3}[、.，：]")),
    ("bracket", re.compile(r"\([一二三四五六七八九十]{1,3}\)")),
    ("digit", re.compile(r"\d{1,2}[、.](?!\d)")),
    ("below", re.compile(r"\d{1,2}\.\d{1,2}|\(\d{1,2}\)|\d{1,2}\)|[①-⑳]")),
)
_SET_APART = re.compile(r"\s*\d{1,2}[ \u3000\t]+[\u4e00-\u9fff]")
_ENDS = ("。", "；", "，", "、", "…", "”")
_HEADING_STYLE = re.compile(r"(?:heading|标题) ?(\d)", re.IGNORECASE)
_RANK = ("part", "style", "han", "look", "bracket", "digit")


@dataclass(frozen=True, slots=True)
class Headings:
    """The indexes of the paragraphs that are headings."""

    main: frozenset[int]
    below: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Candidate:
    line: Line
    number: str | None
    level: int | None
    look: Look
    stands_out: bool
    lasting: bool
    """It would still be a heading in the font of the text, which is what the call asks for below the main headings."""


def find_headings(lines: Sequence[Line], taken: frozenset[int] = frozenset()) -> Headings:
    """Return the headings among `lines`; `taken` are paragraphs known to be something else."""
    body = body_look(lines)
    last = lines[-1].index if lines else -1
    candidates = [one for line in lines if line.index not in taken and (one := _candidate(line, body, line.index == last)) is not None]
    kind = _main_kind(candidates, body)
    if kind is None:
        return Headings(frozenset(), frozenset())
    main = _members(candidates, kind)
    common = Counter(one.look for one in main).most_common(1)[0][0]
    alike = (one.line.index for one in candidates if one.number is None and one.stands_out and one.look == common)
    chosen = frozenset(one.line.index for one in main).union(alike)
    return Headings(chosen, frozenset(one.line.index for one in candidates if one.lasting) - chosen)


def _candidate(line: Line, body: Look, is_last: bool) -> _Candidate | None:
    """Return the line as a candidate; None for running text."""
    number = _number(line)
    level = _level(line)
    look = line.look
    bigger = look.size is not None and body.size is not None and look.size >= body.size + _BIGGER
    numbered = number is not None or level is not None
    longest = (_LONGEST_BIG if bigger else _LONGEST_NUMBERED) if numbered else _LONGEST
    sentence = line.text.endswith(_ENDS) and not (numbered and bigger and line.text.endswith("。"))
    if len(line.numbered) > longest or sentence:
        return None
    lasting = bigger or (look.bold and not body.bold)
    stands_out = lasting or (look.font is not None and look.font != body.font)
    apart = stands_out and not is_last and line.paragraph.format.align != "right" and not line.text.endswith("：")
    if not numbered and not apart:
        return None
    return _Candidate(line, number, level, look, stands_out, lasting or numbered)


def _number(line: Line) -> str | None:
    found = next((kind for kind, pattern in _KINDS if pattern.match(line.numbered)), None)
    return "digit" if found is None and _SET_APART.match(line.paragraph.text) else found


def _level(line: Line) -> int | None:
    named = _HEADING_STYLE.match(line.paragraph.style or "")
    return int(named[1]) - 1 if named else line.paragraph.format.outline_level


def _main_kind(candidates: Sequence[_Candidate], body: Look) -> str | None:
    """Return what tells the main headings: the highest kind of number, a style, or their look alone."""
    counts = Counter(one.number for one in candidates if one.number is not None)
    counts["style"] = sum(one.level is not None for one in candidates)
    unnumbered = [one for one in candidates if one.number is None and one.level is None and _is_bigger(one, body)]
    counts["look"] = len(unnumbered) if len(unnumbered) > 1 else 0
    found = next((kind for kind in _RANK if counts[kind]), None)
    if found is None and any(one.number is None for one in candidates):
        return "look"
    return found


def _is_bigger(one: _Candidate, body: Look) -> bool:
    return one.look.size is not None and body.size is not None and one.look.size >= body.size + _BIGGER


def _members(candidates: Sequence[_Candidate], kind: str) -> list[_Candidate]:
    """Return the candidates of a kind; of looks the biggest, of styles the highest."""
    if kind == "look":
        unnumbered = [one for one in candidates if one.number is None and one.level is None]
        biggest = max(one.look.size or 0 for one in unnumbered)
        return [one for one in unnumbered if (one.look.size or 0) >= biggest]
    if kind != "style":
        return [one for one in candidates if one.number == kind]
    top = min(one.level for one in candidates if one.level is not None)
    highest = [one for one in candidates if one.level == top]
    if any(one.number == "han" for one in highest):
        # 一、 typed without the style that its fellows have.
        highest += [one for one in candidates if one.level is None and one.number == "han"]
    return highest
