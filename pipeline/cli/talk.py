"""Talk goes to stderr, results to stdout; both in UTF-8, whatever the console believes."""

from __future__ import annotations

import io
import os
import sys

from pipeline.errors import WrongData, XingshenError
from pipeline.model.text import Language, Text, fill


def speak_utf8() -> None:
    """Let both streams write UTF-8 with plain line ends; what UTF-8 cannot hold (broken file names) is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def show_error(error: XingshenError, language: Language) -> int:
    """Say what is wrong and the way out; return the exit code of the error."""
    _line("错误：" if language == "zh" else "error: ", error.message.in_language(language))
    for mistake in error.mistakes if isinstance(error, WrongData) else ():
        _line("  - ", mistake)
    _line("办法：" if language == "zh" else "hint: ", error.hint.in_language(language))
    return error.exit_code


def warn(sentence: Text, language: Language, **places: str) -> None:
    """Say something on stderr that is no result."""
    _line("", fill(sentence, places, language))


def _line(head: str, text: str) -> None:
    from pipeline.writers.lines import printable

    print(head + printable(text), file=sys.stderr)  # noqa: T201 - the one place that talks


def has_colour() -> bool:
    """Whether stdout is a terminal that wants colours (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def page_width() -> int:
    """Return the columns of the terminal; 100 where stdout is none."""
    import shutil

    from pipeline.writers.lines import WIDTH

    return shutil.get_terminal_size((WIDTH, 0)).columns if sys.stdout.isatty() else WIDTH
