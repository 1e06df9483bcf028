"""The recipe of the office's decisions: its 汇总表 read, and held against the submissions that were checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.desk.checking import Checked, with_numbers
from pipeline.desk.choosing import profile, profiles
from pipeline.desk.gathering import office_of
from pipeline.errors import WrongDecisions
from pipeline.model.decision import Decision, Decisions
from pipeline.model.options import Options
from pipeline.model.report import SubmissionReport
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.profiles.summary_columns import summaries_of
from pipeline.review.case_numbers import known_numbers
from pipeline.review.earlier import Earlier
from pipeline.review.other_names import about_others
from pipeline.review.path_ends import by_ends
from pipeline.writers.sheet_layout import sheet_layout
from pipeline.writers.xlsx_book import in_a_cell

LARGEST: int = 256 << 20
"""Bytes of a 汇总表."""
_NAMED = 5
"""Rows that a message names; of the others it gives the number."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The report with the numbers that the office's 汇总表 gives, its decisions by the paths of the report, and what people should know."""

    checked: Checked
    decisions: Decisions
    notes: tuple[Text, ...] = ()


def read_sheet(path: str, options: Options) -> Decisions:
    """Return what stands on the 汇总表 at `path`, of the profile that was asked for or whichever it is; nothing is checked for it.

    Raises WrongDecisions for a file that is none, and for cells nobody can tell.
    """
    from pipeline.readers.summary_sheet import read_decisions  # only packets pay for it

    names = [*(one.identity for one in profiles()), *([options.profile] if options.profile else [])]
    summaries = summaries_of(map(profile, names), office_of(options))
    return read_decisions(_bytes(path), path, sheet_layout(summaries.values()))


def decide(checked: Checked, read: Decisions, options: Options, earlier: Earlier | None = None) -> Decided:
    """Return what the office decided about the submissions of the report.

    Raises WrongDecisions for a 汇总表 of another batch, and where two submissions have the same number.
    """
    submissions = checked.report.submissions
    decisions, strange = _matched(read, submissions)
    others = about_others(decisions.cases, submissions)
    if len(others) > max(1, len(decisions.cases) // 2):
        first, who = others[0].path, others[0].facts["applicant"]
        raise _another_batch(read, f"“{first}”在表里是“{who}”的，建议书上不是", f"{first} is of {who!r} there, and its form says otherwise")
    known = known_numbers(submissions, earlier.against if earlier else None, decisions)
    report = replace(checked.report, submissions=with_numbers(submissions, options, known))
    kept = {*known.of, *(one.path for one in decisions.cases)}
    fresh = [f"{one.path}（{one.number}）" for one in report.submissions if one.number and one.path not in kept]
    return Decided(replace(checked, report=report), decisions, (*_on_others(others), *_notes(decisions, strange, submissions, fresh)))


def _bytes(path: str) -> bytes:
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as wrong:
        reason = wrong.strerror or type(wrong).__name__
        raise WrongDecisions(
            Text(f"汇总表“{path}”读不出来：{reason}", f"the 汇总表 {path} cannot be read: {reason}"),
            hint=Text(
                "请检查 --decisions 后面的路径；文件若正打开着，请先关闭。",
                "Check the path after --decisions; close the file if it is open.",
            ),
        ) from wrong
    if len(data) > LARGEST:
        raise WrongDecisions(
            Text(f"汇总表“{path}”过大", f"the 汇总表 {path} is too large"),
            hint=Text("请检查是不是选错了文件。", "Is it the right file?"),
        )
    return data


def _matched(read: Decisions, submissions: Sequence[SubmissionReport]) -> tuple[Decisions, tuple[Decision, ...]]:
    """Return the decisions by the paths of the report, and the rows about submissions that are not there."""
    known = {_plain(one.path): one.path for one in submissions}
    rows = [(one, _plain(one.path)) for one in read.cases]
    same = {path: path for _, path in rows if path in known}
    same |= by_ends([path for _, path in rows if path not in same], [path for path in known if path not in same])
    fitting = tuple(replace(one, path=known[same[path]]) for one, path in rows if path in same)
    if not fitting:
        there = read.cases[0].path if read.cases else ""
        here = submissions[0].path if submissions else ""
        raise _another_batch(read, f"表里是“{there}”等，这次是“{here}”等", f"it speaks of {there!r}, now they are {here!r}")
    return Decisions(read.path, fitting), tuple(one for one, path in rows if path not in same)


def _another_batch(read: Decisions, zh: str, en: str) -> WrongDecisions:
    return WrongDecisions(
        Text(
            f"汇总表“{read.path}”说的不是这次检查的申报（{zh}）", f"the 汇总表 {read.path} is not about the submissions checked now ({en})"
        ),
        hint=Text(
            "可能是另一批的表，也可能文件夹改了名；请选这一批的汇总表，或把文件夹的名称改回来再试。",
            "It may be that of another batch, or folders were renamed: choose that of this batch, or name the folders as they were.",
        ),
    )


def _on_others(others: Sequence[Decision]) -> Iterator[Text]:
    for one in others[:_NAMED]:
        who, what = one.facts["applicant"], one.facts["project"]
        yield Text(
            f"汇总表第{one.row}行写的是“{who}”的“{what}”，与“{one.path}”里的建议书都不同，请核对是不是同一份",
            f"row {one.row} of the 汇总表 speaks of {who}, {what}; the form in {one.path} does not: is it the same?",
        )


def _plain(path: str) -> str:
    """Return a path as a cell shows it, whichever system wrote it."""
    return in_a_cell(path).replace("\\", "/").removeprefix("./").rstrip("/")


def _notes(
    decisions: Decisions, strange: Sequence[Decision], submissions: Sequence[SubmissionReport], fresh: Sequence[str]
) -> Iterator[Text]:
    decided = {one.path for one in decisions.cases}
    left = [one.path for one in submissions if one.path not in decided]
    if left:
        names = _some(left)
        yield Text(f"汇总表里没有这{len(left)}份申报，不写通知：{names.zh}", f"not in the 汇总表, no letter is written: {names.en}")
    if fresh:
        names = _some(fresh)
        yield Text(
            f"其中{len(fresh)}份的受理编号是新给的，与以前给的可能不同（要沿用，请用 --against 给出上次的报告）：{names.zh}",
            f"of these, numbers given anew, which may differ from earlier ones (--against keeps them): {names.en}",
        )
    if strange:
        names = _some([f"{one.path}（{one.row}）" for one in strange])
        yield Text(
            f"汇总表里有{len(strange)}行的申报这次没有：{names.zh}",
            f"rows of the 汇总表 about submissions that are not there now: {names.en}",
        )


def _some(names: Sequence[str]) -> Text:
    more = len(names) - _NAMED
    zh, en = "、".join(names[:_NAMED]), ", ".join(names[:_NAMED])
    return Text(f"{zh}等{len(names)}份", f"{en} and {more} more") if more > 0 else Text(zh, en)
