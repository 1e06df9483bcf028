from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.cli.targets import keep_others, require_target
from pipeline.errors import WrongUse


def test_a_word_file_in_a_folder_that_is_there(tmp_path: Path) -> None:
    assert require_target(str(tmp_path / "甲.DOCX")) == tmp_path / "甲.DOCX"


@pytest.mark.parametrize("name", ["甲.doc", "", "没有/甲.docx"], ids=["another-ending", "no-name", "no-such-folder"])
def test_no_place_to_write(name: str) -> None:
    with pytest.raises(WrongUse):
        require_target(name)


def test_only_the_same_bytes_are_written_over(tmp_path: Path) -> None:
    (tmp_path / "甲.docx").write_bytes(b"mine")

    keep_others(tmp_path, {"甲.docx": b"mine", "乙.docx": b"new"})
    with pytest.raises(WrongUse, match="甲"):
        keep_others(tmp_path, {"甲.docx": b"other"})
