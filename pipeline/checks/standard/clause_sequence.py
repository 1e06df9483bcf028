"""standard.clause-sequence: chapters, and the clauses below one heading, are counted 1, 2, 3 without gap or repetition."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.clauses import is_child, last_number, place, renumbered, shown, with_children
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Clause, Outline

_TYPED = re.compile(r"\s*([\dA-ZlIoＯ０-９]{1,3}(?:\s?[.．。，、·]\s?[\dlIoOＯ０-９]{1,3})*)(?=[\s\u4e00-\u9fff]|$)")
_MEANT = str.maketrans({"l": "1", "I": "1", "o": "0", "O": "0", "Ｏ": "0", **dict.fromkeys("．。，、·", ".")})
_FIRST_CHAPTERS = {1: "scope", 2: "references", 3: "terms"}
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
    for parent in with_children(outline):
        foreign = next((child for child in parent.children if last_number(child, parent) is None), None)
        if foreign is not None:
            yield Hit(
                "prefix",
                place(foreign),
                found=foreign.number,
                expected=f"{parent.number}.{parent.children.index(foreign) + 1}",
                arguments={"number": foreign.number, "parent": parent.number},
                show=shown(foreign),
            )
            continue
        numbers = [(child, last_number(child, parent) or 0) for child in parent.children]
        yield from _judge(numbers, f"{parent.number}.", parent, outline, text)


def _chapters(outline: Outline, text: TextIndex) -> Iterator[Observation]:
    chapters = [element.clause for element in outline.of_kind("chapter") if element.clause is not None]
    known = [(chapter, int(chapter.number)) for chapter in chapters if chapter.number.isdecimal()]
    if len(known) < len(chapters):
        yield Skip(None, "numbering-unknown", len(chapters) - len(known))
    yield from _judge(known, "", None, outline, text)


def _judge(
    numbers: Sequence[tuple[Clause, int]], prefix: str, parent: Clause | None, outline: Outline, text: TextIndex
) -> Iterator[Observation]:
    """Look at siblings in reading order; clauses whose own parent is missing count as one child of its number."""
    values = [value for _, value in numbers]
    swapped = sorted(set(values)) == list(range(1, len(set(values)) + 1)) and len(set(values)) == len(values)
    seen: set[int] = set()
    before, above = 0, parent
    for clause, value in numbers:
        orphan = parent is not None and not is_child(clause, parent)
        if value == before + 1 or (orphan and value == before):
            yield Pass(place(clause))
        elif swapped and value < before:
            yield _hit("disorder", clause, prefix, before, before + 1)
        elif value in seen:
            correction = _mended(numbers, clause, before + 1, prefix, outline)
            yield _hit("repeated", clause, prefix, before, before + 1, correction)
        elif value > before and not swapped:
            yield from _gap(clause, value, prefix, before, above, numbers, outline, text)
        elif not swapped:
            yield _hit("disorder", clause, prefix, before, before + 1)
        seen.add(value)
        before, above = value, clause


def _gap(
    clause: Clause,
    value: int,
    prefix: str,
    before: int,
    above: Clause | None,
    numbers: Sequence[tuple[Clause, int]],
    outline: Outline,
    text: TextIndex,
) -> Iterator[Observation]:
    if not prefix and all(_is_missing_element(number, outline) for number in range(before + 1, value)):
        yield Skip(place(clause), "not-applicable")
        return
    for number in range(before + 1, value):
        found = _typed_between(f"{prefix}{number}", above, clause, text)
        if isinstance(found, Hit):
            yield found
            return
        if found:
            yield Skip(place(clause), "numbering-unknown")
            return
    yield _hit("gap", clause, prefix, before, before + 1, _mended(numbers, clause, before + 1, prefix, outline), value - 1)


def _hit(
    code: str, clause: Clause, prefix: str, before: int, expected: int, correction: ReplaceText | None = None, last: int | None = None
) -> Hit:
    missing = f"{prefix}{expected}" if last in (None, expected) else f"{prefix}{expected}～{prefix}{last}"
    ahead: str | Text = f"{prefix}{before}" if before else Text("标题", "the heading")
    arguments: dict[str, str | Text] = {"number": clause.number, "before": ahead}
    if code == "gap":
        arguments["missing"] = missing
    return Hit(
        code,
        place(clause),
        found=clause.number,
        expected=f"{prefix}{expected}" if code != "disorder" else None,
        arguments=arguments,
        correction=correction,
        show=shown(clause),
    )


def _mended(numbers: Sequence[tuple[Clause, int]], clause: Clause, value: int, prefix: str, outline: Outline) -> ReplaceText | None:
    """Return the correction that puts all siblings in order with this one number; None where more would have to change."""
    after = [value if one is clause else number for one, number in numbers]
    return renumbered(clause, f"{prefix}{value}", outline) if after == list(range(1, len(after) + 1)) else None


def _typed_between(number: str, above: Clause | None, clause: Clause, text: TextIndex) -> Hit | bool:
    """Return the finding where the missing number is mistyped (4.O.1, 5。2), True where it stands there but was not read as a clause."""
    for index in range(above.paragraph + 1 if above is not None else 0, clause.paragraph):
        paragraph = text.paragraph(index)
        typed = _TYPED.match(paragraph.text) if paragraph is not None and not paragraph.location.depth else None
        if paragraph is None or typed is None or "".join(typed[1].split()).translate(_MEANT) != number:
            continue
        if typed[1] == number:
            return True
        span = paragraph.span(typed.start(1), typed.end(1))
        return Hit("mistyped", span, found=typed[1], expected=number, correction=ReplaceText(span, number))
    return False


def _is_missing_element(number: int, outline: Outline) -> bool:
    topic = _FIRST_CHAPTERS.get(number)
    return topic is not None and all(element.topic != topic for element in outline.elements)
