"""What `xingshen draft` does between its options and its exit code: write, tell how much is left to write."""

from __future__ import annotations

from pathlib import Path

from pipeline import desk
from pipeline.cli.delivery import write_results
from pipeline.cli.talk import warn
from pipeline.cli.targets import keep_others, require_target
from pipeline.errors import ExitCode, WrongUse
from pipeline.model.text import Language, Text
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftOrder:
    """The options of the command, as click gives them."""

    proposal: str
    output: str
    kind: str | None
    title: str | None
    introduction: bool
    strip_prompts: bool
    profile: str | None
    language: Language


def draft_at(order: DraftOrder) -> ExitCode:
    """Write the draft and say what kind it is and how many prompts are in it."""
    target = require_target(order.output)
    if target.resolve() == Path(order.proposal).resolve():
        raise WrongUse(
            Text(f"-o 与输入是同一个文件“{order.output}”", f"-o is the input itself: {order.output}"),
            hint=Text("请换一个文件名，原文件不会被改动。", "Choose another name; inputs are never touched."),
        )
    wish = desk.DraftWish(
        kind=order.kind,
        title=order.title,
        introduction=order.introduction,
        strip_prompts=order.strip_prompts,
        profile=order.profile,
    )
    made = desk.draft(order.proposal, wish)
    results = {target.name: made.data}
    keep_others(target.parent, results)
    for path in write_results(results, str(target.parent)):
        _tell(path, made, order.language)
    return ExitCode.DONE


def _tell(path: str, made: desk.Drafted, language: Language) -> None:
    if made.kind is not None:
        kind = made.kind.in_language(language)
        warn(Text("已写入 {path}：按“{kind}”起草", "written: {path}, drafted as a {kind}"), language, path=path, kind=kind)
    else:
        warn(Text("已写入 {path}", "written: {path}"), language, path=path)
    if made.stripped is not None:
        warn(Text("去掉提示{count}处", "prompts taken out: {count}"), language, count=str(made.stripped))
    else:
        warn(
            Text("待写的提示{count}处，用灰色【写：…】标出", "prompts to be written: {count}, shown in grey as 【写：…】"),
            language,
            count=str(made.prompts),
        )
