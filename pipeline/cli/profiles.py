"""`xingshen profiles`: the calls and standards there are."""

from __future__ import annotations

import click

from pipeline.cli.parameters import help_option, language_option


@click.group("profiles", help="申报通知和标准的方案 / The calls and standards there are.")
@help_option
def profiles() -> None:
    """Group the commands about profiles."""


@profiles.command("list", help="列出自带的方案 / List the profiles there are.")
@language_option
@help_option
def list_profiles(language: str) -> int:
    """Print a line for each profile."""
    from pipeline.cli.catalogue import print_profiles

    return print_profiles("en" if language == "en" else "zh")


@profiles.command("show", help="显示一个方案：通知、材料、表格 / Show a profile: call, files, forms.")
@click.argument("profile", metavar="ID|DIR")
@language_option
@help_option
def show_profile(profile: str, language: str) -> int:
    """Print the page of one profile."""
    from pipeline.cli.catalogue import print_profile

    return print_profile(profile, "en" if language == "en" else "zh")


@profiles.command("check", help="检查一个方案写得对不对，一次列出全部错误 / Check a profile; all its mistakes are named.")
@click.argument("profile", metavar="ID|DIR")
@language_option
@help_option
def check_profile(profile: str, language: str) -> int:
    """Load one profile and say that it is right; the error that names its mistakes otherwise."""
    from pipeline.cli.catalogue import check_profile as check

    return check(profile, "en" if language == "en" else "zh")
