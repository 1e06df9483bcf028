"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final

import click

Decorated = Callable[..., Any]
TIMEOUT: Final = 120
"""Seconds for one submission unless --timeout says otherwise."""


def _as_date(_context: click.Context, _option: click.Parameter, value: datetime | None) -> date | None:
    return None if value is None else value.date()


def date_option(name: str, variable: str, sentence: str) -> Callable[[Decorated], Decorated]:
    """Return an option that takes a day, as 2022-09-30."""
    return click.option(name, variable, type=click.DateTime(formats=["%Y-%m-%d"]), callback=_as_date, metavar="YYYY-MM-DD", help=sentence)


help_option: Final = click.help_option(help="显示帮助 / show this text")
language_option: Final = click.option(
    "--lang", "language", type=click.Choice(["zh", "en"]), default="zh", show_default=True, help="语言 / language"
)
profile_option: Final = click.option(
    "--profile", metavar="ID|DIR", help="方案名或自己的方案文件夹；默认自动识别 / a profile, or the folder of your own"
)
stage_option: Final = click.option(
    "--stage", type=click.Choice(["proposal-draft", "full-draft", "published"]), help="草案所处阶段 / stage of the draft"
)
basis_option: Final = click.option(
    "--basis",
    type=click.Choice(["auto", "2009", "2020"]),
    default="auto",
    show_default=True,
    help="按哪一版 GB/T 1.1 / edition of GB/T 1.1",
)
reading_option: Final = click.option(
    "--as",
    "reading",
    type=click.Choice(["submission", "batch"]),
    help="文件夹算一份申报还是一批 / read a folder as one submission or as a batch",
)
office_option: Final = click.option(
    "--office",
    "office_file",
    metavar="FILE",
    help="办公室文件；默认用批次里的 office.toml / the office's file: waivers, receipts",
)
standards_option: Final = click.option(
    "--standards",
    "standards_file",
    metavar="FILE.csv",
    help="标准状态清单（编号、状态、替代标准、日期），用于查引用的标准是否废止 / which standards are withdrawn",
)
layout_option: Final = click.option(
    "--no-layout",
    "layout",
    flag_value=False,
    default=True,
    help="不排版，不查要看每页开头的规则 / do not lay documents out to see their pages",
)
against_option: Final = click.option(
    "--against", metavar="REPORT", help="与以前的 report.json 比较：新增、仍未改正、已改正 / compare with an earlier JSON report"
)
jobs_option: Final = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="同时检查几份；默认用全部处理器 / how many at a time",
)
timeout_option: Final = click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    metavar="S",
    default=TIMEOUT,
    show_default=True,
    help="每份最多几秒 / seconds for each submission",
)
