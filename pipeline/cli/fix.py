"""`xingshen fix`: the same Word file back, with comments and tracked corrections."""

from __future__ import annotations

from typing import Any

import click

from pipeline.cli.parameters import basis_option, date_option, help_option, language_option, profile_option, stage_option


@click.command(
    "fix",
    help="按位置加批注，能改的用修订改好，原文件不动 / Comments and tracked corrections; inputs are never touched.",
)
@click.argument("path", metavar="PATH")
@click.option(
    "-o", "--output", required=True, metavar="DIR|FILE.docx", help="写到这个文件夹或文件 / where the result goes: a folder or a file"
)
@click.option("--comments-only", is_flag=True, help="只加批注，不改正文 / comments only")
@click.option("--accept", is_flag=True, help="直接改好，不留修订标记 / correct at once, without tracked changes")
@click.option("--select", metavar="RULE", multiple=True, help="只处理这些规则的问题 / only findings of these rules, repeatable")
@profile_option
@stage_option
@basis_option
@date_option("--as-of", "as_of", "按哪一天判断日期，也写在批注上 / the day dates are judged from and marks are dated by")
@language_option
@help_option
def fix(**chosen: Any) -> int:
    """Write the commented files and return the exit code."""
    from pipeline.cli.fixing import FixWish, fix_at

    return fix_at(FixWish(**chosen))
