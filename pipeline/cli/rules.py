"""`xingshen rules`: what is checked, why, and who asks for it."""

from __future__ import annotations

import click

from pipeline.cli.parameters import help_option, language_option, profile_option


@click.group("rules", help="查看检查规则 / The rules and what they ask for.")
@help_option
def rules() -> None:
    """Group the commands about rules."""


@rules.command("list", help="列出规则；不给 --profile 则列出全部 / List the rules of a profile, or of all.")
@profile_option
@language_option
@help_option
def list_rules(profile: str | None, language: str) -> int:
    """Print a line for each rule."""
    from pipeline.cli.catalogue import print_rules

    return print_rules(profile, "en" if language == "en" else "zh")


@rules.command(
    "explain",
    help="解释一条规则：要求、理由、依据、轻重、例子、改法 / Explain a rule: what, why, source, severity, example, how to mend it.",
)
@click.argument("rule", metavar="RULE")
@profile_option
@language_option
@help_option
def explain_rule(rule: str, profile: str | None, language: str) -> int:
    """Print the page of one rule."""
    from pipeline.cli.catalogue import print_rule

    return print_rule(rule, profile, "en" if language == "en" else "zh")
