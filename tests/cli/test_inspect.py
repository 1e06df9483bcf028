import json
from pathlib import Path

import pytest

from pipeline.errors import ExitCode
from tests.cli.running import run
from tests.word_files import docx, paragraphs


def test_a_document_is_shown_as_read(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The real rooms, one small file: the neutral schema on stdout."""
    (own_folders / "草案.docx").write_bytes(docx(paragraphs("1 范围")))

    ran = run(capsys, "inspect", "草案.docx")

    assert (ran.code, ran.talk) == (ExitCode.DONE, "")
    assert [one["text"] for one in json.loads(ran.output)["paragraphs"]] == ["1 范围"]


def test_a_broken_one_is_named(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_folders / "坏.docx").write_bytes(docx(paragraphs("1 范围"))[:200])

    ran = run(capsys, "inspect", "坏.docx")

    assert (ran.code, ran.output) == (ExitCode.UNREADABLE, "")
    assert "坏.docx" in ran.talk.splitlines()[0]
    assert ran.talk.splitlines()[1].startswith("办法：")
