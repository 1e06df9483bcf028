"""What `xingshen check` does between its options and its exit code: check, write, tell."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal

from pipeline import desk
from pipeline.batch.check import CheckedBatch, check_all
from pipeline.batch.limits import Limits, missing_limits
from pipeline.cli.catalogue import require_rules
from pipeline.cli.delivery import keep_out_of_inputs, print_result, write_results
from pipeline.cli.exit_codes import FailOn, exit_code
from pipeline.cli.logs import keep_log
from pipeline.cli.talk import has_colour, page_width, warn
from pipeline.cli.wishes import CheckWish
from pipeline.desk import Checked
from pipeline.errors import ExitCode, WrongUse
from pipeline.model.options import Options
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.review.earlier import read_earlier

MEGABYTES: Final = 2048
"""Memory for one submission above the interpreter."""
Format = Literal["text", "json", "html", "xlsx"]
FILES: Final[dict[Format, str]] = {"text": "report.txt", "json": "report.json", "html": "report.html", "xlsx": "汇总表.xlsx"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish(CheckWish):
    """The options of the command, as click gives them."""

    score: bool
    baseline: str | None
    formats: tuple[Format, ...]
    output: str | None
    fail_on: FailOn
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    show: tuple[Literal["info", "baseline"], ...]


def report_on(paths: Sequence[str], wish: Wish) -> ExitCode:
    """Check the submissions, write the report where it was wished for, and return the exit code."""
    formats = _formats(wish)
    if wish.output is not None:
        keep_out_of_inputs(wish.output, paths)
    require_rules((*wish.select, *wish.ignore), wish.profile)
    limits = Limits(wish.timeout, MEGABYTES)
    for note in missing_limits():
        warn(note, wish.language)
    earlier = read_earlier(wish.against, wish.baseline)
    options = _options(wish)
    batch = check_all(paths, options, workers=wish.jobs or processors(), limits=limits, language=wish.language)
    checked = desk.compared(batch.checked, earlier, options)
    _write(checked, formats, wish)
    _tell_logs(batch, wish)
    return exit_code(checked.report, wish.fail_on)


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _formats(wish: Wish) -> tuple[Format, ...]:
    if wish.output is not None:
        return tuple(dict.fromkeys(wish.formats)) or tuple(FILES)
    chosen = tuple(dict.fromkeys(wish.formats)) or ("text",)
    if len(chosen) > 1:
        raise WrongUse(
            Text("几种格式的报告不能一起写到屏幕上", "several formats cannot share stdout"),
            hint=Text("请用 -o 指定一个文件夹，或只选一种格式。", "Name a folder with -o, or choose one format."),
        )
    if chosen == ("xlsx",):
        raise WrongUse(
            Text("Excel 表不能写到屏幕上", "an Excel sheet cannot go to stdout"),
            hint=Text("请用 -o 指定一个文件夹。", "Name a folder with -o."),
        )
    return chosen


def _options(wish: Wish) -> Options:
    return replace(wish.options, select=frozenset(wish.select), ignore=frozenset(wish.ignore), score=wish.score, baseline=wish.baseline)


def _write(checked: Checked, formats: Sequence[Format], wish: Wish) -> None:
    if wish.output is None:
        print_result(_rendered(checked, formats[0], wish, width=page_width(), colour=has_colour()))
        return
    for name in formats:
        data = _sheet(checked, wish) if name == "xlsx" else _rendered(checked, name, wish).encode("utf-8", "backslashreplace")
        for path in write_results({FILES[name]: data}, wish.output):
            warn(Text("已写入 {path}", "written: {path}"), wish.language, path=path)


def _rendered(checked: Checked, name: Format, wish: Wish, *, width: int = 100, colour: bool = False) -> str:
    if name == "json":
        from pipeline.writers.json_report import json_report

        return json_report(checked.report, checked.wording, wish.language)
    if name == "html":
        from pipeline.writers.html import html_report

        return html_report(checked.report, checked.wording, wish.language)
    from pipeline.writers.text import text_report

    show = frozenset(wish.show)
    return text_report(checked.report, checked.wording, wish.language, show=show, width=width, colour=colour)


def _sheet(checked: Checked, wish: Wish) -> bytes:
    from pipeline.writers.xlsx import xlsx_report

    return xlsx_report(checked.report, checked.wording, wish.language)


def _tell_logs(batch: CheckedBatch, wish: Wish) -> None:
    for path, log in batch.logs:
        warn(
            Text("“{path}”出错的日志：{log}", "log of the failure on {path}: {log}"),
            wish.language,
            path=path,
            log=keep_log(log, wish.output),
        )
