"""Runs the command in this process, as a shell would see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.cli import main

if TYPE_CHECKING:
    import pytest


@dataclass(frozen=True, slots=True)
class Ran:
    """What a call of the command left behind."""

    code: int
    output: str
    talk: str


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> Ran:
    """Call the command with `arguments`."""
    capsys.readouterr()
    code = main(arguments)
    captured = capsys.readouterr()
    return Ran(code, captured.out, captured.err)
