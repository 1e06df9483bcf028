"""Stretches of text that are unlike what was asked for: found run by run, told together, paragraph by paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from pipeline.model.address import Span
from pipeline.model.document import Paragraph, Run
from pipeline.model.text import Text
from pipeline.model.values import dataclass

Judge = Callable[[Run], tuple[int, Text | None]]
"""Returns how much of a run counts, and what is wrong with it; None where nothing is."""
_QUOTED: Final = 25
_PIECE: Final = 12


@dataclass(frozen=True, slots=True)
class Stretch:
    """[start, end) of a paragraph's text that is unlike what was asked for: what it is like, and how much of it counts."""

    paragraph: Paragraph
    start: int
    end: int
    found: Text
    weight: int

    @property
    def span(self) -> Span:
        """Its place."""
        return self.paragraph.span(self.start, self.end)

    @property
    def whole(self) -> bool:
        """It is all the text there is."""
        text = self.paragraph.text
        return not text[: self.start].strip() and not text[self.end :].strip()


@dataclass(frozen=True, slots=True)
class Judged:
    """What was looked at: how much of it counts, how many paragraphs are right, and the stretches that are not."""

    weight: int
    right: int
    wrong: tuple[Stretch, ...]

    @property
    def wrong_weight(self) -> int:
        """How much is wrong."""
        return sum(one.weight for one in self.wrong)


def judge_runs(paragraphs: Iterable[Paragraph], judge: Judge) -> Judged:
    """Return what `judge` says of the runs of the paragraphs; hidden text is not looked at."""
    weight, right = 0, 0
    wrong: list[Stretch] = []
    for paragraph in paragraphs:
        judged = [(run, *judge(run)) for run in paragraph.runs if not run.format.hidden]
        counting = [(run, amount, found) for run, amount, found in judged if amount]
        weight += sum(amount for _, amount, _ in counting)
        stretches = list(_joined(paragraph, counting))
        if counting and not stretches:
            right += 1
        wrong += stretches
    return Judged(weight, right, tuple(wrong))


def judge_paragraphs(paragraphs: Iterable[Paragraph], judge: Callable[[Paragraph], Text | None]) -> Judged:
    """Return what `judge` says of the paragraphs as a whole; each counts by the length of its text."""
    weight, right = 0, 0
    wrong: list[Stretch] = []
    for paragraph in paragraphs:
        amount = len(paragraph.text.strip())
        weight += amount
        found = judge(paragraph)
        if found is None:
            right += 1
        else:
            wrong.append(Stretch(paragraph, 0, len(paragraph.text), found, amount))
    return Judged(weight, right, tuple(wrong))


def found_words(stretches: Iterable[Stretch]) -> Text:
    """Return what the stretches are like, the most frequent first."""
    weights: Counter[Text] = Counter()
    for one in stretches:
        weights[one.found] += one.weight
    names = [text for text, _ in weights.most_common()]
    return Text("、".join(one.zh for one in names), ", ".join(one.en for one in names))


def place_words(stretches: Sequence[Stretch], *, rows: bool = False) -> Text:
    """Return where the stretches are: short lines quoted, long ones by their numbers; with `rows`, of a table's data, by table and row."""
    spots = list(dict.fromkeys(_rows(stretches) if rows else _lines(stretches)))
    return Text("、".join(spot.zh for spot in spots), ", ".join(spot.en for spot in spots))


def ranges(numbers: Sequence[int]) -> Text:
    """Return "1—3、5" for 1, 2, 3, 5 in Chinese, "1–3, 5" in English."""
    told = []
    for _, group in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        told.append((run[0], run[-1]) if len(run) > 1 else (run[0],))
    return Text("、".join("—".join(map(str, one)) for one in told), ", ".join("–".join(map(str, one)) for one in told))


def plural(name: str, several: Sequence[object]) -> str:
    """Return the English name of one thing, or of several."""
    return name if len(several) == 1 else f"{name}s"


def _joined(paragraph: Paragraph, judged: Sequence[tuple[Run, int, Text | None]]) -> Iterator[Stretch]:
    """Yield the runs with equal faults as one stretch; all the text where every run has it."""
    groups = [(found, list(runs)) for found, runs in groupby(judged, key=lambda one: one[2])]
    for found, runs in groups:
        if found is None:
            continue
        first, last = runs[0][0], runs[-1][0]
        start, end = (0, len(paragraph.text)) if len(groups) == 1 else (first.start, last.start + len(last.text))
        yield Stretch(paragraph, start, end, found, sum(amount for _, amount, _ in runs))


def _rows(stretches: Sequence[Stretch]) -> Iterator[Text]:
    for table, group in groupby(stretches, key=lambda one: one.paragraph.location.table or 0):
        numbers = sorted({(one.paragraph.location.row or 0) + 1 for one in group})
        told = ranges(numbers)
        yield Text(f"表{table + 1}第{told.zh}行", f"table {table + 1} {plural('row', numbers)} {told.en}")


def _lines(stretches: Sequence[Stretch]) -> Iterator[Text]:
    for quoted, run in groupby(stretches, key=_is_quoted):
        yield from (_quotes if quoted else _numbers)(list(run))


def _is_quoted(stretch: Stretch) -> bool:
    """A short line is quoted whole, a part of a long one with its number; long ones are numbers."""
    return not stretch.whole or len(stretch.paragraph.text.strip()) <= _QUOTED


def _quotes(stretches: Iterable[Stretch]) -> Iterator[Text]:
    for index, group in groupby(stretches, key=lambda one: one.paragraph.index):
        parts = list(group)
        paragraph, number = parts[0].paragraph, index + 1
        if parts[0].whole:
            yield Text(f"“{paragraph.text.strip()}”", f"“{paragraph.text.strip()}”")
            continue
        quote = paragraph.text[parts[0].start : parts[0].end].strip()
        quote = quote if len(quote) <= _PIECE else quote[:_PIECE] + "…"
        more = Text(f"等{len(parts)}处", f" and {len(parts) - 1} more") if len(parts) > 1 else Text("", "")
        yield Text(f"第{number}段“{quote}”{more.zh}", f"paragraph {number} “{quote}”{more.en}")


def _numbers(stretches: Iterable[Stretch]) -> Iterator[Text]:
    numbers = sorted({one.paragraph.index + 1 for one in stretches})
    told = ranges(numbers)
    yield Text(f"第{told.zh}段", f"{plural('paragraph', numbers)} {told.en}")
