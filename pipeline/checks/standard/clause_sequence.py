"""standard.clause-sequence: chapters, and the clauses below one heading, are counted 1, 2, 3 without gap or repetition."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from pipeline.checks.clauses import is_child, last_number, misnumbered, place, renumbered, shown, with_children
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.counting import faults
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import ChapterTopic, Clause, Outline
from pipeline.model.values import dataclass

_TYPED = re.compile(r"\s*([\dA-ZlIoＯ０-９]{1,3}(?:\s?[.．。，、·]\s?[\dlIoOＯ０-９]{1,3})*)(?=[\s\u4e00-\u9fff]|$)")
_LETTER = re.compile(r"[lIoO]\d?(?=[\s\u4e00-\u9fff])")
_MEANT = str.maketrans({"l": "1", "I": "1", "o": "0", "O": "0", "Ｏ": "0", **dict.fromkeys("．。，、·", ".")})
_FIRST_CHAPTERS: dict[int, ChapterTopic] = {1: "scope", 2: "references", 3: "terms"}
"""Their absence is what another rule reports."""


@check(
    "standard.clause-sequence",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "gap": Text("编号跳号：{before}之后是{number}，缺{missing}。", "{number} follows {before}: {missing} is not there"),
        "repeated": Text("编号{number}重复出现，此处应为{expected}。", "the number {number} stands twice; this one is {expected}"),
        "disorder": Text("编号次序颠倒：{number}排在{before}之后。", "{number} stands behind {before}"),
        "prefix": Text(
            "编号{number}与所在的{parent}不一致，应以“{parent}.”开头。",
            "{number} stands below {parent} and does not begin with “{parent}.”",
        ),
        "mistyped": Text("编号写作“{found}”，应为“{expected}”。", "the number is typed “{found}”; it is “{expected}”"),
    },
    settings={"level": {"enum": ["chapter", "clause"]}},
    required=("level",),
)
def standard_clause_sequence(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """编号跳号或重复，别人引用条号时就会指错地方。"""
    if settings["level"] == "chapter":
        yield from _chapters(outline, text)
        return
    wrong = _wrong_chapters(outline)
    for parent in with_children(outline):
        if [child.number for child in parent.children] == [f"{parent.number}.{count}" for count in range(1, len(parent.children) + 1)]:
            yield Pass(count=len(parent.children))
            continue
        foreign = next((child for child in parent.children if last_number(child, parent) is None), None)
        if foreign is not None and not parent.number:
            yield Skip(place(foreign), "numbering-unknown")
        elif foreign is not None and (parent.paragraph in wrong or parent.level == 0):
            yield Skip(place(foreign), "not-applicable")  # other rules speak of chapters, annexes and introductions
        elif foreign is not None:
            yield _prefix(foreign, parent, f"{parent.number}.{parent.children.index(foreign) + 1}")
        else:
            yield from _slips(parent, outline)
            yield from _judge(_Siblings(_counted(parent), parent, outline, text))


@dataclass(frozen=True, slots=True)
class _Siblings:
    """Chapters, or the clauses below `parent`, each with its count; a clause whose own parent is missing has the count of that."""

    numbers: tuple[tuple[Clause, int], ...]
    parent: Clause | None
    outline: Outline
    text: TextIndex

    @property
    def values(self) -> list[int]:
        """The counts in reading order."""
        return [value for _, value in self.numbers]

    def number(self, value: int) -> str:
        """Return the whole number of the sibling with this count."""
        return str(value) if self.parent is None else f"{self.parent.number}.{value}"

    def mended(self, clause: Clause, value: int) -> ReplaceText | None:
        """Return the correction that puts all in order with this one number; None where more would have to change."""
        after = [value if one is clause else count for one, count in self.numbers]
        typed = "" if clause.number_span is None else norm(self.text.quote(clause.number_span), digits=True)
        in_order = after == list(range(1, len(after) + 1))
        return renumbered(clause, self.number(value), self.outline) if in_order and typed == clause.number else None


def _chapters(outline: Outline, text: TextIndex) -> Iterator[Observation]:
    chapters = [element.clause for element in outline.of_kind("chapter") if element.clause is not None]
    known = tuple((chapter, int(chapter.number)) for chapter in chapters if chapter.number.isdecimal())
    if len(known) < len(chapters):
        yield Skip(None, "numbering-unknown", len(chapters) - len(known))
    yield from _judge(_Siblings(known, None, outline, text))


def _wrong_chapters(outline: Outline) -> set[int]:
    """Return the paragraphs of the chapters whose own number is wrong: what stands below them is not."""
    chapters = [one.clause for one in outline.of_kind("chapter") if one.clause is not None and one.clause.number.isdecimal()]
    found = faults([int(chapter.number) for chapter in chapters])
    return {chapter.paragraph for chapter, fault in zip(chapters, found, strict=True) if fault is not None}


def _counted(parent: Clause) -> tuple[tuple[Clause, int], ...]:
    """Return the children with their counts; of those whose own parent is missing, the first for all."""
    counted: list[tuple[Clause, int]] = []
    for child in parent.children:
        if misnumbered(child, parent):
            continue
        value = last_number(child, parent) or 0
        if is_child(child, parent) or not counted or counted[-1][1] != value:
            counted.append((child, value))
    return tuple(counted)


def _slips(parent: Clause, outline: Outline) -> Iterator[Hit]:
    """Look for a clause that carries on the one before it, with the number of another: 6.3.2 behind 6.2.1."""
    for before, child in pairwise(parent.children):
        due = len(before.children) + 1
        fits = before.children and child.number.count(".") == before.number.count(".") + 1 and child.number.endswith(f".{due}")
        if fits and misnumbered(child, parent):
            expected = f"{before.number}.{due}"
            yield _prefix(child, before, expected, renumbered(child, expected, outline))


def _prefix(foreign: Clause, parent: Clause, expected: str, correction: ReplaceText | None = None) -> Hit:
    return Hit(
        "prefix",
        place(foreign),
        found=foreign.number,
        expected=expected,
        arguments={"number": foreign.number, "parent": parent.number},
        correction=correction,
        show=shown(foreign),
    )


def _judge(siblings: _Siblings) -> Iterator[Observation]:
    """Look at siblings in reading order."""
    before, above = 0, siblings.parent
    right = 0
    for (clause, value), fault in zip(siblings.numbers, faults(siblings.values), strict=True):
        if fault is None:
            right += 1
        elif fault == "gap":
            yield _gap(siblings, clause, value, before, above)
        elif (mistyped := _mistyped_end(clause)) is not None:
            yield mistyped
        else:
            yield _hit(fault, siblings, clause, before, siblings.mended(clause, before + 1) if fault == "repeated" else None)
        before, above = value, clause
    if right:
        yield Pass(count=right)


def _hit(code: str, siblings: _Siblings, clause: Clause, before: int, correction: ReplaceText | None = None) -> Hit:
    ahead: str | Text = siblings.number(before) if before else Text("标题", "the heading")
    return Hit(
        code,
        place(clause),
        found=clause.number,
        expected=None if code == "disorder" else siblings.number(before + 1),
        arguments={"number": clause.number, "before": ahead, "missing": siblings.number(before + 1)},
        correction=correction,
        show=shown(clause),
    )


def _gap(siblings: _Siblings, clause: Clause, value: int, before: int, above: Clause | None) -> Observation:
    missing = range(before + 1, value)
    if siblings.parent is None and all(_is_missing_element(number, siblings.outline) for number in missing):
        return Skip(place(clause), "not-applicable")
    found = _typed_between({siblings.number(number) for number in missing}, above, clause, siblings.text)
    if found is not None:
        return found
    return _hit("gap", siblings, clause, before, siblings.mended(clause, before + 1))


def _typed_between(numbers: Collection[str], above: Clause | None, clause: Clause, text: TextIndex) -> Observation | None:
    """Return what is to be said where one of the missing numbers stands there: it is mistyped (5。2), or was not read as a clause."""
    for index in range(above.paragraph + 1 if above is not None else 0, clause.paragraph):
        paragraph = text.paragraph(index)
        typed = _TYPED.match(paragraph.text) if paragraph is not None and not paragraph.location.depth else None
        if paragraph is None or typed is None:
            continue
        meant = "".join(typed[1].split()).translate(_MEANT)
        if meant in numbers:
            span = paragraph.span(typed.start(1), typed.end(1))
            if typed[1] == meant:
                return Skip(place(clause), "numbering-unknown")
            return Hit("mistyped", span, found=typed[1], expected=meant, correction=ReplaceText(span, meant))
    return None


def _mistyped_end(clause: Clause) -> Hit | None:
    """Return the finding where a letter stands for the last digit, so that only the rest was read as a number: 5.2.I."""
    number, text = clause.number_span, clause.text_span
    letter = _LETTER.match(clause.text)
    if number is None or letter is None or text.start != number.end + 1:
        return None
    found, meant = f"{clause.number}.{letter[0]}", f"{clause.number}.{letter[0].translate(_MEANT)}"
    span = Span(number.address, number.start, text.start + letter.end())
    return Hit("mistyped", span, found=found, expected=meant, correction=ReplaceText(span, meant))


def _is_missing_element(number: int, outline: Outline) -> bool:
    topic = _FIRST_CHAPTERS.get(number)
    return topic is not None and outline.chapter(topic) is None
