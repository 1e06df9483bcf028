"""The sheets of 评审汇总.xlsx about experts: what each of them wrote, whose sheets are missing, who has an interest."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from pipeline.model.review_sheet import Collected, ReviewSheet, Seat
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import Cell, Head, Table

Row = tuple[Cell, ...]


def seats_sheet(collected: Collected, speech: Speech) -> Table:
    """Return a row for each sheet with all that was chosen or given on it, and as which party where the form asks."""
    say, names = speech.say, {case.number: case.name for case in collected.cases}
    items = tuple(dict.fromkeys(one.item for seat in collected.seats for one in (*seat.sheet.verdicts, *seat.sheet.scores)))
    heads = (
        Head(say("专家", "Expert"), 12, "short"), Head(say("单位", "Unit"), 26), Head(say("受理编号", "Case"), 16, "short"),
        Head(say("名称", "Name"), 30), *([Head(say("第几方评价", "Party"), 14, "short")] if _asks_party(collected) else []),
        *(Head(item, 12, "number") for item in items),
        *([Head(say("合计", "Total"), 10, "number")] if collected.scored else [Head(say("评审结论", "Conclusion"), 14, "short")]),
        Head(say("利害关系", "Interest"), 10, "short"), Head(say("意见", "Opinion"), 40), Head(say("计入", "Counted"), 8, "short"),
        Head(say("说明", "Note"), 24), Head(say("文件", "File"), 40),
    )  # fmt: skip
    rows = [_seat(seat, items, names, collected, speech) for seat in collected.seats]
    return Table(speech.say("每位专家", "Experts"), heads, rows, pages_wide=0 if len(items) > 12 else 1)


def _seat(seat: Seat, items: tuple[str, ...], names: Mapping[str, str], collected: Collected, speech: Speech) -> Row:
    sheet, say = seat.sheet, speech.say
    answered: dict[str, Cell] = {one.item: one.chosen or None for one in sheet.verdicts}
    answered |= {one.item: number(one.points) for one in sheet.scores}
    party = [sheet.party or None] if _asks_party(collected) else []
    interest = {True: say("有", "yes"), False: say("无", "no"), None: "?"}[sheet.conflict]
    return (
        seat.expert.name, seat.expert.unit, seat.number, names.get(seat.number), *party, *(answered.get(item) for item in items),
        number(sheet.total) if collected.scored else sheet.conclusion or None, interest, _said(sheet) or None,
        say("是", "yes") if seat.counted else say("否", "no"), _note(seat, collected, speech), sheet.path,
    )  # fmt: skip


def _asks_party(collected: Collected) -> bool:
    return any(case.parties for case in collected.cases)


def _note(seat: Seat, collected: Collected, speech: Speech) -> str | None:
    """Return why a sheet does not count, and that those who judged the case did so as different parties."""
    notes = [] if seat.note is None else [seat.note.in_language(speech.language)]
    case = next((one for one in collected.cases if one.number == seat.number), None)
    if seat.counted and case is not None and case.mixed:
        told = speech.say("、", ", ").join(f"{party}{speech.say('', ' ')}{count}" for party, count in case.parties.items() if count)
        notes.append(speech.say(f"各位专家的评价方不同（{told}）", f"the experts judged as different parties ({told})"))
    return speech.say("；", "; ").join(notes) or None


def _said(sheet: ReviewSheet) -> str:
    comments = [f"{one.item}：{one.comment}" for one in (*sheet.verdicts, *sheet.scores) if one.comment]
    return "；".join(one.rstrip("。；") for one in (sheet.opinion, *comments) if one)


def missing_sheet(collected: Collected, speech: Speech) -> Table:
    """Return a row for each expert and case of which no sheet came."""
    say, names = speech.say, {case.number: case.name for case in collected.cases}
    stand_aside = {(ground.expert, ground.number) for ground in collected.grounds}
    heads = (
        Head(say("专家", "Expert"), 14, "short"), Head(say("单位", "Unit"), 34), Head(say("受理编号", "Case"), 18, "short"),
        Head(say("名称", "Name"), 50), Head(say("说明", "Note"), 50),
    )  # fmt: skip
    aside = say("单位与该项目有利害关系，可能已回避", "the unit has an interest: the expert may have stood aside")
    rows: list[Row] = [
        (expert.name, expert.unit, number, names.get(number), aside if (expert, number) in stand_aside else None)
        for expert, number in collected.missing
    ]
    return Table(say("缺少的表", "Missing sheets"), heads, rows)


def grounds_sheet(collected: Collected, speech: Speech) -> Table:
    """Return a row for each interest, with a column for people to decide in."""
    say, names = speech.say, {case.number: case.name for case in collected.cases}
    heads = (
        Head(say("受理编号", "Case"), 18, "short"), Head(say("名称", "Name"), 40), Head(say("专家", "Expert"), 14, "short"),
        Head(say("单位", "Unit"), 34), Head(say("依据", "Ground"), 44), Head(say("处理", "What was done"), 26),
        Head(say("文件", "File"), 44), Head(say("人工决定", "Decision"), 20, "person"),
    )  # fmt: skip
    rows: list[Row] = [
        (
            one.number, names.get(one.number), one.expert.name, one.expert.unit,
            say("本人在表中选“有”", "declared on the sheet") if one.part is None
            else say(f"本人单位是{one.part.zh}“{one.unit}”", f"the unit “{one.unit}” is {one.part.en}"),
            say("这张表没有计入", "the sheet does not count") if one.sheet else say("没有交表", "no sheet came"), one.sheet, None,
        )
        for one in collected.grounds
    ]  # fmt: skip
    return Table(say("利害关系", "Interests"), heads, rows)


def number(value: Decimal | None, *, mean: bool = False) -> Cell:
    """Return a number as a cell holds it: whole where it is whole, unless it is a mean."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() and not mean else float(value)
