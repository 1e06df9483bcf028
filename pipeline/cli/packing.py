"""What `xingshen packet` does between its options and its exit code: check, pack, write all or nothing, tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath
from typing import Final

from pipeline import desk
from pipeline.batch.check import CheckedBatch, check_all
from pipeline.batch.limits import Limits, missing_limits
from pipeline.batch.packing import Packed, pack_all, write_papers
from pipeline.cli.delivery import keep_out_of_inputs
from pipeline.cli.logs import keep_log
from pipeline.cli.reporting import FILES, MEGABYTES, processors
from pipeline.cli.staging import deliver, left_over, staged
from pipeline.cli.talk import show_error, warn
from pipeline.cli.wishes import CheckWish
from pipeline.errors import ExitCode, MissingProgram, UnreadableInput
from pipeline.model.paper import Casework, Paper
from pipeline.model.submission import Trouble
from pipeline.model.text import Text, worded
from pipeline.model.values import dataclass
from pipeline.readers.layout.conversion import INSTALL, NO_PROGRAM
from pipeline.review.earlier import read_earlier

SHEET: Final = "汇总表.xlsx"
_NAMED: Final = 5
"""Files of an earlier run that are named; of more their number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWish(CheckWish):
    """The options of the command, as click gives them."""

    output: str
    decisions: str | None
    collect: str | None


@dataclass(frozen=True, slots=True)
class Batch:
    """What was checked, with the numbers and decisions of its cases; `notes` is what people should know of the 汇总表."""

    found: CheckedBatch
    checked: desk.Checked
    works: tuple[Casework, ...]
    notes: tuple[Text, ...] = ()


def pack_at(paths: Sequence[str], wish: PackWish) -> ExitCode:
    """Write the packets, the 汇总表 or what its decisions ask for, and say what could not be made."""
    keep_out_of_inputs(wish.output, paths)
    if wish.collect is None:
        desk.require_fonts()
    limits, workers = Limits(wish.timeout, MEGABYTES), wish.jobs or processors()
    for note in missing_limits():
        warn(note, wish.language)
    batch = _checked(paths, wish, limits, workers)
    if wish.collect is not None:
        return _collect(wish.collect, batch, wish)
    decided = wish.decisions is not None
    if decided:
        desk.require_facts(batch.works)
    papers = desk.papers_of_batches(batch.works, decided=decided)
    with staged(wish.output) as place:
        packed = pack_all(batch.works, place, layout=wish.layout, workers=workers, limits=limits)
        sending = desk.sending(batch.works, _word_files(packed), papers) if decided else ()
        write_papers((*papers, *sending, *_own_sheets(batch, wish)), place)
        names = deliver(place, wish.output)
    _tell(names, batch, wish, desk.notes_on_batches(batch.works) if decided else ())
    _tell_logs(batch.found, packed, wish)
    return _exit_code(batch.works, packed, wish)


def _checked(paths: Sequence[str], wish: PackWish, limits: Limits, workers: int) -> Batch:
    earlier = read_earlier(wish.against, None)
    sheet = None if wish.decisions is None else desk.read_sheet(wish.decisions, desk.gather(paths, wish.options)[1])
    found = check_all(paths, wish.options, workers=workers, limits=limits, language=wish.language)
    decided: desk.Decided | None = None
    if sheet is None:
        checked = desk.all_numbered(desk.compared(found.checked, earlier, found.options), found.options)
    else:
        compared = replace(found.checked, report=earlier.applied(found.checked.report))
        decided = desk.decide(compared, sheet, found.options, earlier)
        checked = decided.checked
    decisions = decided.decisions if decided else None
    as_of = wish.as_of or date.today()
    works = desk.caseworks(found.submissions, checked, found.options, decisions=decisions, as_of=as_of, language=wish.language)
    return Batch(found, checked, works, decided.notes if decided else ())


def _word_files(packed: Sequence[Packed]) -> dict[str, tuple[str, ...]]:
    """Return folder of a case -> the Word files written into it: its letter and what goes with it."""
    return {
        PurePosixPath(one.papers[0]).parts[0]: tuple(name for name in one.papers if name.endswith(".docx")) for one in packed if one.papers
    }


def _own_sheets(batch: Batch, wish: PackWish) -> tuple[Paper, ...]:
    """Return the report, which the next round takes for --against, and the 汇总表 for people to fill in.

    The 汇总表 is left out where they have filled one in: it would stand beside theirs, empty.
    """
    from pipeline.writers.json_report import json_report
    from pipeline.writers.xlsx import xlsx_report

    spoken = (batch.checked.report, batch.checked.wording, wish.language)
    report = Paper(FILES["json"], json_report(*spoken).encode())
    return (report,) if wish.decisions is not None else (report, Paper(SHEET, xlsx_report(*spoken)))


def _collect(folder: str, batch: Batch, wish: PackWish) -> ExitCode:
    """Write what the experts' sheets in the folder say, and nothing else."""
    keep_out_of_inputs(wish.output, [folder])
    papers, unread, notes = desk.collected(folder, batch.works)
    with staged(wish.output) as place:
        write_papers(papers, place)
        names = deliver(place, wish.output)
    _tell(names, batch, wish, notes)
    _show(unread, wish)
    return ExitCode.UNREADABLE if unread else ExitCode.DONE


def _tell(names: Sequence[str], batch: Batch, wish: PackWish, more: Sequence[Text]) -> None:
    count = sum(len(work.cases) for work in batch.works)
    said = Text("已写入 {path}：{count}件申报，{papers}个文件", "written: {path} (cases: {count}, files: {papers})")
    warn(said, wish.language, path=wish.output, count=str(count), papers=str(len(names)))
    for note in (*batch.notes, *more):
        warn(Text("  {note}", "  {note}"), wish.language, note=note.in_language(wish.language))
    left = () if wish.collect is not None else left_over(wish.output, (*names, SHEET))
    if left:
        said = Text("  以前写的，这次没有再写（{count}个）：{names}", "  written earlier and not this time ({count}): {names}")
        shown = worded((*left[:_NAMED], *(("…",) if len(left) > _NAMED else ())), wish.language)
        warn(said, wish.language, count=str(len(left)), names=shown)


def _tell_logs(found: CheckedBatch, packed: Sequence[Packed], wish: PackWish) -> None:
    for path, log in (*found.logs, *((one.path, one.log) for one in packed if one.log is not None)):
        said = Text("“{path}”出错的日志：{log}", "log of the failure on {path}: {log}")
        warn(said, wish.language, path=path, log=keep_log(log, wish.output))


def _show(troubles: Sequence[Trouble], wish: PackWish) -> None:
    for one in troubles:
        named = Text(f"“{one.path}”：{one.message.zh}", f"{one.path}: {one.message.en}")
        show_error(UnreadableInput(named, hint=one.hint), wish.language)


def _exit_code(works: Sequence[Casework], packed: Sequence[Packed], wish: PackWish) -> ExitCode:
    """Say what could not be made, and return the first code that applies."""
    troubles = [one.trouble for one in packed if one.trouble is not None]
    _show(troubles, wish)
    if any(reason == NO_PROGRAM for one in packed for reason in one.unseen.values()):
        hint = Text(f"{INSTALL.zh}；或加 --no-layout。", f"{INSTALL.en}; or add --no-layout.")
        said = Text(
            f"{NO_PROGRAM.zh}；审查材料里附了原件，没有附页", f"{NO_PROGRAM.en}; the packets have the files attached, but not shown"
        )
        show_error(MissingProgram(said, hint=hint), wish.language)
        return ExitCode.MISSING_PROGRAM
    unread = [(case, trouble) for work in works for case in work.cases for trouble in case.report.errors]
    for case, trouble in unread:
        said = Text("  读不出来：{folder}，“{path}”，{message}", "  could not be read: {folder}, {path}: {message}")
        warn(said, wish.language, folder=case.folder, path=trouble.path, message=trouble.message.in_language(wish.language))
    return ExitCode.UNREADABLE if troubles or unread else ExitCode.DONE
