"""The experts' sheets put together -> 评审汇总.xlsx: a row a case, a row a sheet, what is missing, who has an interest, what to look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from pipeline.model.report import Wording
from pipeline.model.review_sheet import CaseVotes, Collected, FaultCode, ReviewSheet, Seat, SheetFault
from pipeline.model.text import Language, Text
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import Cell, Head, Paper, Table, workbook

NAME: Final = "评审汇总.xlsx"
Row = tuple[Cell, ...]
FAULTS: Final[Mapping[FaultCode, Text]] = {
    "blank": Text("没有填", "nothing is filled in"),
    "two-chosen": Text("选了不止一项", "more than one is chosen"),
    "unclear": Text("看不出选了哪一项", "nobody can tell which is chosen"),
    "not-a-number": Text("不是数字", "no number"),
    "negative": Text("小于0", "below 0"),
    "over": Text("超过满分", "more than the most points"),
    "total-differs": Text("合计与各项之和不符，按各项之和算", "not the sum of the rows, which counts"),
    "row-missing": Text("表中没有这一行或这一格", "the row or cell is gone"),
    "no-case": Text("不知道是哪个项目，未计入", "of no case that is known: not counted"),
    "other-case": Text("受理编号和名称不是同一件，未计入", "number and name are of two cases: not counted"),
    "no-expert": Text("办公室文件的 [[experts]] 里没有这位专家，未计入", "no expert of the office's file: not counted"),
    "twice": Text("同一专家对同一件交了几份，内容不同，都未计入", "several sheets of one expert that differ: none counted"),
    "not-filled": Text("交来的是没有填写的表", "the sheet came back unfilled"),
}
_ALIKE: Final = Text("同一专家对同一件交了几份，内容相同，只计一份", "several sheets of one expert that are alike: counted once")
_WHAT_TO_DO: Final[Mapping[FaultCode, Text]] = {
    "no-expert": Text(
        "核对姓名；确是评审专家的，请补写在办公室文件中再汇总", "check the name; add an expert to the office's file and collect again"
    ),
    "no-case": Text("核对受理编号和名称", "check number and name"),
    "other-case": Text("核对受理编号和名称", "check number and name"),
    "twice": Text("只留下作数的一份再汇总", "keep the one that counts and collect again"),
    "total-differs": Text("请专家确认", "ask the expert"),
}
_ASK: Final = Text("请专家补正这张表，再汇总", "have the expert mend the sheet, and collect again")


def reviews_book(collected: Collected, wording: Wording, language: Language = "zh") -> bytes:
    """Return the workbook; same sheets, same bytes. The column of the verdict is left to people, and the list is never cut."""
    speech = Speech(wording, language)
    paper = Paper(
        header=speech.say("评审汇总表", "Reviews put together"),
        footer=_footer(collected, speech),
        pages=speech.say("第 {page} 页 共 {pages} 页", "page {page} of {pages}"),
        cut=speech.say("……（太长，全文见原表）", "… (too long: see the sheet)"),
        more=speech.say("另有{count}行放不下", "{count} more rows"),
    )
    sheets = (_scores if collected.scored else _votes)(collected, speech)
    return workbook(
        [sheets, _seats(collected, speech), _missing(collected, speech), _grounds(collected, speech), _faults(collected, speech)], paper
    )


def _footer(collected: Collected, speech: Speech) -> str:
    if collected.scored:
        return speech.say(
            f"分值：{collected.source}。平均分保留两位小数，按此排名；同分同名次；名单由人决定",
            f"points: {collected.source}; people decide",
        )
    return speech.say("按票数汇总，结论由人决定", "votes counted; people decide")


def _about(speech: Speech) -> tuple[Head, ...]:
    return (
        Head(speech.say("受理编号", "Case"), 16, "short"),
        Head(speech.say("名称", "Name"), 34),
        Head(speech.say("申报单位", "Applicant"), 30),
    )


def _handed(speech: Speech) -> tuple[Head, ...]:
    return (
        Head(speech.say("应交", "Expected"), 8, "number"),
        Head(speech.say("已交", "Came"), 8, "number"),
        Head(speech.say("计入", "Counted"), 8, "number"),
    )


def _decided(speech: Speech) -> tuple[Head, ...]:
    return (Head(speech.say("评审结论", "Verdict"), 16, "person"), Head(speech.say("备注", "Remarks"), 24, "person"))


def _votes(collected: Collected, speech: Speech) -> Table:
    options = tuple(Head(option, 12, "number") for option in collected.conclusions)
    heads = (
        *_about(speech), *_handed(speech), *options,
        Head(speech.say("各项意见", "Criteria"), 46), Head(speech.say("修改意见", "Opinions"), 60), *_decided(speech),
    )  # fmt: skip
    rows: list[Row] = [
        (
            case.number, case.name, case.applicant, case.expected, case.handed, case.counted,
            *(case.conclusions[option] for option in collected.conclusions), _against(case, speech), _opinions(case, collected, speech),
            None, None,
        )
        for case in collected.cases
    ]  # fmt: skip
    return Table(speech.say("汇总", "Summary"), heads, rows)


def _scores(collected: Collected, speech: Speech) -> Table:
    say = speech.say
    kinds = any(case.kind for case in collected.cases)
    heads = (
        *_about(speech), *([Head(say("类别", "Kind"), 10, "short")] if kinds else []), *_handed(speech),
        Head(say("基本条件不符合", "Conditions not met"), 12, "number"), Head(say("有总分", "Totals"), 8, "number"),
        Head(say("去掉", "Left out"), 8, "number"), Head(say("平均分", "Mean"), 10, "number"), Head(say("最高", "Highest"), 10, "number"),
        Head(say("最低", "Lowest"), 10, "number"), Head(say("极差", "Spread"), 10, "number"), Head(say("名次", "Rank"), 8, "number"),
        *_decided(speech),
    )  # fmt: skip
    rows: list[Row] = [
        (
            case.number, case.name, case.applicant, *([_kind(case, speech)] if kinds else []), case.expected, case.handed, case.counted,
            case.gate_failed, len(case.totals), case.dropped, _number(case.mean, mean=True),
            _number(max(case.totals, default=None)), _number(min(case.totals, default=None)), _number(case.spread), case.rank, None, None,
        )
        for case in collected.cases
    ]  # fmt: skip
    return Table(speech.say("汇总", "Summary"), heads, rows)


def _kind(case: CaseVotes, speech: Speech) -> str | None:
    titles = [title for (_, kind), title in speech.wording.kinds.items() if kind == case.kind]
    return titles[0].in_language(speech.language) if titles else case.kind


def _against(case: CaseVotes, speech: Speech) -> str | None:
    """Return the rows in which somebody chose another than the first option, with the votes."""
    told = []
    for item, votes in case.verdicts.items():
        others = [f"{option}{count}" for option, count in list(votes.items())[1:] if count]
        if others:
            told.append(f"{item}（{'、'.join(others)}）")
    return speech.say("；", "; ").join(told) or None


def _opinions(case: CaseVotes, collected: Collected, speech: Speech) -> str | None:
    said = [f"{seat.expert.name}：{seat.sheet.opinion}" for seat in collected.seats if seat.number == case.number and seat.sheet.opinion]
    return speech.say("；", "; ").join(said) or None


def _seats(collected: Collected, speech: Speech) -> Table:
    say, names = speech.say, {case.number: case.name for case in collected.cases}
    items = tuple(dict.fromkeys(one.item for seat in collected.seats for one in (*seat.sheet.verdicts, *seat.sheet.scores)))
    heads = (
        Head(say("专家", "Expert"), 12, "short"), Head(say("单位", "Unit"), 26), Head(say("受理编号", "Case"), 16, "short"),
        Head(say("名称", "Name"), 30), *(Head(item, 12, "number") for item in items),
        *([Head(say("合计", "Total"), 10, "number")] if collected.scored else [Head(say("评审结论", "Conclusion"), 14, "short")]),
        Head(say("利害关系", "Interest"), 10, "short"), Head(say("意见", "Opinion"), 40), Head(say("计入", "Counted"), 8, "short"),
        Head(say("说明", "Note"), 24), Head(say("文件", "File"), 40),
    )  # fmt: skip
    ordered = sorted(collected.seats, key=lambda seat: (seat.expert.name, seat.expert.unit, seat.number, seat.sheet.path))
    rows = [_seat(seat, items, names, collected, speech) for seat in ordered]
    return Table(speech.say("每位专家", "Experts"), heads, rows, pages_wide=0 if len(items) > 12 else 1)


def _seat(seat: Seat, items: tuple[str, ...], names: Mapping[str, str], collected: Collected, speech: Speech) -> Row:
    sheet, say = seat.sheet, speech.say
    answered: dict[str, Cell] = {one.item: one.chosen or None for one in sheet.verdicts}
    answered |= {one.item: _number(one.points) for one in sheet.scores}
    interest = {True: say("有", "yes"), False: say("无", "no"), None: "?"}[sheet.conflict]
    return (
        seat.expert.name, seat.expert.unit, seat.number, names.get(seat.number), *(answered.get(item) for item in items),
        _number(sheet.total) if collected.scored else sheet.conclusion or None, interest, _said(sheet) or None,
        say("是", "yes") if seat.counted else say("否", "no"), seat.note.in_language(speech.language) if seat.note else None, sheet.path,
    )  # fmt: skip


def _said(sheet: ReviewSheet) -> str:
    comments = [f"{one.item}：{one.comment}" for one in (*sheet.verdicts, *sheet.scores) if one.comment]
    return "；".join(filter(None, (sheet.opinion, *comments)))


def _missing(collected: Collected, speech: Speech) -> Table:
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


def _grounds(collected: Collected, speech: Speech) -> Table:
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


def _faults(collected: Collected, speech: Speech) -> Table:
    say = speech.say
    heads = (
        Head(say("文件", "File"), 50), Head(say("专家", "Expert"), 14, "short"), Head(say("受理编号", "Case"), 18, "short"),
        Head(say("行", "Row"), 34), Head(say("问题", "What is wrong"), 40), Head(say("现在写的", "What stands there"), 24),
        Head(say("应为", "What is asked for"), 14, "short"), Head(say("怎样办", "What to do"), 40),
    )  # fmt: skip
    return Table(say("读不出的", "Not readable"), heads, list(_fault_rows(collected, speech)), kept=1)


def _fault_rows(collected: Collected, speech: Speech) -> Iterator[Row]:
    language = speech.language
    for trouble in collected.unread:
        yield trouble.path, None, None, None, trouble.message.in_language(language), None, None, trouble.hint.in_language(language)
    for sheet, fault in collected.faults:
        yield (
            sheet.path, sheet.expert or None, sheet.number or None, fault.row or None, _wrong(fault).in_language(language),
            fault.found or None, None if fault.code == "twice" else fault.expected or None,
            _WHAT_TO_DO.get(fault.code, _ASK).in_language(language),
        )  # fmt: skip


def _wrong(fault: SheetFault) -> Text:
    return _ALIKE if fault.code == "twice" and fault.expected else FAULTS[fault.code]


def _number(value: Decimal | None, *, mean: bool = False) -> Cell:
    """Return a number as a cell holds it: whole where it is whole, unless it is a mean."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() and not mean else float(value)
