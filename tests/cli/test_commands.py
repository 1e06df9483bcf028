from __future__ import annotations

from collections.abc import Iterator

import click
import pytest

from pipeline.cli.commands import COMMANDS, xingshen
from pipeline.errors import WrongUse
from tests.cli.running import run
from tests.conftest import Golden


def walk(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            assert child is not None
            yield from walk(child, f"{path} {name}")


EVERY = list(walk(xingshen, "xingshen"))


def test_the_table_names_every_command() -> None:
    assert {path.split()[1] for path, _ in EVERY if " " in path} == set(COMMANDS)


def test_an_unknown_command_names_those_there_are() -> None:
    with pytest.raises(WrongUse) as raised:
        xingshen.get_command(click.Context(xingshen), "chek")

    assert "check" in raised.value.hint.zh


@pytest.mark.parametrize("command", [pytest.param(command, id=path) for path, command in EVERY])
def test_every_command_and_option_has_a_sentence_in_both_languages(command: click.Command) -> None:
    sentences = [command.help or ""] + [option.help or "" for option in command.params if isinstance(option, click.Option)]

    assert all(" / " in sentence and not sentence.isascii() for sentence in sentences), sentences


@pytest.mark.parametrize("command", [pytest.param(command, id=path) for path, command in EVERY if "check" in path or "fix" in path])
def test_every_leaf_speaks_both_languages(command: click.Command) -> None:
    assert any("--lang" in option.opts for option in command.params)


def test_the_help_of_every_command(golden: Golden, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")

    pages = [run(capsys, *path.split()[1:], "--help").output for path, _ in EVERY]

    golden("cli/help.txt", "\n".join(pages))
