"""`xingshen check`: one verdict for each submission."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from pipeline.cli.parameters import (
    against_option,
    basis_option,
    date_option,
    help_option,
    jobs_option,
    language_option,
    layout_option,
    office_option,
    profile_option,
    reading_option,
    stage_option,
    standards_option,
    timeout_option,
)


@click.command(
    "check", help="检查申报材料：结论、问题、位置。PATH 可以是文件、文件夹、zip / Check files, folders, zips: verdict, findings, places."
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@profile_option
@reading_option
@stage_option
@basis_option
@date_option("--received", "received", "收到日期 / day of receipt")
@date_option("--as-of", "as_of", "按哪一天判断日期 / the day dates are judged from")
@office_option
@standards_option
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
@layout_option
@click.option("--score", is_flag=True, help="要求评分；评分表由办公室文件给出，没有就报错 / ask for a score by the office's table")
@against_option
@click.option(
    "--baseline",
    metavar="REPORT",
    help="这份 report.json 里已有的问题不计入退出码 / what it has does not count",
)
@click.option("--select", metavar="RULE", multiple=True, help="只查这些规则 / only these rules, repeatable")
@click.option("--ignore", metavar="RULE", multiple=True, help="不查这些规则 / not these rules, repeatable")
@jobs_option
@timeout_option
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
