from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import ExitCode
from tests.cli.running import run


def test_a_form_lands_where_it_was_asked_for(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The real rooms: the blank form, its example beside it, and the same bytes the next time."""
    first = run(capsys, "new", "proposal", "-o", "建议书.docx")
    written = {path.name: path.read_bytes() for path in own_folders.glob("*.docx")}
    again = run(capsys, "new", "proposal", "-o", "建议书.docx")

    assert (first.code, first.output, again.code) == (ExitCode.DONE, "", ExitCode.DONE)
    assert sorted(written) == ["建议书-填写示例.docx", "建议书.docx"]
    assert written == {path.name: path.read_bytes() for path in own_folders.glob("*.docx")}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(("propsal", "-o", "甲.docx"), "proposal", id="unknown-form"),
        pytest.param(("proposal",), "-o", id="no-file"),
        pytest.param((), "--list", id="no-form"),
    ],
)
def test_what_is_wrong_is_said_with_the_way_out(
    arguments: tuple[str, ...], said: str, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = run(capsys, "new", *arguments)

    assert (ran.code, ran.output) == (ExitCode.WRONG_USE, "")
    assert said in ran.talk.splitlines()[1]
    assert not list(own_folders.glob("*.docx"))
