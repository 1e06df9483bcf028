"""`xingshen check`: one verdict for each submission."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import click

from pipeline.cli.parameters import basis_option, date_option, help_option, language_option, profile_option, stage_option

TIMEOUT: Final = 120
"""Seconds for one submission unless --timeout says otherwise."""


@click.command(
    "check", help="检查申报材料：结论、问题、位置。PATH 可以是文件、文件夹、zip / Check files, folders, zips: verdict, findings, places."
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@profile_option
@click.option(
    "--as",
    "reading",
    type=click.Choice(["submission", "batch"]),
    help="文件夹算一份申报还是一批 / read a folder as one submission or as a batch",
)
@stage_option
@basis_option
@date_option("--received", "received", "收到日期 / day of receipt")
@date_option("--as-of", "as_of", "按哪一天判断日期 / the day dates are judged from")
@click.option(
    "--office",
    "office_file",
    metavar="FILE",
    help="办公室文件；默认用批次里的 office.toml / the office's file: waivers, receipts",
)
@click.option(
    "--standards",
    "standards_file",
    metavar="FILE.csv",
    help="标准状态清单（编号、状态、替代标准、日期），用于查引用的标准是否废止 / which standards are withdrawn",
)
@click.option(
    "--format",
    "formats",
    type=click.Choice(["text", "json", "html", "xlsx"]),
    multiple=True,
    help="报告格式，可多次给出 / formats of the report, repeatable",
)
@click.option("-o", "--output", metavar="DIR", help="报告写入这个文件夹 / write the report into this folder")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "incomplete", "never"]),
    default="error",
    show_default=True,
    help="有哪一级问题时退出码为1 / what makes the exit code 1",
)
@click.option(
    "--no-layout",
    "layout",
    flag_value=False,
    default=True,
    help="不排版，不查要看每页开头的规则 / do not lay documents out to see their pages",
)
@click.option("--score", is_flag=True, help="要求评分；评分表由办公室文件给出，没有就报错 / ask for a score by the office's table")
@click.option("--against", metavar="REPORT", help="与以前的 report.json 比较：新增、仍未改正、已改正 / compare with an earlier JSON report")
@click.option(
    "--baseline",
    metavar="REPORT",
    help="这份 report.json 里已有的问题不计入退出码 / what it has does not count",
)
@click.option("--select", metavar="RULE", multiple=True, help="只查这些规则 / only these rules, repeatable")
@click.option("--ignore", metavar="RULE", multiple=True, help="不查这些规则 / not these rules, repeatable")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="同时检查几份；默认用全部处理器 / how many at a time",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    metavar="S",
    default=TIMEOUT,
    show_default=True,
    help="每份最多几秒 / seconds for each submission",
)
@click.option(
    "--show",
    type=click.Choice(["info", "baseline"]),
    multiple=True,
    help="文字报告中也列出提示、基线报告中已有的问题 / list notes, or what the baseline has, in the text report too",
)
@language_option
@help_option
def check(paths: Sequence[str], **chosen: Any) -> int:
    """Check the submissions at `paths` and return the exit code."""
    from pipeline.cli.reporting import Wish, report_on

    return report_on(paths, Wish(**chosen))
