"""The sheet 合计 of the 汇总表: what the calls ask to be added up over all submissions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.model.total import Total, TotalLine
from pipeline.writers import wording as words
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import Cell, Head, Table

Row = tuple[Cell, ...]


def totals_sheet(totals: Sequence[Total], speech: Speech) -> Table:
    """Return a row for each total and one for each of its lines; the material is named with the first total about it."""
    say = speech.say
    heads = (
        Head(say("材料", "Material"), 38),
        Head(say("合计项", "Total"), 30),
        Head(say("内容", "What"), 60),
        Head(say("数值", "Value"), 12, "number"),
        Head(say("份数", "Records"), 10, "number"),
        Head(say("应有", "Of"), 10, "number"),
        Head(say("占比", "Share"), 10, "share"),
        Head(say("材料所在", "Path"), 40),
    )
    return Table(say("合计", "Totals"), heads, [row for total in totals for row in _rows(total, speech)], kept=2)


def _rows(total: Total, speech: Speech) -> Iterator[Row]:
    material = words.role_title(total.tally.role, speech.wording, speech.language)
    title = total.tally.title.in_language(speech.language)
    value: Cell = total.value if total.tally.count == "mean" else None if total.value is None else int(total.value)
    yield material, title, _what(total, speech), value, total.answered, total.asked, _share(total.answered, total.asked), None
    for line in total.lines:
        yield material, title, line.label, line.value, *_counted(total, line), line.path


def _counted(total: Total, line: TotalLine) -> tuple[Cell, Cell, Cell]:
    if line.path is not None:
        return None, None, None
    return line.count, total.answered, _share(line.count, total.answered)


def _share(part: int, whole: int) -> Cell:
    return part / whole if whole else None


def _unanswered(total: Total, speech: Speech) -> str:
    """Say how many ratings or choices were left blank, and how many nobody can tell."""
    blank = total.asked - total.answered - total.unclear
    if total.tally.count not in ("mean", "options") or not (blank or total.unclear):
        return ""
    empty = speech.say(f"空白{blank}项", f"{blank} blank") if blank else ""
    unclear = speech.say(f"看不清{total.unclear}项", f"{total.unclear} unclear") if total.unclear else ""
    return speech.say("；", "; ") + speech.say("、", ", ").join(filter(None, (empty, unclear)))


def _what(total: Total, speech: Speech) -> str:
    """Say what the value of a total is, and of how many records."""
    many = speech.say(f"共{total.records}份", f"{total.records} records") + _unanswered(total, speech)
    match total.tally.count:
        case "mean":
            return speech.say(f"平均分，{many}", f"mean, {many}")
        case "options":
            return speech.say(f"各项选择的份数，{many}", f"how often each was chosen, {many}")
        case "rows":
            return speech.say(f"行数，{many}", f"rows, {many}")
        case "distinct":
            return speech.say(f"不同的有几个，{many}", f"how many different ones, {many}")
        case "sum":
            return speech.say(f"合计数，{many}", f"sum, {many}")
        case "listed":
            told = "、".join(total.tally.words)
            return speech.say(f"选“{told}”的份数，{many}", f"records with {told}, {many}")
