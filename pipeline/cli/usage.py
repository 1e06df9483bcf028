"""Wrong use in the user's words: click knows English only."""

from __future__ import annotations

from collections.abc import Sequence

import click

from pipeline.errors import WrongUse
from pipeline.model.text import Language, Text


def language_of(arguments: Sequence[str]) -> Language:
    """Return the language asked for, also where the command line as a whole makes no sense."""
    return "en" if _value(arguments, "--lang") == "en" else "zh"


def output_of(arguments: Sequence[str]) -> str | None:
    """Return what was given to -o, also where the command failed before it looked."""
    return _value(arguments, "-o") or _value(arguments, "--output")


def _value(arguments: Sequence[str], option: str) -> str | None:
    found = None
    for position, argument in enumerate(arguments):
        if argument == option and position + 1 < len(arguments):
            found = arguments[position + 1]
        elif argument.startswith(f"{option}="):
            found = argument.partition("=")[2]
    return found


def as_wrong_use(error: click.UsageError) -> WrongUse:
    """Return click's complaint with its name for the thing, in both languages, and where to read on."""
    path = error.ctx.command_path if error.ctx else "xingshen"
    hint = Text(f"用法见 {path} --help。", f"See {path} --help.")
    if isinstance(error, click.NoSuchOption):
        return _no_such_option(error, hint)
    if isinstance(error, click.MissingParameter):
        name = _name(error)
        return WrongUse(Text(f"缺少 {name}", f"{name} is missing"), hint=hint)
    if isinstance(error, click.BadParameter):
        return _bad_value(error, hint)
    message = error.format_message()
    return WrongUse(Text(f"用法不对（{message}）", message), hint=hint)


def _no_such_option(error: click.NoSuchOption, hint: Text) -> WrongUse:
    message = Text(f"没有选项 {error.option_name}", f"there is no option {error.option_name}")
    near = sorted(error.possibilities or ())
    if near:
        hint = Text(f"是不是 {'、'.join(near)}？{hint.zh}", f"Did you mean {', '.join(near)}? {hint.en}")
    return WrongUse(message, hint=hint)


def _bad_value(error: click.BadParameter, hint: Text) -> WrongUse:
    name, kind = _name(error), error.param.type if error.param else None
    if isinstance(kind, click.Choice):
        choices = [str(choice) for choice in kind.choices]
        return WrongUse(
            Text(f"{name} 的值不对", f"the value of {name} is wrong"),
            hint=Text(f"可以写：{'、'.join(choices)}。", f"Choose one of {', '.join(choices)}."),
        )
    return WrongUse(Text(f"{name} 的值不对（{error.message}）", f"the value of {name} is wrong: {error.message}"), hint=hint)


def _name(error: click.BadParameter) -> str:
    """Return the option's longest name, or the argument as the help shows it."""
    if isinstance(error.param, click.Option):
        return max(error.param.opts, key=len)
    return error.param.human_readable_name if error.param else ""
