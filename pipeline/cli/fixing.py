"""What `xingshen fix` does between its options and its exit code: mark, write, tell."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from pipeline import desk
from pipeline.cli.catalogue import require_rules
from pipeline.cli.delivery import keep_out_of_inputs, write_results
from pipeline.cli.talk import show_error, warn
from pipeline.errors import ExitCode, UnreadableInput, WrongUse
from pipeline.model.outline import Stage
from pipeline.model.submission import Trouble
from pipeline.model.text import Language, Text
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FixWish:
    """The options of the command, as click gives them."""

    path: str
    output: str
    comments_only: bool
    accept: bool
    select: tuple[str, ...]
    profile: str | None
    stage: Stage | None
    basis: Literal["auto", "2009", "2020"]
    as_of: date | None
    language: Language


def fix_at(wish: FixWish) -> ExitCode:
    """Write every Word file in which something was found, and say what was done to it."""
    if wish.comments_only and wish.accept:
        raise WrongUse(
            Text("--comments-only 与 --accept 不能同时用", "--comments-only and --accept exclude each other"),
            hint=Text("只要批注，还是直接改好，请选一个。", "Choose comments alone, or corrections made at once."),
        )
    require_rules(wish.select, wish.profile)
    options = desk.Options(
        profile=wish.profile,
        stage=wish.stage,
        basis=None if wish.basis == "auto" else wish.basis,
        as_of=wish.as_of,
        select=frozenset(wish.select),
    )
    said = tuple(desk.fix(wish.path, options, language=wish.language, tracked=not wish.accept, comments_only=wish.comments_only))
    found = tuple(one for one in said if isinstance(one, desk.Fixed))
    troubles = tuple(one for one in said if isinstance(one, Trouble))
    for trouble in troubles:
        show_error(UnreadableInput(trouble.message, hint=trouble.hint), wish.language)
    if not found:
        warn(Text("没有需要批注的问题，没有写文件。", "nothing to comment on; nothing was written."), wish.language)
    _write(found, wish)
    return ExitCode.UNREADABLE if troubles else ExitCode.DONE


def _write(found: tuple[desk.Fixed, ...], wish: FixWish) -> None:
    if wish.output.lower().endswith(".docx"):
        if len(found) > 1:
            raise WrongUse(
                Text(
                    f"有{len(found)}个 Word 文件要写，不能都写进“{wish.output}”", f"{len(found)} Word files do not fit into {wish.output}"
                ),
                hint=Text("请用 -o 指定一个文件夹。", "Name a folder with -o."),
            )
        folder, targets = str(Path(wish.output).parent), {Path(wish.output).name: one for one in found}
    else:
        folder, targets = wish.output, {one.path: one for one in found}
    for name in targets:
        keep_out_of_inputs(str(Path(folder) / name), [wish.path])
    for path, one in zip(write_results({name: one.data for name, one in targets.items()}, folder), targets.values(), strict=True):
        _tell(path, one, wish.language)


def _tell(path: str, one: desk.Fixed, language: Language) -> None:
    said = Text("已写入 {path}：批注{commented}处，改正{corrected}处", "written: {path} (comments: {commented}, corrections: {corrected})")
    warn(said, language, path=path, commented=str(one.commented), corrected=str(one.corrected))
    for reason in one.left:
        warn(Text("  未改：{reason}", "  left: {reason}"), language, reason=reason.in_language(language))
