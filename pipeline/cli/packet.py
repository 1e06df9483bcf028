"""`xingshen packet`: what the office needs next: a packet for each case, the 汇总表, letters and papers by its decisions."""

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
    "packet",
    help="每件申报写一份审查材料（PDF），另写汇总表；给出填好的汇总表，就写通知和各种文件 / "
    "A packet for each case and the summary sheet; with the sheet filled in, letters and papers.",
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("-o", "--output", required=True, metavar="DIR", help="写入这个文件夹 / the folder to write into")
@click.option(
    "--decisions", metavar="汇总表.xlsx", help="填好结论的汇总表，据此写通知 / the summary sheet with the office's decisions, for letters"
)
@click.option(
    "--collect", metavar="DIR", help="读回这个文件夹里专家填好的评审表，只写评审汇总 / read the experts' sheets back, write what they say"
)
@profile_option
@reading_option
@stage_option
@basis_option
@date_option("--received", "received", "收到日期 / day of receipt")
@date_option("--as-of", "as_of", "文件上的日期，也按这一天判断；默认今天 / the day that stands on the papers; today by default")
@office_option
@standards_option
@layout_option
@against_option
@jobs_option
@timeout_option
@language_option
@help_option
def packet(paths: Sequence[str], **chosen: Any) -> int:
    """Write the papers and return the exit code."""
    from pipeline.cli.packing import PackWish, pack_at

    return pack_at(paths, PackWish(**chosen))
