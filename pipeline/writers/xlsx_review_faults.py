"""The sheet 读不出的 of 评审汇总.xlsx: files and rows that a person must look at, with what to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from pipeline.model.review_sheet import Collected, FaultCode, SheetFault
from pipeline.model.text import Text
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import Cell, Head, Table

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


def faults_sheet(collected: Collected, speech: Speech) -> Table:
    """Return a row for each file that could not be read, then one for each thing on a sheet that cannot be taken as it stands."""
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
