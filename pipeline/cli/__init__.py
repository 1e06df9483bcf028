"""The command line: one module a command, options and one call; here is where every failure becomes a sentence and an exit code."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import Final

import click

from pipeline.batch.guard import guarded
from pipeline.cli.commands import xingshen
from pipeline.cli.talk import show_error, speak_utf8, warn
from pipeline.cli.usage import as_wrong_use, language_of, output_of
from pipeline.errors import ExitCode, XingshenError
from pipeline.model.text import Text

_BEFORE_COLLECTING: Final = 50_000
"""New objects before Python looks for cycles among them (its default is 700)."""
BUG: Final = 70
"""Exit code of a mistake of ours (EX_SOFTWARE of sysexits.h): apart from every code that speaks of the input."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (the process's own by default) and return its exit code."""
    # A start makes some hundred thousand objects that live to the end; looking for garbage among them costs a tenth of it.
    gc.set_threshold(_BEFORE_COLLECTING)
    given = list(sys.argv[1:] if arguments is None else arguments)
    speak_utf8()
    result = guarded(lambda: _run(given))
    if isinstance(result, int):
        return result
    from pipeline.cli.logs import keep_log

    language = language_of(given)
    warn(
        Text("程序出错。请把日志发给我们：{log}", "the program failed. Please send us the log: {log}"),
        language,
        log=keep_log(result, output_of(given)),
    )
    return BUG


def _run(arguments: list[str]) -> int:
    language = language_of(arguments)
    try:
        return int(xingshen.main(arguments, prog_name="xingshen", standalone_mode=False) or ExitCode.DONE)
    except click.exceptions.NoArgsIsHelpError as bare:
        click.echo(bare.format_message(), err=True)
        return ExitCode.WRONG_USE
    except click.UsageError as error:
        return show_error(as_wrong_use(error), language)
    except XingshenError as error:
        return show_error(error, language)
    except (click.Abort, KeyboardInterrupt):
        warn(Text("已中断。", "interrupted."), language)
        return ExitCode.INTERRUPTED
