"""The commands by name; a command's module is imported when it is called, so that `--help` costs click and nothing else."""

from __future__ import annotations

import importlib
from typing import Final

import click

from pipeline import __version__
from pipeline.errors import WrongUse
from pipeline.model.text import Text

COMMANDS: Final = {
    "check": "检查申报材料：结论、问题、位置 / check submissions: verdict, findings, places",
    "draft": "由建议书写标准草案的骨架 / the skeleton of a standard from its proposal",
    "fix": "在 Word 文件里加批注和修订 / put comments and tracked corrections into the Word file",
    "inspect": "列出读到的内容和格式（JSON） / show the document as read, as JSON",
    "new": "写空白表和填写示例 / write a blank form and a filled example",
    "packet": "写审查材料和办公室的文件 / write review packets and the office's papers",
    "profiles": "申报通知和标准的方案 / the calls and standards there are",
    "rules": "查看检查规则 / the rules and what they ask for",
}
"""Name -> what it does; each is `pipeline/cli/<name>.py` and holds a click command of that name."""


class LazyGroup(click.Group):
    """A group that knows its commands' names and sentences without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """Return the command; its module is imported now. Raises WrongUse for an unknown name."""
        if cmd_name not in COMMANDS:
            names = "、".join(COMMANDS)
            raise WrongUse(
                Text(f"没有“{cmd_name}”这个命令", f"there is no command {cmd_name!r}"),
                hint=Text(f"可用的命令：{names}。", f"Commands: {', '.join(COMMANDS)}."),
            )
        command = getattr(importlib.import_module(f"pipeline.cli.{cmd_name}"), cmd_name)
        if not isinstance(command, click.Command):
            raise TypeError(f"pipeline/cli/{cmd_name}.py holds no command {cmd_name}")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the names and sentences of the table."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=LazyGroup, context_settings={"max_content_width": 100})
@click.version_option(__version__, message="xingshen %(version)s", help="显示版本 / show the version")
@click.help_option(help="显示帮助 / show this text")
def xingshen() -> None:
    """形审：标准与质量申报材料的形式审查 / the formal-review desk for standards bodies."""
