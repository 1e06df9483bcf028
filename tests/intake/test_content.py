"""The bytes of a file are those that were surveyed, or an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import DamagedDocument
from pipeline.intake.content import content
from pipeline.intake.paths import survey
from tests.word_files import zipped


def test_a_member_of_a_zip_in_a_zip(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"b.zip": zipped({"证书/c.txt": "内容", "d.txt": "d"}), "e.txt": "e"}))
    (one,) = survey([path])

    assert {file.path: content(file).decode() for file in one.files} == {"b.zip!/d.txt": "d", "b.zip!/证书/c.txt": "内容", "e.txt": "e"}


@pytest.mark.parametrize("change", ["changed", "gone", "other-zip"])
def test_a_file_that_changed_meanwhile(tmp_path: Path, change: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.txt": "one"}))
    (file,) = survey([path])[0].files
    if change == "gone":
        path.unlink()
    else:
        path.write_bytes(zipped({"a.txt": "two"} if change == "changed" else {"b.txt": "one"}))

    with pytest.raises(DamagedDocument):
        content(file)
