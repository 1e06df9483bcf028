"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final

import click

Decorated = Callable[..., Any]


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
