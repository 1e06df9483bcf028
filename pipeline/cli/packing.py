"""What `xingshen packet` does between its options and its exit code: check, pack, write all or nothing, tell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Literal

from pipeline import desk
from pipeline.batch.check import CheckedBatch, check_all
from pipeline.batch.limits import Limits, missing_limits
from pipeline.batch.packing import Packed, pack_all
from pipeline.cli.delivery import keep_out_of_inputs
from pipeline.cli.logs import keep_log
from pipeline.cli.reporting import MEGABYTES, processors
from pipeline.cli.staging import deliver, left_over, staged
from pipeline.cli.talk import show_error, warn
from pipeline.errors import ExitCode, MissingProgram, UnreadableInput
from pipeline.model.outline import Stage
from pipeline.model.paper import Casework
from pipeline.model.text import Language, Text
from pipeline.model.values import dataclass
from pipeline.readers.layout.conversion import INSTALL, NO_PROGRAM
from pipeline.review.earlier import read_earlier

SHEET = "汇总表.xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWish:
    """The options of the command, as click gives them."""

    output: str
    decisions: str | None
    profile: str | None
    reading: Literal["submission", "batch"] | None
    stage: Stage | None
    basis: Literal["auto", "2009", "2020"]
    received: date | None
    as_of: date | None
    office_file: str | None
    standards_file: str | None
    layout: bool
    against: str | None
    jobs: int | None
    timeout: float
    language: Language


def pack_at(paths: Sequence[str], wish: PackWish) -> ExitCode:
    """Write the packets, the 汇总表 or what its decisions ask for, and say what could not be made."""
    keep_out_of_inputs(wish.output, paths)
    desk.require_fonts()
    limits, workers = Limits(wish.timeout, MEGABYTES), wish.jobs or processors()
    for note in missing_limits():
        warn(note, wish.language)
    earlier = read_earlier(wish.against, None)
    batch = check_all(paths, _options(wish), workers=workers, limits=limits, language=wish.language)
    checked = desk.with_decisions(batch.checked, earlier, None, batch.options)
    works = desk.caseworks(
        batch.submissions, checked, batch.options, decisions=None, as_of=wish.as_of or date.today(), language=wish.language
    )
    with staged(wish.output) as place:
        packed = pack_all(works, place, layout=wish.layout, workers=workers, limits=limits)
        _write_sheet(checked, place, wish)
        names = deliver(place, wish.output, wish.language)
    _tell(names, works, wish)
    _tell_logs(batch, packed, wish)
    return _told_exit_code(works, packed, wish)


def _options(wish: PackWish) -> desk.Options:
    return desk.Options(
        profile=wish.profile,
        reading=wish.reading or "auto",
        stage=wish.stage,
        basis=None if wish.basis == "auto" else wish.basis,
        received=wish.received,
        as_of=wish.as_of,
        office_file=wish.office_file,
        standards_file=wish.standards_file,
        layout=wish.layout,
        against=wish.against,
    )


def _write_sheet(checked: desk.Checked, place: Path, wish: PackWish) -> None:
    """Write the 汇总表 for people to fill in; not where they have: it would stand beside theirs, empty."""
    from pipeline.writers.xlsx import xlsx_report

    if wish.decisions is None:
        (place / SHEET).write_bytes(xlsx_report(checked.report, checked.wording, wish.language))


def _tell(names: Sequence[str], works: Sequence[Casework], wish: PackWish) -> None:
    count = sum(len(work.cases) for work in works)
    said = Text("已写入 {path}：{count}件申报，{papers}个文件", "written: {path} (cases: {count}, files: {papers})")
    warn(said, wish.language, path=wish.output, count=str(count), papers=str(len(names)))
    for name in left_over(wish.output, names):
        warn(Text("  以前写的，这次没有再写：{name}", "  written earlier and not this time: {name}"), wish.language, name=name)


def _tell_logs(batch: CheckedBatch, packed: Sequence[Packed], wish: PackWish) -> None:
    for path, log in (*batch.logs, *((one.path, one.log) for one in packed if one.log is not None)):
        said = Text("“{path}”出错的日志：{log}", "log of the failure on {path}: {log}")
        warn(said, wish.language, path=path, log=keep_log(log, wish.output))


def _told_exit_code(works: Sequence[Casework], packed: Sequence[Packed], wish: PackWish) -> ExitCode:
    """Say what could not be made or read, and return the first code that applies."""
    troubles = [one.trouble for one in packed if one.trouble is not None]
    for trouble in troubles:
        show_error(UnreadableInput(trouble.message, hint=trouble.hint), wish.language)
    if any(reason == NO_PROGRAM for one in packed for reason in one.unseen.values()):
        hint = Text(f"{INSTALL.zh}；或加 --no-layout。", f"{INSTALL.en}; or add --no-layout.")
        said = Text(
            f"{NO_PROGRAM.zh}；审查材料里附了原件，没有附页", f"{NO_PROGRAM.en}; the packets have the files attached, but not shown"
        )
        show_error(MissingProgram(said, hint=hint), wish.language)
        return ExitCode.MISSING_PROGRAM
    unread = any(case.report.errors or case.report.verdict == "unreadable" for work in works for case in work.cases)
    return ExitCode.UNREADABLE if troubles or unread else ExitCode.DONE
