"""The experts' sheets put together -> 评审汇总.xlsx: a row a case, a row a sheet, what is missing, who has an interest, what to look at."""

from __future__ import annotations

from typing import Final

from pipeline.model.report import Wording
from pipeline.model.review_sheet import CaseVotes, Collected
from pipeline.model.text import Language
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import Cell, Head, Paper, Table, workbook
from pipeline.writers.xlsx_review_experts import grounds_sheet, missing_sheet, number, seats_sheet
from pipeline.writers.xlsx_review_faults import faults_sheet

NAME: Final = "评审汇总.xlsx"
Row = tuple[Cell, ...]


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
        [
            sheets,
            seats_sheet(collected, speech),
            missing_sheet(collected, speech),
            grounds_sheet(collected, speech),
            faults_sheet(collected, speech),
        ],
        paper,
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
            case.gate_failed, len(case.totals), case.dropped, number(case.mean, mean=True),
            number(max(case.totals, default=None)), number(min(case.totals, default=None)), number(case.spread), case.rank, None, None,
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
    said = [
        f"{seat.expert.name}：{seat.sheet.opinion.rstrip('。；')}"
        for seat in collected.seats
        if seat.number == case.number and seat.sheet.opinion
    ]
    return speech.say("；", "; ").join(said) or None
