"""What `xingshen inspect` does between its options and its exit code: read, write, tell."""

from __future__ import annotations

import json

from pipeline import desk
from pipeline.cli.delivery import keep_out_of_inputs, print_result, write_results
from pipeline.cli.talk import show_error, warn
from pipeline.errors import ExitCode, UnreadableInput
from pipeline.model.submission import Trouble
from pipeline.model.text import Language, Text


def inspect_at(path: str, output: str | None, language: Language) -> ExitCode:
    """Print every document as a JSON object, or write `<its path>.json` each; UNREADABLE when one could not be read."""
    if output is not None:
        keep_out_of_inputs(output, [path])
    code = ExitCode.DONE
    for name, read in desk.inspect(path):
        if isinstance(read, Trouble):
            message = Text(f"{name}：{read.message.zh}", f"{name}: {read.message.en}")
            code = ExitCode(show_error(UnreadableInput(message, hint=read.hint), language))
        elif output is None:
            print_result(_json(read))
        else:
            for written in write_results({f"{name}.json": _json(read).encode("utf-8", "backslashreplace")}, output):
                warn(Text("已写入 {path}", "written: {path}"), language, path=written)
    return code


def _json(read: object) -> str:
    return json.dumps(read, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
