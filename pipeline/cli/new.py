"""`xingshen new`: a blank form to fill in, and a filled example beside it."""

from __future__ import annotations

from typing import Any

import click

from pipeline.cli.parameters import help_option, language_option, profile_option


@click.command(
    "new", help="写一张空白表或模板（Word，可在 WPS 中填写）和填写示例 / A blank form or template in Word, and a filled example."
)
@click.argument("form", metavar="FORM", required=False)
@click.option(
    "-o", "--output", metavar="FILE.docx", help="空白表写到这里，填写示例写在旁边 / where the form goes; its example goes beside it"
)
@click.option("--list", "listed", is_flag=True, help="列出全部表格 / list the forms there are")
@profile_option
@click.option(
    "--office", "office_file", metavar="FILE", help="办公室文件，评分表的分值写在其中 / the office's file, with the points of score sheets"
)
@language_option
@help_option
def new(**chosen: Any) -> int:
    """Write the form, or list the forms, and return the exit code."""
    from pipeline.cli.drawing_up import NewWish, new_at

    return new_at(NewWish(**chosen))
