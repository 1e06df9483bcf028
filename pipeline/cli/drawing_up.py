"""What `xingshen new` does between its options and its exit code: list, or write and tell."""

from __future__ import annotations

from pipeline import desk
from pipeline.cli.delivery import print_result, write_results
from pipeline.cli.talk import has_colour, page_width, warn
from pipeline.cli.targets import keep_others, require_target
from pipeline.errors import ExitCode, WrongUse
from pipeline.model.text import Language, Text
from pipeline.model.values import dataclass
from pipeline.writers.lines import Line, columns, written

EXAMPLE = "填写示例"
_HINT_LIST = Text("全部表格见 xingshen new --list。", "xingshen new --list shows all.")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWish:
    """The options of the command, as click gives them."""

    form: str | None
    output: str | None
    listed: bool
    profile: str | None
    office_file: str | None
    language: Language


def new_at(wish: NewWish) -> ExitCode:
    """Write the form and its example and say where; print the forms there are for --list."""
    if wish.listed:
        return _list(wish)
    if wish.form is None:
        raise WrongUse(Text("没有说要哪张表格", "no form is named"), hint=_HINT_LIST)
    if wish.output is None:
        raise WrongUse(
            Text("没有说写到哪里", "no file is named"),
            hint=Text(f"请写 -o，如 xingshen new {wish.form} -o 空白表.docx。", f"Say -o, as in xingshen new {wish.form} -o FORM.docx."),
        )
    target = require_target(wish.output)
    drawn = desk.draw_up(wish.form, wish.profile, wish.office_file)
    results = {target.name: drawn.blank}
    if drawn.example is not None:
        results[f"{target.stem}-{EXAMPLE}.docx"] = drawn.example
    keep_others(target.parent, results)
    for path in write_results(results, str(target.parent)):
        warn(Text("已写入 {path}", "written: {path}"), wish.language, path=path)
    return ExitCode.DONE


def _list(wish: NewWish) -> ExitCode:
    known = desk.templates(wish.profile)
    width = max((columns(one.identity) for one in known), default=0)
    lines = [Line(((one.identity, "bold"), (_about(one, width, wish.language), "")), hang=4) for one in known]
    print_result(written(lines, page_width(), colour=has_colour()))
    return ExitCode.DONE


def _about(one: desk.Known, width: int, language: Language) -> str:
    """Return what stands behind a form's id, whose column is `width` wide."""
    return f"{' ' * (width - columns(one.identity) + 2)}{one.role.in_language(language)}  《{one.title}》  {one.profile}"
